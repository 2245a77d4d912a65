import { networkInterfaces } from 'node:os'
import { toString as qrText } from 'qrcode'

interface BannerParts {
  readonly host: string
  readonly port: number
  /** Lines about the demo accounts; empty without demo data. */
  readonly demo: readonly string[]
  readonly hasWebApp: boolean
}

/** What the terminal shows when the server is ready: where to go, a QR code for the phone, and the demo accounts. */
export async function banner({ host, port, demo, hasWebApp }: BannerParts): Promise<string> {
  const isOpen = host === '0.0.0.0' || host === '::'
  const lan = isOpen ? lanAddresses().map((address) => `http://${address}:${port}/`) : []
  const [phone] = lan
  const lines = [
    '',
    `放心查 is ready: http://${isOpen ? 'localhost' : host}:${port}/`,
    ...lan.map((address) => `On the local network: ${address}`),
    ...(hasWebApp ? [] : ['The app is not built yet (npm run build:h5): only the API is served.']),
    ...(phone === undefined ? [] : ['', await qrText(phone, { type: 'terminal', small: true })]),
    ...demo,
    '',
  ]
  return lines.join('\n')
}

function lanAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
}
