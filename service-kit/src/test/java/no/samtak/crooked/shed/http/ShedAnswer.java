package no.samtak.crooked.shed.http;

import no.samtak.crooked.tool.store.ToolRepository;

public record ShedAnswer(ToolRepository tools) {}
