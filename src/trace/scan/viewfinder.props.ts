import type { Page } from '../../platform/page/page.port'

export interface ViewfinderProps {
  readonly page: Page
  readonly label: string
  readonly onOpen: (surface: object) => void
  readonly onClose: () => void
}
