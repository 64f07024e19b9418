package tw.anwang.desk.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Supplier;

/** Reads what is committed now, whatever an open transaction saw when it began. */
@ApplicationScoped
public class FreshReads {
    @Transactional(TxType.REQUIRES_NEW)
    <T> T of(Supplier<T> reads) {
        return reads.get();
    }
}
