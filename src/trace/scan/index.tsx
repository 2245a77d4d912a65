import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useMessages } from '../../preferences/context'
import { useServices } from '../../services/context'
import type { Services } from '../../services/services'
import { Page } from '../../ui/Page'
import { traceMessages } from '../messages'
import { CameraStore } from './camera.store'
import { Choices } from './Choices'
import { HostScanStore } from './host-scan.store'
import { HostScan } from './HostScan'
import { LiveScan } from './LiveScan'
import { ScanStore } from './scan.store'
import { TypedCode } from './TypedCode'
import './scan.css'

const storesOf = ({ scanner, clock, navigation }: Services) => {
  const scan = new ScanStore(clock, navigation)
  if (scanner.kind === 'host')
    return { scan, host: new HostScanStore(scanner, (code) => scan.take(code)), camera: null }
  return {
    scan,
    host: null,
    camera: new CameraStore(scanner, {
      onRead: (code) => scan.take(code),
      onChoices: (codes) => scan.offer(codes),
    }),
  }
}

export default observer(function Scan() {
  const services = useServices()
  const say = useMessages(traceMessages)
  const [{ scan, camera, host }] = useState(() => storesOf(services))
  return (
    <Page title={say('scanTitle')}>
      {camera && <LiveScan camera={camera} page={services.page} />}
      {host && <HostScan host={host} page={services.page} />}
      <Choices scan={scan} />
      <TypedCode scan={scan} />
    </Page>
  )
})
