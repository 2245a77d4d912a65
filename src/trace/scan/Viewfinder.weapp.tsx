import { observer } from 'mobx-react-lite'
import type { ViewfinderProps } from './viewfinder.props'

/** The mini-program scans on WeChat's own page (`HostScan`); there is no picture in ours. */
export const Viewfinder = observer(function Viewfinder(_: ViewfinderProps) {
  return null
})
