import { describe, expect, it } from 'vitest';
import { topicId } from '../../src/kinds/topic-id.ts';

describe('the id of a topic that we create', () => {
  const id = topicId('org-acme', 'csat.topic.sent');

  it('has 22 URL-safe characters, as those that Gladly makes', () => {
    expect(id).toMatch(/^[A-Za-z0-9_-]{22}$/);
  });

  it('is the same whenever it is asked for', () => {
    expect(topicId('org-acme', 'csat.topic.sent', 0)).toBe(id);
  });

  it('depends on the organization, the address and the turn', () => {
    const others = [
      topicId('org-other', 'csat.topic.sent'),
      topicId('org-acme', 'csat.topic.other'),
      topicId('org-acme', 'csat.topic.sent', 1),
    ];
    expect(new Set([id, ...others]).size).toBe(4);
  });
});
