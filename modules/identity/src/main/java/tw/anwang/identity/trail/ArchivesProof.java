package tw.anwang.identity.trail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import tw.anwang.identity.TrailProof;
import tw.anwang.identity.TrailProof.Kind;

/**
 * All archives of a folder beside the database: whether they hold, whether the database goes on where they end, whether
 * links that were written down elsewhere stand in them, and how far they reach without a gap. An archive that was moved
 * elsewhere is a fact, and no fault.
 */
final class ArchivesProof {
    private final ArchiveFolder folder;
    private final Chain chain;
    private final Map<Integer, BeginRow> begins;
    private final Map<String, Anchors.Anchor> unseen = new HashMap<>();
    private final List<ArchiveSeal.Part> sound = new ArrayList<>();
    private final Faults faults = new Faults();
    private int archives;
    private long acts;

    /** @param begins of writers, those that hold; @param anchors all that were written down */
    ArchivesProof(ArchiveFolder folder, Chain chain, Map<Integer, BeginRow> begins, List<Anchors.Anchor> anchors) {
        this.folder = folder;
        this.chain = chain;
        this.begins = begins;
        anchors.stream()
                .filter(anchor -> begins.containsKey(anchor.writer())
                        && anchor.number() <= begins.get(anchor.writer()).number())
                .forEach(anchor -> unseen.put(key(anchor.writer(), anchor.number(), anchor.head()), anchor));
    }

    private static String key(int writer, long number, byte[] head) {
        return writer + " " + number + " " + TrailJson.base64(head);
    }

    /** @param progress is told how many acts were read since it was told before */
    ArchivesProof prove(LongConsumer progress) {
        for (int year : folder.years()) {
            ArchiveProof.Found found = new ArchiveProof(chain, progress, this::compare).prove(folder.seal(year));
            found.proof().faults().forEach(fault -> faults.add(fault.kind(), fault.writer(), fault.numbers()));
            archives++;
            acts += found.proof().acts();
            if (found.proof().holds()) {
                sound.addAll(found.seal().parts());
            }
        }
        unseen.values().stream()
                .filter(anchor -> sound.stream().anyMatch(part -> holds(part, anchor)))
                .forEach(anchor -> faults.add(Kind.ANCHOR, anchor.writer(), String.valueOf(anchor.number())));
        return this;
    }

    private static boolean holds(ArchiveSeal.Part part, Anchors.Anchor anchor) {
        return part.writer() == anchor.writer() && part.after() < anchor.number() && part.to() >= anchor.number();
    }

    private void compare(SealRow link) {
        unseen.remove(key(link.writer(), link.number(), link.head()));
        BeginRow begin = begins.get(link.writer());
        if (begin != null
                && begin.number() == link.number()
                && begin.closes() == link.closes()
                && !Arrays.equals(begin.head(), link.head())) {
            faults.add(Kind.ARCHIVE, link.writer(), link.number() + ": not the link from which the database goes on");
        }
    }

    /** How far sound archives hold a writer's acts without a gap, from a number on. */
    long reach(int writer, long from) {
        long reached = from;
        for (long before = -1; before < reached; ) {
            before = reached;
            long now = reached;
            reached = sound.stream()
                    .filter(part -> part.writer() == writer && part.after() <= now && part.to() > now)
                    .mapToLong(ArchiveSeal.Part::to)
                    .max()
                    .orElse(now);
        }
        return reached;
    }

    int archives() {
        return archives;
    }

    long acts() {
        return acts;
    }

    List<TrailProof.Fault> faults() {
        return faults.found();
    }
}
