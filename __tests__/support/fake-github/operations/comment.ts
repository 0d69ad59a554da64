import { type Call, notFound, type Operations, Problem, paginate } from '../answer.ts';
import { addComment, type Comment } from '../state.ts';
import { renderActor } from './actor.ts';

/** Measured on github.com; the error text still speaks of 65,536 characters. */
const LARGEST_BODY_BYTES = 262_144;

function renderComment({ repository, url }: Call, comment: Comment) {
  const at = `${url}/repos/${repository.name}/issues/comments/${comment.id}`;
  const page = `https://github.example/${repository.name}/pull/${comment.issue}`;
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: at,
    html_url: `${page}#issuecomment-${comment.id}`,
    issue_url: `${url}/repos/${repository.name}/issues/${comment.issue}`,
    body: comment.body,
    user: renderActor(comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: 'NONE',
    performed_via_github_app: null,
  };
}

function findComment(call: Call): Comment {
  const found = call.repository.comments.find((comment) => comment.id === Number(call.params.comment_id));
  if (found === undefined) throw notFound();
  return found;
}

function findIssue(call: Call): number {
  const number = Number(call.params.issue_number);
  if (!call.repository.pullRequests.has(number)) throw notFound();
  return number;
}

function readBody(call: Call): string {
  const body = String(call.body.body);
  if (Buffer.byteLength(body) > LARGEST_BODY_BYTES) {
    const message = 'body is too long (maximum is 65536 characters)';
    throw new Problem(422, 'Validation Failed', {
      errors: [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }],
    });
  }
  return body;
}

export const commentOperations: Operations = {
  'issues/list-comments': (call) => {
    const issue = findIssue(call);
    const comments = call.repository.comments.filter((comment) => comment.issue === issue);
    return paginate(
      call,
      comments.map((comment) => renderComment(call, comment)),
    );
  },
  'issues/get-comment': (call) => ({ status: 200, body: renderComment(call, findComment(call)) }),
  'issues/create-comment': (call) => {
    const issue = findIssue(call);
    if (call.repository.pullRequests.get(issue)?.locked === true) {
      throw new Problem(403, 'Unable to create comment because issue is locked.');
    }
    const comment = addComment(call.state, call.repository, {
      issue,
      author: call.token.actor,
      body: readBody(call),
    });
    const rendered = renderComment(call, comment);
    return { status: 201, body: rendered, headers: { location: rendered.url } };
  },
  'issues/update-comment': (call) => {
    const comment = findComment(call);
    comment.body = readBody(call);
    comment.updatedAt = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
    return { status: 200, body: renderComment(call, comment) };
  },
  'issues/delete-comment': (call) => {
    const comment = findComment(call);
    call.repository.comments.splice(call.repository.comments.indexOf(comment), 1);
    return { status: 204 };
  },
};
