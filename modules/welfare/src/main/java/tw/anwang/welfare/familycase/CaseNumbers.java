package tw.anwang.welfare.familycase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import tw.anwang.desk.OfficialNumbers;

/** {@code F-115-00873}: cases are counted in each year over the whole country. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CaseNumbers {
    private static final int ROC_BEGAN = 1911;

    @Inject
    OfficialNumbers numbers;

    public String next(LocalDate today) {
        int year = today.getYear();
        return "F-%d-%05d".formatted(year - ROC_BEGAN, numbers.next(FamilyCase.KIND.name(), year));
    }
}
