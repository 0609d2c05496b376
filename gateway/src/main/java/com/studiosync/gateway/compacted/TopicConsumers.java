package com.studiosync.gateway.compacted;

import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Opens consumers that stand at the beginning of a topic. Each gateway reads all of it: there is no group. */
@Singleton
class TopicConsumers {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final Map<String, Object> config;

    TopicConsumers(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        config = new HashMap<>(kafka);
        config.remove(ConsumerConfig.GROUP_ID_CONFIG);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    }

    Consumer<String, byte[]> open(String topic) {
        Map<String, Object> named = new HashMap<>(config);
        named.put(ConsumerConfig.CLIENT_ID_CONFIG, "gateway-" + topic);
        return new KafkaConsumer<>(named, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** Where each partition ends now, after the consumer was put at the beginning of all of them. */
    Map<TopicPartition, Long> assign(Consumer<String, byte[]> consumer, String topic) {
        List<PartitionInfo> infos = consumer.partitionsFor(topic, LIMIT);
        if (infos == null || infos.isEmpty()) {
            throw new IllegalStateException("topic " + topic + " does not exist");
        }
        List<TopicPartition> partitions = infos.stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer.endOffsets(partitions, LIMIT);
    }

    String servers() {
        return String.valueOf(config.get(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG));
    }
}
