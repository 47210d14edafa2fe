package no.samtak.crooked.tool;

import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.function.Supplier;
import no.samtak.crooked.tool.client.ToolShop;
import no.samtak.plan.Stranger;

public class BuyTool {

    private final ToolShop shop = new ToolShop();
    private final Stranger stranger = new Stranger();

    @Transactional
    public String handle() {
        return soon(shop::ask) + stranger + Instant.now();
    }

    private static String soon(Supplier<String> question) {
        return question.get();
    }
}
