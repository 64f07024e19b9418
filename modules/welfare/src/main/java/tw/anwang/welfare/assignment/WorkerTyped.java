package tw.anwang.welfare.assignment;

import java.io.Serializable;
import tw.anwang.identity.AccountId;

/** Who is to work on a case, and why, as it is typed. */
public class WorkerTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long worker;
    private String why;

    /** Null where nobody was chosen. */
    public AccountId account() {
        return worker == null ? null : new AccountId(worker);
    }

    public Long getWorker() {
        return worker;
    }

    public void setWorker(Long worker) {
        this.worker = worker;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
