"""The grounds of maps: GeoJSON layers drawn as an engraved staff map without any words."""
