package tw.anwang.documents.sheet;

import tw.anwang.documents.SheetRow;

/** A format's rows on their way in. */
public interface RowSource extends AutoCloseable {
    /** The next row with something in it, or null behind the last. */
    SheetRow next();

    @Override
    void close();
}
