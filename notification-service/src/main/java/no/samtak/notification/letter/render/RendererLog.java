package no.samtak.notification.letter.render;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What the PDF renderer has to say: warnings only, and without their arguments, which may be text of the letter. Its own
 * logger writes to the console past everybody's settings.
 */
final class RendererLog implements XRLogger {

    private static final Logger LOG = Logger.getLogger(RendererLog.class.getName());

    static void install() {
        XRLog.setLoggerImpl(new RendererLog());
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return diagnostic.getLevel().intValue() >= Level.WARNING.intValue();
    }

    @Override
    public void log(Diagnostic diagnostic) {
        LOG.log(diagnostic.getLevel(), "{0}", diagnostic.getLogMessageId());
    }

    @Override
    public void log(String where, Level level, String message) {
        LOG.log(level, "{0}", where);
    }

    @Override
    public void log(String where, Level level, String message, Throwable error) {
        LOG.log(level, "{0}", where);
    }

    @Override
    public void setLevel(String logger, Level level) {
        // The level is this class's own.
    }
}
