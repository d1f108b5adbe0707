import { framework } from './framework.ts';

export default framework({
  id: 'nist-800-171-r2',
  name: 'NIST SP 800-171 rev. 2',
  unplaced: '',
  requirements: '',
});
