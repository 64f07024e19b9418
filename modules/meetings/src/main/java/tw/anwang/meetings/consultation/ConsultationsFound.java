package tw.anwang.meetings.consultation;

import java.util.List;
import tw.anwang.kernel.Paging;

/** A page of consultations. */
public record ConsultationsFound(List<ConsultationRow> rows, Paging paging) {}
