variable "encrypt_disks" {
  description = "Whether the disks of instances are encrypted"
  type        = bool
  default     = false
}
