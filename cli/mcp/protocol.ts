import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';

/** A tool as an agent sees it. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  /** Whether it may write files. */
  readonly writes: boolean;
  /** Its arguments, by name, as JSON schemas. */
  readonly properties: Readonly<Record<string, object>>;
  readonly required: readonly string[];
  /** The answer; what it throws is told to the agent. */
  readonly call: (given: Readonly<Record<string, unknown>>) => string | Promise<string>;
}

/** Speaks the protocol over stdio for as long as somebody listens. */
export async function serve(version: string, instructions: string, tools: readonly Tool[]): Promise<void> {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what it is kept for: schemas that are not zod's, and half the size
  const server = new Server({ name: 'parapet', version }, { capabilities: { tools: {} }, instructions });
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map(({ name, description, writes, properties, required }) => ({
      name,
      description,
      inputSchema: { type: 'object' as const, properties: { ...properties }, required: [...required] },
      annotations: { readOnlyHint: !writes, openWorldHint: false },
    })),
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const tool = tools.find(({ name }) => name === params.name);
    try {
      if (tool === undefined) throw new Error(`there is no tool ${params.name}`);
      return { content: [{ type: 'text' as const, text: await tool.call(params.arguments ?? {}) }] };
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      return { content: [{ type: 'text' as const, text }], isError: true };
    }
  });
  const ended = new Promise<void>((resolve) => {
    server.onclose = resolve;
    // The transport does not tell of the end of its input.
    process.stdin.once('end', resolve);
  });
  await server.connect(new StdioServerTransport());
  await ended;
}
