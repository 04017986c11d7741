package cn.guiyan.merchant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Gives the numbers of batches (第几批): in order, and without gaps, since a number that is not committed is given again. */
@ApplicationScoped
public class Batches {
    private static final String NEXT = """
            INSERT INTO batch_number AS given (kind, last) VALUES (:kind, 1)
            ON CONFLICT (kind) DO UPDATE SET last = given.last + 1 RETURNING last""";

    private final EntityManager database;

    Batches(EntityManager database) {
        this.database = database;
    }

    /**
     * The next number, from 1. Who asks for another of the kind waits until this transaction ends.
     *
     * @param kind of batch, such as {@code training}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int next(String kind) {
        Number number = (Number) database.createNativeQuery(NEXT, Integer.class)
                .setParameter("kind", kind)
                .getSingleResult();
        return number.intValue();
    }
}
