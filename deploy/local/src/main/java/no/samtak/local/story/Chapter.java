package no.samtak.local.story;

/** One chapter of the story: what some people do, over HTTP, and what must come of it. */
public interface Chapter {
    /** What happens, in one sentence. */
    String title();

    /**
     * Plays the chapter against the running suite.
     *
     * @throws StoryFailed if something does not come out as it must
     */
    void play(StoryContext story);
}
