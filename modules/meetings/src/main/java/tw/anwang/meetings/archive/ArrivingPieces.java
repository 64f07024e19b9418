package tw.anwang.meetings.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import tw.anwang.desk.Pieces;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.RuleBroken;

/**
 * A piece on its way: it comes in first, for as long as a slow line needs, and is kept in a short transaction after it. No
 * transaction may be open around it.
 */
@ApplicationScoped
public class ArrivingPieces {
    /** The largest piece in bytes; the page sends half of it. */
    private static final long PIECE = 8_000_000;

    @Inject
    ArrivingArchives arriving;

    @Inject
    Pieces pieces;

    /**
     * Takes the next piece of a part.
     *
     * @param from byte of the part at which it begins
     * @param length in bytes, as the browser says
     * @return bytes of the part that are here now: where the next piece begins, also where this one was here already
     * @throws NotVisible where the part is somebody else's, before a byte of it is taken in
     * @throws RuleBroken where it was cut off, is empty or too large, or belongs to another file
     */
    @Permitted("meetings.keep")
    public long take(long part, long from, long length, InputStream content) {
        long here = arriving.received(part);
        if (here != from) {
            return here;
        }
        try (Pieces.Arrived piece = pieces.receive(content, PIECE)) {
            if (piece.size() != length) {
                throw new RuleBroken("meetings.archive.cutOff");
            }
            return arriving.keep(part, from, piece);
        }
    }
}
