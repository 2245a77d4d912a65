import { observer } from 'mobx-react-lite'
import { useEffect, useState, type ComponentProps } from 'react'
import { Skeleton } from '../../ui/Skeleton'
import type { ProxyPart } from './ProxyPart'

/** The part of the form that most people never open, loaded when somebody files for another. */
export const LazyProxyPart = observer(function LazyProxyPart(props: ComponentProps<typeof ProxyPart>) {
  const [loaded, setLoaded] = useState<{ readonly Part: typeof ProxyPart } | null>(null)
  useEffect(() => {
    let isMounted = true
    void import('./ProxyPart').then(({ ProxyPart: Part }) => {
      if (isMounted) setLoaded({ Part })
    })
    return () => {
      isMounted = false
    }
  }, [])
  return loaded === null ? <Skeleton count={2} /> : <loaded.Part {...props} />
})
