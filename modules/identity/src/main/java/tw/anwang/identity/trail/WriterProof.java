package tw.anwang.identity.trail;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import tw.anwang.identity.TrailProof.Kind;

/** Goes through one writer's acts and links side by side, in order. */
final class WriterProof {
    private final WriterRow writer;
    private final ProofRows rows;
    private final LinkProof links;
    private final Faults faults;
    private final ActStream stream;
    private final BeginRow begin;

    private long acts;
    private long unsealed;

    /** @param begin from where on its acts are here; null where they are here from the first */
    WriterProof(WriterRow writer, BeginRow begin, ProofRows rows, Chain chain, Faults faults, LongConsumer progress) {
        this.writer = writer;
        this.begin = begin;
        this.rows = rows;
        this.faults = faults;
        links = new LinkProof(chain, faults);
        stream = new ActStream(writer.id(), 0, rows, progress);
    }

    WriterProof prove() {
        SealRow last = begin == null ? null : begin.link();
        if (begin != null) {
            proveLeft();
        }
        List<SealRow> seals = rows.seals(writer.id(), last, ActStream.PIECE);
        while (!seals.isEmpty()) {
            for (SealRow seal : seals) {
                List<CodedAct> bound = stream.upTo(seal.number());
                acts += bound.size();
                links.prove(seal, last, last == null ? writer.mac() : last.head(), bound);
                last = seal;
            }
            seals = rows.seals(writer.id(), last, ActStream.PIECE);
        }
        proveRest(last != null && last.closes());
        return this;
    }

    /** Acts before the beginning: a removal that was cut off left them, and the next takes them away. */
    private void proveLeft() {
        for (CodedAct one = stream.peek(); one != null && one.act().number() <= begin.number(); one = stream.peek()) {
            acts++;
            links.prove(stream.next());
        }
    }

    /** What no link binds: new, unless the writer has ended. */
    private void proveRest(boolean closed) {
        Set<Long> rest = new TreeSet<>();
        for (CodedAct one = stream.next(); one != null; one = stream.next()) {
            acts++;
            links.prove(one);
            if (closed) {
                rest.add(one.act().number());
            } else {
                unsealed++;
            }
        }
        faults.add(Kind.ADDED, writer.id(), rest);
    }

    long acts() {
        return acts;
    }

    long unsealed() {
        return unsealed;
    }
}
