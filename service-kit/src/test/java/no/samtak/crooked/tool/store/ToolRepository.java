package no.samtak.crooked.tool.store;

public class ToolRepository {

    public String first() {
        return "hammer";
    }
}
