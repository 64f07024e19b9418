package tw.anwang.intake.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tw.anwang.kernel.RuleBroken;

/** What an export that was read to its end has: its headings and how many rows. */
record WholeFeed(List<String> headings, int rows) {
    /** A longer one is no heading: the line before the data is missing. */
    private static final int HEADING = 300;

    /** @throws RuleBroken where its end is missing, it has no rows, or no program can read it */
    static WholeFeed read(Path path) throws IOException {
        try (FeedRows feed = FeedRows.open(path)) {
            int rows = 0;
            while (feed.hasNext()) {
                feed.next();
                rows++;
            }
            if (rows == 0) {
                throw new RuleBroken("intake.platform.empty");
            }
            if (feed.headings().stream().anyMatch(heading -> heading.length() > HEADING)) {
                throw new RuleBroken("intake.platform.longHeading", HEADING);
            }
            return new WholeFeed(List.copyOf(feed.headings()), rows);
        } catch (RuleBroken refused) {
            throw refused.module().equals("documents")
                    ? new RuleBroken("intake.platform.unreadable", refused)
                    : refused;
        }
    }
}
