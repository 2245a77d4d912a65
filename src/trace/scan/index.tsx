import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import type { ReadCode } from '../../platform/scanner/scanner.port'
import { useMessages } from '../../preferences/context'
import { useServices } from '../../services/context'
import type { Services } from '../../services/services'
import { scansAddress } from '../../routes'
import { Box } from '../../ui/Box'
import { Link } from '../../ui/Link'
import { Page } from '../../ui/Page'
import { scanMessages } from '../messages'
import { KeptAnswers } from '../../kept-answers/kept-answers'
import { BasketStore } from '../basket/basket.store'
import { ScansStore } from '../history/scans.store'
import { BasketLine } from './BasketLine'
import { CameraStore } from './camera.store'
import { Choices } from './Choices'
import { HostScanStore } from './host-scan.store'
import { HostScan } from './HostScan'
import { LiveScan } from './LiveScan'
import { ScannerMemory } from './scanner-memory'
import { ScanStore } from './scan.store'
import { SoundSwitch } from './SoundSwitch'
import { TypedCode } from './TypedCode'
import './scan.css'

const storesOf = (services: Services, isReadingOn: boolean) => {
  const { scanner, feedback, storage, archive, http, clock, navigation } = services
  const scans = new ScansStore(storage, clock)
  const basket = new BasketStore({
    http,
    storage,
    clock,
    kept: new KeptAnswers(storage, archive, clock),
    onNamed: scans.nameProduct,
  })
  const scan = new ScanStore(clock, navigation, scans, basket, isReadingOn)
  const memory = new ScannerMemory(storage)
  const take = (code: ReadCode): void => {
    if (scan.take(code)) feedback.codeRead(memory.isSoundOn)
  }
  return {
    scan,
    memory,
    host:
      scanner.kind === 'host'
        ? new HostScanStore(scanner, (code) => {
            scan.take(code)
            return scan.isReadingOn
          })
        : null,
    camera:
      scanner.kind === 'live'
        ? new CameraStore(scanner, memory, {
            onRead: take,
            isReadingOn: () => scan.isReadingOn,
            onChoices: (codes) => scan.offer(codes),
          })
        : null,
  }
}

export default observer(function Scan() {
  const services = useServices()
  const say = useMessages(scanMessages)
  const { mode } = services.page.useParams()
  const [{ scan, memory, camera, host }] = useState(() => storesOf(services, mode === 'basket'))
  // Whoever came here by a press has given leave for the tone; later browsers would not.
  useEffect(() => services.feedback.prepare(), [services])
  return (
    <Page title={say('scanTitle')}>
      <Box live="polite" className="scan-choices">
        {scan.choices.length > 0 && (
          <Choices
            scan={scan}
            onNone={() => {
              scan.offer([])
              camera?.reopen()
            }}
          />
        )}
      </Box>
      {camera && <LiveScan camera={camera} page={services.page} />}
      {host && <HostScan host={host} page={services.page} />}
      <BasketLine scan={scan} />
      <TypedCode scan={scan} />
      <Box>
        <Link to={scansAddress}>{say('history')}</Link>
      </Box>
      {camera?.abilities && services.feedback.hasSound && <SoundSwitch memory={memory} />}
    </Page>
  )
})
