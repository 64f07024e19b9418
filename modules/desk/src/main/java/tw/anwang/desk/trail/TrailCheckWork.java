package tw.anwang.desk.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import tw.anwang.desk.JobWork;
import tw.anwang.desk.Progress;
import tw.anwang.identity.TrailProof;
import tw.anwang.identity.TrailProofs;
import tw.anwang.kernel.Sentences;

/** Looks through the whole trail; what does not hold is listed as the job's problems. Begins anew after a crash. */
@ApplicationScoped
public class TrailCheckWork implements JobWork {
    @Inject
    TrailProofs proofs;

    @Override
    public String kind() {
        return TrailProofs.WORK;
    }

    @Override
    public void run(String arguments, Progress progress) {
        progress.total(proofs.acts());
        AtomicLong done = new AtomicLong();
        TrailProof proof = proofs.prove(read -> progress.done(done.addAndGet(read), null));
        proof.faults().forEach(fault -> progress.problem(place(fault), words("trail.fault." + fault.kind())));
    }

    @Override
    public String goesOnAt(String arguments) {
        return "/identity/trailCheck.xhtml";
    }

    private static String place(TrailProof.Fault fault) {
        return MessageFormat.format(words("trail.fault.place"), String.valueOf(fault.writer()), fault.numbers());
    }

    private static String words(String key) {
        return Sentences.of("identity", key, Locale.TAIWAN);
    }
}
