package tw.anwang.identity.trail;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import tw.anwang.identity.TrailProof.Kind;

/** Goes through one writer's acts and links side by side, in order. */
final class WriterProof {
    private static final int PIECE = 5000;

    private final WriterRow writer;
    private final ProofRows rows;
    private final Chain chain;
    private final Faults faults;
    private final LongConsumer progress;

    private final Deque<CodedAct> ahead = new ArrayDeque<>();
    private long readTo;
    private boolean ended;
    private long acts;
    private long unsealed;

    WriterProof(WriterRow writer, ProofRows rows, Chain chain, Faults faults, LongConsumer progress) {
        this.writer = writer;
        this.rows = rows;
        this.chain = chain;
        this.faults = faults;
        this.progress = progress;
    }

    WriterProof prove() {
        SealRow last = null;
        List<SealRow> seals = rows.seals(writer.id(), null, PIECE);
        while (!seals.isEmpty()) {
            for (SealRow seal : seals) {
                prove(seal, last);
                last = seal;
            }
            seals = rows.seals(writer.id(), last, PIECE);
        }
        proveRest(last != null && last.closes());
        return this;
    }

    private void prove(SealRow seal, SealRow last) {
        long from = last == null ? 0 : last.number();
        Set<Long> there = new TreeSet<>();
        List<byte[]> codes = new ArrayList<>();
        boolean whole = true;
        for (CodedAct one = peek(); one != null && one.act().number() <= seal.number(); one = peek()) {
            ahead.poll();
            there.add(one.act().number());
            codes.add(one.code());
            whole &= proveAct(one);
        }
        Set<Long> unused = NumberRanges.read(seal.unused());
        Set<Long> missing = new TreeSet<>();
        for (long number = from + 1; number <= seal.number(); number++) {
            if (!there.contains(number) && !unused.contains(number)) {
                missing.add(number);
            }
        }
        faults.add(Kind.MISSING, writer.id(), missing);
        there.retainAll(unused);
        faults.add(Kind.ADDED, writer.id(), there);
        byte[] before = last == null ? writer.mac() : last.head();
        boolean fits =
                codes.size() == seal.acts() && chain.holds(before, seal, codes) && (last == null || !last.closes());
        if (!fits && whole && missing.isEmpty() && there.isEmpty()) {
            faults.add(Kind.SEAL, writer.id(), String.valueOf(seal.number()));
        }
    }

    /** What no link binds: new, unless the writer has ended. */
    private void proveRest(boolean closed) {
        Set<Long> rest = new TreeSet<>();
        for (CodedAct one = peek(); one != null; one = peek()) {
            ahead.poll();
            proveAct(one);
            if (closed) {
                rest.add(one.act().number());
            } else {
                unsealed++;
            }
        }
        faults.add(Kind.ADDED, writer.id(), rest);
    }

    private boolean proveAct(CodedAct one) {
        acts++;
        boolean holds = chain.holds(one.act(), one.code());
        if (!holds) {
            faults.add(Kind.CHANGED, writer.id(), String.valueOf(one.act().number()));
        }
        return holds;
    }

    private CodedAct peek() {
        if (ahead.isEmpty() && !ended) {
            List<CodedAct> piece = rows.acts(writer.id(), readTo, PIECE);
            ahead.addAll(piece);
            ended = piece.size() < PIECE;
            readTo =
                    piece.isEmpty() ? readTo : piece.get(piece.size() - 1).act().number();
            progress.accept(piece.size());
        }
        return ahead.peek();
    }

    long acts() {
        return acts;
    }

    long unsealed() {
        return unsealed;
    }
}
