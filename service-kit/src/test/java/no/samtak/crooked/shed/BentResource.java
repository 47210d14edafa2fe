package no.samtak.crooked.shed;

import jakarta.ws.rs.GET;
import no.samtak.crooked.shed.http.ShedAnswer;

public class BentResource {

    @GET
    public ShedAnswer shed() {
        return new ShedAnswer(null);
    }
}
