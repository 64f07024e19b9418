package tw.anwang.desk.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicLong;
import tw.anwang.desk.JobWork;
import tw.anwang.desk.Progress;
import tw.anwang.identity.TrailProof;
import tw.anwang.identity.TrailProofs;

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
        TrailFaults.list(proof, progress);
    }

    @Override
    public String goesOnAt(String arguments) {
        return "/identity/trailCheck.xhtml";
    }
}
