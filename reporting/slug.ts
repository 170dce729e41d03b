// The name of a target as the name of a folder or file, on every system: 127.0.0.1:9229 is 127.0.0.1-9229.
export const slugOf = (name: string): string => name.replace(/[^\w.-]+/g, '-')
