package no.samtak.local.story;

/** What did not come out as the story says, in a sentence. */
public final class StoryFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoryFailed(String sentence) {
        super(sentence);
    }
}
