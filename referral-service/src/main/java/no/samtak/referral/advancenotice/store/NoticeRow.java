package no.samtak.referral.advancenotice.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "advance_notice")
class NoticeRow {

    @Id
    UUID noticeId;

    @Column(updatable = false)
    UUID caseId;

    @Column(updatable = false)
    LocalDate givenOn;

    @Column(updatable = false)
    LocalDate commentsBy;

    @Column(updatable = false)
    LocalDate effectFrom;

    boolean isOpen;
    byte[] content;
    long version;
}
