package no.samtak.crooked.tool.domain;

import jakarta.ws.rs.core.MediaType;

public record Tool(MediaType type) {}
