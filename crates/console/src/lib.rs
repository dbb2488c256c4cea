//! The sandbox's console: a page that needs no network, built from `web/` and kept as bytes in `assets/`.
//!
//! Only what is served is here; who may have it is the gateway's affair. `web/README.md` says how to change it.

use std::{
    hash::{DefaultHasher, Hasher},
    sync::LazyLock,
};

/// What a browser may load and do for the page: its own files and its own server, nothing else, and nobody may frame it.
/// GraphiQL's editor and menus write style elements; scripts are files alone.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; \
    img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// A file of the console.
#[derive(Debug)]
pub struct Asset {
    /// Its name; the page itself is `index.html`.
    pub name: &'static str,
    /// Its media type.
    pub content_type: &'static str,
    /// What it holds.
    pub bytes: &'static [u8],
    /// Its `ETag`, quotes included (RFC 9110, section 8.8.3): changes with its bytes.
    pub etag: String,
}

impl Asset {
    fn new(name: &'static str, content_type: &'static str, bytes: &'static [u8]) -> Self {
        let mut hasher = DefaultHasher::new();
        hasher.write(bytes);
        Self { name, content_type, bytes, etag: format!("\"{:016x}\"", hasher.finish()) }
    }
}

static ASSETS: LazyLock<[Asset; 4]> = LazyLock::new(|| {
    [
        Asset::new("index.html", "text/html; charset=utf-8", include_bytes!("../assets/index.html")),
        Asset::new("console.js", "text/javascript; charset=utf-8", include_bytes!("../assets/console.js")),
        Asset::new("console.css", "text/css; charset=utf-8", include_bytes!("../assets/console.css")),
        Asset::new("licences.txt", "text/plain; charset=utf-8", include_bytes!("../assets/licences.txt")),
    ]
});

/// The file of this name, if there is one.
#[must_use]
pub fn asset(name: &str) -> Option<&'static Asset> {
    ASSETS.iter().find(|asset| asset.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_names_only_files_that_are_there() {
        let page = std::str::from_utf8(asset("index.html").unwrap().bytes).unwrap();
        let named: Vec<&str> = page.split("/console/").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert!(named.len() >= 2, "{page}");
        assert!(named.iter().all(|name| asset(name).is_some()), "{named:?}");
        // The policy would not run them. The name of SVG's namespace is no address.
        let page = page.replace("http://www.w3.org/2000/svg", "");
        assert!(!page.contains("<script>") && !page.contains("http://") && !page.contains("https://"), "{page}");
    }

    #[test]
    fn the_bundle_is_small_and_without_source_maps() {
        let bytes: usize =
            ASSETS.iter().filter(|asset| asset.name != "licences.txt").map(|asset| asset.bytes.len()).sum();
        assert!(bytes < 1_500_000, "{bytes} bytes");
        let maps = |asset: &&Asset| asset.bytes.windows(17).any(|window| window == b"sourceMappingURL=");
        assert!(!ASSETS.iter().any(|asset| maps(&asset)));
    }
}
