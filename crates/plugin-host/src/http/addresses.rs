//! Where an address leads: to the world, to a private network, or to this machine.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::grants::Reach;

/// The least reach with which an address may be connected to; `None`: no connection leads there.
pub(super) fn least_reach(address: IpAddr) -> Option<Reach> {
    match address {
        IpAddr::V4(address) => of_v4(address),
        IpAddr::V6(address) => of_v6(address),
    }
}

fn of_v4(address: Ipv4Addr) -> Option<Reach> {
    let [first, second, ..] = address.octets();
    if address.is_multicast() || address.is_broadcast() || first >= 240 {
        None
    } else if address.is_loopback() || address.is_link_local() || first == 0 {
        // Clouds answer with credentials at 169.254.169.254; 0.0.0.0 is this machine.
        Some(Reach::Local)
    } else if address.is_private()
        || (first == 100 && (64..128).contains(&second))
        || (first == 198 && second & 0xfe == 18)
    {
        // 100.64.0.0/10 is shared by carriers, 198.18.0.0/15 by benchmarks.
        Some(Reach::Private)
    } else {
        Some(Reach::Public)
    }
}

fn of_v6(address: Ipv6Addr) -> Option<Reach> {
    if let Some(address) = embedded_v4(address) {
        return of_v4(address);
    }
    if address.is_multicast() {
        None
    } else if address.is_loopback() || address.is_unspecified() || address.is_unicast_link_local() {
        Some(Reach::Local)
    } else if address.is_unique_local() || is_site_local(address) {
        Some(Reach::Private)
    } else {
        Some(Reach::Public)
    }
}

/// The IPv4 address that an IPv6 address stands for: mapped, translated by NAT64, or by 6to4.
fn embedded_v4(address: Ipv6Addr) -> Option<Ipv4Addr> {
    let v4 = |high: u16, low: u16| {
        let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
        Ipv4Addr::new(a, b, c, d)
    };
    match address.segments() {
        [0, 0, 0, 0, 0, 0xffff, high, low] | [0x64, 0xff9b, 0, 0, 0, 0, high, low] => Some(v4(high, low)),
        // `::1` and `::` are no IPv4 addresses.
        [0, 0, 0, 0, 0, 0, high, low] if high != 0 => Some(v4(high, low)),
        [0x2002, high, low, ..] => Some(v4(high, low)),
        _ => None,
    }
}

/// `fec0::/10`, which was given up and is still routed in places.
fn is_site_local(address: Ipv6Addr) -> bool {
    let [first, ..] = address.segments();
    first & 0xffc0 == 0xfec0
}
