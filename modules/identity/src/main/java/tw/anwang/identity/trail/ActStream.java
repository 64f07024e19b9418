package tw.anwang.identity.trail;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.LongConsumer;

/** One writer's acts in order, read from the database piece by piece. */
final class ActStream {
    static final int PIECE = 5000;

    private final int writer;
    private final ProofRows rows;
    private final LongConsumer progress;
    private final Deque<CodedAct> ahead = new ArrayDeque<>();
    private long readTo;
    private boolean ended;

    /** @param after the number after which it begins; @param progress is told how many acts were read */
    ActStream(int writer, long after, ProofRows rows, LongConsumer progress) {
        this.writer = writer;
        this.readTo = after;
        this.rows = rows;
        this.progress = progress;
    }

    /** The next acts up to a number. */
    List<CodedAct> upTo(long number) {
        List<CodedAct> acts = new ArrayList<>();
        for (CodedAct one = peek(); one != null && one.act().number() <= number; one = peek()) {
            acts.add(ahead.poll());
        }
        return acts;
    }

    /** The next one alone, or null. */
    CodedAct next() {
        peek();
        return ahead.poll();
    }

    /** The next one, which stays; null at the end. */
    CodedAct peek() {
        if (ahead.isEmpty() && !ended) {
            List<CodedAct> piece = rows.acts(writer, readTo, PIECE);
            ahead.addAll(piece);
            ended = piece.size() < PIECE;
            readTo =
                    piece.isEmpty() ? readTo : piece.get(piece.size() - 1).act().number();
            progress.accept(piece.size());
        }
        return ahead.peek();
    }
}
