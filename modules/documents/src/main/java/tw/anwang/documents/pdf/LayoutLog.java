package tw.anwang.documents.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Lets the layout library's warnings into the log and keeps its chatter (eight lines a paper) out. */
final class LayoutLog implements XRLogger {
    private static final Logger LOG = Logger.getLogger(LayoutLog.class.getName());
    /** Held here, since a level set on a logger nobody holds is lost. */
    private static final Logger FONT_TABLES = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

    private LayoutLog() {}

    /** Our font has a table of variation sequences that PDFBox skips, and says so each time it opens the font. */
    static void install() {
        FONT_TABLES.setLevel(Level.SEVERE);
        XRLog.setLoggerImpl(new LayoutLog());
    }

    @Override
    public void log(String where, Level level, String message) {
        if (level.intValue() >= Level.WARNING.intValue()) {
            LOG.log(level, message);
        }
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        if (level.intValue() >= Level.WARNING.intValue()) {
            LOG.log(level, message, cause);
        }
    }

    @Override
    public void setLevel(String logger, Level level) {
        // the level is fixed above
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return diagnostic.getLevel().intValue() >= Level.WARNING.intValue();
    }
}
