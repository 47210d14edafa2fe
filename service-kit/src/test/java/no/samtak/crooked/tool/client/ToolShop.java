package no.samtak.crooked.tool.client;

public class ToolShop {

    public String ask() {
        return "nails";
    }
}
