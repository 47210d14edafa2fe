package no.samtak.crooked.shed;

import no.samtak.crooked.tool.store.ToolRepository;

public class BorrowTool {

    private final ToolRepository tools = new ToolRepository();

    public String handle() {
        return tools.first();
    }
}
