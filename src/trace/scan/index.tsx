import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import type { ReadCode } from '../../platform/scanner/scanner.port'
import { useMessages } from '../../preferences/context'
import { useServices } from '../../services/context'
import type { Services } from '../../services/services'
import { Box } from '../../ui/Box'
import { Page } from '../../ui/Page'
import { scanMessages } from '../messages'
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

const storesOf = ({ scanner, feedback, storage, clock, navigation }: Services) => {
  const scan = new ScanStore(clock, navigation)
  const memory = new ScannerMemory(storage)
  const take = (code: ReadCode): void => {
    feedback.codeRead(memory.isSoundOn)
    scan.take(code)
  }
  return {
    scan,
    memory,
    host: scanner.kind === 'host' ? new HostScanStore(scanner, (code) => scan.take(code)) : null,
    camera:
      scanner.kind === 'live'
        ? new CameraStore(scanner, memory, {
            onRead: take,
            onChoices: (codes) => scan.offer(codes),
          })
        : null,
  }
}

export default observer(function Scan() {
  const services = useServices()
  const say = useMessages(scanMessages)
  const [{ scan, memory, camera, host }] = useState(() => storesOf(services))
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
      <TypedCode scan={scan} />
      {camera?.abilities && services.feedback.hasSound && <SoundSwitch memory={memory} />}
    </Page>
  )
})
