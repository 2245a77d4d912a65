import { pages } from './pages'

export default defineAppConfig(pages)
