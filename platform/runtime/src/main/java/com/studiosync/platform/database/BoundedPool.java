package com.studiosync.platform.database;

import io.netty.handler.flush.FlushConsolidationHandler;
import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnectOptions;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.impl.SocketConnectionBase;
import io.vertx.sqlclient.impl.SqlConnectionInternal;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Bounds the queue for connections: without that an outage would pile up requests until memory ends. What is said to
 * PostgreSQL at one time goes out with one call of the operating system, and wakes PostgreSQL up once.
 */
@Singleton
public class BoundedPool implements PgPoolCreator {

    private final PoolConfig config;

    BoundedPool(PoolConfig config) {
        this.config = config;
    }

    @Override
    public Pool create(Input input) {
        PoolOptions options = input.poolOptions()
                .setMaxWaitQueueSize(config.waiting())
                .setConnectionTimeout((int) config.patience().toMillis())
                .setConnectionTimeoutUnit(TimeUnit.MILLISECONDS);
        return PgBuilder.pool()
                .with(options)
                .connectingTo(List.<SqlConnectOptions>copyOf(input.pgConnectOptionsList()))
                .withConnectHandler(BoundedPool::writeAtOnce)
                .using(input.vertx())
                .build();
    }

    /** The client flushes after every command, also when the next one is at hand already. */
    private static void writeAtOnce(SqlConnection connection) {
        SocketConnectionBase client = (SocketConnectionBase)
                ((SqlConnectionInternal) connection).unwrap().unwrap();
        client.socket()
                .channelHandlerContext()
                .pipeline()
                .addFirst(new FlushConsolidationHandler(
                        FlushConsolidationHandler.DEFAULT_EXPLICIT_FLUSH_AFTER_FLUSHES, true));
        connection.close();
    }
}
