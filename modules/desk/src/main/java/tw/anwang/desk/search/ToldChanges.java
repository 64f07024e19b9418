package tw.anwang.desk.search;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;

/** What this transaction has told the search already. */
@TransactionScoped
public class ToldChanges implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Set<String> told = new HashSet<>();

    public boolean first(String kind, long record) {
        return told.add(kind + ":" + record);
    }
}
