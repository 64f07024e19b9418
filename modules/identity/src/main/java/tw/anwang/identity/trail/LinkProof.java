package tw.anwang.identity.trail;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tw.anwang.identity.TrailProof.Kind;

/** Whether acts are as they were written, and whether a link binds just these; the same in the database and in an archive. */
final class LinkProof {
    private final Chain chain;
    private final Faults faults;

    LinkProof(Chain chain, Faults faults) {
        this.chain = chain;
        this.faults = faults;
    }

    boolean prove(CodedAct one) {
        boolean holds = chain.holds(one.act(), one.code());
        if (!holds) {
            faults.add(
                    Kind.CHANGED, one.act().writer(), String.valueOf(one.act().number()));
        }
        return holds;
    }

    /**
     * @param last the link before, or null
     * @param before its head, or the code of the writer where there is none
     * @param acts what lies between the two
     */
    void prove(SealRow seal, SealRow last, byte[] before, List<CodedAct> acts) {
        boolean whole = true;
        for (CodedAct one : acts) {
            whole &= prove(one);
        }
        Set<Long> there = new TreeSet<>();
        acts.forEach(one -> there.add(one.act().number()));
        whole &= proveNumbers(seal, last == null ? 0 : last.number(), there);
        List<byte[]> codes = acts.stream().map(CodedAct::code).toList();
        boolean fits =
                codes.size() == seal.acts() && chain.holds(before, seal, codes) && (last == null || !last.closes());
        if (!fits && whole) {
            faults.add(Kind.SEAL, seal.writer(), String.valueOf(seal.number()));
        }
    }

    private boolean proveNumbers(SealRow seal, long from, Set<Long> there) {
        Set<Long> unused = NumberRanges.read(seal.unused());
        Set<Long> missing = new TreeSet<>();
        for (long number = from + 1; number <= seal.number(); number++) {
            if (!there.contains(number) && !unused.contains(number)) {
                missing.add(number);
            }
        }
        faults.add(Kind.MISSING, seal.writer(), missing);
        Set<Long> added = new TreeSet<>(there);
        added.retainAll(unused);
        faults.add(Kind.ADDED, seal.writer(), added);
        return missing.isEmpty() && added.isEmpty();
    }
}
