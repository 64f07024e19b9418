package tw.anwang.identity.trail;

import java.time.LocalDateTime;

/** One run of one node. @param id counted from 1 without a gap; @param mac code over the others */
record WriterRow(int id, String node, LocalDateTime startedAt, byte[] mac) {}
