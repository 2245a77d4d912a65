import { checkUscc, parseUscc } from '../../domain/codes/uscc'

/** Whether what was looked for is a credit code (统一社会信用代码) whose check digit fails, as after a slip of the pen. */
export function isMisread(text: string): boolean {
  const code = parseUscc(text)
  return code !== null && !checkUscc(code)
}
