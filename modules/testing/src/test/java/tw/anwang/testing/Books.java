package tw.anwang.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A bean as modules write them, over two units at once. */
@ApplicationScoped
class Books {
    record Written(String words) {}

    @PersistenceContext(unitName = "ledger")
    private EntityManager ledger;

    @PersistenceContext(unitName = "archive")
    private EntityManager archive;

    @Inject
    private Event<Written> written;

    private final List<String> heard = new CopyOnWriteArrayList<>();

    @Transactional
    List<Long> write(String words) {
        ledger.persist(new LedgerLine(words));
        archive.persist(new ArchiveLine(words));
        ledger.flush();
        archive.flush();
        written.fire(new Written(words));
        return List.of(connection(ledger), connection(archive));
    }

    @Transactional
    void writeAndFail(String words) {
        write(words);
        throw new IllegalStateException("after both were flushed");
    }

    @Transactional(TxType.REQUIRES_NEW)
    void writeApart(String words) {
        write(words);
    }

    private static Long connection(EntityManager manager) {
        return ((Number) manager.createNativeQuery("select connection_id()").getSingleResult()).longValue();
    }

    List<LedgerLine> ledgerLines(String words) {
        return ledger.createQuery("select l from LedgerLine l where l.words = :words", LedgerLine.class)
                .setParameter("words", words)
                .getResultList();
    }

    void writeWithoutTransaction() {
        ledger.persist(new LedgerLine("never"));
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) Written line) {
        heard.add(line.words());
    }

    List<String> heard() {
        return heard;
    }
}
