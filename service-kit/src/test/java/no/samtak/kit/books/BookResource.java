package no.samtak.kit.books;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.accesslog.NotLogged;
import no.samtak.kit.idempotency.Once;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.kit.version.IfMatch;
import no.samtak.kit.version.VersionTag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/books")
@RolesAllowed("CASE_WORKER")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class BookResource {

    private final Books books;
    private final Once once;

    BookResource(Books books, Once once) {
        this.books = books;
        this.once = once;
    }

    public record NewBook(@NotBlank String title) {}

    public record Shelf(List<Book> items) {}

    @GET
    @Path("/{bookId}")
    @Logged(what = "book.read", purpose = "COC", legalBasis = "LIBRARY_ACT_1")
    public Response read(@PathParam("bookId") UUID bookId) {
        return books.read(bookId)
                .map(book ->
                        Response.ok(book).tag(VersionTag.of(book.version())).build())
                .orElseGet(() -> ProblemResponses.of(CommonProblem.NOT_FOUND, null));
    }

    @GET
    @Logged(what = "book.list", purpose = "COC")
    public Shelf list() {
        return new Shelf(books.all());
    }

    @POST
    @Logged(what = "book.add", purpose = "COC")
    public Response add(@HeaderParam(Once.HEADER) @Nullable String key, NewBook book) {
        return once.answer(key, () -> added(books.add(book.title())), books::read);
    }

    private static Response added(Book book) {
        return Response.created(URI.create("/api/v1/books/" + book.bookId()))
                .tag(VersionTag.of(book.version()))
                .entity(book)
                .build();
    }

    @PUT
    @Path("/{bookId}")
    @Logged(what = "book.rename", purpose = "COC")
    public Response rename(
            @PathParam("bookId") UUID bookId, @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch, NewBook book) {
        return books.rename(bookId, IfMatch.of(ifMatch), book.title())
                .map(renamed -> Response.ok(renamed)
                        .tag(VersionTag.of(renamed.version()))
                        .build())
                .orElseGet(() -> ProblemResponses.of(CommonProblem.NOT_FOUND, null));
    }

    @POST
    @Path("/{bookId}/loans")
    @Logged(what = "book.lend", purpose = "COC")
    public Response lend(@PathParam("bookId") UUID bookId) {
        return ProblemResponses.of(CommonProblem.REQUEST_REFUSED, "It is lent already.");
    }

    @GET
    @Path("/forgetful/list")
    @Logged(what = "book.list", purpose = "COC")
    public Shelf forgetful() {
        return new Shelf(books.withoutEntry());
    }

    @GET
    @Path("/undeclared/list")
    public Shelf undeclared() {
        return new Shelf(books.withoutEntry());
    }

    @GET
    @Path("/broken/shelf")
    @Logged(what = "book.list", purpose = "COC")
    public Shelf broken() {
        throw new IllegalStateException("The secret of the broken shelf");
    }

    @GET
    @Path("/count/all")
    @NotLogged(because = "A number of books tells nothing about any.")
    public String count() {
        return "{\"count\": " + books.withoutEntry().size() + "}";
    }
}
