package no.samtak.local.story;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.samtak.local.clock.ClockFile;
import no.samtak.local.clock.ClockWalk;
import no.samtak.local.clock.OpenWork;
import no.samtak.local.clock.OsloTime;
import no.samtak.local.faults.PowerCut;
import no.samtak.local.part.Municipalities;
import no.samtak.local.part.PartName;
import no.samtak.local.part.RunningSuite;
import no.samtak.local.parts.LocalTokens;

/** What a chapter plays with: the services over HTTP, tokens, the clock, faults, and paper to tell the story on. */
public final class StoryContext implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int OUT_OF_REACH = 503;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final RunningSuite suite;
    private final Municipalities municipalities;
    private final PrintStream out;
    private final Consumer<String> witness;
    private final ClockFile clock;
    private final OpenWork work;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> remembered = new HashMap<>();

    public StoryContext(RunningSuite suite, Municipalities municipalities, PrintStream out) {
        this(suite, municipalities, out, body -> {});
    }

    /** Lets a witness see the body of every request, empty where there is none, before it is sent. */
    public StoryContext(RunningSuite suite, Municipalities municipalities, PrintStream out, Consumer<String> witness) {
        this.suite = suite;
        this.municipalities = municipalities;
        this.out = out;
        this.witness = witness;
        this.clock = new ClockFile(suite.folder().clock());
        this.work = new OpenWork(suite.ports(), PartName.LANDED);
    }

    /** Tokens of the local identity provider. */
    public LocalTokens tokens() {
        return new LocalTokens(suite.ports().url(PartName.IDENTITY_PROVIDER));
    }

    /** The organisation number of the municipality with this four-digit number. */
    public String organisationOf(String municipalityNumber) {
        return municipalities.organisationNumber(municipalityNumber);
    }

    /** A message as its sender wrote it: a file that people can edit and send again, in {@code deploy/local/referrals}. */
    public String file(String name) {
        try {
            return Files.readString(suite.checkout().storyFiles().resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Keeps something, an id say, for a later chapter. */
    public void remember(String name, String value) {
        remembered.put(name, value);
    }

    /** What an earlier chapter kept. */
    public String recall(String name) {
        String value = remembered.get(name);
        if (value == null) {
            throw new StoryFailed("No earlier chapter has told of the " + name);
        }
        return value;
    }

    /** Creates something once, however often it must be sent, and returns the answer, whatever it is. */
    public Answer post(PartName service, String path, String token, String json) {
        return post(
                service,
                path,
                token,
                json,
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    /** Sends JSON with these headers and returns the answer, whatever it is. */
    public Answer post(PartName service, String path, String token, String json, Map<String, String> headers) {
        var request = request(service, path, token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json));
        headers.forEach(request::header);
        HttpRequest whole = request.build();
        return send(json, () -> whole);
    }

    /**
     * Writes a part of a resource, at the version the resource is at, and returns the answer, whatever it is. If an
     * answer is lost, it may have been a yes: then the version is read anew, and the same is written once more.
     */
    public Answer put(PartName service, String path, String token, String json, String resource) {
        return send(
                json,
                () -> request(service, path, token)
                        .header("Content-Type", "application/json")
                        .header(
                                "If-Match",
                                get(service, resource, token).expecting(200).header("ETag"))
                        .PUT(BodyPublishers.ofString(json))
                        .build());
    }

    public Answer get(PartName service, String path, String token) {
        HttpRequest request = request(service, path, token).build();
        return send("", () -> request);
    }

    /** Walks to this Oslo time, for example {@code 2027-02-19T08:00}, letting everything happen that is due on the way. */
    public void walkTo(String osloTime) {
        new ClockWalk(clock, work, out).to(OsloTime.parse(osloTime));
    }

    /** Kills parts and starts them again. */
    public PowerCut powerCut() {
        return new PowerCut(suite);
    }

    /** Where the letters that go by post are laid. */
    public Path mailbox() {
        return suite.folder().mailbox();
    }

    /** Tells what was done, with its ids, and the legal time. */
    public void tell(String sentence) {
        out.printf("  %s  %s%n", OsloTime.print(clock.now()), sentence);
    }

    /** Tells what was done and the address where one can look at it. */
    public void tell(String sentence, PartName service, String path) {
        tell(sentence);
        out.printf("      %s%n", address(service, path));
    }

    /** Gives the services, who tell each other by events, time to come so far; fails the story if they do not. */
    public void waitUntil(String sentence, BooleanSupplier holds) {
        long giveUpAt = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            demand(
                    System.nanoTime() < giveUpAt,
                    "After " + PATIENCE.toSeconds() + " s it does not hold that " + sentence);
            pause();
        }
    }

    /** Fails the story unless this holds. */
    public void demand(boolean holds, String sentence) {
        if (!holds) {
            throw new StoryFailed(sentence);
        }
    }

    @Override
    public void close() {
        work.close();
        http.close();
    }

    private URI address(PartName service, String path) {
        return suite.ports().url(service).resolve(path);
    }

    private HttpRequest.Builder request(PartName service, String path, String token) {
        return HttpRequest.newBuilder(address(service, path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token);
    }

    /** As every client should: what was not answered, or answered with 503, is sent again until it is. */
    private Answer send(String body, Supplier<HttpRequest> request) {
        long giveUpAt = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            HttpRequest whole = request.get();
            witness.accept(body);
            try {
                var answer = new Answer(http.send(whole, BodyHandlers.ofString()));
                if (answer.status() != OUT_OF_REACH || System.nanoTime() > giveUpAt) {
                    return answer;
                }
            } catch (IOException failure) {
                if (System.nanoTime() > giveUpAt) {
                    throw new UncheckedIOException(whole.method() + " " + whole.uri() + " was not answered", failure);
                }
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
                throw new StoryFailed("Interrupted during " + whole.method() + " " + whole.uri());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new StoryFailed("Interrupted.");
        }
    }
}
