package tw.anwang.identity.trail;

import java.io.PrintStream;
import java.util.Map;
import java.util.function.LongConsumer;
import tw.anwang.identity.TrailProof;

/** The proof of the database and of the archives that lie in their folder, as the administrator's command tells it. */
final class WholeProof {
    private final ProofRows rows;
    private final Chain chain;
    private final Anchors anchors;
    private final ArchiveFolder folder;

    private TrailProof database;
    private Map<Integer, BeginRow> begins;
    private ArchivesProof archives;

    WholeProof(ProofRows rows, Chain chain, Anchors anchors, ArchiveFolder folder) {
        this.rows = rows;
        this.chain = chain;
        this.anchors = anchors;
        this.folder = folder;
    }

    /** @param progress is told how many acts were read since it was told before */
    WholeProof prove(LongConsumer progress) {
        database = new Verification(rows, chain, anchors).prove(progress);
        // what is wrong with a row the proof of the database has told
        begins = Verification.begins(rows, chain, new Faults());
        archives = new ArchivesProof(folder, chain, begins, anchors.written()).prove(progress);
        return this;
    }

    boolean holds() {
        return database.holds() && archives.faults().isEmpty();
    }

    ArchivesProof archives() {
        return archives;
    }

    void tell(PrintStream out) {
        out.printf(
                "acts %d, unsealed %d, before the chain %d, removed %d, faults %d%n",
                database.acts(),
                database.unsealed(),
                database.before(),
                database.removed(),
                database.faults().size());
        database.faults().forEach(fault -> tell(fault, out));
        out.printf(
                "archives %d, acts in them %d, faults %d%n",
                archives.archives(), archives.acts(), archives.faults().size());
        archives.faults().forEach(fault -> tell(fault, out));
        begins.values().stream()
                .filter(begin -> archives.reach(begin.writer(), 0) < begin.number())
                .forEach(begin -> out.printf(
                        "Not here, and so not proven: writer %d, acts up to %d. Their archive lies elsewhere: check it there.%n",
                        begin.writer(), begin.number()));
    }

    static void tell(TrailProof.Fault fault, PrintStream out) {
        out.printf("%s writer %d: %s%n", fault.kind(), fault.writer(), fault.numbers());
    }
}
