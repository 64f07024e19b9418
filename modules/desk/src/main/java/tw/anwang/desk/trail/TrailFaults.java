package tw.anwang.desk.trail;

import java.text.MessageFormat;
import java.util.Locale;
import tw.anwang.desk.Progress;
import tw.anwang.identity.TrailProof;
import tw.anwang.kernel.Sentences;

/** Lists what does not hold as a job's problems. */
final class TrailFaults {
    private TrailFaults() {}

    static void list(TrailProof proof, Progress progress) {
        proof.faults().forEach(fault -> progress.problem(place(fault), words("trail.fault." + fault.kind())));
    }

    private static String place(TrailProof.Fault fault) {
        return fault.writer() == 0 && fault.kind() == TrailProof.Kind.ARCHIVE
                ? fault.numbers()
                : MessageFormat.format(words("trail.fault.place"), String.valueOf(fault.writer()), fault.numbers());
    }

    private static String words(String key) {
        return Sentences.of("identity", key, Locale.TAIWAN);
    }
}
