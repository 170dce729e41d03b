// Storage in memory, in the two shapes the clients ask for: nothing of a test outlives it.

/** As amazon-cognito-identity-js asks: answers at once. */
export class Memory {
  readonly #items = new Map<string, string>()

  setItem(key: string, value: string): void {
    this.#items.set(key, value)
  }
  getItem(key: string): string | null {
    return this.#items.get(key) ?? null
  }
  removeItem(key: string): void {
    this.#items.delete(key)
  }
  clear(): void {
    this.#items.clear()
  }
}

/** As aws-amplify asks: answers later. */
export class LateMemory {
  readonly #memory = new Memory()

  async setItem(key: string, value: string): Promise<void> {
    this.#memory.setItem(key, value)
  }
  async getItem(key: string): Promise<string | null> {
    return this.#memory.getItem(key)
  }
  async removeItem(key: string): Promise<void> {
    this.#memory.removeItem(key)
  }
  async clear(): Promise<void> {
    this.#memory.clear()
  }
}
