import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 89379:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const ANY = Symbol('SemVer ANY')
// hoisted class for cyclic dependency
class Comparator {
  static get ANY () {
    return ANY
  }

  constructor (comp, options) {
    options = parseOptions(options)

    if (comp instanceof Comparator) {
      if (comp.loose === !!options.loose) {
        return comp
      } else {
        comp = comp.value
      }
    }

    comp = comp.trim().split(/\s+/).join(' ')
    debug('comparator', comp, options)
    this.options = options
    this.loose = !!options.loose
    this.parse(comp)

    if (this.semver === ANY) {
      this.value = ''
    } else {
      this.value = this.operator + this.semver.version
    }

    debug('comp', this)
  }

  parse (comp) {
    const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR]
    const m = comp.match(r)

    if (!m) {
      throw new TypeError(`Invalid comparator: ${comp}`)
    }

    this.operator = m[1] !== undefined ? m[1] : ''
    if (this.operator === '=') {
      this.operator = ''
    }

    // if it literally is just '>' or '' then allow anything.
    if (!m[2]) {
      this.semver = ANY
    } else {
      this.semver = new SemVer(m[2], this.options.loose)
    }
  }

  toString () {
    return this.value
  }

  test (version) {
    debug('Comparator.test', version, this.options.loose)

    if (this.semver === ANY || version === ANY) {
      return true
    }

    if (typeof version === 'string') {
      try {
        version = new SemVer(version, this.options)
      } catch (er) {
        return false
      }
    }

    return cmp(version, this.operator, this.semver, this.options)
  }

  intersects (comp, options) {
    if (!(comp instanceof Comparator)) {
      throw new TypeError('a Comparator is required')
    }

    if (this.operator === '') {
      if (this.value === '') {
        return true
      }
      return new Range(comp.value, options).test(this.value)
    } else if (comp.operator === '') {
      if (comp.value === '') {
        return true
      }
      return new Range(this.value, options).test(comp.semver)
    }

    options = parseOptions(options)

    // Special cases where nothing can possibly be lower
    if (options.includePrerelease &&
      (this.value === '<0.0.0-0' || comp.value === '<0.0.0-0')) {
      return false
    }
    if (!options.includePrerelease &&
      (this.value.startsWith('<0.0.0') || comp.value.startsWith('<0.0.0'))) {
      return false
    }

    // Same direction increasing (> or >=)
    if (this.operator.startsWith('>') && comp.operator.startsWith('>')) {
      return true
    }
    // Same direction decreasing (< or <=)
    if (this.operator.startsWith('<') && comp.operator.startsWith('<')) {
      return true
    }
    // same SemVer and both sides are inclusive (<= or >=)
    if (
      (this.semver.version === comp.semver.version) &&
      this.operator.includes('=') && comp.operator.includes('=')) {
      return true
    }
    // opposite directions less than
    if (cmp(this.semver, '<', comp.semver, options) &&
      this.operator.startsWith('>') && comp.operator.startsWith('<')) {
      return true
    }
    // opposite directions greater than
    if (cmp(this.semver, '>', comp.semver, options) &&
      this.operator.startsWith('<') && comp.operator.startsWith('>')) {
      return true
    }
    return false
  }
}

module.exports = Comparator

const parseOptions = __nccwpck_require__(70356)
const { safeRe: re, t } = __nccwpck_require__(95471)
const cmp = __nccwpck_require__(28646)
const debug = __nccwpck_require__(1159)
const SemVer = __nccwpck_require__(7163)
const Range = __nccwpck_require__(96782)


/***/ }),

/***/ 96782:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SPACE_CHARACTERS = /\s+/g

// hoisted class for cyclic dependency
class Range {
  constructor (range, options) {
    options = parseOptions(options)

    if (range instanceof Range) {
      if (
        range.loose === !!options.loose &&
        range.includePrerelease === !!options.includePrerelease
      ) {
        return range
      } else {
        return new Range(range.raw, options)
      }
    }

    if (range instanceof Comparator) {
      // just put it in the set and return
      this.raw = range.value
      this.set = [[range]]
      this.formatted = undefined
      return this
    }

    this.options = options
    this.loose = !!options.loose
    this.includePrerelease = !!options.includePrerelease

    // First reduce all whitespace as much as possible so we do not have to rely
    // on potentially slow regexes like \s*. This is then stored and used for
    // future error messages as well.
    this.raw = range.trim().replace(SPACE_CHARACTERS, ' ')

    // First, split on ||
    this.set = this.raw
      .split('||')
      // map the range to a 2d array of comparators
      .map(r => this.parseRange(r.trim()))
      // throw out any comparator lists that are empty
      // this generally means that it was not a valid range, which is allowed
      // in loose mode, but will still throw if the WHOLE range is invalid.
      .filter(c => c.length)

    if (!this.set.length) {
      throw new TypeError(`Invalid SemVer Range: ${this.raw}`)
    }

    // if we have any that are not the null set, throw out null sets.
    if (this.set.length > 1) {
      // keep the first one, in case they're all null sets
      const first = this.set[0]
      this.set = this.set.filter(c => !isNullSet(c[0]))
      if (this.set.length === 0) {
        this.set = [first]
      } else if (this.set.length > 1) {
        // if we have any that are *, then the range is just *
        for (const c of this.set) {
          if (c.length === 1 && isAny(c[0])) {
            this.set = [c]
            break
          }
        }
      }
    }

    this.formatted = undefined
  }

  get range () {
    if (this.formatted === undefined) {
      this.formatted = ''
      for (let i = 0; i < this.set.length; i++) {
        if (i > 0) {
          this.formatted += '||'
        }
        const comps = this.set[i]
        for (let k = 0; k < comps.length; k++) {
          if (k > 0) {
            this.formatted += ' '
          }
          this.formatted += comps[k].toString().trim()
        }
      }
    }
    return this.formatted
  }

  format () {
    return this.range
  }

  toString () {
    return this.range
  }

  parseRange (range) {
    // strip build metadata so it can't bleed into the version
    range = range.replace(BUILDSTRIPRE, '')

    // memoize range parsing for performance.
    // this is a very hot path, and fully deterministic.
    const memoOpts =
      (this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) |
      (this.options.loose && FLAG_LOOSE)
    const memoKey = memoOpts + ':' + range
    const cached = cache.get(memoKey)
    if (cached) {
      return cached
    }

    const loose = this.options.loose
    // `1.2.3 - 1.2.4` => `>=1.2.3 <=1.2.4`
    const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE]
    range = range.replace(hr, hyphenReplace(this.options.includePrerelease))
    debug('hyphen replace', range)

    // `> 1.2.3 < 1.2.5` => `>1.2.3 <1.2.5`
    range = trimComparatorWhitespace(range)
    debug('comparator trim', range)

    // `~ 1.2.3` => `~1.2.3`
    range = range.replace(re[t.TILDETRIM], tildeTrimReplace)
    debug('tilde trim', range)

    // `^ 1.2.3` => `^1.2.3`
    range = range.replace(re[t.CARETTRIM], caretTrimReplace)
    debug('caret trim', range)

    // At this point, the range is completely trimmed and
    // ready to be split into comparators.

    let rangeList = range
      .split(' ')
      .map(comp => parseComparator(comp, this.options))
      .join(' ')
      .split(/\s+/)
      // >=0.0.0 is equivalent to *
      .map(comp => replaceGTE0(comp, this.options))

    if (loose) {
      // in loose mode, throw out any that are not valid comparators
      rangeList = rangeList.filter(comp => {
        debug('loose invalid filter', comp, this.options)
        return !!comp.match(re[t.COMPARATORLOOSE])
      })
    }
    debug('range list', rangeList)

    // if any comparators are the null set, then replace with JUST null set
    // if more than one comparator, remove any * comparators
    // also, don't include the same comparator more than once
    const rangeMap = new Map()
    const comparators = rangeList.map(comp => new Comparator(comp, this.options))
    for (const comp of comparators) {
      if (isNullSet(comp)) {
        return [comp]
      }
      rangeMap.set(comp.value, comp)
    }
    if (rangeMap.size > 1 && rangeMap.has('')) {
      rangeMap.delete('')
    }

    const result = [...rangeMap.values()]
    cache.set(memoKey, result)
    return result
  }

  intersects (range, options) {
    if (!(range instanceof Range)) {
      throw new TypeError('a Range is required')
    }

    return this.set.some((thisComparators) => {
      return (
        isSatisfiable(thisComparators, options) &&
        range.set.some((rangeComparators) => {
          return (
            isSatisfiable(rangeComparators, options) &&
            thisComparators.every((thisComparator) => {
              return rangeComparators.every((rangeComparator) => {
                return thisComparator.intersects(rangeComparator, options)
              })
            })
          )
        })
      )
    })
  }

  // if ANY of the sets match ALL of its comparators, then pass
  test (version) {
    if (!version) {
      return false
    }

    if (typeof version === 'string') {
      try {
        version = new SemVer(version, this.options)
      } catch (er) {
        return false
      }
    }

    for (let i = 0; i < this.set.length; i++) {
      if (testSet(this.set[i], version, this.options)) {
        return true
      }
    }
    return false
  }
}

module.exports = Range

const LRU = __nccwpck_require__(61383)
const cache = new LRU()

const parseOptions = __nccwpck_require__(70356)
const Comparator = __nccwpck_require__(89379)
const debug = __nccwpck_require__(1159)
const SemVer = __nccwpck_require__(7163)
const trimComparatorWhitespace = __nccwpck_require__(69737)
const {
  safeRe: re,
  src,
  t,
  tildeTrimReplace,
  caretTrimReplace,
} = __nccwpck_require__(95471)
const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = __nccwpck_require__(45101)

// unbounded global build-metadata stripper used by parseRange
const BUILDSTRIPRE = new RegExp(src[t.BUILD], 'g')

const isNullSet = c => c.value === '<0.0.0-0'
const isAny = c => c.value === ''

// take a set of comparators and determine whether there
// exists a version which can satisfy it
const isSatisfiable = (comparators, options) => {
  let result = true
  const remainingComparators = comparators.slice()
  let testComparator = remainingComparators.pop()

  while (result && remainingComparators.length) {
    result = remainingComparators.every((otherComparator) => {
      return testComparator.intersects(otherComparator, options)
    })

    testComparator = remainingComparators.pop()
  }

  return result
}

// comprised of xranges, tildes, stars, and gtlt's at this point.
// already replaced the hyphen ranges
// turn into a set of JUST comparators.
const parseComparator = (comp, options) => {
  comp = comp.replace(re[t.BUILD], '')
  debug('comp', comp, options)
  comp = replaceCarets(comp, options)
  debug('caret', comp)
  comp = replaceTildes(comp, options)
  debug('tildes', comp)
  comp = replaceXRanges(comp, options)
  debug('xrange', comp)
  comp = replaceStars(comp, options)
  debug('stars', comp)
  return comp
}

const isX = id => !id || id.toLowerCase() === 'x' || id === '*'

const invalidXRangeOrder = (M, m, p) => (
  (isX(M) && !isX(m)) ||
  (isX(m) && p && !isX(p))
)

// ~, ~> --> * (any, kinda silly)
// ~2, ~2.x, ~2.x.x, ~>2, ~>2.x ~>2.x.x --> >=2.0.0 <3.0.0-0
// ~2.0, ~2.0.x, ~>2.0, ~>2.0.x --> >=2.0.0 <2.1.0-0
// ~1.2, ~1.2.x, ~>1.2, ~>1.2.x --> >=1.2.0 <1.3.0-0
// ~1.2.3, ~>1.2.3 --> >=1.2.3 <1.3.0-0
// ~1.2.0, ~>1.2.0 --> >=1.2.0 <1.3.0-0
// ~0.0.1 --> >=0.0.1 <0.1.0-0
const replaceTildes = (comp, options) => {
  return comp
    .trim()
    .split(/\s+/)
    .map((c) => replaceTilde(c, options))
    .join(' ')
}

const replaceTilde = (comp, options) => {
  const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE]
  // if we're including prereleases in the match, then the lower bound is
  // -0, the lowest possible prerelease value, just like x-ranges and carets.
  // this keeps `~1.2` equivalent to the `1.2.x` x-range it's documented as.
  const z = options.includePrerelease ? '-0' : ''
  return comp.replace(r, (_, M, m, p, pr) => {
    debug('tilde', comp, _, M, m, p, pr)
    let ret

    if (isX(M)) {
      ret = ''
    } else if (isX(m)) {
      ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
    } else if (isX(p)) {
      // ~1.2 == >=1.2.0 <1.3.0-0
      ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
    } else if (pr) {
      debug('replaceTilde pr', pr)
      ret = `>=${M}.${m}.${p}-${pr
      } <${M}.${+m + 1}.0-0`
    } else {
      // ~1.2.3 == >=1.2.3 <1.3.0-0
      ret = `>=${M}.${m}.${p
      } <${M}.${+m + 1}.0-0`
    }

    debug('tilde return', ret)
    return ret
  })
}

// ^ --> * (any, kinda silly)
// ^2, ^2.x, ^2.x.x --> >=2.0.0 <3.0.0-0
// ^2.0, ^2.0.x --> >=2.0.0 <3.0.0-0
// ^1.2, ^1.2.x --> >=1.2.0 <2.0.0-0
// ^1.2.3 --> >=1.2.3 <2.0.0-0
// ^1.2.0 --> >=1.2.0 <2.0.0-0
// ^0.0.1 --> >=0.0.1 <0.0.2-0
// ^0.1.0 --> >=0.1.0 <0.2.0-0
const replaceCarets = (comp, options) => {
  return comp
    .trim()
    .split(/\s+/)
    .map((c) => replaceCaret(c, options))
    .join(' ')
}

const replaceCaret = (comp, options) => {
  debug('caret', comp, options)
  const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET]
  const z = options.includePrerelease ? '-0' : ''
  return comp.replace(r, (_, M, m, p, pr) => {
    debug('caret', comp, _, M, m, p, pr)
    let ret

    if (isX(M)) {
      ret = ''
    } else if (isX(m)) {
      ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
    } else if (isX(p)) {
      if (M === '0') {
        ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
      } else {
        ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`
      }
    } else if (pr) {
      debug('replaceCaret pr', pr)
      if (M === '0') {
        if (m === '0') {
          ret = `>=${M}.${m}.${p}-${pr
          } <${M}.${m}.${+p + 1}-0`
        } else {
          ret = `>=${M}.${m}.${p}-${pr
          } <${M}.${+m + 1}.0-0`
        }
      } else {
        ret = `>=${M}.${m}.${p}-${pr
        } <${+M + 1}.0.0-0`
      }
    } else {
      debug('no pr')
      if (M === '0') {
        if (m === '0') {
          ret = `>=${M}.${m}.${p
          } <${M}.${m}.${+p + 1}-0`
        } else {
          ret = `>=${M}.${m}.${p
          } <${M}.${+m + 1}.0-0`
        }
      } else {
        ret = `>=${M}.${m}.${p
        } <${+M + 1}.0.0-0`
      }
    }

    debug('caret return', ret)
    return ret
  })
}

const replaceXRanges = (comp, options) => {
  debug('replaceXRanges', comp, options)
  return comp
    .split(/\s+/)
    .map((c) => replaceXRange(c, options))
    .join(' ')
}

const replaceXRange = (comp, options) => {
  comp = comp.trim()
  const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE]
  return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
    debug('xRange', comp, ret, gtlt, M, m, p, pr)
    if (invalidXRangeOrder(M, m, p)) {
      return comp
    }

    const xM = isX(M)
    const xm = xM || isX(m)
    const xp = xm || isX(p)
    const anyX = xp

    if (gtlt === '=' && anyX) {
      gtlt = ''
    }

    // if we're including prereleases in the match, then we need
    // to fix this to -0, the lowest possible prerelease value
    pr = options.includePrerelease ? '-0' : ''

    if (xM) {
      if (gtlt === '>' || gtlt === '<') {
        // nothing is allowed
        ret = '<0.0.0-0'
      } else {
        // nothing is forbidden
        ret = '*'
      }
    } else if (gtlt && anyX) {
      // we know patch is an x, because we have any x at all.
      // replace X with 0
      if (xm) {
        m = 0
      }
      p = 0

      if (gtlt === '>') {
        // >1 => >=2.0.0
        // >1.2 => >=1.3.0
        gtlt = '>='
        if (xm) {
          M = +M + 1
          m = 0
          p = 0
        } else {
          m = +m + 1
          p = 0
        }
      } else if (gtlt === '<=') {
        // <=0.7.x is actually <0.8.0, since any 0.7.x should
        // pass.  Similarly, <=7.x is actually <8.0.0, etc.
        gtlt = '<'
        if (xm) {
          M = +M + 1
        } else {
          m = +m + 1
        }
      }

      if (gtlt === '<') {
        pr = '-0'
      }

      ret = `${gtlt + M}.${m}.${p}${pr}`
    } else if (xm) {
      ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`
    } else if (xp) {
      ret = `>=${M}.${m}.0${pr
      } <${M}.${+m + 1}.0-0`
    }

    debug('xRange return', ret)

    return ret
  })
}

// Because * is AND-ed with everything else in the comparator,
// and '' means "any version", just remove the *s entirely.
const replaceStars = (comp, options) => {
  debug('replaceStars', comp, options)
  // Looseness is ignored here.  star is always as loose as it gets!
  return comp
    .trim()
    .replace(re[t.STAR], '')
}

const replaceGTE0 = (comp, options) => {
  debug('replaceGTE0', comp, options)
  return comp
    .trim()
    .replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], '')
}

// This function is passed to string.replace(re[t.HYPHENRANGE])
// M, m, patch, prerelease, build
// 1.2 - 3.4.5 => >=1.2.0 <=3.4.5
// 1.2.3 - 3.4 => >=1.2.0 <3.5.0-0 Any 3.4.x will do
// 1.2 - 3.4 => >=1.2.0 <3.5.0-0
// TODO build?
const hyphenReplace = incPr => ($0,
  from, fM, fm, fp, fpr, fb,
  to, tM, tm, tp, tpr) => {
  if (isX(fM)) {
    from = ''
  } else if (isX(fm)) {
    from = `>=${fM}.0.0${incPr ? '-0' : ''}`
  } else if (isX(fp)) {
    from = `>=${fM}.${fm}.0${incPr ? '-0' : ''}`
  } else if (fpr) {
    from = `>=${from}`
  } else {
    from = `>=${from}${incPr ? '-0' : ''}`
  }

  if (isX(tM)) {
    to = ''
  } else if (isX(tm)) {
    to = `<${+tM + 1}.0.0-0`
  } else if (isX(tp)) {
    to = `<${tM}.${+tm + 1}.0-0`
  } else if (tpr) {
    to = `<=${tM}.${tm}.${tp}-${tpr}`
  } else if (incPr) {
    to = `<${tM}.${tm}.${+tp + 1}-0`
  } else {
    to = `<=${to}`
  }

  return `${from} ${to}`.trim()
}

const testSet = (set, version, options) => {
  for (let i = 0; i < set.length; i++) {
    if (!set[i].test(version)) {
      return false
    }
  }

  if (version.prerelease.length && !options.includePrerelease) {
    // Find the set of versions that are allowed to have prereleases
    // For example, ^1.2.3-pr.1 desugars to >=1.2.3-pr.1 <2.0.0
    // That should allow `1.2.3-pr.2` to pass.
    // However, `1.2.4-alpha.notready` should NOT be allowed,
    // even though it's within the range set by the comparators.
    for (let i = 0; i < set.length; i++) {
      debug(set[i].semver)
      if (set[i].semver === Comparator.ANY) {
        continue
      }

      if (set[i].semver.prerelease.length > 0) {
        const allowed = set[i].semver
        if (allowed.major === version.major &&
            allowed.minor === version.minor &&
            allowed.patch === version.patch) {
          return true
        }
      }
    }

    // Version has a -pre, but it's not one of the ones we like.
    return false
  }

  return true
}


/***/ }),

/***/ 7163:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const debug = __nccwpck_require__(1159)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__(45101)
const { safeRe: re, t } = __nccwpck_require__(95471)

const parseOptions = __nccwpck_require__(70356)
const { compareIdentifiers } = __nccwpck_require__(73348)

const isPrereleaseIdentifier = (prerelease, identifier) => {
  const identifiers = identifier.split('.')
  if (identifiers.length > prerelease.length) {
    return false
  }

  for (let i = 0; i < identifiers.length; i++) {
    if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
      return false
    }
  }

  return true
}

class SemVer {
  constructor (version, options) {
    options = parseOptions(options)

    if (version instanceof SemVer) {
      if (version.loose === !!options.loose &&
        version.includePrerelease === !!options.includePrerelease) {
        return version
      } else {
        version = version.version
      }
    } else if (typeof version !== 'string') {
      throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`)
    }

    if (version.length > MAX_LENGTH) {
      throw new TypeError(
        `version is longer than ${MAX_LENGTH} characters`
      )
    }

    debug('SemVer', version, options)
    this.options = options
    this.loose = !!options.loose
    // this isn't actually relevant for versions, but keep it so that we
    // don't run into trouble passing this.options around.
    this.includePrerelease = !!options.includePrerelease

    const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL])

    if (!m) {
      throw new TypeError(`Invalid Version: ${version}`)
    }

    this.raw = version

    // these are actually numbers
    this.major = +m[1]
    this.minor = +m[2]
    this.patch = +m[3]

    if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
      throw new TypeError('Invalid major version')
    }

    if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
      throw new TypeError('Invalid minor version')
    }

    if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
      throw new TypeError('Invalid patch version')
    }

    // numberify any prerelease numeric ids
    if (!m[4]) {
      this.prerelease = []
    } else {
      this.prerelease = m[4].split('.').map((id) => {
        if (/^[0-9]+$/.test(id)) {
          const num = +id
          if (num >= 0 && num < MAX_SAFE_INTEGER) {
            return num
          }
        }
        return id
      })
    }

    this.build = m[5] ? m[5].split('.') : []
    this.format()
  }

  format () {
    this.version = `${this.major}.${this.minor}.${this.patch}`
    if (this.prerelease.length) {
      this.version += `-${this.prerelease.join('.')}`
    }
    return this.version
  }

  toString () {
    return this.version
  }

  compare (other) {
    debug('SemVer.compare', this.version, this.options, other)
    if (!(other instanceof SemVer)) {
      if (typeof other === 'string' && other === this.version) {
        return 0
      }
      other = new SemVer(other, this.options)
    }

    if (other.version === this.version) {
      return 0
    }

    return this.compareMain(other) || this.comparePre(other)
  }

  compareMain (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    if (this.major < other.major) {
      return -1
    }
    if (this.major > other.major) {
      return 1
    }
    if (this.minor < other.minor) {
      return -1
    }
    if (this.minor > other.minor) {
      return 1
    }
    if (this.patch < other.patch) {
      return -1
    }
    if (this.patch > other.patch) {
      return 1
    }
    return 0
  }

  comparePre (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    // NOT having a prerelease is > having one
    if (this.prerelease.length && !other.prerelease.length) {
      return -1
    } else if (!this.prerelease.length && other.prerelease.length) {
      return 1
    } else if (!this.prerelease.length && !other.prerelease.length) {
      return 0
    }

    let i = 0
    do {
      const a = this.prerelease[i]
      const b = other.prerelease[i]
      debug('prerelease compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  compareBuild (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    let i = 0
    do {
      const a = this.build[i]
      const b = other.build[i]
      debug('build compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  // preminor will bump the version up to the next minor release, and immediately
  // down to pre-release. premajor and prepatch work the same way.
  inc (release, identifier, identifierBase) {
    if (release.startsWith('pre')) {
      if (!identifier && identifierBase === false) {
        throw new Error('invalid increment argument: identifier is empty')
      }
      // Avoid an invalid semver results
      if (identifier) {
        const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE])
        if (!match || match[1] !== identifier) {
          throw new Error(`invalid identifier: ${identifier}`)
        }
      }
    }

    switch (release) {
      case 'premajor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor = 0
        this.major++
        this.inc('pre', identifier, identifierBase)
        break
      case 'preminor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor++
        this.inc('pre', identifier, identifierBase)
        break
      case 'prepatch':
        // If this is already a prerelease, it will bump to the next version
        // drop any prereleases that might already exist, since they are not
        // relevant at this point.
        this.prerelease.length = 0
        this.inc('patch', identifier, identifierBase)
        this.inc('pre', identifier, identifierBase)
        break
      // If the input is a non-prerelease version, this acts the same as
      // prepatch.
      case 'prerelease':
        if (this.prerelease.length === 0) {
          this.inc('patch', identifier, identifierBase)
        }
        this.inc('pre', identifier, identifierBase)
        break
      case 'release':
        if (this.prerelease.length === 0) {
          throw new Error(`version ${this.raw} is not a prerelease`)
        }
        this.prerelease.length = 0
        break

      case 'major':
        // If this is a pre-major version, bump up to the same major version.
        // Otherwise increment major.
        // 1.0.0-5 bumps to 1.0.0
        // 1.1.0 bumps to 2.0.0
        if (
          this.minor !== 0 ||
          this.patch !== 0 ||
          this.prerelease.length === 0
        ) {
          this.major++
        }
        this.minor = 0
        this.patch = 0
        this.prerelease = []
        break
      case 'minor':
        // If this is a pre-minor version, bump up to the same minor version.
        // Otherwise increment minor.
        // 1.2.0-5 bumps to 1.2.0
        // 1.2.1 bumps to 1.3.0
        if (this.patch !== 0 || this.prerelease.length === 0) {
          this.minor++
        }
        this.patch = 0
        this.prerelease = []
        break
      case 'patch':
        // If this is not a pre-release version, it will increment the patch.
        // If it is a pre-release it will bump up to the same patch version.
        // 1.2.0-5 patches to 1.2.0
        // 1.2.0 patches to 1.2.1
        if (this.prerelease.length === 0) {
          this.patch++
        }
        this.prerelease = []
        break
      // This probably shouldn't be used publicly.
      // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
      case 'pre': {
        const base = Number(identifierBase) ? 1 : 0

        if (this.prerelease.length === 0) {
          this.prerelease = [base]
        } else {
          let i = this.prerelease.length
          while (--i >= 0) {
            if (typeof this.prerelease[i] === 'number') {
              this.prerelease[i]++
              i = -2
            }
          }
          if (i === -1) {
            // didn't increment anything
            if (identifier === this.prerelease.join('.') && identifierBase === false) {
              throw new Error('invalid increment argument: identifier already exists')
            }
            this.prerelease.push(base)
          }
        }
        if (identifier) {
          // 1.2.0-beta.1 bumps to 1.2.0-beta.2,
          // 1.2.0-beta.fooblz or 1.2.0-beta bumps to 1.2.0-beta.0
          let prerelease = [identifier, base]
          if (identifierBase === false) {
            prerelease = [identifier]
          }
          if (isPrereleaseIdentifier(this.prerelease, identifier)) {
            const prereleaseBase = this.prerelease[identifier.split('.').length]
            if (isNaN(prereleaseBase)) {
              this.prerelease = prerelease
            }
          } else {
            this.prerelease = prerelease
          }
        }
        break
      }
      default:
        throw new Error(`invalid increment argument: ${release}`)
    }
    this.raw = this.format()
    if (this.build.length) {
      this.raw += `+${this.build.join('.')}`
    }
    return this
  }
}

module.exports = SemVer


/***/ }),

/***/ 1799:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(16353)
const clean = (version, options) => {
  const s = parse(version.trim().replace(/^[=v]+/, ''), options)
  return s ? s.version : null
}
module.exports = clean


/***/ }),

/***/ 28646:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const eq = __nccwpck_require__(55082)
const neq = __nccwpck_require__(4974)
const gt = __nccwpck_require__(16599)
const gte = __nccwpck_require__(41236)
const lt = __nccwpck_require__(3872)
const lte = __nccwpck_require__(56717)

const cmp = (a, op, b, loose) => {
  switch (op) {
    case '===':
      if (typeof a === 'object') {
        a = a.version
      }
      if (typeof b === 'object') {
        b = b.version
      }
      return a === b

    case '!==':
      if (typeof a === 'object') {
        a = a.version
      }
      if (typeof b === 'object') {
        b = b.version
      }
      return a !== b

    case '':
    case '=':
    case '==':
      return eq(a, b, loose)

    case '!=':
      return neq(a, b, loose)

    case '>':
      return gt(a, b, loose)

    case '>=':
      return gte(a, b, loose)

    case '<':
      return lt(a, b, loose)

    case '<=':
      return lte(a, b, loose)

    default:
      throw new TypeError(`Invalid operator: ${op}`)
  }
}
module.exports = cmp


/***/ }),

/***/ 35385:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const parse = __nccwpck_require__(16353)
const { safeRe: re, t } = __nccwpck_require__(95471)

const coerce = (version, options) => {
  if (version instanceof SemVer) {
    return version
  }

  if (typeof version === 'number') {
    version = String(version)
  }

  if (typeof version !== 'string') {
    return null
  }

  options = options || {}

  let match = null
  if (!options.rtl) {
    match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE])
  } else {
    // Find the right-most coercible string that does not share
    // a terminus with a more left-ward coercible string.
    // Eg, '1.2.3.4' wants to coerce '2.3.4', not '3.4' or '4'
    // With includePrerelease option set, '1.2.3.4-rc' wants to coerce '2.3.4-rc', not '2.3.4'
    //
    // Walk through the string checking with a /g regexp
    // Manually set the index so as to pick up overlapping matches.
    // Stop when we get a match that ends at the string end, since no
    // coercible string can be more right-ward without the same terminus.
    const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL]
    let next
    while ((next = coerceRtlRegex.exec(version)) &&
        (!match || match.index + match[0].length !== version.length)
    ) {
      if (!match ||
            next.index + next[0].length !== match.index + match[0].length) {
        match = next
      }
      coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length
    }
    // leave it in a clean state
    coerceRtlRegex.lastIndex = -1
  }

  if (match === null) {
    return null
  }

  const major = match[2]
  const minor = match[3] || '0'
  const patch = match[4] || '0'
  const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : ''
  const build = options.includePrerelease && match[6] ? `+${match[6]}` : ''

  return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options)
}
module.exports = coerce


/***/ }),

/***/ 37648:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const compareBuild = (a, b, loose) => {
  const versionA = new SemVer(a, loose)
  const versionB = new SemVer(b, loose)
  return versionA.compare(versionB) || versionA.compareBuild(versionB)
}
module.exports = compareBuild


/***/ }),

/***/ 56874:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(78469)
const compareLoose = (a, b) => compare(a, b, true)
module.exports = compareLoose


/***/ }),

/***/ 78469:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


/***/ }),

/***/ 70711:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(16353)

const diff = (version1, version2) => {
  const v1 = parse(version1, null, true)
  const v2 = parse(version2, null, true)
  const comparison = v1.compare(v2)

  if (comparison === 0) {
    return null
  }

  const v1Higher = comparison > 0
  const highVersion = v1Higher ? v1 : v2
  const lowVersion = v1Higher ? v2 : v1
  const highHasPre = !!highVersion.prerelease.length
  const lowHasPre = !!lowVersion.prerelease.length

  if (lowHasPre && !highHasPre) {
    // Going from prerelease -> no prerelease requires some special casing

    // If the low version has only a major, then it will always be a major
    // Some examples:
    // 1.0.0-1 -> 1.0.0
    // 1.0.0-1 -> 1.1.1
    // 1.0.0-1 -> 2.0.0
    if (!lowVersion.patch && !lowVersion.minor) {
      return 'major'
    }

    // If the main part has no difference
    if (lowVersion.compareMain(highVersion) === 0) {
      if (lowVersion.minor && !lowVersion.patch) {
        return 'minor'
      }
      return 'patch'
    }
  }

  // add the `pre` prefix if we are going to a prerelease version
  const prefix = highHasPre ? 'pre' : ''

  if (v1.major !== v2.major) {
    return prefix + 'major'
  }

  if (v1.minor !== v2.minor) {
    return prefix + 'minor'
  }

  if (v1.patch !== v2.patch) {
    return prefix + 'patch'
  }

  // high and low are prereleases
  return 'prerelease'
}

module.exports = diff


/***/ }),

/***/ 55082:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(78469)
const eq = (a, b, loose) => compare(a, b, loose) === 0
module.exports = eq


/***/ }),

/***/ 16599:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(78469)
const gt = (a, b, loose) => compare(a, b, loose) > 0
module.exports = gt


/***/ }),

/***/ 41236:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(78469)
const gte = (a, b, loose) => compare(a, b, loose) >= 0
module.exports = gte


/***/ }),

/***/ 62338:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)

const inc = (version, release, options, identifier, identifierBase) => {
  if (typeof (options) === 'string') {
    identifierBase = identifier
    identifier = options
    options = undefined
  }

  try {
    return new SemVer(
      version instanceof SemVer ? version.version : version,
      options
    ).inc(release, identifier, identifierBase).version
  } catch (er) {
    return null
  }
}
module.exports = inc


/***/ }),

/***/ 3872:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(78469)
const lt = (a, b, loose) => compare(a, b, loose) < 0
module.exports = lt


/***/ }),

/***/ 56717:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(78469)
const lte = (a, b, loose) => compare(a, b, loose) <= 0
module.exports = lte


/***/ }),

/***/ 68511:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const major = (a, loose) => new SemVer(a, loose).major
module.exports = major


/***/ }),

/***/ 32603:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const minor = (a, loose) => new SemVer(a, loose).minor
module.exports = minor


/***/ }),

/***/ 4974:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(78469)
const neq = (a, b, loose) => compare(a, b, loose) !== 0
module.exports = neq


/***/ }),

/***/ 16353:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ }),

/***/ 48756:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const patch = (a, loose) => new SemVer(a, loose).patch
module.exports = patch


/***/ }),

/***/ 15714:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(16353)
const prerelease = (version, options) => {
  const parsed = parse(version, options)
  return (parsed && parsed.prerelease.length) ? parsed.prerelease : null
}
module.exports = prerelease


/***/ }),

/***/ 32173:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(78469)
const rcompare = (a, b, loose) => compare(b, a, loose)
module.exports = rcompare


/***/ }),

/***/ 87192:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compareBuild = __nccwpck_require__(37648)
const rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose))
module.exports = rsort


/***/ }),

/***/ 68011:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(96782)
const satisfies = (version, range, options) => {
  try {
    range = new Range(range, options)
  } catch (er) {
    return false
  }
  return range.test(version)
}
module.exports = satisfies


/***/ }),

/***/ 29872:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compareBuild = __nccwpck_require__(37648)
const sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose))
module.exports = sort


/***/ }),

/***/ 16114:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(16353)
const constants = __nccwpck_require__(45101)
const SemVer = __nccwpck_require__(7163)

const truncate = (version, truncation, options) => {
  if (!constants.RELEASE_TYPES.includes(truncation)) {
    return null
  }

  const clonedVersion = cloneInputVersion(version, options)
  return clonedVersion && doTruncation(clonedVersion, truncation)
}

const cloneInputVersion = (version, options) => {
  const versionStringToParse = (
    version instanceof SemVer ? version.version : version
  )

  return parse(versionStringToParse, options)
}

const doTruncation = (version, truncation) => {
  if (isPrerelease(truncation)) {
    return version.version
  }

  version.prerelease = []

  switch (truncation) {
    case 'major':
      version.minor = 0
      version.patch = 0
      break
    case 'minor':
      version.patch = 0
      break
  }

  return version.format()
}

const isPrerelease = (type) => {
  return type.startsWith('pre')
}

module.exports = truncate


/***/ }),

/***/ 58780:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(16353)
const valid = (version, options) => {
  const v = parse(version, options)
  return v ? v.version : null
}
module.exports = valid


/***/ }),

/***/ 62088:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



// just pre-load all the stuff that index.js lazily exports
const internalRe = __nccwpck_require__(95471)
const constants = __nccwpck_require__(45101)
const SemVer = __nccwpck_require__(7163)
const identifiers = __nccwpck_require__(73348)
const parse = __nccwpck_require__(16353)
const valid = __nccwpck_require__(58780)
const clean = __nccwpck_require__(1799)
const inc = __nccwpck_require__(62338)
const diff = __nccwpck_require__(70711)
const major = __nccwpck_require__(68511)
const minor = __nccwpck_require__(32603)
const patch = __nccwpck_require__(48756)
const prerelease = __nccwpck_require__(15714)
const compare = __nccwpck_require__(78469)
const rcompare = __nccwpck_require__(32173)
const compareLoose = __nccwpck_require__(56874)
const compareBuild = __nccwpck_require__(37648)
const sort = __nccwpck_require__(29872)
const rsort = __nccwpck_require__(87192)
const gt = __nccwpck_require__(16599)
const lt = __nccwpck_require__(3872)
const eq = __nccwpck_require__(55082)
const neq = __nccwpck_require__(4974)
const gte = __nccwpck_require__(41236)
const lte = __nccwpck_require__(56717)
const cmp = __nccwpck_require__(28646)
const coerce = __nccwpck_require__(35385)
const truncate = __nccwpck_require__(16114)
const Comparator = __nccwpck_require__(89379)
const Range = __nccwpck_require__(96782)
const satisfies = __nccwpck_require__(68011)
const toComparators = __nccwpck_require__(54750)
const maxSatisfying = __nccwpck_require__(73193)
const minSatisfying = __nccwpck_require__(68595)
const minVersion = __nccwpck_require__(51866)
const validRange = __nccwpck_require__(64737)
const outside = __nccwpck_require__(10280)
const gtr = __nccwpck_require__(12276)
const ltr = __nccwpck_require__(15213)
const intersects = __nccwpck_require__(23465)
const simplifyRange = __nccwpck_require__(82028)
const subset = __nccwpck_require__(61489)
module.exports = {
  parse,
  valid,
  clean,
  inc,
  diff,
  major,
  minor,
  patch,
  prerelease,
  compare,
  rcompare,
  compareLoose,
  compareBuild,
  sort,
  rsort,
  gt,
  lt,
  eq,
  neq,
  gte,
  lte,
  cmp,
  coerce,
  truncate,
  Comparator,
  Range,
  satisfies,
  toComparators,
  maxSatisfying,
  minSatisfying,
  minVersion,
  validRange,
  outside,
  gtr,
  ltr,
  intersects,
  simplifyRange,
  subset,
  SemVer,
  re: internalRe.re,
  src: internalRe.src,
  tokens: internalRe.t,
  SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
  RELEASE_TYPES: constants.RELEASE_TYPES,
  compareIdentifiers: identifiers.compareIdentifiers,
  rcompareIdentifiers: identifiers.rcompareIdentifiers,
}


/***/ }),

/***/ 45101:
/***/ ((module) => {



// Note: this is the semver.org version of the spec that it implements
// Not necessarily the package version of this code.
const SEMVER_SPEC_VERSION = '2.0.0'

const MAX_LENGTH = 256
const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER ||
/* istanbul ignore next */ 9007199254740991

// Max safe segment length for coercion.
const MAX_SAFE_COMPONENT_LENGTH = 16

// Max safe length for a build identifier. The max length minus 6 characters for
// the shortest version with a build 0.0.0+BUILD.
const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6

// ECMAScript whitespace and line terminators matched by \s.
const WHITESPACE_CHARACTERS = [
  '\t',
  '\n',
  '\v',
  '\f',
  '\r',
  ' ',
  '\u00a0',
  '\u1680',
  '\u2000',
  '\u2001',
  '\u2002',
  '\u2003',
  '\u2004',
  '\u2005',
  '\u2006',
  '\u2007',
  '\u2008',
  '\u2009',
  '\u200a',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
  '\ufeff',
]

const RELEASE_TYPES = [
  'major',
  'premajor',
  'minor',
  'preminor',
  'patch',
  'prepatch',
  'prerelease',
]

module.exports = {
  MAX_LENGTH,
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_SAFE_INTEGER,
  WHITESPACE_CHARACTERS,
  RELEASE_TYPES,
  SEMVER_SPEC_VERSION,
  FLAG_INCLUDE_PRERELEASE: 0b001,
  FLAG_LOOSE: 0b010,
}


/***/ }),

/***/ 1159:
/***/ ((module) => {



const debug = (
  typeof process === 'object' &&
  process.env &&
  process.env.NODE_DEBUG &&
  /\bsemver\b/i.test(process.env.NODE_DEBUG)
) ? (...args) => console.error('SEMVER', ...args)
  : () => {}

module.exports = debug


/***/ }),

/***/ 73348:
/***/ ((module) => {



const numeric = /^[0-9]+$/
const compareIdentifiers = (a, b) => {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b ? 0 : a < b ? -1 : 1
  }

  const anum = numeric.test(a)
  const bnum = numeric.test(b)

  if (anum && bnum) {
    a = +a
    b = +b
  }

  return a === b ? 0
    : (anum && !bnum) ? -1
    : (bnum && !anum) ? 1
    : a < b ? -1
    : 1
}

const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a)

module.exports = {
  compareIdentifiers,
  rcompareIdentifiers,
}


/***/ }),

/***/ 61383:
/***/ ((module) => {



class LRUCache {
  constructor () {
    this.max = 1000
    this.map = new Map()
  }

  get (key) {
    const value = this.map.get(key)
    if (value === undefined) {
      return undefined
    } else {
      // Remove the key from the map and add it to the end
      this.map.delete(key)
      this.map.set(key, value)
      return value
    }
  }

  delete (key) {
    return this.map.delete(key)
  }

  set (key, value) {
    const deleted = this.delete(key)

    if (!deleted && value !== undefined) {
      // If cache is full, delete the least recently used item
      if (this.map.size >= this.max) {
        const firstKey = this.map.keys().next().value
        this.delete(firstKey)
      }

      this.map.set(key, value)
    }

    return this
  }
}

module.exports = LRUCache


/***/ }),

/***/ 70356:
/***/ ((module) => {



// parse out just the options we care about
const looseOption = Object.freeze({ loose: true })
const emptyOpts = Object.freeze({ })
const parseOptions = options => {
  if (!options) {
    return emptyOpts
  }

  if (typeof options !== 'object') {
    return looseOption
  }

  return options
}
module.exports = parseOptions


/***/ }),

/***/ 95471:
/***/ ((module, exports, __nccwpck_require__) => {



const {
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_LENGTH,
} = __nccwpck_require__(45101)
const debug = __nccwpck_require__(1159)
exports = module.exports = {}

// The actual regexps go on exports.re
const re = exports.re = []
const safeRe = exports.safeRe = []
const src = exports.src = []
const safeSrc = exports.safeSrc = []
const t = exports.t = {}
let R = 0

const LETTERDASHNUMBER = '[a-zA-Z0-9-]'

// Replace some greedy regex tokens to prevent regex dos issues. These regex are
// used internally via the safeRe object since all inputs in this library get
// normalized first to trim and collapse all extra whitespace. The original
// regexes are exported for userland consumption and lower level usage. A
// future breaking change could export the safer regex only with a note that
// all input should have extra whitespace removed.
const safeRegexReplacements = [
  ['\\s', 1],
  ['\\d', MAX_LENGTH],
  [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH],
]

const makeSafeRegex = (value) => {
  for (const [token, max] of safeRegexReplacements) {
    value = value
      .split(`${token}*`).join(`${token}{0,${max}}`)
      .split(`${token}+`).join(`${token}{1,${max}}`)
  }
  return value
}

const createToken = (name, value, isGlobal) => {
  const safe = makeSafeRegex(value)
  const index = R++
  debug(name, index, value)
  t[name] = index
  src[index] = value
  safeSrc[index] = safe
  re[index] = new RegExp(value, isGlobal ? 'g' : undefined)
  safeRe[index] = new RegExp(safe, isGlobal ? 'g' : undefined)
}

// The following Regular Expressions can be used for tokenizing,
// validating, and parsing SemVer version strings.

// ## Numeric Identifier
// A single `0`, or a non-zero digit followed by zero or more digits.

createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*')
createToken('NUMERICIDENTIFIERLOOSE', '\\d+')

// ## Non-numeric Identifier
// Zero or more digits, followed by a letter or hyphen, and then zero or
// more letters, digits, or hyphens.

createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`)

// ## Main Version
// Three dot-separated numeric identifiers.

createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})`)

createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version Identifier
// A numeric identifier, or a non-numeric identifier.
// Non-numeric identifiers include numeric identifiers but can be longer.
// Therefore non-numeric identifiers must go first.

createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIER]})`)

createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version
// Hyphen, followed by one or more dot-separated pre-release version
// identifiers.

createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]
}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`)

createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]
}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`)

// ## Build Metadata Identifier
// Any combination of digits, letters, or hyphens.

createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`)

// ## Build Metadata
// Plus sign, followed by one or more period-separated build metadata
// identifiers.

createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]
}(?:\\.${src[t.BUILDIDENTIFIER]})*))`)

// ## Full Version String
// A main version, followed optionally by a pre-release version and
// build metadata.

// Note that the only major, minor, patch, and pre-release sections of
// the version string are capturing groups.  The build metadata is not a
// capturing group, because it should not ever be used in version
// comparison.

createToken('FULLPLAIN', `v?${src[t.MAINVERSION]
}${src[t.PRERELEASE]}?${
  src[t.BUILD]}?`)

createToken('FULL', `^${src[t.FULLPLAIN]}$`)

// like full, but allows v1.2.3 and =1.2.3, which people do sometimes.
// also, 1.0.0alpha1 (prerelease without the hyphen) which is pretty
// common in the npm registry.
createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]
}${src[t.PRERELEASELOOSE]}?${
  src[t.BUILD]}?`)

createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`)

createToken('GTLT', '((?:<|>)?=?)')

// Something like "2.*" or "1.2.x".
// Note that "x.x" is a valid xRange identifier, meaning "any version"
// Only the first item is strictly required.
createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`)
createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`)

createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:${src[t.PRERELEASE]})?${
                     src[t.BUILD]}?` +
                   `)?)?`)

createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:${src[t.PRERELEASELOOSE]})?${
                          src[t.BUILD]}?` +
                        `)?)?`)

createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`)
createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`)

// Coercion.
// Extract anything that could conceivably be a part of a valid semver
createToken('COERCEPLAIN', `${'(^|[^\\d])' +
              '(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`)
createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`)
createToken('COERCEFULL', src[t.COERCEPLAIN] +
              `(?:${src[t.PRERELEASE]})?` +
              `(?:${src[t.BUILD]})?` +
              `(?:$|[^\\d])`)
createToken('COERCERTL', src[t.COERCE], true)
createToken('COERCERTLFULL', src[t.COERCEFULL], true)

// Tilde ranges.
// Meaning is "reasonably at or greater than"
createToken('LONETILDE', '(?:~>?)')

createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true)
exports.tildeTrimReplace = '$1~'

createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`)
createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`)

// Caret ranges.
// Meaning is "at least and backwards compatible with"
createToken('LONECARET', '(?:\\^)')

createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true)
exports.caretTrimReplace = '$1^'

createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`)
createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`)

// A simple gt/lt/eq thing, or just "" to indicate "any version"
createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`)
createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`)

// An expression to strip any whitespace between the gtlt and the thing
// it modifies, so that `> 1.2.3` ==> `>1.2.3`
createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]
}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true)
exports.comparatorTrimReplace = '$1$2$3'

// Something like `1.2.3 - 1.2.4`
// Note that these all use the loose form, because they'll be
// checked against either the strict or loose comparator form
// later.
createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})` +
                   `\\s+-\\s+` +
                   `(${src[t.XRANGEPLAIN]})` +
                   `\\s*$`)

createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s+-\\s+` +
                        `(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s*$`)

// Star ranges basically just allow anything at all.
createToken('STAR', '(<|>)?=?\\s*\\*')
// >=0.0.0 is like a star
createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$')
createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$')


/***/ }),

/***/ 69737:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

// @ts-check


// Reproduce safeRe[COMPARATORTRIM] replacement boundaries, not version
// validation. Each end-index finder returns an exclusive end, or its start
// on no match.
// Positions count from zero. An end of 3 means characters 0, 1, and 2 were read;
// range.slice(start, end) gives the matched text, not a converted number.
const {
  MAX_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  WHITESPACE_CHARACTERS,
} = __nccwpck_require__(45101)

/**
 * Remembers the last two rows of digits so their characters need not be reread.
 * Positions start at -1 until a row has been found.
 *
 * @typedef {object} DigitRunCache
 * @property {number} start The first character of the most recently found row.
 * @property {number} end The position after that row's last character.
 * @property {number} previousStart The first character of the previous row.
 * @property {number} previousEnd The position after the previous row.
 */

// One entry per UTF-16 code unit keeps membership checks constant-time.
const whitespace = new Uint8Array(0x10000)
for (const char of WHITESPACE_CHARACTERS) {
  whitespace[char.charCodeAt(0)] = 1
}

/**
 * Checks whether a character is whitespace, like a space, tab, or newline.
 * Looking past the end of the string returns false.
 *
 * @param {string|undefined} char One character, or undefined past the string's end.
 * @returns {boolean} Whether the character is whitespace.
 * @example isWhitespace(' ') // true
 * @example isWhitespace('1') // false
 */
const isWhitespace = char =>
  char !== undefined && whitespace[char.charCodeAt(0)] === 1

/**
 * Checks for v, =, or whitespace before the version number.
 * These are historical version prefixes, not range operators:
 * < and > are handled separately, as are tilde and caret ranges.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character can belong to a version prefix.
 * @example isVersionPrefix('=') // true
 * @example isVersionPrefix('>') // false
 */
const isVersionPrefix = char =>
  char === 'v' ||
  char === '=' ||
  isWhitespace(char)

/**
 * Checks whether a character is one of the digits 0 through 9.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character is an ASCII digit.
 * @example isDigit('7') // true
 * @example isDigit('.') // false
 */
const isDigit = char => char !== undefined && char >= '0' && char <= '9'

/**
 * Checks whether a character is an English letter, uppercase or lowercase.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character is an ASCII letter.
 * @example isLetter('b') // true
 * @example isLetter('7') // false
 */
const isLetter = char =>
  char !== undefined && (
    (char >= 'a' && char <= 'z') ||
    (char >= 'A' && char <= 'Z')
  )

/**
 * Checks for a letter, digit, or hyphen: the characters allowed inside
 * prerelease and build names such as beta-1.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character can be part of an identifier.
 * @example isIdentifierCharacter('-') // true
 * @example isIdentifierCharacter('.') // false; dots separate identifiers
 */
const isIdentifierCharacter = char => isDigit(char) || isLetter(char) || char === '-'

/**
 * Checks whether a version component can begin here: with a digit or
 * a wildcard such as x, X, or *.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether a number or wildcard can start with this character.
 * @example isVersionStart('x') // true
 * @example isVersionStart('v') // false; v belongs to the prefix
 */
const isVersionStart = char =>
  isDigit(char) ||
  char === 'x' ||
  char === 'X' ||
  char === '*'

/**
 * Finds the end of a row of digits, but returns no more than limit digits.
 * Remembers the last two rows so looking at them again does not reread them.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of the first character to check.
 * @param {number} limit The most digit characters the returned match can include.
 * @param {DigitRunCache} digitRuns Shared cache of digit-run positions, updated in place.
 * @returns {number} The position after the matched digits, or start if none match.
 * @example findDigitsEndIndex('123abc', 0, 10, digitRuns) // 3, pointing at a
 * @example findDigitsEndIndex('123abc', 0, 2, digitRuns) // 2, pointing at the unread 3
 */
const findDigitsEndIndex = (range, start, limit, digitRuns) => {
  if (!isDigit(range[start])) {
    return start
  }
  if (start >= digitRuns.start && start < digitRuns.end) {
    return Math.min(start + limit, digitRuns.end)
  }
  if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) {
    return Math.min(start + limit, digitRuns.previousEnd)
  }
  let end = start + 1
  while (isDigit(range[end])) {
    end++
  }
  // A failed full version can rewind from its second run to its first.
  digitRuns.previousStart = digitRuns.start
  digitRuns.previousEnd = digitRuns.end
  digitRuns.start = start
  digitRuns.end = end
  return Math.min(start + limit, end)
}

/**
 * Reads a number using the old regex's length and leading-zero rules.
 * Strict mode reads just the first zero in 012; loose mode can read all three.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the number should begin.
 * @param {boolean} loose Whether to allow leading zeros.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched digits, not their numeric value.
 * @example findVersionNumberEndIndex('012', 0, false, digitRuns) // 1
 * @example findVersionNumberEndIndex('012', 0, true, digitRuns) // 3
 */
const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
  if (!loose && range[start] === '0') {
    return start + 1
  }
  // Strict syntax allows an initial nonzero digit plus MAX_LENGTH digits.
  return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns)
}

/**
 * Reads one piece of a prerelease name, such as beta or 1 in beta.1.
 * Tries the letter-or-hyphen form first, then the number-only form.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the identifier should begin.
 * @param {boolean} loose Whether numeric identifiers may have leading zeros.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the identifier, or start if none matches.
 * @example findPrereleaseIdentifierEndIndex('beta.1', 0, false, digitRuns) // 4, at the dot
 * @example findPrereleaseIdentifierEndIndex('001beta', 0, false, digitRuns) // 7
 */
const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
  const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns)
  // The legacy regex tries a nonnumeric identifier before a numeric one.
  if (isLetter(range[digitsEnd]) || range[digitsEnd] === '-') {
    let end = digitsEnd + 1
    const limit = end + MAX_SAFE_BUILD_LENGTH
    while (end < limit && isIdentifierCharacter(range[end])) {
      end++
    }
    return end
  }
  return findVersionNumberEndIndex(range, start, loose, digitRuns)
}

/**
 * Reads a prerelease suffix such as -beta.1, one dot-separated piece at a time.
 * Loose mode also allows the name without its opening hyphen.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the suffix should begin, including -.
 * @param {boolean} loose Whether the opening hyphen is optional and zeros allowed.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched suffix, or start if absent.
 * @example findPrereleaseEndIndex('-beta.1+sha', 0, false, digitRuns) // 7, at the plus
 * @example findPrereleaseEndIndex('beta', 0, false, digitRuns) // 0; no opening hyphen
 */
const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
  const hyphen = range[start] === '-'
  if (!loose && !hyphen) {
    return start
  }
  const identifierStart = start + (hyphen ? 1 : 0)
  let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns)
  if (end === identifierStart) {
    if (!loose || !hyphen) {
      return start
    }
    // In loose syntax, a lone hyphen can itself be the identifier.
    end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns)
  }
  while (range[end] === '.') {
    const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns)
    if (next === end + 1) {
      break
    }
    end = next
  }
  return end
}

/**
 * Reads one build-name piece, such as sha or 123 in +sha.123.
 * Stops at a disallowed character or the old regex's length limit.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the identifier should begin.
 * @returns {number} The position after the identifier, or start if none matches.
 * @example findBuildIdentifierEndIndex('sha.123', 0) // 3, at the dot
 * @example findBuildIdentifierEndIndex('001', 0) // 3; leading zeros are allowed
 */
const findBuildIdentifierEndIndex = (range, start) => {
  let end = start
  while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) {
    end++
  }
  return end
}

/**
 * Reads optional build metadata such as +sha.123.
 * Leaves the position unchanged if there is no plus sign followed by a name.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the opening + should be.
 * @returns {number} The position after the matched metadata, or start if absent.
 * @example findBuildEndIndex('+sha.123 <2', 0) // 8, at the space
 * @example findBuildEndIndex('+', 0) // 0; a plus sign alone is not a match
 */
const findBuildEndIndex = (range, start) => {
  if (range[start] !== '+') {
    return start
  }
  let end = findBuildIdentifierEndIndex(range, start + 1)
  if (end === start + 1) {
    return start
  }
  while (range[end] === '.') {
    const next = findBuildIdentifierEndIndex(range, end + 1)
    if (next === end + 1) {
      break
    }
    end = next
  }
  return end
}

/**
 * Reads three numbers separated by dots, then any prerelease and build suffixes.
 * Uses loose rules, so forms such as 01.02.03beta can match here.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of the first number, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the version match, or start if none matches.
 * @example findLooseFullVersionEndIndex('1.2.3-beta+sha <2', 0, digitRuns) // 14
 * @example findLooseFullVersionEndIndex('1.2', 0, digitRuns) // 0; needs three numbers
 */
const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
  let end = start
  for (let component = 0; component < 3; component++) {
    const next = findVersionNumberEndIndex(range, end, true, digitRuns)
    if (next === end) {
      return start
    }
    end = next
    if (component < 2) {
      if (range[end] !== '.') {
        return start
      }
      end++
    }
  }
  const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns)
  return findBuildEndIndex(range, prereleaseEnd)
}

/**
 * Reads one component of a partial or wildcard version, such as 2 or x in 2.x.
 * Numbers use strict leading-zero rules; wildcards take up one character.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the component should begin.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the component, or start if none matches.
 * @example findPartialVersionComponentEndIndex('2.x', 0, digitRuns) // 1, at the dot
 * @example findPartialVersionComponentEndIndex('2.x', 2, digitRuns) // 3, after x
 */
const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
  if (isDigit(range[start])) {
    return findVersionNumberEndIndex(range, start, false, digitRuns)
  }
  return isVersionStart(range[start]) ? start + 1 : start
}

/**
 * Reads up to three components, allowing forms such as 1, 1.2, or 1.x.
 * After the third component, also reads any strict prerelease and build suffixes.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of a number or wildcard, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched version text.
 * @example findPartialVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
 * @example findPartialVersionEndIndex('1.', 0, digitRuns) // 1; the trailing dot is unread
 */
const findPartialVersionEndIndex = (range, start, digitRuns) => {
  let end = findPartialVersionComponentEndIndex(range, start, digitRuns)
  for (let component = 0; component < 2; component++) {
    if (range[end] !== '.') {
      return end
    }
    const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns)
    if (next === end + 1) {
      return end
    }
    end = next
  }
  const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns)
  return findBuildEndIndex(range, prereleaseEnd)
}

/**
 * Finds where a version match ends, without deciding whether the range is valid.
 * Tries a loose full version first, then a partial or wildcard version, just
 * like the old regex's LOOSEPLAIN and XRANGEPLAIN alternatives.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of a number or wildcard, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position where scanning the next candidate can resume.
 * @example findVersionEndIndex('1.2.3 <2', 0, digitRuns) // 5, at the space
 * @example findVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
 */
const findVersionEndIndex = (range, start, digitRuns) => {
  const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns)
  return fullVersionEnd !== start
    ? fullVersionEnd
    : findPartialVersionEndIndex(range, start, digitRuns)
}

/**
 * Finds the one whitespace character the old replacement would remove.
 * Keeps leading whitespace, skips an optional operator, and checks immediately
 * after it. Returns -1 if there is nothing to remove.
 *
 * @param {string} range The text containing a candidate already found by the caller.
 * @param {number} matchStart The candidate's position, including leading whitespace.
 * @returns {number} The position of the removable whitespace, or -1 if absent.
 * @example findRemovableWhitespaceIndex(' > 1', 0) // 2; keep the space at position 0
 * @example findRemovableWhitespaceIndex('>1', 0) // -1
 */
const findRemovableWhitespaceIndex = (range, matchStart) => {
  let position = matchStart
  if (isWhitespace(range[position])) {
    position++
  }
  if (range[position] === '<' || range[position] === '>') {
    position++
  }
  if (range[position] === '=') {
    position++
  }
  return isWhitespace(range[position]) ? position : -1
}

/**
 * Joins an operator to its version, turning > 1.2.3 into >1.2.3.
 * Copies everything else according to the old regex's matching rules.
 * Moves forward through prefixes and whole versions to avoid repeatedly
 * searching the same characters on long inputs.
 *
 * @param {string} range The range text to process; the original string is unchanged.
 * @returns {string} The range with matched operator whitespace removed.
 * @example trimComparatorWhitespace('> 1.2.3 < 2') // '>1.2.3 <2'
 * @example trimComparatorWhitespace('> invalid') // '> invalid'
 */
const trimComparatorWhitespace = range => {
  let result = ''
  let copyFrom = 0
  let cursor = 0
  const digitRuns = { start: -1, end: -1, previousStart: -1, previousEnd: -1 }

  while (cursor < range.length) {
    const matchStart = cursor
    if (range[cursor] === '<' || range[cursor] === '>') {
      cursor++
    } else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
      cursor++
      continue
    }

    // Consume a v/=/whitespace run once, even when no version follows it.
    while (cursor < range.length && isVersionPrefix(range[cursor])) {
      cursor++
    }
    if (!isVersionStart(range[cursor])) {
      continue
    }

    const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart)
    if (whitespacePosition !== -1) {
      result += range.slice(copyFrom, whitespacePosition)
      copyFrom = whitespacePosition + 1
    }

    // Skip the entire match, so a prerelease's trailing v cannot be
    // reconsidered as the prefix of another version.
    cursor = findVersionEndIndex(range, cursor, digitRuns)
  }

  return result + range.slice(copyFrom)
}

module.exports = trimComparatorWhitespace


/***/ }),

/***/ 12276:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



// Determine if version is greater than all the versions possible in the range.
const outside = __nccwpck_require__(10280)
const gtr = (version, range, options) => outside(version, range, '>', options)
module.exports = gtr


/***/ }),

/***/ 23465:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(96782)
const intersects = (r1, r2, options) => {
  r1 = new Range(r1, options)
  r2 = new Range(r2, options)
  return r1.intersects(r2, options)
}
module.exports = intersects


/***/ }),

/***/ 15213:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const outside = __nccwpck_require__(10280)
// Determine if version is less than all the versions possible in the range
const ltr = (version, range, options) => outside(version, range, '<', options)
module.exports = ltr


/***/ }),

/***/ 73193:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const Range = __nccwpck_require__(96782)

const maxSatisfying = (versions, range, options) => {
  let max = null
  let maxSV = null
  let rangeObj = null
  try {
    rangeObj = new Range(range, options)
  } catch (er) {
    return null
  }
  versions.forEach((v) => {
    if (rangeObj.test(v)) {
      // satisfies(v, range, options)
      if (!max || maxSV.compare(v) === -1) {
        // compare(max, v, true)
        max = v
        maxSV = new SemVer(max, options)
      }
    }
  })
  return max
}
module.exports = maxSatisfying


/***/ }),

/***/ 68595:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const Range = __nccwpck_require__(96782)
const minSatisfying = (versions, range, options) => {
  let min = null
  let minSV = null
  let rangeObj = null
  try {
    rangeObj = new Range(range, options)
  } catch (er) {
    return null
  }
  versions.forEach((v) => {
    if (rangeObj.test(v)) {
      // satisfies(v, range, options)
      if (!min || minSV.compare(v) === 1) {
        // compare(min, v, true)
        min = v
        minSV = new SemVer(min, options)
      }
    }
  })
  return min
}
module.exports = minSatisfying


/***/ }),

/***/ 51866:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const Range = __nccwpck_require__(96782)
const gt = __nccwpck_require__(16599)

const minVersion = (range, loose) => {
  range = new Range(range, loose)

  let minver = new SemVer('0.0.0')
  if (range.test(minver)) {
    return minver
  }

  minver = new SemVer('0.0.0-0')
  if (range.test(minver)) {
    return minver
  }

  minver = null
  for (let i = 0; i < range.set.length; ++i) {
    const comparators = range.set[i]

    let setMin = null
    comparators.forEach((comparator) => {
      // Clone to avoid manipulating the comparator's semver object.
      const compver = new SemVer(comparator.semver.version)
      switch (comparator.operator) {
        case '>':
          if (compver.prerelease.length === 0) {
            compver.patch++
          } else {
            compver.prerelease.push(0)
          }
          compver.raw = compver.format()
          /* fallthrough */
        case '':
        case '>=':
          if (!setMin || gt(compver, setMin)) {
            setMin = compver
          }
          break
        case '<':
        case '<=':
          /* Ignore maximum versions */
          break
        /* istanbul ignore next */
        default:
          throw new Error(`Unexpected operation: ${comparator.operator}`)
      }
    })
    if (setMin && (!minver || gt(minver, setMin))) {
      minver = setMin
    }
  }

  if (minver && range.test(minver)) {
    return minver
  }

  return null
}
module.exports = minVersion


/***/ }),

/***/ 10280:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const Comparator = __nccwpck_require__(89379)
const { ANY } = Comparator
const Range = __nccwpck_require__(96782)
const satisfies = __nccwpck_require__(68011)
const gt = __nccwpck_require__(16599)
const lt = __nccwpck_require__(3872)
const lte = __nccwpck_require__(56717)
const gte = __nccwpck_require__(41236)

const outside = (version, range, hilo, options) => {
  version = new SemVer(version, options)
  range = new Range(range, options)

  let gtfn, ltefn, ltfn, comp, ecomp
  switch (hilo) {
    case '>':
      gtfn = gt
      ltefn = lte
      ltfn = lt
      comp = '>'
      ecomp = '>='
      break
    case '<':
      gtfn = lt
      ltefn = gte
      ltfn = gt
      comp = '<'
      ecomp = '<='
      break
    default:
      throw new TypeError('Must provide a hilo val of "<" or ">"')
  }

  // If it satisfies the range it is not outside
  if (satisfies(version, range, options)) {
    return false
  }

  // From now on, variable terms are as if we're in "gtr" mode.
  // but note that everything is flipped for the "ltr" function.

  for (let i = 0; i < range.set.length; ++i) {
    const comparators = range.set[i]

    let high = null
    let low = null

    comparators.forEach((comparator) => {
      if (comparator.semver === ANY) {
        comparator = new Comparator('>=0.0.0')
      }
      high = high || comparator
      low = low || comparator
      if (gtfn(comparator.semver, high.semver, options)) {
        high = comparator
      } else if (ltfn(comparator.semver, low.semver, options)) {
        low = comparator
      }
    })

    // If the edge version comparator has a operator then our version
    // isn't outside it
    if (high.operator === comp || high.operator === ecomp) {
      return false
    }

    // If the lowest version comparator has an operator and our version
    // is less than it then it isn't higher than the range
    if ((!low.operator || low.operator === comp) &&
        ltefn(version, low.semver)) {
      return false
    } else if (low.operator === ecomp && ltfn(version, low.semver)) {
      return false
    }
  }
  return true
}

module.exports = outside


/***/ }),

/***/ 82028:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



// given a set of versions and a range, create a "simplified" range
// that includes the same versions that the original range does
// If the original range is shorter than the simplified one, return that.
const satisfies = __nccwpck_require__(68011)
const compare = __nccwpck_require__(78469)
module.exports = (versions, range, options) => {
  const set = []
  let first = null
  let prev = null
  const v = versions.sort((a, b) => compare(a, b, options))
  for (const version of v) {
    const included = satisfies(version, range, options)
    if (included) {
      prev = version
      if (!first) {
        first = version
      }
    } else {
      if (prev) {
        set.push([first, prev])
      }
      prev = null
      first = null
    }
  }
  if (first) {
    set.push([first, null])
  }

  const ranges = []
  for (const [min, max] of set) {
    if (min === max) {
      ranges.push(min)
    } else if (!max && min === v[0]) {
      ranges.push('*')
    } else if (!max) {
      ranges.push(`>=${min}`)
    } else if (min === v[0]) {
      ranges.push(`<=${max}`)
    } else {
      ranges.push(`${min} - ${max}`)
    }
  }
  const simplified = ranges.join(' || ')
  const original = typeof range.raw === 'string' ? range.raw : String(range)
  return simplified.length < original.length ? simplified : range
}


/***/ }),

/***/ 61489:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(96782)
const Comparator = __nccwpck_require__(89379)
const { ANY } = Comparator
const satisfies = __nccwpck_require__(68011)
const compare = __nccwpck_require__(78469)

// Complex range `r1 || r2 || ...` is a subset of `R1 || R2 || ...` iff:
// - Every simple range `r1, r2, ...` is a null set, OR
// - Every simple range `r1, r2, ...` which is not a null set is a subset of
//   some `R1, R2, ...`
//
// Simple range `c1 c2 ...` is a subset of simple range `C1 C2 ...` iff:
// - If c is only the ANY comparator
//   - If C is only the ANY comparator, return true
//   - Else if in prerelease mode, return false
//   - else replace c with `[>=0.0.0]`
// - If C is only the ANY comparator
//   - if in prerelease mode, return true
//   - else replace C with `[>=0.0.0]`
// - Let EQ be the set of = comparators in c
// - If EQ is more than one, return true (null set)
// - Let GT be the highest > or >= comparator in c
// - Let LT be the lowest < or <= comparator in c
// - If GT and LT, and GT.semver > LT.semver, return true (null set)
// - If any C is a = range, and GT or LT are set, return false
// - If EQ
//   - If GT, and EQ does not satisfy GT, return true (null set)
//   - If LT, and EQ does not satisfy LT, return true (null set)
//   - If EQ satisfies every C, return true
//   - Else return false
// - If GT
//   - If GT.semver is lower than any > or >= comp in C, return false
//   - If GT is >=, and GT.semver does not satisfy every C, return false
//   - If GT.semver has a prerelease, and not in prerelease mode
//     - If no C has a prerelease and the GT.semver tuple, return false
// - If LT
//   - If LT.semver is greater than any < or <= comp in C, return false
//   - If LT is <=, and LT.semver does not satisfy every C, return false
//   - If LT.semver has a prerelease, and not in prerelease mode
//     - If no C has a prerelease and the LT.semver tuple, return false
// - Else return true

const subset = (sub, dom, options = {}) => {
  if (sub === dom) {
    return true
  }

  sub = new Range(sub, options)
  dom = new Range(dom, options)
  let sawNonNull = false

  OUTER: for (const simpleSub of sub.set) {
    for (const simpleDom of dom.set) {
      const isSub = simpleSubset(simpleSub, simpleDom, options)
      sawNonNull = sawNonNull || isSub !== null
      if (isSub) {
        continue OUTER
      }
    }
    // the null set is a subset of everything, but null simple ranges in
    // a complex range should be ignored.  so if we saw a non-null range,
    // then we know this isn't a subset, but if EVERY simple range was null,
    // then it is a subset.
    if (sawNonNull) {
      return false
    }
  }
  return true
}

const minimumVersionWithPreRelease = [new Comparator('>=0.0.0-0')]
const minimumVersion = [new Comparator('>=0.0.0')]

const simpleSubset = (sub, dom, options) => {
  if (sub === dom) {
    return true
  }

  if (sub.length === 1 && sub[0].semver === ANY) {
    if (dom.length === 1 && dom[0].semver === ANY) {
      return true
    } else if (options.includePrerelease) {
      sub = minimumVersionWithPreRelease
    } else {
      sub = minimumVersion
    }
  }

  if (dom.length === 1 && dom[0].semver === ANY) {
    if (options.includePrerelease) {
      return true
    } else {
      dom = minimumVersion
    }
  }

  const eqSet = new Set()
  let gt, lt
  for (const c of sub) {
    if (c.operator === '>' || c.operator === '>=') {
      gt = higherGT(gt, c, options)
    } else if (c.operator === '<' || c.operator === '<=') {
      lt = lowerLT(lt, c, options)
    } else {
      eqSet.add(c.semver)
    }
  }

  if (eqSet.size > 1) {
    return null
  }

  let gtltComp
  if (gt && lt) {
    gtltComp = compare(gt.semver, lt.semver, options)
    if (gtltComp > 0) {
      return null
    } else if (gtltComp === 0 && (gt.operator !== '>=' || lt.operator !== '<=')) {
      return null
    }
  }

  // will iterate one or zero times
  for (const eq of eqSet) {
    if (gt && !satisfies(eq, String(gt), options)) {
      return null
    }

    if (lt && !satisfies(eq, String(lt), options)) {
      return null
    }

    for (const c of dom) {
      if (!satisfies(eq, String(c), options)) {
        return false
      }
    }

    return true
  }

  let higher, lower
  let hasDomLT, hasDomGT
  // if the subset has a prerelease, we need a comparator in the superset
  // with the same tuple and a prerelease, or it's not a subset
  let needDomLTPre = lt &&
    !options.includePrerelease &&
    lt.semver.prerelease.length ? lt.semver : false
  let needDomGTPre = gt &&
    !options.includePrerelease &&
    gt.semver.prerelease.length ? gt.semver : false
  // exception: <1.2.3-0 is the same as <1.2.3
  if (needDomLTPre && needDomLTPre.prerelease.length === 1 &&
      lt.operator === '<' && needDomLTPre.prerelease[0] === 0) {
    needDomLTPre = false
  }

  for (const c of dom) {
    hasDomGT = hasDomGT || c.operator === '>' || c.operator === '>='
    hasDomLT = hasDomLT || c.operator === '<' || c.operator === '<='
    if (gt) {
      if (needDomGTPre) {
        if (c.semver.prerelease && c.semver.prerelease.length &&
            c.semver.major === needDomGTPre.major &&
            c.semver.minor === needDomGTPre.minor &&
            c.semver.patch === needDomGTPre.patch) {
          needDomGTPre = false
        }
      }
      if (c.operator === '>' || c.operator === '>=') {
        higher = higherGT(gt, c, options)
        if (higher === c && higher !== gt) {
          return false
        }
      } else if (gt.operator === '>=' && !c.test(gt.semver)) {
        return false
      }
    }
    if (lt) {
      if (needDomLTPre) {
        if (c.semver.prerelease && c.semver.prerelease.length &&
            c.semver.major === needDomLTPre.major &&
            c.semver.minor === needDomLTPre.minor &&
            c.semver.patch === needDomLTPre.patch) {
          needDomLTPre = false
        }
      }
      if (c.operator === '<' || c.operator === '<=') {
        lower = lowerLT(lt, c, options)
        if (lower === c && lower !== lt) {
          return false
        }
      } else if (lt.operator === '<=' && !c.test(lt.semver)) {
        return false
      }
    }
    if (!c.operator && (lt || gt) && gtltComp !== 0) {
      return false
    }
  }

  // if there was a < or >, and nothing in the dom, then must be false
  // UNLESS it was limited by another range in the other direction.
  // Eg, >1.0.0 <1.0.1 is still a subset of <2.0.0
  if (gt && hasDomLT && !lt && gtltComp !== 0) {
    return false
  }

  if (lt && hasDomGT && !gt && gtltComp !== 0) {
    return false
  }

  // we needed a prerelease range in a specific tuple, but didn't get one
  // then this isn't a subset.  eg >=1.2.3-pre is not a subset of >=1.0.0,
  // because it includes prereleases in the 1.2.3 tuple
  if (needDomGTPre || needDomLTPre) {
    return false
  }

  return true
}

// >=1.2.3 is lower than >1.2.3
const higherGT = (a, b, options) => {
  if (!a) {
    return b
  }
  const comp = compare(a.semver, b.semver, options)
  return comp > 0 ? a
    : comp < 0 ? b
    : b.operator === '>' && a.operator === '>=' ? b
    : a
}

// <=1.2.3 is higher than <1.2.3
const lowerLT = (a, b, options) => {
  if (!a) {
    return b
  }
  const comp = compare(a.semver, b.semver, options)
  return comp < 0 ? a
    : comp > 0 ? b
    : b.operator === '<' && a.operator === '<=' ? b
    : a
}

module.exports = subset


/***/ }),

/***/ 54750:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(96782)

// Mostly just for testing and legacy API reasons
const toComparators = (range, options) =>
  new Range(range, options).set
    .map(comp => comp.map(c => c.value).join(' ').trim().split(' '))

module.exports = toComparators


/***/ }),

/***/ 64737:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(96782)
const validRange = (range, options) => {
  try {
    // Return '*' instead of '' so that truthiness works.
    // This will throw if it's invalid anyway
    return new Range(range, options).range || '*'
  } catch (er) {
    return null
  }
}
module.exports = validRange


/***/ }),

/***/ 36769:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _adapters_actions_artifact_uploads_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79023);
/* harmony import */ var _adapters_actions_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(95800);
/* harmony import */ var _adapters_actions_job_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(28378);
/* harmony import */ var _adapters_actions_log_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(63370);
/* harmony import */ var _adapters_actions_one_stream_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8813);
/* harmony import */ var _adapters_github_comments_refusal_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(49605);
/* harmony import */ var _adapters_github_workflow_context_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(5865);
/* harmony import */ var _adapters_github_workflow_event_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(80348);
/* harmony import */ var _adapters_machine_initial_environment_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(36686);
/* harmony import */ var _adapters_machine_machine_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(84183);
/* harmony import */ var _adapters_machine_report_files_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(80668);
/* harmony import */ var _adapters_machine_workspace_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(38771);
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(71922);
/* harmony import */ var _common_late_code_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(30047);
/* harmony import */ var _report_mistakes_js__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(67073);
/* harmony import */ var _rules_verdict_js__WEBPACK_IMPORTED_MODULE_18__ = __nccwpck_require__(13398);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(58284);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(91235);



















(0,_adapters_actions_one_stream_js__WEBPACK_IMPORTED_MODULE_5__/* .joinStreams */ .S)();
const env = process.env;
const log = (0,_adapters_actions_log_js__WEBPACK_IMPORTED_MODULE_4__/* .createActionLog */ .r)();
if (!(0,_adapters_machine_initial_environment_js__WEBPACK_IMPORTED_MODULE_9__/* .hideInitialEnvironment */ .W)(env))
    log.debug('The system shows the variables of this process to programs of the same user (docs/security.md).');
const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(env.GITHUB_WORKSPACE || process.cwd());
const workspace = (0,_adapters_machine_workspace_js__WEBPACK_IMPORTED_MODULE_12__/* .createWorkspace */ .s)(root);
const tempDirectory = (0,_adapters_machine_machine_js__WEBPACK_IMPORTED_MODULE_10__/* .findTempDirectory */ .v)(env);
const uploads = (0,_adapters_actions_artifact_uploads_js__WEBPACK_IMPORTED_MODULE_1__/* .createArtifactUploader */ .$)({ env, tempDirectory, log });
// What measures, compares, reports and speaks with GitHub: a wrong input is named without waiting for any of it.
const loadMeasuringWorld = (0,_common_late_code_js__WEBPACK_IMPORTED_MODULE_14__/* .lateCode */ ._o)(() => __nccwpck_require__.e(/* import() */ 842).then(__nccwpck_require__.bind(__nccwpck_require__, 29842)));
const loadModes = (0,_common_late_code_js__WEBPACK_IMPORTED_MODULE_14__/* .lateCode */ ._o)(() => Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(815), __nccwpck_require__.e(175), __nccwpck_require__.e(992), __nccwpck_require__.e(823)]).then(__nccwpck_require__.bind(__nccwpck_require__, 13823)));
const loadRefusedInputs = (0,_common_late_code_js__WEBPACK_IMPORTED_MODULE_14__/* .lateCode */ ._o)(() => Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(992)]).then(__nccwpck_require__.bind(__nccwpck_require__, 38992)));
const loadPublishing = (0,_common_late_code_js__WEBPACK_IMPORTED_MODULE_14__/* .lateCode */ ._o)(() => __nccwpck_require__.e(/* import() */ 896).then(__nccwpck_require__.bind(__nccwpck_require__, 34896)));
const loadGitHubPorts = (0,_common_late_code_js__WEBPACK_IMPORTED_MODULE_14__/* .lateCode */ ._o)(() => Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(729), __nccwpck_require__.e(293), __nccwpck_require__.e(663), __nccwpck_require__.e(24)]).then(__nccwpck_require__.bind(__nccwpck_require__, 95024)));
let connecting = null;
// What nobody waits for: without this Node.js would print it as it is.
process.on('uncaughtException', (error) => {
    explain(error);
    process.exit();
});
try {
    await main();
}
catch (error) {
    explain(error);
}
/** Says what was thrown, and fails the step. */
function explain(error) {
    const mistakes = (0,_common_errors_js__WEBPACK_IMPORTED_MODULE_13__/* .listUserErrors */ .z3)(error);
    for (const { message, hint } of mistakes)
        log.error(`${message} ${hint}`.trim());
    if (mistakes.length === 0)
        log.error(`This is a bug in perf-baseline-action, please report it. ${error instanceof Error ? (error.stack ?? error.message) : (0,_common_errors_js__WEBPACK_IMPORTED_MODULE_13__/* .describeError */ .Uc)(error)}`);
    (0,_adapters_actions_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH)('verdict', 'invalid');
    (0,_adapters_actions_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH)('reason', 'user-error');
    (0,_adapters_actions_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .failStep */ .vy)(mistakes[0]?.message ?? `Bug: ${(0,_common_errors_js__WEBPACK_IMPORTED_MODULE_13__/* .describeError */ .Uc)(error)}`);
}
async function main() {
    const context = await (0,_adapters_github_workflow_event_js__WEBPACK_IMPORTED_MODULE_8__/* .loadWorkflowContext */ .L)(env);
    for (const problem of context.problems)
        log.warning(problem);
    const settings = await (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_15__/* .loadSettings */ .M)(env, workspace);
    const request = (0,_request_js__WEBPACK_IMPORTED_MODULE_16__/* .buildRequest */ .m)(context, settings, env);
    const report = settings.errors.length > 0
        ? await refuseInputs(request, settings)
        : await runWithPorts(request, settings, context);
    await finish(report, settings, context);
}
/** Names the mistakes at once, and then makes the report of them. */
async function refuseInputs({ context }, { errors, inputs }) {
    const mistakes = errors.map(({ message, hint }) => (0,_report_mistakes_js__WEBPACK_IMPORTED_MODULE_17__/* .annotateMistake */ .t)({ suite: null, message, hint }));
    for (const annotation of (0,_report_mistakes_js__WEBPACK_IMPORTED_MODULE_17__/* .shorten */ .m)(mistakes))
        log.annotate(annotation);
    const { reportErrors } = await loadRefusedInputs();
    return reportErrors(errors, context, inputs.mode);
}
async function runWithPorts(request, settings, context) {
    const { inputs } = request;
    const token = inputs.githubToken;
    if (token !== null)
        (0,_adapters_actions_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .maskSecret */ .$l)(token);
    const [{ withMeasuringWorld }, { runMode }] = await Promise.all([loadMeasuringWorld(), loadModes()]);
    const options = {
        log,
        env,
        tokens: token === null ? [] : [token],
        githubToken: token ?? '',
        workingDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, inputs.workingDirectory),
        output: { write: _adapters_actions_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .printText */ .n },
    };
    return withMeasuringWorld(options, async (world) => {
        const github = token === null ? null : await connectGitHub(settings, context, token);
        return runMode(request, {
            ...world,
            workspace,
            log,
            base: github?.base ?? refuseBaselines(),
            proposed: github?.proposed ?? ((0,_adapters_github_workflow_context_js__WEBPACK_IMPORTED_MODULE_7__/* .isProposal */ .ld)(context) ? refuseBaselines() : null),
            artifacts: github?.artifacts ?? null,
            writer: github?.writer ?? null,
            labels: github?.labels ?? null,
            uploads,
        });
    });
}
function connectGitHub(settings, context, token) {
    connecting ??= loadGitHubPorts().then(({ openGitHubPorts }) => openGitHubPorts({
        token,
        context,
        root,
        baseRef: settings.inputs.baseRef,
        workflow: settings.config.baseline.workflow,
        log,
    }));
    return connecting;
}
/** What stands in for the base branch where there is no token to read it with. */
function refuseBaselines() {
    const refuse = () => Promise.reject(new _common_errors_js__WEBPACK_IMPORTED_MODULE_13__/* .UserError */ .yo('There is no github-token to read the baseline with.', 'Leave the input github-token out, or set baseline: none.'));
    return {
        freeze: async () => [],
        resolveBase: refuse,
        load: refuse,
        listAncestors: refuse,
        findLastChange: refuse,
        changes: refuse,
    };
}
/** Connects only where GitHub may be asked for a comment at all. Null without a token. */
function createLazyComments(settings, context) {
    const token = settings.inputs.githubToken;
    if (token === null)
        return null;
    return {
        publish: async (request) => {
            const refusal = (0,_adapters_github_comments_refusal_js__WEBPACK_IMPORTED_MODULE_6__/* .predictRefusal */ .KP)(context);
            if (refusal !== null)
                return refusal;
            const { comments } = await connectGitHub(settings, context, token);
            return comments.publish(request);
        },
    };
}
/** Everything is published first; the verdict sets the step's status last, once. */
async function finish(report, settings, context) {
    const { inputs, config, errors } = settings;
    const { publishReport } = await loadPublishing();
    await publishReport(report, {
        summary: (0,_adapters_actions_job_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .createJobSummary */ .u)(env.GITHUB_STEP_SUMMARY),
        files: (0,_adapters_machine_report_files_js__WEBPACK_IMPORTED_MODULE_11__/* .createReportFiles */ .W)({
            directory: inputs.reportDir === null ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, inputs.reportDir),
            tempDirectory,
            checkout: root,
        }),
        comments: report.mode === 'compare' ? createLazyComments(settings, context) : null,
        uploads,
        // Wrong inputs are named by then, and such a report says nothing else.
        annotator: errors.length > 0 ? { annotate: () => { } } : log,
        setOutputs: (outputs) => {
            for (const [name, value] of Object.entries(outputs))
                (0,_adapters_actions_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH)(name, value);
        },
        log,
    }, 
    // A wrong input is no reason for a comment, but an older verdict must not stand beside a red step.
    {
        formats: config.report.formats,
        artifact: { ...config.report, slug: [inputs.leg, context.job] },
        comment: errors.length > 0 && inputs.comment !== 'never' ? 'update-only' : inputs.comment,
    });
    log.info(`Verdict: ${report.verdict} (${report.reason}). ${report.headline}`);
    if (report.errors.length > 0 || (0,_rules_verdict_js__WEBPACK_IMPORTED_MODULE_18__/* .failsStep */ .ug)(report, inputs.failOn))
        (0,_adapters_actions_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .failStep */ .vy)(report.headline);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 91235:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ buildRequest)
/* harmony export */ });
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(58284);

/** What the action is to do, from the job and the settings. */
function buildRequest(context, { inputs, config, configText }, env) {
    const { sha, ref, runUrl, runId, runAttempt, workflow, pullRequest, repository, eventName, actor } = context;
    const { update, updateHistory, dryRun, note } = inputs;
    return {
        inputs,
        config,
        configText,
        environment: env,
        actor,
        storage: {
            update,
            updateHistory,
            dryRun,
            note,
            flatFiles: 'converted',
            firstOnly: false,
            othersStore: false,
            storesFailing: eventName === 'workflow_dispatch',
            event: eventName,
        },
        suiteOfResults: null,
        envIsLoad: true,
        identity: {
            leg: inputs.leg,
            // Runs of one job are one cluster, and the legs of a matrix all have the same GITHUB_JOB.
            provenance: {
                sha,
                ref,
                runUrl,
                runId,
                runAttempt,
                job: [context.job, flattenMatrix((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .readInput */ .R)(env, 'matrix'))].join(' ').trim(),
            },
        },
        context: {
            time: new Date().toISOString(),
            workflow,
            job: context.job,
            leg: inputs.leg,
            repository: `${repository.owner}/${repository.name}`,
            sha,
            headSha: pullRequest?.headSha ?? null,
            pullRequest: pullRequest?.number ?? null,
            runUrl,
        },
    };
}
/** The matrix on one line; nothing where there is none. What is no JSON was refused before. */
function flattenMatrix(text) {
    try {
        return JSON.stringify(JSON.parse(text) ?? {}).replace(/^\{\}$/, '');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 79023:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ createArtifactUploader)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(71922);
/* harmony import */ var _common_late_code_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(30047);





/** Uploads to this workflow run. `@actions/artifact` is heavy: it is loaded where there is a service to upload to. */
function createArtifactUploader(options) {
    const hasService = Boolean(options.env.ACTIONS_RUNTIME_TOKEN && options.env.ACTIONS_RESULTS_URL);
    const loadLibrary = hasService ? (0,_common_late_code_js__WEBPACK_IMPORTED_MODULE_4__/* .lateCode */ ._o)(() => Promise.all(/* import() */[__nccwpck_require__.e(729), __nccwpck_require__.e(293), __nccwpck_require__.e(737), __nccwpck_require__.e(21)]).then(__nccwpck_require__.bind(__nccwpck_require__, 83021))) : null;
    return {
        async upload(request) {
            if (loadLibrary === null) {
                const reason = 'There is no artifact service here';
                return { ...unavailable(reason, 'It comes with the jobs of GitHub Actions.'), level: 'debug' };
            }
            const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(options.tempDirectory ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'perf-artifact-'));
            try {
                // The library writes its progress to the log.
                return await options.log.group(`Upload ${request.name}`, async () => uploadFiles(request, folder, { ...options, library: await loadLibrary() }));
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
            }
        },
    };
}
async function uploadFiles({ name, files, retentionDays }, folder, { env, library }) {
    const paths = [];
    for (const [file, text] of Object.entries(files)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
        paths.push(path);
    }
    try {
        const retention = retentionDays === null ? {} : { retentionDays };
        const { id } = await new library.DefaultArtifactClient().uploadArtifact(name, paths, folder, retention);
        return {
            kind: 'uploaded',
            url: `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}/artifacts/${id}`,
        };
    }
    catch (error) {
        return explainFailure(error);
    }
}
function explainFailure(error) {
    const message = (0,_common_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .Uc)(error);
    if (/\(409\)|already exists/i.test(message))
        return { kind: 'exists' };
    if (error instanceof Error && error.name === 'GHESNotSupportedError') {
        return unavailable('This GitHub Enterprise Server has no artifacts of version 4', 'Keep baselines in the repository: update: commit or pull-request, baseline: repo.');
    }
    return unavailable(`GitHub's artifact service refused: ${message}`, 'Run the job again in a while.');
}
function unavailable(reason, hint) {
    return { kind: 'unavailable', reason, hint, level: 'notice' };
}


/***/ }),

/***/ 95800:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fz: () => (/* binding */ annotate),
  vy: () => (/* binding */ failStep),
  Dh: () => (/* binding */ foldGroup),
  $l: () => (/* binding */ maskSecret),
  ni: () => (/* binding */ printDebug),
  wi: () => (/* binding */ printLine),
  n: () => (/* binding */ printText),
  uH: () => (/* binding */ setOutput),
  Df: () => (/* binding */ withoutCommands)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/command.js
var lib_command = __nccwpck_require__(89635);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/file-command.js
var file_command = __nccwpck_require__(82902);
;// CONCATENATED MODULE: ./src/common/foreign-text.ts
/** Controls but tab and line feed, line and paragraph separators, and marks that turn the reading direction. */
const CONTROLS = /[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
/**
 * A text that may hold somebody else's, on its way to a log or a terminal: it can neither give a command to the
 * program that reads the log, nor move the cursor, colour, hide or turn around what stands there. What is left of an
 * escape sequence is readable. A carriage return is a line break, as GitHub's runner has it.
 */
function disarmText(text) {
    // Controls go first: what stands on both sides of one may be a command together.
    return text
        .split(/\r\n|\r|\n/)
        .map((line) => disarmLine(line.replace(CONTROLS, '')))
        .join('\n');
}
/**
 * Takes the meaning of a workflow command from one line, leaving it readable: `::error::x` becomes `: :error::x`,
 * `##[group]x` becomes `## [group]x`. The runner acts on `::` at the start of a line, after white space, and on `##[`
 * anywhere (actions/runner, src/Runner.Common/ActionCommand.cs); other systems have `##vso[` and `##teamcity[`. What is
 * put between is a plain space: the runner compares by culture, and such a comparison skips zero-width characters.
 */
function disarmLine(line) {
    return line.replace(/^([\s\p{C}]*):(?=\p{C}*:)/u, '$1: ').replace(/##(?=\p{C}*\w*\p{C}*\[)/gu, '## ');
}
/** JSON text for the same ways out; it stands for the same value. */
function disarmJson(json) {
    return json.replace(CONTROLS, escapeUnit).replace(/(?<=##\w*)\[/g, escapeUnit);
}
/** As JSON strings write it; what is replaced here stands nowhere else in JSON. */
function escapeUnit(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
;// CONCATENATED MODULE: ./src/adapters/actions/command-gate.ts

/** Enough that nobody guesses it, and so long that the runner stars it out (actions/runner, ActionCommandManager.cs). */
const WORD_BYTES = 16;
/**
 * `::stop-commands::word` has the runner obey nothing but `::word::`, with which it goes on; it is written before the
 * process is there that might read it, and is another one each time.
 */
function createCommandGate(stream) {
    let running = 0;
    let word = '';
    let stopped = Promise.resolve();
    const waiting = [];
    const stop = () => {
        word = (0,external_node_crypto_.randomBytes)(WORD_BYTES).toString('hex');
        // A pipe may be full; the word must be in it before the process is there.
        stopped = new Promise((done) => stream.write(`::stop-commands::${word}\n`, () => done()));
    };
    const resume = () => {
        if (word === '')
            return;
        // Somebody may have left a line without an end: a command counts at the start of one only.
        stream.write(`\n::${word}::\n`);
        word = '';
        for (const command of waiting.splice(0))
            command();
    };
    // What ends all of a sudden has something to say, too; its children have been killed by then.
    process.once('exit', resume);
    return {
        get isStopped() {
            return word !== '';
        },
        give(command) {
            if (word === '')
                command();
            else
                waiting.push(command);
        },
        async withoutCommands(work) {
            if (running === 0)
                stop();
            running += 1;
            try {
                await stopped;
                return await work();
            }
            finally {
                running -= 1;
                if (running === 0)
                    resume();
            }
        },
    };
}

;// CONCATENATED MODULE: ./src/adapters/actions/commands.ts

// By path: the entry of `@actions/core` loads a whole HTTP client for OpenID Connect, which costs every start more
// than all else that a wrong input needs. These files are its protocol alone.




// Whatever the action says goes through this file, so that no text, whoever wrote it, acts as a command of its own.
const gate = createCommandGate(process.stdout);
/** As `CommandGate` has it. */
const { withoutCommands } = gate;
function give(...command) {
    gate.give(() => (0,lib_command/* issueCommand */.L)(...command));
}
/** A line of the log, or several. */
function printLine(text) {
    printText(`${text}${external_node_os_.EOL}`);
}
/** Whole lines of the log. */
function printText(text) {
    process.stdout.write(disarmText(text));
}
/** A line that the log has only where step debugging is on. */
function printDebug(text) {
    give('debug', {}, disarmText(text));
}
/** Prints an annotation, which may point at a file and a line. */
function annotate(level, text, properties = {}) {
    const { title, file, line } = properties;
    give(level, {
        ...(title === undefined ? {} : { title: disarmText(title) }),
        ...(file === undefined ? {} : { file: disarmText(file) }),
        ...(line === undefined ? {} : { line }),
    }, disarmText(text));
}
/** Folds what `work` prints below the title; where it would be folded later than printed, the title is a line. */
async function foldGroup(title, work) {
    if (gate.isStopped) {
        printLine(title);
        return work();
    }
    give('group', {}, disarmText(title).replaceAll('\n', ' '));
    try {
        return await work();
    }
    finally {
        give('endgroup', {}, '');
    }
}
/** An output of the step. Servers older than the output file take it as a command. */
function setOutput(name, value) {
    if (process.env.GITHUB_OUTPUT) {
        (0,file_command/* issueFileCommand */.n)('OUTPUT', (0,file_command/* prepareKeyValueMessage */.v)(name, value));
        return;
    }
    printLine('');
    give('set-output', { name }, value);
}
/** Has the runner star the text out of the log from now on, or from when commands are obeyed again: give it before. */
function maskSecret(text) {
    give('add-mask', {}, text);
}
/** Ends the step red, once the process ends by itself. */
function failStep(message) {
    process.exitCode = 1;
    annotate('error', message);
}


/***/ }),

/***/ 28378:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createJobSummary)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(71922);


/** GitHub drops a step's summary over 1 MiB whole; the margin is for what other programs of the step append. */
const LARGEST_BYTES = 900 * 1024;
const CUT = '\n\n_The rest did not fit into the job summary._\n';
/** @param path `GITHUB_STEP_SUMMARY`; older servers and other machines have none. */
function createJobSummary(path) {
    return {
        async publish(bodies) {
            if (path === undefined || path === '' || bodies.length === 0)
                return false;
            const room = LARGEST_BYTES - (await sizeOf(path));
            const fitting = bodies.find((body) => Buffer.byteLength(body) + 1 <= room);
            const text = fitting ?? cutAtLine(bodies.at(-1) ?? '', room - 1);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, `${text}\n`);
            return true;
        },
    };
}
async function sizeOf(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).size;
    }
    catch (error) {
        if ((0,_common_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissingFile */ .F6)(error))
            return 0;
        throw error;
    }
}
function cutAtLine(text, room) {
    const kept = Buffer.from(text).subarray(0, Math.max(0, room - Buffer.byteLength(CUT)));
    return `${kept.subarray(0, Math.max(0, kept.lastIndexOf('\n'))).toString()}${CUT}`;
}


/***/ }),

/***/ 63370:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ createActionLog)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(95800);

/** The runner keeps 10 annotations per step and level; the last is left to the error that fails the step. */
const LARGEST_COUNT = 9;
/** The runner cuts messages there without a word (actions/runner, ExecutionContext.cs). */
const LARGEST_MESSAGE = 4_096;
const CUT = ' … (the whole text is in the log)';
/** The log of a job on GitHub Actions. No text given to it, foreign or not, can act as a workflow command. */
function createActionLog() {
    const counts = { notice: 0, warning: 0, error: 0 };
    const write = (annotation) => {
        const { level, message, ...place } = annotation;
        counts[level] += 1;
        const annotated = counts[level] <= LARGEST_COUNT;
        if (!annotated || message.length > LARGEST_MESSAGE)
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .printLine */ .wi)(describe(annotation));
        if (annotated)
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)(level, cut(message), place);
    };
    return {
        debug: _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .printDebug */ .ni,
        info: _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .printLine */ .wi,
        notice: (message) => write({ level: 'notice', message }),
        warning: (message) => write({ level: 'warning', message }),
        error: (message) => write({ level: 'error', message }),
        group: _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .foldGroup */ .Dh,
        withoutCommands: _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .Df,
        annotate: write,
    };
}
function cut(message) {
    return message.length > LARGEST_MESSAGE
        ? `${message.slice(0, LARGEST_MESSAGE - CUT.length)}${CUT}`
        : message;
}
/** An annotation as a line of the log, for one that the runner would not show or would cut. */
function describe({ level, title, file, line, message }) {
    const place = file === undefined ? '' : ` ${file}${line === undefined ? '' : `:${line}`}`;
    return `${level}${place}: ${title === undefined ? '' : `${title}: `}${message}`;
}


/***/ }),

/***/ 8813:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ joinStreams)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** What of this process the system shows to others, and so to k6. */
const OWN_OUTPUT = '/proc/self/fd/1';
const [STANDARD_OUTPUT, STANDARD_ERROR] = [1, 2];
/**
 * Makes standard error the same pipe as standard output. The runner reads two pipes one after the other: what a
 * script wrote into the second could be read after the word by which commands are obeyed again, which stands in the
 * first. What is no pipe that others can open stays as it is.
 */
function joinStreams() {
    let spare;
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(STANDARD_OUTPUT).isFIFO())
            return;
        spare = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(OWN_OUTPUT, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY);
    }
    catch {
        return;
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(STANDARD_ERROR);
    // The system gives the lowest number that is free.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(OWN_OUTPUT, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(spare);
}


/***/ }),

/***/ 91794:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   I8: () => (/* binding */ findCheckout),
/* harmony export */   af: () => (/* binding */ placeFile),
/* harmony export */   eR: () => (/* binding */ nameInside),
/* harmony export */   sw: () => (/* binding */ locateTarget)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(71922);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(19451);






/** As many as Linux follows. */
const MOST_LINKS = 40;
/** The folder of the git repository that this one lies in; without a repository the folder itself. */
function findCheckout(folder) {
    for (let above = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(folder);; above = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(above)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(above, '.git')))
            return above;
        if (above === (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(above))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(folder);
    }
}
/** Whether a path lies in a folder, or is it; both absolute, links followed. */
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(way);
}
/** What a path is called in a folder, with `/`; null where it lies elsewhere. Both absolute, links not followed. */
function nameInside(folder, path) {
    return isInside(folder, path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(folder, path).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_3__.sep, '/') : null;
}
/**
 * The real path of the file, links followed as far as they may be, and its folder made. A link that leads to nothing
 * is the path itself: it is replaced.
 * @throws UserError naming a link that leads out of the checkout; the system's own error
 */
async function locateTarget({ path, named, checkout }) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(checkout);
    const folder = await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { root, named });
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path));
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(target).catch(whereMissing(null));
    if (real === null)
        return target;
    if (isInside(root, folder) && !isInside(root, real))
        throw leadsOut(named, target, real);
    return real;
}
/**
 * Replaces the file as a whole, other names that it may have keep what they had; a disk that is full leaves the old
 * one, and no half of the new one.
 * @returns where it is, links followed
 * @throws UserError as `locateTarget`; the system's own error
 */
async function placeFile(place, text) {
    const target = await locateTarget(place);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target);
    await (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .requireReplaceable */ .um)(target, place.named);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
    try {
        // `wx` makes a new file: what is there already, be it a link, is an error.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, text, { flag: 'wx' });
        // A folder on the way may have become a link meanwhile.
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(folder);
        if (real !== folder)
            throw leadsOut(place.named, folder, real);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, target);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
    }
    return target;
}
/**
 * Walks to a folder link by link, and makes what is missing.
 * @returns its real path, as the system spells it: somebody may have written letters of another case, or short names
 */
async function makeFolder(folder, { root, named }) {
    let here = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.parse)(folder).root);
    let left = partsOf(folder);
    for (let links = 0; left.length > 0;) {
        const [part = '', ...rest] = left;
        left = rest;
        if (part === '..') {
            here = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(here);
            continue;
        }
        const next = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(here, part);
        const kind = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(next).catch(whereMissing(null));
        if (kind === null)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(next).catch(whereThere);
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(next).catch(whereMissing(null));
        if (real === null) {
            throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${named} cannot be written: ${next} is a link that leads to nothing.`, 'Remove the link, or make what it leads to.');
        }
        if (isInside(root, here) && !isInside(root, real))
            throw leadsOut(named, next, real);
        if (kind?.isSymbolicLink() !== true) {
            here = real;
            continue;
        }
        const to = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)(next);
        links += 1;
        if (links > MOST_LINKS)
            throw new Error(`too many links on the way to ${folder}`);
        left = [...partsOf(to), ...left];
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(to))
            here = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.parse)(to).root);
    }
    return here;
}
function partsOf(path) {
    const { root } = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.parse)(path);
    return path
        .slice(root.length)
        .split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep === '\\' ? /[/\\]+/ : /\/+/)
        .filter((part) => part !== '' && part !== '.');
}
function leadsOut(named, link, real) {
    return new _common_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${named} is not written: ${link} is a link that leads out of the repository, to ${real}.`, `Remove the link, or name ${real} itself if that is what you want.`);
}
function whereMissing(instead) {
    return (error) => {
        if ((0,_common_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'ENOENT')
            return instead;
        throw error;
    };
}
/** Another process may have made it. */
function whereThere(error) {
    if ((0,_common_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) !== 'EEXIST')
        throw error;
}


/***/ }),

/***/ 19451:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S1: () => (/* binding */ requireRegularFile),
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   um: () => (/* binding */ requireReplaceable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(71922);



/** Far above any summary, baseline or config; below what JavaScript can hold as one text. */
const MOST_BYTES = 256 * 2 ** 20;
/** File systems whose files the kernel writes while they are read, by statfs(2)'s f_type: proc, sysfs, cgroup, cgroup2, debugfs, tracefs. */
const KERNEL_FILE_SYSTEMS = [0x9fa0, 0x62656572, 0x27e0eb, 0x63677270, 0x64626720, 0x74726163];
/**
 * The text of a file (UTF-8) that a user named. What is no regular file is refused before it is opened: a read of a
 * named pipe has no end while nobody writes, and no signal ends it.
 * @param path where it is, links followed
 * @param named as the user named it
 * @throws UserError that says what it is; the system's own error, such as ENOENT
 */
async function readRegularFile(path, named, mostBytes = MOST_BYTES) {
    await requireRegularFile(path, named);
    // Between the look and the opening somebody may put a pipe there: it opens without waiting, and is looked at again.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    try {
        const found = await file.stat();
        refuseOtherThanFile(found, named);
        if (found.size > mostBytes)
            throw tooLarge(named, found.size, mostBytes);
        return await file.readFile('utf8');
    }
    finally {
        await file.close();
    }
}
/** @throws UserError naming what stands under the path, unless it is a regular file; the system's own error */
async function requireRegularFile(path, named) {
    refuseOtherThanFile(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path), named);
    if (KERNEL_FILE_SYSTEMS.includes((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.statfs)(path)).type)) {
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${named} is made up by the system while it is read; it is no file.`, 'Name a regular file. Write what it says into one first, if that is what you want.');
    }
}
/** What a file may be written over: a regular file, or nothing yet. @throws UserError */
async function requireReplaceable(path, named) {
    const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).then(() => true, () => false);
    if (isThere)
        await requireRegularFile(path, named);
}
function refuseOtherThanFile(found, named) {
    const kind = nameKind(found);
    if (kind === null)
        return;
    throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${named} is ${kind}, not a file.`, found.isDirectory()
        ? `Name a file in it, or several by a pattern: ${named.replace(/\/+$/, '')}/*`
        : 'Name a regular file; what comes out of this one can be written into one first.');
}
/** What stands there, in words; null for a regular file. */
function nameKind(found) {
    if (found.isFile())
        return null;
    if (found.isDirectory())
        return 'a folder';
    if (found.isFIFO())
        return 'a named pipe';
    if (found.isSocket())
        return 'a socket';
    return found.isCharacterDevice() || found.isBlockDevice() ? 'a device' : 'something else';
}
function tooLarge(named, bytes, mostBytes) {
    const inMegabytes = (size) => `${Math.ceil(size / 2 ** 20)} MB`;
    return new _common_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${named} has ${inMegabytes(bytes)}; at most ${inMegabytes(mostBytes)} are read.`, 'Is it the right file? Every sample of a run (k6 --out) is no summary of it.');
}


/***/ }),

/***/ 87958:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readRateLimitWait),
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/** GitHub answered with an error, or not at all (`status` 0). */
class GitHubError extends Error {
    status;
    /** Names in lower case. */
    headers;
    /** What GitHub says is wrong with single fields, in one line; empty when it says nothing. */
    details;
    constructor(message, answer, options) {
        super(message, options);
        this.name = 'GitHubError';
        this.status = answer.status;
        this.headers = answer.headers ?? {};
        this.details = answer.details ?? '';
    }
}
/**
 * How long GitHub asks to wait, in milliseconds; null when the answer is no rate limit. A limit whose end GitHub
 * does not name is a minute (docs.github.com, "Rate limits for the REST API": wait at least one minute).
 */
function readRateLimitWait(error, now) {
    const { headers, status } = error;
    if (status !== 403 && status !== 429)
        return null;
    const retryAfter = Number(headers['retry-after'] ?? Number.NaN);
    if (Number.isFinite(retryAfter))
        return Math.max(0, retryAfter * 1000);
    if (headers['x-ratelimit-remaining'] === '0') {
        const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
        return Number.isFinite(reset) ? Math.max(0, reset * 1000 - now) : 60_000;
    }
    return status === 429 || /rate limit/i.test(error.message) ? 60_000 : null;
}


/***/ }),

/***/ 49605:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ explainRefusal),
/* harmony export */   KP: () => (/* binding */ predictRefusal),
/* harmony export */   pn: () => (/* binding */ isTooLong)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(36254);

const PERMISSIONS = ['contents: read', 'pull-requests: write'];
/**
 * Whether it is known beforehand that GitHub will refuse: on `pull_request` events the token of a fork's pull
 * request is read-only whatever `permissions:` says. Dependabot's may be widened there, so it is tried.
 */
function predictRefusal(context) {
    const restricted = /^pull_request(_review(_comment)?)?$/.test(context.eventName);
    if (!restricted || context.pullRequest?.isFork !== true)
        return null;
    return {
        kind: 'skipped',
        level: 'notice',
        reason: 'No comment: the pull request comes from a fork, so the token of this job is read-only.',
        hint: 'The report is in the job summary.',
    };
}
/** What a refused comment means to the user. */
function explainRefusal(error, context) {
    const { kind, reason, hint } = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .explainError */ .UW)(error, { failed: 'No comment', permissions: PERMISSIONS });
    const isRoutine = kind === 'locked' || kind === 'gone' || (kind === 'permission' && context.isDependabot);
    const hints = [
        kind === 'permission' && context.isDependabot
            ? "Dependabot's runs get a read-only token by default."
            : '',
        hint,
        'The report is in the job summary.',
    ];
    return {
        kind: 'skipped',
        level: isRoutine ? 'notice' : 'warning',
        reason,
        hint: hints.filter((part) => part !== '').join(' '),
    };
}
/** GitHub's answer to a body over its limit. */
function isTooLong(error) {
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyError */ .fe)(error) === 'too-large';
}


/***/ }),

/***/ 36254:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UW: () => (/* binding */ explainError),
/* harmony export */   dZ: () => (/* binding */ toUserError),
/* harmony export */   fe: () => (/* binding */ classifyError),
/* harmony export */   jy: () => (/* binding */ explainWriteError),
/* harmony export */   kC: () => (/* binding */ explainReadError)
/* harmony export */ });
/* unused harmony export renderPermissions */
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(71922);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(87958);


/** What an error of GitHub comes down to. */
function classifyError(error) {
    const { status, message, details } = error;
    if (status === 401)
        return 'token';
    if ((0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .readRateLimitWait */ .T)(error, 0) !== null)
        return 'rate-limit';
    if (status === 403 && /archived/i.test(message))
        return 'archived';
    if (status === 423 || (status === 403 && /\blocked\b/i.test(message)))
        return 'locked';
    if (status === 413 || (status === 422 && /too long/i.test(`${message} ${details}`)))
        return 'too-large';
    if (status === 403)
        return 'permission';
    if (status === 404)
        return 'hidden';
    if (status === 410)
        return 'gone';
    return status === 0 || status >= 500 ? 'no-answer' : 'other';
}
/** A refusal in the user's words: what failed, why, GitHub's own message, and what to do next. */
function explainError(error, { failed, permissions }) {
    const kind = classifyError(error);
    const said = [error.message, error.details].filter((part) => part !== '').join(': ');
    const answer = error.status === 0 ? `${said} (no answer)` : `${said} (${error.status})`;
    const why = REASONS[kind];
    return {
        kind,
        reason: `${failed}: ${why === '' ? '' : `${why}: `}${answer}.`,
        hint: kind === 'rate-limit' ? adviseWaiting(error) : HINTS[kind](permissions),
    };
}
/** A failed request as a user's mistake. What is neither an answer of GitHub's nor one of another shape stays what it is: a bug. */
function toUserError(error, asked) {
    if (error instanceof _api_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y) {
        const { reason, hint } = explainError(error, asked);
        return new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(reason, hint, { cause: error });
    }
    if (error instanceof Error && error.name === 'ValiError') {
        return new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${asked.failed}: its answer is not understood: ${error.message}.`, 'Check that the API address of the job is that of a GitHub.', { cause: error });
    }
    return error;
}
/** `explainReadError(error, 'the file x')`: a failed read of the base branch. */
function explainReadError(error, what, context) {
    const { owner, name } = context.repository;
    const failed = `${what} in ${owner}/${name} could not be read from GitHub`;
    return toUserError(error, { failed, permissions: ['contents: read'] });
}
/** `explainWriteError(error, 'The branch x')`: a failed write. */
function explainWriteError(error, what, context) {
    const { owner, name } = context.repository;
    const failed = `${what} in ${owner}/${name} could not be written`;
    return toUserError(error, { failed, permissions: ['contents: write'] });
}
/** `permissions:` as a workflow writes it. */
function renderPermissions(permissions) {
    return ['permissions:', ...permissions.map((permission) => `  ${permission}`)].join('\n');
}
const REASONS = {
    token: 'GitHub does not accept the token',
    'rate-limit': "GitHub's rate limit is reached",
    archived: 'the repository is archived',
    locked: 'it is locked',
    'too-large': 'it is too long',
    permission: 'the token may not do it',
    hidden: 'it is not there, or the token may not see it',
    gone: 'it is gone, or turned off here',
    'no-answer': '',
    other: '',
};
const allow = (permissions) => `Let the job do it:\n${renderPermissions(permissions)}`;
const tryAgain = () => 'Run the job again in a while.';
const HINTS = {
    token: () => 'Check the input github-token; leave it out to use the token of the job.',
    archived: () => 'An archived repository is read-only.',
    locked: () => '',
    'too-large': () => '',
    permission: allow,
    hidden: allow,
    gone: () => '',
    'no-answer': tryAgain,
    other: tryAgain,
};
/** GitHub names the second at which the limit ends, or says nothing of it. */
function adviseWaiting({ headers }) {
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    if (headers['x-ratelimit-remaining'] !== '0' || !Number.isFinite(reset))
        return 'Run the job again in a few minutes.';
    const end = new Date(reset * 1000);
    if (Number.isNaN(end.getTime()))
        return 'Run the job again in a few minutes.';
    return `Run the job again after ${end.toISOString().slice(11, 16)} UTC.`;
}


/***/ }),

/***/ 5865:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ld: () => (/* binding */ isProposal),
  _M: () => (/* binding */ repositoryOf),
  Fq: () => (/* binding */ resolveWorkflowContext)
});

// EXTERNAL MODULE: ./src/common/errors.ts
var errors = __nccwpck_require__(71922);
// EXTERNAL MODULE: ./src/common/git-ref.ts
var git_ref = __nccwpck_require__(55861);
;// CONCATENATED MODULE: ./src/adapters/github/payload-fields.ts
/** An object; an empty one for anything else. */
function asFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
/** A text that is not empty; null for anything else. */
function asText(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}
/** A commit's full SHA; null for anything else. */
function asSha(value) {
    return typeof value === 'string' && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : null;
}
/** A whole number above 0, also as text; null for anything else. */
function asNumber(value) {
    const number = typeof value === 'string' && value !== '' ? Number(value) : value;
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null;
}

;// CONCATENATED MODULE: ./src/adapters/github/workflow-context.ts



/** The repository as parameters of GitHub's routes. */
function repositoryOf({ repository }) {
    return { owner: repository.owner, repo: repository.name };
}
/** Whether what is checked out may be what somebody proposes, and nobody has accepted yet. */
function isProposal({ eventName, pullRequest, commentedPullRequest }) {
    return pullRequest !== null || commentedPullRequest !== null || eventName === 'workflow_run';
}
/**
 * @param payload the parsed event file; anything else than an object counts as empty.
 * @throws UserError when `GITHUB_REPOSITORY` is no repository: then this is no job of GitHub Actions.
 */
function resolveWorkflowContext(env, payload) {
    const event = asFields(payload);
    const repository = resolveRepository(env, asFields(event.repository));
    const eventName = env.GITHUB_EVENT_NAME ?? '';
    const runId = env.GITHUB_RUN_ID ?? '';
    const pullRequest = resolvePullRequest(asFields(event.pull_request), repository);
    const server = (env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, '');
    const actor = env.GITHUB_ACTOR ?? '';
    return {
        eventName,
        repository,
        sha: env.GITHUB_SHA ?? '',
        ref: env.GITHUB_REF ?? '',
        actor,
        isDependabot: actor === 'dependabot[bot]',
        workflow: env.GITHUB_WORKFLOW ?? '',
        workflowPath: /^[^/]+\/[^/]+\/([^@]+)@/.exec(env.GITHUB_WORKFLOW_REF ?? '')?.[1] ?? '',
        job: env.GITHUB_JOB ?? '',
        runId,
        runAttempt: asNumber(env.GITHUB_RUN_ATTEMPT) ?? 1,
        runUrl: runId === '' ? '' : `${server}/${repository.owner}/${repository.name}/actions/runs/${runId}`,
        serverUrl: server,
        apiUrl: (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, ''),
        pullRequest,
        commentedPullRequest: resolveCommentedPullRequest(asFields(event.issue)),
        mergeGroup: resolveMergeGroup(asFields(event.merge_group)),
        workflowRun: resolveWorkflowRun(asFields(event.workflow_run)),
        problems: listProblems(eventName, event, pullRequest),
    };
}
function resolveRepository(env, repository) {
    const match = /^([^/\s]+)\/([^/\s]+)$/.exec(env.GITHUB_REPOSITORY ?? '');
    if (match === null) {
        throw new errors/* UserError */.yo(`GITHUB_REPOSITORY is "${env.GITHUB_REPOSITORY ?? ''}", not owner/name.`, 'This program is made to be started by GitHub Actions: use it in a workflow with uses:.');
    }
    return {
        owner: match[1] ?? '',
        name: match[2] ?? '',
        id: asNumber(repository.id) ?? asNumber(env.GITHUB_REPOSITORY_ID),
        isPrivate: typeof repository.private === 'boolean' ? repository.private : null,
        defaultBranch: asText(repository.default_branch),
    };
}
function resolvePullRequest(pull, repository) {
    const [number, base, head] = [asNumber(pull.number), asFields(pull.base), asFields(pull.head)];
    const [baseRef, headSha] = [asText(base.ref), asSha(head.sha)];
    if (number === null || baseRef === null || headSha === null)
        return null;
    const headRepositoryId = asNumber(asFields(head.repo).id);
    const baseRepositoryId = asNumber(asFields(base.repo).id) ?? repository.id;
    return {
        number,
        baseRef,
        headRef: asText(head.ref) ?? '',
        headSha,
        headRepositoryId,
        isFork: headRepositoryId === null || headRepositoryId !== baseRepositoryId,
        mergeSha: asSha(pull.merge_commit_sha),
    };
}
function resolveCommentedPullRequest(issue) {
    return issue.pull_request === undefined || issue.pull_request === null ? null : asNumber(issue.number);
}
function resolveMergeGroup(group) {
    const [baseSha, headSha] = [asSha(group.base_sha), asSha(group.head_sha)];
    if (baseSha === null || headSha === null)
        return null;
    const ref = asText(group.base_ref) ?? '';
    return { baseSha, headSha, baseRef: (0,git_ref/* branchOfRef */.V)(ref) ?? ref };
}
function resolveWorkflowRun(run) {
    const [id, headSha] = [asNumber(run.id), asSha(run.head_sha)];
    if (id === null || headSha === null)
        return null;
    const head = asFields(run.head_repository);
    return {
        id,
        event: asText(run.event) ?? '',
        headSha,
        headBranch: asText(run.head_branch) ?? '',
        headRepositoryId: asNumber(head.id),
        headRepositoryOwner: asText(asFields(head.owner).login),
        conclusion: asText(run.conclusion),
        runAttempt: asNumber(run.run_attempt) ?? 1,
        path: asText(run.path) ?? '',
    };
}
function listProblems(eventName, event, pullRequest) {
    if (Object.keys(event).length === 0)
        return [`The payload of the event "${eventName}" could not be read.`];
    if (eventName.startsWith('pull_request') && pullRequest === null) {
        return [`The payload of the event "${eventName}" holds no pull request.`];
    }
    return [];
}


/***/ }),

/***/ 80348:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ loadWorkflowContext)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _workflow_context_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5865);


/**
 * The job that this process runs in. An event file that is not there or no JSON is named in `problems`.
 * @throws UserError outside GitHub Actions.
 */
async function loadWorkflowContext(env) {
    return (0,_workflow_context_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveWorkflowContext */ .Fq)(env, await loadEvent(env.GITHUB_EVENT_PATH ?? ''));
}
async function loadEvent(path) {
    if (path === '')
        return {};
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 36686:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ hideInitialEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** Of proc_pid_stat(5), counted from the field after the program's name. */
const ENV_START = 47;
const ENV_END = 48;
/**
 * Wipes the variables that this process was started with from where Linux shows them to every program of the same
 * user, `/proc/<pid>/environ`; `env` keeps them, in memory that no file shows. k6 before 2.2.0 lets a script read that
 * file (docs/security.md), and it holds the job's token.
 * @param env of this process
 * @returns false where the system does not allow it, or is no Linux
 */
function hideInitialEnvironment(env) {
    if (process.platform !== 'linux')
        return false;
    const variables = Object.entries(env);
    try {
        const [start, end] = locateEnvironment((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/stat', 'utf8'));
        // What is set anew lies elsewhere; what was there from the start is still used where it is.
        restore(env, variables);
        const memory = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)('/proc/self/mem', 'r+');
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(memory, Buffer.alloc(end - start), 0, end - start, start);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(memory);
        }
        return true;
    }
    catch {
        return false;
    }
    finally {
        restore(env, variables);
    }
}
function restore(env, variables) {
    for (const [name, value] of variables) {
        delete env[name];
        env[name] = value;
    }
}
/** The addresses between which the variables lie. @throws Error where the kernel does not tell */
function locateEnvironment(stat) {
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [start, end] = [Number(fields[ENV_START]), Number(fields[ENV_END])];
    if (!(start > 0 && end > start))
        throw new Error('unknown');
    return [start, end];
}


/***/ }),

/***/ 84183:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createMachinePorts),
/* harmony export */   v: () => (/* binding */ findTempDirectory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);


/** The clock, SHA-256, and what kind of machine this is. */
function createMachinePorts(env) {
    return {
        clock: { now: () => Date.now() },
        digest: (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex'),
        machine: readMachine(env),
    };
}
/** The runner's own, which it empties after the job; else the system's. */
function findTempDirectory(env) {
    return env.RUNNER_TEMP || node_os__WEBPACK_IMPORTED_MODULE_1___default().tmpdir();
}
/** This machine, as far as it matters for comparing runs. */
function readMachine(env) {
    const cpus = node_os__WEBPACK_IMPORTED_MODULE_1___default().cpus();
    return {
        os: `${env.RUNNER_OS ?? node_os__WEBPACK_IMPORTED_MODULE_1___default().type()} ${node_os__WEBPACK_IMPORTED_MODULE_1___default().arch()}`,
        // Some virtual machines and containers name no model; the whole class of machine is then one.
        cpuModel: cpus[0]?.model.replace(/\s+/g, ' ').trim() || 'unknown CPU',
        cores: node_os__WEBPACK_IMPORTED_MODULE_1___default().availableParallelism(),
        runnerClass: runnerClassOf(env),
    };
}
function runnerClassOf(env) {
    if (env.GITHUB_ACTIONS !== 'true')
        return 'local';
    return env.RUNNER_ENVIRONMENT === 'github-hosted' ? 'github-hosted' : 'self-hosted';
}


/***/ }),

/***/ 80668:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ createReportFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_file_placement_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(91794);



/** Report files; without a folder of the user's, every step of a job gets one of its own. */
function createReportFiles({ directory, tempDirectory, checkout }) {
    let made = null;
    return {
        write: async (name, text) => {
            made ??= directory === null ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tempDirectory, 'perf-report-')) : Promise.resolve(directory);
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await made, name);
            await (0,_files_file_placement_js__WEBPACK_IMPORTED_MODULE_2__/* .placeFile */ .af)({ path, named: name, checkout }, text);
            return path;
        },
    };
}


/***/ }),

/***/ 38771:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ createWorkspace)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./src/common/errors.ts
var errors = __nccwpck_require__(71922);
// EXTERNAL MODULE: ./src/common/late-code.ts
var late_code = __nccwpck_require__(30047);
// EXTERNAL MODULE: ./src/adapters/files/file-placement.ts
var file_placement = __nccwpck_require__(91794);
// EXTERNAL MODULE: ./src/adapters/files/regular-file.ts
var regular_file = __nccwpck_require__(19451);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(58500);
;// CONCATENATED MODULE: ./src/adapters/machine/file-lock.ts






const DEFAULTS = { staleMs: 30_000, patienceMs: 60_000 };
/** Far longer than it takes to write one line. */
const MAKING_MS = 1000;
/** Locks of this very process; its number alone would not tell them from those of a process that had the number before. */
const ownTokens = new Set();
/**
 * Does the work while no other process does any under the same lock: a file beside the target that comes into being
 * whole, its holder's name in it, so that a full disk or a crash never leaves one that says nothing.
 * @param named the target as the user named it
 * @throws UserError when others keep it too long, or it cannot be made
 */
async function withFileLock(target, named, work, options = DEFAULTS) {
    const lock = `${target}.lock`;
    const holder = { pid: process.pid, host: (0,external_node_os_.hostname)(), token: (0,external_node_crypto_.randomUUID)() };
    const patience = Date.now() + options.patienceMs;
    ownTokens.add(holder.token);
    try {
        while (!(await tryLock(lock, holder, named))) {
            if (await isAbandoned(lock, named, options)) {
                await takeAway(lock, holder, { named, options });
            }
            else if (Date.now() > patience) {
                throw new errors/* UserError */.yo(`${named} has been written by other processes for ${Math.round(options.patienceMs / 1000)} s.`, `If there are none, delete ${named}.lock, and run it again.`);
            }
            else
                await (0,external_node_timers_promises_.setTimeout)(20 + Math.random() * 80);
        }
        try {
            return await work();
        }
        finally {
            await release(lock, holder);
        }
    }
    finally {
        ownTokens.delete(holder.token);
    }
}
/** True if the lock is ours now. */
async function tryLock(lock, holder, named) {
    const draft = `${lock}.${holder.token}`;
    const text = JSON.stringify(holder);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(lock), { recursive: true });
        await (0,promises_.writeFile)(draft, text, { flag: 'wx' });
        await (0,promises_.link)(draft, lock).catch((error) => {
            if (!isLinkless(error))
                throw error;
            return (0,promises_.writeFile)(lock, text, { flag: 'wx' });
        });
        return true;
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === 'EEXIST')
            return false;
        throw new errors/* UserError */.yo(`${named} cannot be written: ${(0,errors/* describeError */.Uc)(error)}.`, 'Check the path, its permissions and the room on the disk.', { cause: error });
    }
    finally {
        await (0,promises_.rm)(draft, { force: true });
    }
}
/** Another machine may have taken the lock for abandoned, and hold it now. */
async function release(lock, { token }) {
    const text = await (0,promises_.readFile)(lock, 'utf8').catch(() => '');
    if (parseHolder(text)?.token === token)
        await (0,promises_.rm)(lock, { force: true });
}
/** File systems without hard links say so in several ways. */
function isLinkless(error) {
    return ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes((0,errors/* codeOf */.$N)(error));
}
/** Whether nobody holds the lock any more. */
async function isAbandoned(lock, named, { staleMs }) {
    const found = await (0,promises_.stat)(lock).catch(() => null);
    if (found === null)
        return false;
    if (!found.isFile()) {
        throw new errors/* UserError */.yo(`${named}.lock is there and is no file, so it is no lock of ours.`, `Delete ${named}.lock, and run it again.`);
    }
    const text = await (0,promises_.readFile)(lock, 'utf8').catch(() => null);
    if (text === null)
        return false;
    const holder = parseHolder(text);
    // A disk that was full leaves one that says nothing; where locks cannot be linked, so does one that is just being made.
    if (holder === null)
        return Date.now() - found.mtimeMs > MAKING_MS;
    if (holder.host !== (0,external_node_os_.hostname)())
        return Date.now() - found.mtimeMs > staleMs;
    return holder.pid === process.pid ? !ownTokens.has(holder.token) : !isAlive(holder.pid);
}
/** Removes an abandoned lock. Of several that find it, one at a time looks again: else the second took away the first one's own. */
async function takeAway(lock, holder, { named, options }) {
    const guard = `${lock}.taking`;
    if (!(await tryLock(guard, holder, named))) {
        // Held for an instant at most; two that find it abandoned come to the same.
        if (await isAbandoned(guard, named, options))
            await (0,promises_.rm)(guard, { force: true });
        await (0,external_node_timers_promises_.setTimeout)(5);
        return;
    }
    try {
        if (await isAbandoned(lock, named, options))
            await (0,promises_.rm)(lock, { force: true });
    }
    finally {
        await (0,promises_.rm)(guard, { force: true });
    }
}
function parseHolder(text) {
    try {
        const { pid, host, token } = JSON.parse(text);
        const isWhole = Number.isSafeInteger(pid) && typeof host === 'string' && typeof token === 'string';
        return isWhole ? { pid: pid, host, token } : null;
    }
    catch {
        return null;
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // EPERM: it is there, and somebody else's.
        return (0,errors/* codeOf */.$N)(error) !== 'ESRCH';
    }
}

;// CONCATENATED MODULE: ./src/adapters/machine/workspace.ts







/** Wrong inputs are named without it. */
const loadFileSearch = (0,late_code/* lateCode */._o)(() => Promise.all(/* import() */[__nccwpck_require__.e(382), __nccwpck_require__.e(731)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42731)));
/**
 * Files of a checkout. Confined or not, nothing is written through a link of the checkout that leads out of it.
 * @param root absolute path of the checkout
 * @param confined whether paths that lead out of it are refused: a pull request may have set the links there
 */
function createWorkspace(root, confined = true) {
    const locate = (path) => (confined ? locateInside(root, path) : (0,promises_.realpath)((0,external_node_path_.resolve)(root, path)));
    const checkout = confined ? root : (0,file_placement/* findCheckout */.I8)(root);
    const placeOf = async (path) => {
        const place = { path: (0,external_node_path_.resolve)(root, path), named: path, checkout };
        const isOutside = (folder) => !(0,file_placement/* isInside */.FK)(folder, place.path);
        if (confined && isOutside(root) && isOutside(await (0,promises_.realpath)(root)))
            throw liesOutside(path);
        return place;
    };
    const orExplain = async (path, work) => {
        try {
            return await work();
        }
        catch (error) {
            throw explainFailure(error, `${path} cannot be written`);
        }
    };
    return {
        read: async (path) => {
            try {
                return await (0,regular_file/* readRegularFile */.XF)(await locate(path), path);
            }
            catch (error) {
                if ((0,errors/* isMissingFile */.F6)(error))
                    return null;
                throw explainFailure(error, `${path} cannot be read`);
            }
        },
        write: (path, text) => orExplain(path, async () => void (await (0,file_placement/* placeFile */.af)(await placeOf(path), text))),
        locate: (path) => locateNames(root, path),
        lock: async (path, work) => withFileLock(await orExplain(path, async () => (0,file_placement/* locateTarget */.sw)(await placeOf(path))), path, work),
        find: async (patterns, directory) => (await loadFileSearch()).findFiles(patterns, (0,external_node_path_.resolve)(root, directory)),
    };
}
/** The real path, links followed; it must lie in the checkout. */
async function locateInside(root, path) {
    const [realRoot, real] = await Promise.all([(0,promises_.realpath)(root), (0,promises_.realpath)((0,external_node_path_.resolve)(root, path))]);
    if (!(0,file_placement/* isInside */.FK)(realRoot, real))
        throw liesOutside(path);
    return real;
}
function liesOutside(path) {
    return new errors/* UserError */.yo(`${path} lies outside the checkout.`, 'Use a path inside the repository.');
}
/** What of a path and of where it leads lies in the checkout. */
async function locateNames(root, path) {
    const target = (0,external_node_path_.resolve)(root, path);
    const realRoot = await (0,promises_.realpath)(root);
    // What is not there yet is named as written.
    const real = await (0,promises_.realpath)(target).catch(() => target);
    const names = [(0,file_placement/* nameInside */.eR)(root, target), (0,file_placement/* nameInside */.eR)(realRoot, target), (0,file_placement/* nameInside */.eR)(realRoot, real)];
    return { path: target, names: [...new Set(names.filter((name) => name !== null))] };
}
function explainFailure(error, what) {
    if (error instanceof errors/* UserError */.yo)
        return error;
    return new errors/* UserError */.yo(`${what}: ${(0,errors/* describeError */.Uc)(error)}.`, 'Check the path and its permissions.', {
        cause: error,
    });
}


/***/ }),

/***/ 71922:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   C4: () => (/* binding */ rescueNow),
/* harmony export */   F6: () => (/* binding */ isMissingFile),
/* harmony export */   Ne: () => (/* binding */ describeErrorWithin),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   Yl: () => (/* binding */ asUserError),
/* harmony export */   ic: () => (/* binding */ rescue),
/* harmony export */   tQ: () => (/* binding */ UserErrors),
/* harmony export */   yo: () => (/* binding */ UserError),
/* harmony export */   z3: () => (/* binding */ listUserErrors)
/* harmony export */ });
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62804);

/** A mistake the user can mend. `message` says which value is wrong and how; `hint` says what to do next. */
class UserError extends Error {
    hint;
    #message;
    #hint;
    constructor(message, hint = '', options) {
        super((0,_told_js__WEBPACK_IMPORTED_MODULE_0__/* .sayIn */ .dx)(_told_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_WORDS */ .dC, message), options);
        this.name = 'UserError';
        this.hint = (0,_told_js__WEBPACK_IMPORTED_MODULE_0__/* .sayIn */ .dx)(_told_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_WORDS */ .dC, hint);
        this.#message = message;
        this.#hint = hint;
    }
    /** The same mistake as part of another: words before its message, and after its hint. */
    within(before, after = '') {
        return new UserError((0,_told_js__WEBPACK_IMPORTED_MODULE_0__/* .told */ .Ev) `${before}${this.#message}`, (0,_told_js__WEBPACK_IMPORTED_MODULE_0__/* .told */ .Ev) `${this.#hint}${after}`, { cause: this });
    }
    /** Both in the words of a program; `message` and `hint` themselves are in the action's. */
    sayIn(words) {
        return { message: (0,_told_js__WEBPACK_IMPORTED_MODULE_0__/* .sayIn */ .dx)(words, this.#message), hint: (0,_told_js__WEBPACK_IMPORTED_MODULE_0__/* .sayIn */ .dx)(words, this.#hint) };
    }
}
/** Several mistakes found together, so that one run of the workflow shows them all. */
class UserErrors extends UserError {
    errors;
    constructor(errors) {
        super(errors.map((error) => error.message).join('\n'), errors.map((error) => error.hint).join('\n'));
        this.name = 'UserErrors';
        this.errors = errors;
    }
}
/** Flattens an error into the user errors it stands for; anything else is a bug and gives an empty list. */
function listUserErrors(error) {
    if (error instanceof UserErrors)
        return error.errors;
    return error instanceof UserError ? [error] : [];
}
/** The user's mistake that was thrown, kept for later. Anything else is a bug, and goes on as it is. */
function asUserError(error) {
    if (error instanceof UserError)
        return error;
    throw error;
}
/**
 * Does the work; the user's mistake becomes a value, and a bug goes on as it is.
 * @param onMistake gets the mistake, and the single mistakes that it stands for
 */
async function rescue(work, onMistake) {
    try {
        return await work();
    }
    catch (error) {
        return onMistake(asUserError(error), listUserErrors(error));
    }
}
/** `rescue` for work that waits for nothing. */
function rescueNow(work, onMistake) {
    try {
        return work();
    }
    catch (error) {
        return onMistake(asUserError(error), listUserErrors(error));
    }
}
/** The system's word for what went wrong, `ENOENT`; empty where something else was thrown. */
function codeOf(error) {
    return String(Object(error).code ?? '');
}
/** Whether there is nothing under a path: no such name, or a file where a folder should be. */
function isMissingFile(error) {
    return ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
}
/** The text of anything that was thrown, for the middle of a sentence: without a full stop of its own. */
function describeErrorWithin(error) {
    return describeError(error).replace(/\.$/, '');
}
/** The text of anything that was thrown. */
function describeError(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 55861:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ branchOfRef),
/* harmony export */   y: () => (/* binding */ shortenSha)
/* harmony export */ });
/** The branch of `refs/heads/…`; null for tags and pull requests. */
function branchOfRef(ref) {
    return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null;
}
/** A commit as people write it: seven digits. */
function shortenSha(sha) {
    return sha.slice(0, 7);
}


/***/ }),

/***/ 30047:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M9: () => (/* binding */ loadLateCode),
/* harmony export */   _o: () => (/* binding */ lateCode),
/* harmony export */   i8: () => (/* binding */ requireLoadedCode)
/* harmony export */ });
/** Those that are not loaded yet. */
const late = new Set();
/**
 * A part that only some runs need, loaded by the first call: `lateCode(() => import('./part.ts'))`. There is no other
 * `import()` here (scripts/check-layout.mjs, scripts/check-bundle.mjs), so that `loadLateCode` knows of every part.
 */
function lateCode(load) {
    let loading = null;
    const once = () => {
        loading ??= load().then((part) => {
            late.delete(once);
            return part;
        });
        return loading;
    };
    late.add(once);
    return once;
}
/**
 * Loads all that may be needed later, before the first process of the user's starts: what the user wrote can overwrite
 * the files of this program, and what were imported from them afterwards would be the user's.
 */
async function loadLateCode() {
    // A part that is loaded may name parts of its own.
    while (late.size > 0)
        await Promise.all([...late].map((load) => load()));
}
/** Whoever starts a process of the user's asks first. @throws Error as long as a part of this program is not loaded */
function requireLoadedCode() {
    if (late.size > 0)
        throw new Error('A part of this program would be loaded while others can change it.');
}


/***/ }),

/***/ 4549:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ suggest)
});

;// CONCATENATED MODULE: ./node_modules/leven/index.js
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}

;// CONCATENATED MODULE: ./src/common/suggestion.ts

/** `Did you mean "x"?` if something known is close, and always the list of what is known. */
function suggest(wrong, all) {
    const known = [...new Set(all)];
    const closest = known
        .map((candidate) => ({ candidate, distance: leven(wrong.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance)[0];
    const near = closest !== undefined && closest.distance <= Math.max(2, Math.floor(wrong.length / 3));
    const longer = known.find((candidate) => candidate.length > 3 && wrong.toLowerCase().startsWith(candidate));
    const meant = longer ?? (near ? closest.candidate : undefined);
    return `${meant === undefined ? '' : `Did you mean "${meant}"? `}Known: ${known.join(', ')}.`;
}


/***/ }),

/***/ 62450:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K9: () => (/* binding */ groupDigits),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   R3: () => (/* binding */ sortEntries),
/* harmony export */   XT: () => (/* binding */ listSome),
/* harmony export */   qj: () => (/* binding */ hashText),
/* harmony export */   qy: () => (/* binding */ compareTexts),
/* harmony export */   tF: () => (/* binding */ slugOf),
/* harmony export */   zh: () => (/* binding */ sayMinutes)
/* harmony export */ });
const LONGEST = 120;
/**
 * A text as part of an artifact's or a branch's name. GitHub allows neither `" : < > | * ? \ /` nor line breaks in
 * artifacts' names; what had to be replaced or cut is told apart by a hash.
 */
function slugOf(text) {
    const slug = text
        .replace(/[^\w.-]+/g, '-')
        .replace(/^[-.]+|[-.]+$/g, '')
        .slice(0, LONGEST);
    return slug === text ? slug : [slug, hashText(text)].filter((part) => part !== '').join('-');
}
/** `1 job`, `3 jobs`. @param text the count as it is to be written */
function plural(count, noun, text = `${count}`) {
    return `${text} ${noun}${count === 1 ? '' : 's'}`;
}
/** FNV-1a, 32 bit, 8 hexadecimal digits: a short name that depends on the text only. Not for secrets. */
function hashText(text) {
    let hash = 0x811c9dc5;
    for (const character of text)
        hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
}
/** Orders texts by code unit: alike on every machine, whatever its language. For `sort`. */
function compareTexts(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/** The entries of a record in the order of their keys. */
function sortEntries(record) {
    return Object.entries(record).sort(([a], [b]) => compareTexts(a, b));
}
/** The first few names, and how many more there are: `a, b and 3 more`. */
function listSome(names, most = 5) {
    const more = names.length > most ? ` and ${names.length - most} more` : '';
    return `${names.slice(0, most).join(', ')}${more}`;
}
/** A whole number with narrow groups of three digits from 1000 on. */
function groupDigits(value) {
    const text = value.toString();
    return Math.abs(value) < 1000 ? text : text.replace(/\B(?=(\d{3})+$)/g, '\u202f');
}
/** A span of time for a sentence: `95 s`, `2.5 min`. */
function sayMinutes(milliseconds) {
    const seconds = Math.ceil(milliseconds / 1000);
    return seconds < 120 ? `${seconds} s` : `${Number((seconds / 60).toFixed(1))} min`;
}


/***/ }),

/***/ 62804:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   Pe: () => (/* binding */ setting),
/* harmony export */   dC: () => (/* binding */ ACTION_WORDS),
/* harmony export */   dx: () => (/* binding */ sayIn),
/* harmony export */   hF: () => (/* binding */ input)
/* harmony export */ });
/** The action's; those of every text that nobody puts into other words. */
const ACTION_PHRASES = {
    'run again': 'run the job again',
    'run on base': 'run it by workflow_dispatch, schedule or push on the base branch',
    environment: "in the step's env",
    'by environment': 'by env of the step',
    'pass variables': 'pass the variables to the step (env:)',
    log: 'the log of this step',
    'install Go': 'set up Go before this step',
    'name a script': 'set the input scenario-file to the path of a k6 script',
    'name suites': 'let baseline.path hold {suite}',
    'stores nothing': 'this step stores none',
    'store it': 'set mode: baseline, or say by update where the runs go',
    'paths start': 'paths are relative to working-directory',
    'right place': 'Was the repository checked out, and did the steps before this one write the files?',
    'find config': 'check the repository out first',
    'baseline of results': 'mode: baseline with results:',
    'make history': 'measure in more jobs (mode: baseline); the first turns the file into a baseline that holds many runs',
    'this program': 'this action',
};
const ACTION_WORDS = {
    input: (name) => `the input ${name}`,
    setting: (name, value) => `${name}: ${value}`,
    phrases: ACTION_PHRASES,
    hasWorkflow: true,
};
/** An input of the action, with its article: `the input fail-on`. */
function input(name) {
    return { kind: 'input', name };
}
/** An input with its value: `mode: baseline`. */
function setting(name, value) {
    return { kind: 'setting', name, value };
}
/** A turn of phrase that each program has its own words for. */
function phrase(name) {
    return { kind: 'phrase', name };
}
/** A template literal's tag; other templates may stand in it. What is named at its start begins with a capital. */
function told(texts, ...values) {
    const parts = texts.flatMap((text, index) => {
        const value = values[index];
        if (value === undefined)
            return [text];
        if (typeof value === 'object')
            return 'parts' in value ? [text, ...value.parts] : [text, value];
        return [text, String(value)];
    });
    return { parts: parts.filter((part) => part !== '') };
}
/** The text in the words of a program. */
function sayIn(words, text) {
    if (typeof text === 'string')
        return text;
    return text.parts.reduce((said, part) => {
        if (typeof part === 'string')
            return said + part;
        const word = sayNamed(words, part);
        const begins = part.kind !== 'setting' && (said === '' || /[.?!] $/.test(said));
        return said + (begins ? word.charAt(0).toUpperCase() + word.slice(1) : word);
    }, '');
}
function sayNamed(words, named) {
    switch (named.kind) {
        case 'input':
            return words.input(named.name);
        case 'setting':
            return words.setting(named.name, named.value);
        case 'phrase':
            return words.phrases[named.name];
    }
}


/***/ }),

/***/ 73950:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Rp: () => (/* binding */ anchorFlags),
  KP: () => (/* binding */ checkFlags),
  y6: () => (/* binding */ flagValue),
  Lt: () => (/* binding */ hasFlag),
  UI: () => (/* binding */ inspectFlags),
  I1: () => (/* binding */ loadFlags),
  bQ: () => (/* binding */ parseFlags),
  uW: () => (/* binding */ readFlags)
});

;// CONCATENATED MODULE: ./node_modules/shlex/shlex.js


/*
  Port of a subset of the features of CPython's shlex module, which provides a
  shell-like lexer. Original code by Eric S. Raymond and other contributors.
*/

class Shlexer {
  constructor (string) {
    this.i = 0
    this.string = string

    /**
     * Characters that will be considered whitespace and skipped. Whitespace
     * bounds tokens. By default, includes space, tab, linefeed and carriage
     * return.
     */
    this.whitespace = ' \t\r\n'

    /**
     * Characters that will be considered string quotes. The token accumulates
     * until the same quote is encountered again (thus, different quote types
     * protect each other as in the shell.) By default, includes ASCII single
     * and double quotes.
     */
    this.quotes = `'"`

    /**
     * Characters that will be considered as escape. Just `\` by default.
     */
    this.escapes = '\\'

    /**
     * The subset of quote types that allow escaped characters. Just `"` by default.
     */
    this.escapedQuotes = '"'

    /**
     * Whether to support ANSI C-style $'' quotes
     * https://www.gnu.org/software/bash/manual/html_node/ANSI_002dC-Quoting.html
     */
    this.ansiCQuotes = true

    /**
     * Whether to support localized $"" quotes
     * https://www.gnu.org/software/bash/manual/html_node/Locale-Translation.html
     *
     * The behavior is as if the current locale is set to C or POSIX, i.e., the
     * contents are not translated.
     */
    this.localeQuotes = true

    this.debug = false
  }

  readChar () {
    return this.string.charAt(this.i++)
  }

  processEscapes (string, quote, isAnsiCQuote) {
    if (!isAnsiCQuote && !this.escapedQuotes.includes(quote)) {
      // This quote type doesn't support escape sequences
      return string
    }

    // We need to form a regex that matches any of the escape characters,
    // without interpreting any of the characters as a regex special character.
    const anyEscape = '[' + this.escapes.replace(/(.)/g, '\\$1') + ']'

    // In regular quoted strings, we can only escape an escape character, and
    // the quote character itself.
    if (!isAnsiCQuote && this.escapedQuotes.includes(quote)) {
      const re = new RegExp(
        anyEscape + '(' + anyEscape + '|\\' + quote + ')', 'g')
      return string.replace(re, '$1')
    }

    // ANSI C quoted strings support a wide variety of escape sequences
    if (isAnsiCQuote) {
      const patterns = {
        // Literal characters
        '([\\\\\'"?])': (x) => x,

        // Non-printable ASCII characters
        'a': () => '\x07',
        'b': () => '\x08',
        'e|E': () => '\x1b',
        'f': () => '\x0c',
        'n': () => '\x0a',
        'r': () => '\x0d',
        't': () => '\x09',
        'v': () => '\x0b',

        // Octal bytes
        '([0-7]{1,3})': (x) => String.fromCharCode(parseInt(x, 8)),

        // Hexadecimal bytes
        'x([0-9a-fA-F]{1,2})': (x) => String.fromCharCode(parseInt(x, 16)),

        // Unicode code units
        'u([0-9a-fA-F]{1,4})': (x) => String.fromCharCode(parseInt(x, 16)),
        'U([0-9a-fA-F]{1,8})': (x) => String.fromCharCode(parseInt(x, 16)),

        // Control characters
        // https://en.wikipedia.org/wiki/Control_character#How_control_characters_map_to_keyboards
        'c(.)': (x) => {
          if (x === '?') {
            return '\x7f'
          } else if (x === '@') {
            return '\x00'
          } else {
            return String.fromCharCode(x.charCodeAt(0) & 31)
          }
        }
      }

      // Construct an uber-RegEx that catches all of the above pattern
      const re = new RegExp(
        anyEscape + '(' + Object.keys(patterns).join('|') + ')', 'g')

      // For each match, figure out which subpattern matched, and apply the
      // corresponding function
      return string.replace(re, function (m, p1) {
        for (const matched in patterns) {
          const mm = new RegExp('^' + matched + '$').exec(p1)
          if (mm === null) {
            continue
          }

          return patterns[matched].apply(null, mm.slice(1))
        }
      })
    }

    // Should not get here
    return undefined
  }

  * [Symbol.iterator] () {
    let inQuote = false
    let inDollarQuote = false
    let escaped = false
    let lastDollar = -2 // position of last dollar sign we saw
    let token

    if (this.debug) {
      console.log('full input:', '>' + this.string + '<')
    }

    while (true) {
      const pos = this.i
      const char = this.readChar()

      if (this.debug) {
        console.log(
          'position:', pos,
          'input:', '>' + char + '<',
          'accumulated:', token,
          'inQuote:', inQuote,
          'inDollarQuote:', inDollarQuote,
          'lastDollar:', lastDollar,
          'escaped:', escaped
        )
      }

      // Ran out of characters, we're done
      if (char === '') {
        if (inQuote) { throw new Error('Got EOF while in a quoted string') }
        if (escaped) { throw new Error('Got EOF while in an escape sequence') }
        if (token !== undefined) { yield token }
        return
      }

      // We were in an escape sequence, complete it
      if (escaped) {
        if (char === '\n') {
          // An escaped newline just means to continue the command on the next
          // line. We just need to ignore it.
        } else if (inQuote) {
          // If we are in a quote, just accumulate the whole escape sequence,
          // as we will interpret escape sequences later.
          token = (token || '') + escaped + char
        } else {
          // Just use the literal character
          token = (token || '') + char
        }

        escaped = false
        continue
      }

      if (this.escapes.includes(char)) {
        if (!inQuote || inDollarQuote !== false || this.escapedQuotes.includes(inQuote)) {
          // We encountered an escape character, which is going to affect how
          // we treat the next character.
          escaped = char
          continue
        } else {
          // This string type doesn't use escape characters. Ignore for now.
        }
      }

      // We were in a string
      if (inQuote !== false) {
        // String is finished. Don't grab the quote character.
        if (char === inQuote) {
          token = this.processEscapes(token, inQuote, inDollarQuote === '\'')
          inQuote = false
          inDollarQuote = false
          continue
        }

        // String isn't finished yet, accumulate the character
        token = (token || '') + char
        continue
      }

      // This is the start of a new string, don't accumulate the quotation mark
      if (this.quotes.includes(char)) {
        inQuote = char
        if (lastDollar === pos - 1) {
          if (char === '\'' && !this.ansiCQuotes) {
            // Feature not enabled
          } else if (char === '"' && !this.localeQuotes) {
            // Feature not enabled
          } else {
            inDollarQuote = char
          }
        }

        token = (token || '') // fixes blank string

        if (inDollarQuote !== false) {
          // Drop the opening $ we captured before
          token = token.slice(0, -1)
        }

        continue
      }

      // This is a dollar sign, record that we saw it in case it's the start of
      // an ANSI C or localized string
      if (inQuote === false && char === '$') {
        lastDollar = pos
      }

      // This is whitespace, so yield the token if we have one
      if (this.whitespace.includes(char)) {
        if (token !== undefined) { yield token }
        token = undefined
        continue
      }

      // Otherwise, accumulate the character
      token = (token || '') + char
    }
  }
}


/**
 * Splits a given string using shell-like syntax. This function is the inverse
 * of shlex.join().
 *
 * @param {String} s String to split.
 * @returns {String[]}
 */
function split (s) {
  return Array.from(new Shlexer(s))
}

/**
 * Escapes a potentially shell-unsafe string using quotes.
 *
 * @param {String} s String to quote
 * @returns {String}
 */
function quote (s) {
  if (s === '') { return '\'\'' }

  const unsafeRe = /[^\w@%\-+=:,./]/
  if (!unsafeRe.test(s)) { return s }

  return ('\'' + s.replace(/('+)/g, '\'"$1"\'') + '\'').replace(/^''|''$/g, '')
}


/**
 * Concatenate the tokens of the list args and return a string. This function
 * is the inverse of shlex.split().
 *
 * The returned value is shell-escaped to protect against injection
 * vulnerabilities (see shlex.quote()).
 *
 * @param {String[]} args List of args to join
 * @returns {String}
 */
function join (args) {
  if (!Array.isArray(args)) {
    throw new TypeError("args should be an array")
  }
  return args.map(quote).join(" ")
}

// EXTERNAL MODULE: ./src/common/errors.ts
var common_errors = __nccwpck_require__(71922);
// EXTERNAL MODULE: ./src/common/text.ts
var common_text = __nccwpck_require__(62450);
// EXTERNAL MODULE: ./src/common/told.ts
var told = __nccwpck_require__(62804);
// EXTERNAL MODULE: ./src/k6/thresholds.ts
var thresholds = __nccwpck_require__(26153);
;// CONCATENATED MODULE: ./src/k6/flags.ts





const SHORT = {
    a: 'address',
    c: 'config',
    d: 'duration',
    e: 'env',
    h: 'help',
    i: 'iterations',
    l: 'linger',
    o: 'out',
    p: 'paused',
    q: 'quiet',
    s: 'stage',
    t: 'type',
    u: 'vus',
    v: 'verbose',
    w: 'throw',
};
/** Flags of `k6 run` that stand without a value (`k6 run --help` of 1.8.1 and 2.2.0). */
const SWITCHES = new Set('paused no-setup no-teardown insecure-skip-tls-verify no-connection-reuse no-vu-connection-reuse throw http-debug discard-response-bodies include-system-env-vars no-thresholds no-summary new-machine-readable-summary linger no-usage-report help no-color profiling-enabled quiet verbose'.split(' '));
const OWN_SUMMARY = 'The action reads the summary itself. Remove the flag';
/** Flags the action sets itself or cannot work with, and what to do instead. */
const REFUSED = {
    'summary-export': (0,told/* told */.Ev) `${OWN_SUMMARY}; to get a copy of k6's summary, set K6_SUMMARY_EXPORT ${(0,told/* phrase */.MZ)('environment')}.`,
    'summary-trend-stats': 'Remove the flag: the statistics that rules, thresholds and the script (summaryTrendStats) name are asked for by themselves.',
    'summary-mode': (0,told/* told */.Ev) `${OWN_SUMMARY}; K6_SUMMARY_MODE=full ${(0,told/* phrase */.MZ)('environment')} gives the longer text.`,
    'no-summary': `${OWN_SUMMARY}.`,
    'new-machine-readable-summary': `${OWN_SUMMARY}.`,
    'no-thresholds': `Remove the flag. ${thresholds/* SWITCHING_THRESHOLDS_OFF */.sg}`,
    address: (0,told/* told */.Ev) `Remove the flag; to have k6's REST API, set K6_ADDRESS ${(0,told/* phrase */.MZ)('environment')}.`,
    'no-usage-report': 'Remove the flag: the action never lets k6 send a usage report.',
    'execution-segment': 'Remove the flag: this version judges whole loads only, no parts of one.',
    'execution-segment-sequence': 'Remove the flag: this version judges whole loads only, no parts of one.',
    linger: 'Remove the flag: k6 would never end.',
    paused: 'Remove the flag: k6 would never start.',
    help: 'Remove the flag: k6 would print its help instead of running.',
};
/** Flags that change what load k6 makes or how requests are made. */
const LOAD = new Set('vus duration iterations stage rps execution-segment execution-segment-sequence no-setup no-teardown max-redirects batch batch-per-host no-connection-reuse no-vu-connection-reuse min-iteration-duration discard-response-bodies throw dns local-ips http-debug env'.split(' '));
/** Flags of `k6 run` that `k6 inspect` knows too and that change the options it computes. */
const INSPECTED = new Set([
    'env',
    'include-system-env-vars',
    'compatibility-mode',
    'type',
    'config',
    'secret-source',
    'no-thresholds',
]);
const REPEATABLE = new Set(['env', 'stage', 'tag', 'out', 'secret-source']);
/** Splits the input `flags` as a shell would, over several lines too. @throws UserError on unbalanced quotes. */
function parseFlags(text) {
    try {
        return split(text);
    }
    catch (error) {
        throw new common_errors/* UserError */.yo(`flags: \`${text.trim()}\` cannot be split into words: a quote or a backslash at the end is not closed.`, 'Write the flags as in a shell, for example: --tag "team=check out".', { cause: error });
    }
}
/** Reads k6's command line as k6 does (Go's pflag): `--a=1`, `--a 1`, `-a1`, `-a 1`, `-qv`. Words that are no flag come second. */
function readFlags(words) {
    const flags = [];
    const positional = [];
    const rest = [...words];
    for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
        if (!word.startsWith('-') || word === '-' || word === '--')
            positional.push(word);
        else if (word.startsWith('--'))
            flags.push(readLong(word.slice(2), rest));
        else
            flags.push(...readShort(word.slice(1), rest));
    }
    return { flags, positional };
}
function readLong(text, rest) {
    const equals = text.indexOf('=');
    if (equals >= 0)
        return { name: text.slice(0, equals), value: text.slice(equals + 1) };
    return { name: text, value: SWITCHES.has(text) ? null : (rest.shift() ?? null) };
}
function readShort(letters, rest) {
    const letter = letters.slice(0, 1);
    const name = SHORT[letter] ?? letter;
    const tail = letters.slice(1);
    if (tail.startsWith('='))
        return [{ name, value: tail.slice(1) }];
    if (!SWITCHES.has(name))
        return [{ name, value: tail === '' ? (rest.shift() ?? null) : tail }];
    return [{ name, value: null }, ...(tail === '' ? [] : readShort(tail, rest))];
}
/** @throws UserErrors naming every flag that the action sets itself, and every word that is no flag. */
function checkFlags(words) {
    const { flags, positional } = readFlags(words);
    const errors = [];
    for (const { name } of flags) {
        const advice = REFUSED[name];
        if (advice !== undefined)
            errors.push(new common_errors/* UserError */.yo(`flags: --${name} cannot be set here.`, advice));
    }
    for (const word of positional) {
        errors.push(new common_errors/* UserError */.yo(`flags: "${word}" is not a flag of k6.`, (0,told/* told */.Ev) `Name scenario files by ${(0,told/* input */.hF)('scenario-file')}, and put values with spaces in quotes.`));
    }
    if (errors.length === 1)
        throw errors[0];
    if (errors.length > 1)
        throw new common_errors/* UserErrors */.tQ(errors);
}
/**
 * The flags that change the load, for its fingerprint: `--vus=10`, by name, repeated ones in their order, of
 * others the last, as k6 takes it. Of `--env` only the names: values may be secrets, and differ by job.
 */
function loadFlags(words) {
    const flags = readFlags(words).flags.filter(({ name }) => LOAD.has(name));
    return formatFlags(flags.map((flag) => (flag.name === 'env' ? { ...flag, value: flag.value?.split('=')[0] ?? null } : flag)));
}
/** The flags that `k6 inspect` needs to compute the same options as the run. */
function inspectFlags(words) {
    return formatFlags(readFlags(words).flags.filter(({ name }) => INSPECTED.has(name)));
}
/** Flags for a k6 that is started in another folder: the files that they name are named in full. */
function anchorFlags(words, anchor) {
    const { flags } = readFlags(words);
    return flags.map(({ name, value }) => {
        if (value === null)
            return `--${name}`;
        if (name === 'config')
            return `--config=${anchor(value)}`;
        return `--${name}=${name === 'secret-source' ? anchorSecrets(value, anchor) : value}`;
    });
}
/** `file=name=shop,default,filename=shop.env`, and `file=shop.env` for short. */
function anchorSecrets(source, anchor) {
    const [, settings] = /^file=(.*)$/s.exec(source) ?? [];
    if (settings === undefined)
        return source;
    const parts = settings.split(',').map((part) => {
        const [, key, value] = /^(?:(\w+)=)?(.*)$/s.exec(part) ?? [];
        if (key === 'filename' && value !== undefined)
            return `filename=${anchor(value)}`;
        return key !== undefined || part === 'default' || part === '' ? part : anchor(part);
    });
    return `file=${parts.join(',')}`;
}
/** The value k6 takes of a flag: the last one; null where it is not set. */
function flagValue(words, wanted) {
    return readFlags(words).flags.findLast(({ name }) => name === wanted)?.value ?? null;
}
/** Whether a flag is set, whatever its value. */
function hasFlag(words, wanted) {
    return readFlags(words).flags.some(({ name }) => name === wanted);
}
function formatFlags(flags) {
    return flags
        .filter(({ name }, index) => REPEATABLE.has(name) || !flags.slice(index + 1).some((later) => later.name === name))
        .sort((a, b) => (0,common_text/* compareTexts */.qy)(a.name, b.name))
        .map(({ name, value }) => `--${name}=${value ?? (name === 'http-debug' ? 'headers' : 'true')}`);
}


/***/ }),

/***/ 10409:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ refuseVariables)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(71922);
/* harmony import */ var _common_told_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(62804);
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(26153);



const LOADS_PROGRAMS = (0,_common_told_js__WEBPACK_IMPORTED_MODULE_1__/* .told */ .Ev) `It decides what program code k6 loads, and a pull request may change it there. Set it ${(0,_common_told_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ)('environment')} instead.`;
/** Variables that the repository's own files do not set, by their names. */
const REFUSED = [
    { name: /^K6_NO_THRESHOLDS$/, advice: _thresholds_js__WEBPACK_IMPORTED_MODULE_2__/* .SWITCHING_THRESHOLDS_OFF */ .sg },
    // Where k6 gets binaries with extensions from, and what it trusts there.
    {
        name: /^K6_(?:BUILD_SERVICE_URL|DEPENDENCIES_MANIFEST|BINARY_PROVISIONING|AUTO_EXTENSION_RESOLUTION|ENABLE_COMMUNITY_EXTENSIONS)$/,
        advice: LOADS_PROGRAMS,
    },
    // Where k6 finds the binaries that it fetched before, and its config file.
    {
        name: /^(?:HOME|USERPROFILE|(?:Local)?AppData|(?:LOCAL)?APPDATA|XDG_\w+|K6_BINARY_CACHE)$/,
        advice: LOADS_PROGRAMS,
    },
    // k6/browser starts the browser that they name, which starts what its arguments name.
    { name: /^(?:PATH|Path|K6_BROWSER_(?:EXECUTABLE_PATH|ARGS|IGNORE_DEFAULT_ARGS))$/, advice: LOADS_PROGRAMS },
    // Whom k6 trusts where it fetches binaries from.
    { name: /^SSL_CERT_(?:FILE|DIR)$/, advice: LOADS_PROGRAMS },
    // Of the system's loader: a k6 that is linked with cgo obeys it.
    { name: /^(?:LD|DYLD)_/, advice: LOADS_PROGRAMS },
];
/** Switches that do harm only where they are on. */
const SWITCHES = /^K6_(?:NO_THRESHOLDS|BINARY_PROVISIONING|AUTO_EXTENSION_RESOLUTION|ENABLE_COMMUNITY_EXTENSIONS)$/;
function isOff(name, value) {
    return SWITCHES.test(name) && /^(?:false|0)$/i.test(String(value));
}
/** What is wrong with variables of the config or of a file that it names. @param place of each, for messages */
function refuseVariables(variables, place) {
    return Object.entries(variables).flatMap(([name, value]) => {
        const refused = REFUSED.find((row) => row.name.test(name));
        return refused === undefined || isOff(name, value)
            ? []
            : [new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${place(name)}: ${name} cannot be set here.`, refused.advice)];
    });
}


/***/ }),

/***/ 26153:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ resolveThreshold),
/* harmony export */   jx: () => (/* binding */ doubtThresholds),
/* harmony export */   sg: () => (/* binding */ SWITCHING_THRESHOLDS_OFF)
/* harmony export */ });
/* harmony import */ var _measurement_measure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(66896);
/* harmony import */ var _measurement_threshold_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76278);


/** How to do without thresholds openly, for hints. */
const SWITCHING_THRESHOLDS_OFF = 'To switch the thresholds of a suite off, write thresholds: off for it in the config file; the report then says so.';
/** Adds to a threshold the value that k6 judged and the limit of its expression. */
function resolveThreshold(threshold, metrics) {
    const named = (0,_measurement_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMetric */ .uo)(threshold.metric);
    const key = named === null ? threshold.metric : (0,_measurement_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMetric */ .gI)(named.name, named.tags);
    const record = metrics.find((metric) => (0,_measurement_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMetric */ .gI)(metric.name, metric.tags) === key);
    const { statistic, limit } = (0,_measurement_threshold_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .parseThreshold */ .B7)(threshold.expression);
    // The number of a trend's samples is no duration, whatever the trend measures.
    const counted = statistic === 'count' && record?.type === 'trend';
    // k6 writes 0 % for a share of nothing.
    const isEmpty = record?.type === 'rate' && record.count === 0;
    const value = statistic === null || isEmpty ? undefined : counted ? record.count : record?.values[statistic];
    const contains = counted ? 'default' : (record?.contains ?? 'default');
    const type = counted ? 'counter' : (record?.type ?? 'trend');
    return { ...threshold, value: value ?? null, limit, type, contains };
}
/**
 * For a run that k6 ended for broken thresholds though its summary says that all hold: handleSummary() of the
 * script may write there what it likes. The values and the expressions tell which are broken, where they can;
 * where they show none, any may be the one.
 */
function doubtThresholds(thresholds) {
    if (thresholds.some(({ passed }) => passed !== true))
        return thresholds;
    const judged = thresholds.map((threshold) => ({ ...threshold, passed: holds(threshold) }));
    return judged.some(({ passed }) => passed === false)
        ? judged
        : judged.map((threshold) => ({ ...threshold, passed: null }));
}
function holds({ expression, value }) {
    return value === null ? null : (0,_measurement_threshold_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .satisfies */ .ib)(value, (0,_measurement_threshold_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .parseThreshold */ .B7)(expression));
}


/***/ }),

/***/ 59224:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ parseEnvFile),
/* harmony export */   FW: () => (/* binding */ scheduleVariables),
/* harmony export */   lq: () => (/* binding */ loadK6Variables)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(71922);
/* harmony import */ var _common_told_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(62804);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(73950);



/** k6 options by environment that change the load (k6 docs, "Options reference"). */
const LOAD_VARIABLES = [
    'K6_VUS',
    'K6_DURATION',
    'K6_ITERATIONS',
    'K6_STAGES',
    'K6_RPS',
    'K6_EXECUTION_SEGMENT',
    'K6_EXECUTION_SEGMENT_SEQUENCE',
    'K6_NO_SETUP',
    'K6_NO_TEARDOWN',
    'K6_NO_CONNECTION_REUSE',
    'K6_NO_VU_CONNECTION_REUSE',
    'K6_MIN_ITERATION_DURATION',
    'K6_BATCH',
    'K6_BATCH_PER_HOST',
    'K6_DISCARD_RESPONSE_BODIES',
    'K6_MAX_REDIRECTS',
    'K6_THROW',
    'K6_DNS',
    'K6_LOCAL_IPS',
    'K6_HTTP_DEBUG',
];
/** Those of the variables that replace the script's own load. */
function loadK6Variables(environment) {
    const set = LOAD_VARIABLES.map((name) => [name, environment[name]]);
    return Object.fromEntries(set.filter((entry) => entry[1] !== undefined && entry[1] !== ''));
}
/**
 * The flags that replace the script's load, as variables: `k6 inspect` takes no such flags, but it applies the
 * variables, so that the plan and its length are those of the run.
 */
function scheduleVariables(flags) {
    const names = {
        vus: 'K6_VUS',
        duration: 'K6_DURATION',
        iterations: 'K6_ITERATIONS',
        stage: 'K6_STAGES',
    };
    const variables = {};
    for (const { name, value } of (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .readFlags */ .uW)(flags).flags) {
        const variable = names[name];
        if (variable === undefined || value === null)
            continue;
        variables[variable] =
            name === 'stage' && variables[variable] !== undefined ? `${variables[variable]},${value}` : value;
    }
    return variables;
}
/** `NAME=value` lines; empty lines and lines that begin with `#` are skipped. @throws UserErrors by line, values unsaid */
function parseEnvFile(text, place) {
    const entries = [];
    const errors = [];
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const line = raw.trim().replace(/^export\s+/, '');
        if (line === '' || line.startsWith('#'))
            continue;
        const [, name, value] = /^([A-Za-z_]\w*)\s*=(.*)$/.exec(line) ?? [];
        if (name !== undefined && value !== undefined)
            entries.push([name, value.trim().replace(/^(["'])(.*)\1$/, '$2')]);
        // The line may hold a secret, so it is not quoted.
        else
            errors.push(new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo((0,_common_told_js__WEBPACK_IMPORTED_MODULE_1__/* .told */ .Ev) `${place}, line ${index + 1}, is not NAME=value.`, 'Write one NAME=value per line; # begins a comment.'));
    }
    if (errors.length > 0)
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserErrors */ .tQ(errors);
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 43077:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ok: () => (/* binding */ findNewest),
/* harmony export */   ZD: () => (/* binding */ parseVersionSpec),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   fB: () => (/* binding */ satisfiesSpec),
/* harmony export */   l9: () => (/* binding */ describeSpec),
/* harmony export */   ti: () => (/* binding */ DEFAULT_K6_VERSION)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62088);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(semver__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(71922);
/* harmony import */ var _common_told_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(62804);



/** Older ones lack what the runner asks of k6, and were named otherwise. */
const OLDEST = '0.54.0';
/** k6 retracted it: the module proxy serves another project's v1.2.0 under the name. */
const RETRACTED = ['1.2.0'];
/** Reads `2.2.0`, `v2.2.0`, `2.x`, `^1.8`, `latest`. @throws UserError naming what cannot be read. */
function parseVersionSpec(text) {
    const wanted = text.trim();
    if (wanted.toLowerCase() === 'latest')
        return { kind: 'latest' };
    const exact = semver__WEBPACK_IMPORTED_MODULE_0___default().valid(wanted);
    if (exact !== null) {
        if (semver__WEBPACK_IMPORTED_MODULE_0___default().gte(exact, OLDEST))
            return { kind: 'exact', version: exact };
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`k6-version: k6 ${exact} is too old.`, `The oldest k6 that works here is ${OLDEST}.`);
    }
    const range = wanted === '' ? null : semver__WEBPACK_IMPORTED_MODULE_0___default().validRange(wanted);
    if (range !== null)
        return { kind: 'range', range };
    throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`k6-version: "${text}" is not a version of k6.`, (0,_common_told_js__WEBPACK_IMPORTED_MODULE_2__/* .told */ .Ev) `Write an exact version (2.2.0), a range (2.x, ^1.8) or latest; leave it out for the version ${(0,_common_told_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .MZ)('this program')} was tested with.`);
}
/** True if a k6 of this version is what was asked for. Release candidates count only if named exactly. */
function satisfiesSpec(version, spec) {
    if (spec.kind === 'exact')
        return semver__WEBPACK_IMPORTED_MODULE_0___default().eq(version, spec.version);
    if (semver__WEBPACK_IMPORTED_MODULE_0___default().prerelease(version) !== null || RETRACTED.includes(version) || semver__WEBPACK_IMPORTED_MODULE_0___default().lt(version, OLDEST))
        return false;
    return spec.kind === 'latest' || semver__WEBPACK_IMPORTED_MODULE_0___default().satisfies(version, spec.range);
}
/** The newest of the versions that is what was asked for; null if none is. */
function findNewest(versions, spec) {
    return semver__WEBPACK_IMPORTED_MODULE_0___default().rsort(versions.filter((version) => satisfiesSpec(version, spec)))[0] ?? null;
}
/** What goes after "k6" in a message: `2.2.0`, `in the range ^1.8`, `of the latest release`. */
function describeSpec(spec) {
    if (spec.kind === 'exact')
        return spec.version;
    return spec.kind === 'latest' ? 'of the latest release' : `in the range ${spec.range}`;
}
/** The k6 that this release of the action was tested with; a version of k6 moves by a release of the action only. */
const DEFAULT_K6_VERSION = '2.2.0';
/** True if k6 `version` (`2.2.0`) is `minimum` (`0.58`) or later; a suffix such as `-rc1` does not count. */
function isAtLeast(version, minimum) {
    const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
    const [wantedMajor = 0, wantedMinor = 0] = minimum.split('.').map(Number);
    return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}


/***/ }),

/***/ 2062:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ BUILT_IN_METRICS),
/* harmony export */   iU: () => (/* binding */ countsEvents),
/* harmony export */   oJ: () => (/* binding */ worseDirection)
/* harmony export */ });
const time = { type: 'trend', contains: 'time', worse: 'up' };
const phase = { ...time, phase: true };
const requestFailures = { type: 'rate', contains: 'default', worse: 'up' };
const events = { type: 'counter', contains: 'default', worse: null };
const bytes = { type: 'counter', contains: 'data', worse: null };
const throughput = { type: 'counter', contains: 'default', worse: 'down' };
const users = { type: 'gauge', contains: 'default', worse: null };
const METRICS = {
    http_req_duration: time,
    http_req_blocked: phase,
    http_req_connecting: phase,
    http_req_tls_handshaking: phase,
    http_req_sending: phase,
    http_req_waiting: phase,
    http_req_receiving: phase,
    http_req_failed: requestFailures,
    http_reqs: throughput,
    iterations: throughput,
    iteration_duration: time,
    dropped_iterations: { type: 'counter', contains: 'default', worse: 'up' },
    checks: { type: 'rate', contains: 'default', worse: 'down' },
    group_duration: time,
    vus: users,
    vus_max: users,
    data_received: bytes,
    data_sent: bytes,
    ws_connecting: time,
    ws_ping: time,
    ws_session_duration: { ...time, worse: null },
    ws_sessions: events,
    ws_msgs_sent: events,
    ws_msgs_received: events,
    grpc_req_duration: time,
    grpc_streams: events,
    grpc_streams_msgs_sent: events,
    grpc_streams_msgs_received: events,
    browser_web_vital_lcp: time,
    browser_web_vital_fcp: time,
    browser_web_vital_ttfb: time,
    browser_web_vital_inp: time,
    browser_web_vital_cls: { type: 'trend', contains: 'default', worse: 'up' },
    browser_http_req_duration: time,
    browser_http_req_failed: requestFailures,
    browser_data_sent: bytes,
    browser_data_received: bytes,
};
/** By name, without a prototype: a script may well name a metric `constructor`. */
const BUILT_IN_METRICS = Object.assign(Object.create(null), METRICS);
/** Whether a counter is one of k6's that add 1 for every event, so that its sum is their number. */
function countsEvents(counter) {
    const builtIn = BUILT_IN_METRICS[counter];
    return builtIn?.type === 'counter' && builtIn.contains === 'default';
}
/** The direction that is worse for a metric: k6's own by name, custom time Trends up, otherwise unknown. */
function worseDirection(name, type, contains) {
    const builtIn = BUILT_IN_METRICS[name];
    if (builtIn !== undefined)
        return builtIn.worse;
    return type === 'trend' && contains === 'time' ? 'up' : null;
}


/***/ }),

/***/ 66896:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ normaliseStatistic),
/* harmony export */   Wu: () => (/* binding */ percentileRank),
/* harmony export */   gI: () => (/* binding */ formatMetric),
/* harmony export */   os: () => (/* binding */ formatMeasure),
/* harmony export */   sh: () => (/* binding */ parseMeasure),
/* harmony export */   uo: () => (/* binding */ parseMetric)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(71922);
/* harmony import */ var _common_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(62450);


const STATISTICS = ['avg', 'min', 'max', 'count', 'rate', 'value', 'share'];
const MEASURE = /^([^{}\s]+)\s*(\{.*\})?\s+(p\(\s*[\d.]+\s*\)|\S+)$/s;
const PERCENTILE = /^p\(\s*(\d+(?:\.\d+)?)\s*\)$/;
const QUOTED = '"(?:[^"\\\\]|\\\\.)*"';
const TAG = new RegExp(`\\s*(${QUOTED}|[^:,{}"\\s][^:,{}"]*?)\\s*:\\s*(${QUOTED}\\s*|[^,]*)(?:,|$)`, 'suy');
/** Text that would be read otherwise, or not survive in a UTF-8 file, if it stood without quotes. */
const NEEDS_QUOTES = /[,{}"'\\\p{Cc}\p{Cs}]|^\s|\s$|^$/u;
/** `http_req_duration{name:checkout} p(95)`; equal measures give equal texts. */
function formatMeasure(measure) {
    return `${formatMetric(measure.metric, measure.tags)} ${measure.statistic}`;
}
/** `http_req_duration{name:checkout,scenario:api}`, tags in code-unit order. */
function formatMetric(name, tags) {
    const entries = (0,_common_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sortEntries */ .R3)(tags);
    if (entries.length === 0)
        return name;
    return `${name}{${entries.map(([key, value]) => `${quoteKey(key)}:${quoteValue(value)}`).join(',')}}`;
}
function quoteKey(key) {
    return NEEDS_QUOTES.test(key) || key.includes(':') ? JSON.stringify(key) : key;
}
function quoteValue(value) {
    return NEEDS_QUOTES.test(value) ? JSON.stringify(value) : value;
}
/** Reads what `formatMeasure` writes, and k6's own spellings. @throws UserError naming the text. */
function parseMeasure(text) {
    const match = MEASURE.exec(text.trim());
    const statistic = match?.[3] === undefined ? null : normaliseStatistic(match[3]);
    const tags = match === null ? null : parseTags(match[2] ?? '{}');
    if (match?.[1] === undefined || statistic === null || tags === null) {
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${text}" is not a measure.`, 'Write a metric, tags if any, and a statistic: http_req_duration{name:checkout} p(95). ' +
            `Statistics are p(N), med, ${STATISTICS.join(', ')}.`);
    }
    return { metric: match[1], tags, statistic };
}
/** Splits k6's `metric{tag:value}`; null if it is no such text. */
function parseMetric(text) {
    const match = /^([^{}\s]+)\s*(\{.*\})?$/s.exec(text.trim());
    const tags = match === null ? null : parseTags(match[2] ?? '{}');
    return match?.[1] === undefined || tags === null ? null : { name: match[1], tags };
}
/** The canonical name of a statistic, or null if there is none of that name. */
function normaliseStatistic(text) {
    if (text === 'med')
        return 'p(50)';
    const rank = Number(PERCENTILE.exec(text)?.[1] ?? Number.NaN);
    if (rank >= 0 && rank <= 100)
        return `p(${rank})`;
    return STATISTICS.includes(text) ? text : null;
}
/** The rank of a percentile statistic as a fraction 0..1, or null for any other statistic. */
function percentileRank(statistic) {
    const rank = PERCENTILE.exec(statistic)?.[1];
    return rank === undefined ? null : Number(rank) / 100;
}
function parseTags(braced) {
    const text = braced.slice(1, -1);
    const tags = [];
    TAG.lastIndex = 0;
    while (TAG.lastIndex < text.length) {
        const match = TAG.exec(text);
        const [, key, value] = match ?? [];
        if (key === undefined || value === undefined)
            return text.trim() === '' ? {} : null;
        tags.push([unquote(key), unquote(value.trim())]);
    }
    return Object.fromEntries(tags);
}
function unquote(text) {
    if (!/^".*"$/s.test(text))
        return /^'.*'$/s.test(text) ? text.slice(1, -1) : text;
    try {
        return String(JSON.parse(text));
    }
    catch {
        return text.slice(1, -1);
    }
}


/***/ }),

/***/ 65465:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ selectRows),
/* harmony export */   j: () => (/* binding */ fitsPattern)
/* harmony export */ });
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(55695);

/**
 * Whether a measure is one that a pattern of the user's speaks of: the same statistic, a metric and tag values that
 * fit (`*` stands for anything), and exactly the tags that are named. Rows that count several tag sets together
 * (`other (12 more)`) fit no pattern: what they are made of differs from run to run.
 */
function fitsPattern(pattern, measure) {
    const sameTags = Object.keys(pattern.tags).length === Object.keys(measure.tags).length;
    return (sameTags &&
        pattern.statistic === measure.statistic &&
        (0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .matchTags */ .h5)({ metric: pattern.metric }, { metric: measure.metric }) &&
        (0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .matchTags */ .h5)(pattern.tags, measure.tags) &&
        !(0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .isFolded */ .zm)(measure.tags));
}
/** Tells which rows of a metric and kind of row a pattern speaks of. */
function selectRows(patterns, metric, grouping) {
    const ours = patterns.filter((pattern) => Object.keys(pattern.tags).length === grouping.length &&
        (0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .matchTags */ .h5)({ name: pattern.metric }, { name: metric }));
    return (tags) => ours.some((pattern) => (0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .matchTags */ .h5)(pattern.tags, tags));
}


/***/ }),

/***/ 55695:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UR: () => (/* binding */ otherTags),
/* harmony export */   h5: () => (/* binding */ matchTags),
/* harmony export */   rT: () => (/* binding */ MOST_FOLDED),
/* harmony export */   zm: () => (/* binding */ isFolded)
/* harmony export */ });
/** Folded tag sets are counted up to this many; remembering more of them would need memory without bound. */
const MOST_FOLDED = 10_000;
/** The tags of the series that counts what was folded. */
function otherTags(grouping, folded) {
    const more = folded >= MOST_FOLDED ? `${MOST_FOLDED}+` : folded;
    return Object.fromEntries(grouping.map((name) => [name, `other (${more} more)`]));
}
/** Whether tags are those of `otherTags`. */
function isFolded(tags) {
    return Object.values(tags).some((value) => /^other \(\d+\+? more\)$/.test(value));
}
/** True if every tag of the pattern is there and its value matches; `*` stands for any text, `/` included. */
function matchTags(pattern, tags) {
    return Object.entries(pattern).every(([key, glob]) => {
        const value = Object.hasOwn(tags, key) ? tags[key] : undefined;
        return value !== undefined && matchGlob(glob, value);
    });
}
/**
 * Greedy with one step back: the earliest place for each piece between stars is never worse than a later one,
 * so the time stays within pattern × text whatever a script names its requests. No regular expression does that.
 */
function matchGlob(glob, text) {
    const [head = '', ...rest] = glob.split('*');
    const tail = rest.pop();
    if (tail === undefined)
        return text === glob;
    if (!text.startsWith(head))
        return false;
    let at = head.length;
    for (const piece of rest) {
        const found = text.indexOf(piece, at);
        if (found < 0)
            return false;
        at = found + piece.length;
    }
    return text.length - tail.length >= at && text.endsWith(tail);
}


/***/ }),

/***/ 76278:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ parseThreshold),
/* harmony export */   ib: () => (/* binding */ satisfies),
/* harmony export */   j$: () => (/* binding */ breakingDirection)
/* harmony export */ });
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(66896);

const EXPRESSION = /^\s*(avg|min|max|med|count|rate|value|p\(\s*[\d.]+\s*\))\s*(<=|>=|===?|!==?|<|>)\s*(-?[\d.]+(?:e[+-]?\d+)?)\s*$/;
/** Takes `p(95)<500` apart. */
function parseThreshold(expression) {
    const [, statistic, operator = null, limit] = EXPRESSION.exec(expression) ?? [];
    return {
        statistic: statistic === undefined ? null : (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseStatistic */ .TH)(statistic.replace(/\s/g, '')),
        operator,
        limit: limit === undefined ? null : Number(limit),
    };
}
/** Whether a value is as the expression asks, by k6's own comparison; null where the expression cannot tell. */
function satisfies(value, { operator, limit }) {
    if (operator === null || limit === null)
        return null;
    return COMPARISONS[operator]?.(value, limit) ?? null;
}
const same = (value, limit) => value === limit;
const different = (value, limit) => value !== limit;
const COMPARISONS = {
    '<': (value, limit) => value < limit,
    '<=': (value, limit) => value <= limit,
    '>': (value, limit) => value > limit,
    '>=': (value, limit) => value >= limit,
    '==': same,
    '===': same,
    '!=': different,
    '!==': different,
};
/**
 * The direction in which a value of the type breaks what the expression asks; `either` where both do (`value==5`).
 * Null where no value can (`p(95)>=0`, which scripts write to have a row in k6's summary), or the form is another.
 */
function breakingDirection({ operator, limit }, type) {
    if (operator === null || limit === null)
        return null;
    if (operator.startsWith('<'))
        return type === 'rate' && limit >= 1 ? null : 'up';
    if (operator.startsWith('>'))
        return isAlwaysAbove(operator, limit, type) ? null : 'down';
    const isLeast = limit === 0 && type !== 'gauge';
    const isMost = limit === 1 && type === 'rate';
    if (!isLeast && !isMost)
        return 'either';
    return isLeast === operator.startsWith('=') ? 'up' : 'down';
}
/** Shares, counts and nearly all that scripts time or count by a Trend are never negative. */
function isAlwaysAbove(operator, limit, type) {
    return limit < 0 || (limit === 0 && (operator === '>=' || type === 'trend'));
}


/***/ }),

/***/ 2238:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   LW: () => (/* binding */ RESULT_FORMATS),
/* harmony export */   _b: () => (/* binding */ RESULT_FORMAT_ROWS),
/* harmony export */   jE: () => (/* binding */ presetOf)
/* harmony export */ });
/* unused harmony export describeFormats */
/** Every format of results, in the order in which files are tried. */
const RESULT_FORMAT_ROWS = [
    {
        format: 'locust',
        title: "Locust's statistics (_stats.csv)",
        // Its whole milliseconds do not allow of proof, so the default rules, which ask for it, would find next to nothing.
        preset: { rules: 'locust', named: /\.csv$/i },
    },
    { format: 'json', title: 'flat metrics JSON' },
    { format: 'values', title: 'a list of name, unit and value' },
    { format: 'customSmallerIsBetter', title: 'a list of name, unit and value, of which less is better' },
    { format: 'customBiggerIsBetter', title: 'a list of name, unit and value, of which more is better' },
    { format: 'k6', title: 'a k6 summary' },
];
/** The words of the input `format`. */
const RESULT_FORMATS = RESULT_FORMAT_ROWS.map(({ format }) => format);
/** What a file of the format is said to be: `a k6 summary`. */
function titleOf(wanted) {
    return RESULT_FORMAT_ROWS.find(({ format }) => format === wanted)?.title ?? wanted;
}
/** `k6 (a k6 summary), json (flat metrics JSON)`, for help and hints. */
function describeFormats() {
    return RESULT_FORMAT_ROWS.map(({ format, title }) => `${format} (${title})`).join(', ');
}
/** The rules that count where the user chose none; null: the usual ones. */
function presetOf(paths, wanted) {
    const rows = RESULT_FORMAT_ROWS;
    const row = wanted === null
        ? rows.find(({ preset }) => paths.length > 0 && paths.every((path) => preset?.named.test(path)))
        : rows.find(({ format }) => format === wanted);
    return row?.preset?.rules ?? null;
}


/***/ }),

/***/ 67073:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten),
/* harmony export */   t: () => (/* binding */ annotateMistake)
/* harmony export */ });
/* harmony import */ var _common_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62450);

/** GitHub shows the first ten of each level and step. */
const MOST_PER_LEVEL = 10;
/** Apart from the other annotations, so that wrong inputs are named without loading what makes a report. */
function annotateMistake({ suite, message, hint }) {
    return {
        level: 'error',
        title: suite === null ? 'Error' : `Error in ${suite}`,
        message: `${message} ${hint}`.trim(),
    };
}
/** The first of a list, the last place taken by the number of what is left out. */
function shorten(list, most = MOST_PER_LEVEL, title = 'More') {
    const [first] = list;
    if (list.length <= most || first === undefined)
        return [...list];
    const left = list.length - most + 1;
    const message = `${(0,_common_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(left, 'message', (0,_common_text_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDigits */ .K9)(left))} more in the report.`;
    return [...list.slice(0, most - 1), { level: first.level, title, message }];
}


/***/ }),

/***/ 13262:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ limitInUnit),
/* harmony export */   Nm: () => (/* binding */ parseBudget),
/* harmony export */   mw: () => (/* binding */ CRITICALITIES)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(71922);
/* harmony import */ var _measurement_built_in_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2062);
/* harmony import */ var _measurement_measure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(66896);
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(14116);




/** Most important first. */
const CRITICALITIES = ['critical', 'high', 'medium', 'low'];
/** @throws UserError naming the budget's measure and what is wrong. */
function parseBudget({ measure, limit, criticality = 'medium' }) {
    const { limit: parsed, worse } = (0,_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLimit */ .Fv)(String(limit));
    if (worse !== null) {
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The budget for "${measure}" has the signed limit "${limit}".`, 'A budget is an absolute limit: 800 ms, 1 %, 0.');
    }
    const budget = { measure: (0,_measurement_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMeasure */ .sh)(measure), limit: parsed, criticality };
    // The units of k6's own metrics are known before anything is measured.
    const share = { type: 'rate', contains: 'default' };
    const kind = budget.measure.statistic === 'share' ? share : _measurement_built_in_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILT_IN_METRICS */ .Hd[budget.measure.metric];
    if (kind !== undefined)
        limitInUnit(budget, kind);
    return budget;
}
/** The limit in the metric's own unit; of rates a fraction of 1. @throws UserError for a unit that the metric cannot have */
function limitInUnit({ limit, measure }, { type, contains }) {
    const units = type === 'rate' ? SHARE_UNITS : AMOUNT_UNITS[contains];
    if (!units.includes(limit.unit)) {
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The limit of the budget for "${(0,_measurement_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMeasure */ .os)(measure)}" has a unit that ${nameKind(type, contains)} cannot have.`, `Write ${EXAMPLES[type === 'rate' ? 'rate' : contains]}.`);
    }
    if (type === 'rate' && limit.amount > 1) {
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The budget for "${(0,_measurement_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMeasure */ .os)(measure)}" allows a share of ${limit.amount * 100} %; a share is at most 100 %.`, `Write ${EXAMPLES.rate}.`);
    }
    return limit.amount;
}
const SHARE_UNITS = ['relative', 'points', 'plain'];
/** A metric of unknown contents may well hold times or sizes. */
const AMOUNT_UNITS = {
    time: ['ms', 'plain'],
    data: ['bytes', 'plain'],
    default: ['ms', 'bytes', 'plain'],
};
const EXAMPLES = {
    rate: 'a percentage: 1 %',
    time: 'a time: 800 ms, 2 s',
    data: 'a size: 10 KB, 1 MB',
    default: 'an amount in the unit of the metric, or a plain number',
};
function nameKind(type, contains) {
    if (type === 'rate')
        return 'a rate';
    return contains === 'default' ? `a ${type}` : `a ${type} of ${contains === 'time' ? 'times' : 'bytes'}`;
}


/***/ }),

/***/ 14116:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ findUnitMismatch),
/* harmony export */   Fv: () => (/* binding */ parseLimit),
/* harmony export */   KM: () => (/* binding */ LIMIT_UNITS),
/* harmony export */   Yu: () => (/* binding */ toMismatchError),
/* harmony export */   aC: () => (/* binding */ TOLERANCE),
/* harmony export */   cI: () => (/* binding */ parseFloor),
/* harmony export */   n1: () => (/* binding */ exceedsLimit)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(71922);

/** `relative` is a fraction of the base, `points` a fraction of 1 (0.02 = 2 points), `ms` and `bytes` the metric's own unit. */
const LIMIT_UNITS = ['relative', 'points', 'ms', 'bytes', 'plain'];
/** Relative. Exactly +10 % is within +10 %: it covers what binary fractions lose. */
const TOLERANCE = 1e-9;
const LIMIT = /^([+\-−])?\s*(\d+(?:\.\d+)?)\s*(%|points?|pp|ms|s|B|KB|MB)?$/;
const UNITS = {
    '%': { unit: 'relative', factor: 0.01 },
    point: { unit: 'points', factor: 0.01 },
    points: { unit: 'points', factor: 0.01 },
    pp: { unit: 'points', factor: 0.01 },
    ms: { unit: 'ms', factor: 1 },
    s: { unit: 'ms', factor: 1000 },
    B: { unit: 'bytes', factor: 1 },
    KB: { unit: 'bytes', factor: 1000 },
    MB: { unit: 'bytes', factor: 1e6 },
};
/** Reads `+5 %`, `-30 %`, `+2 points`, `10 ms`. `worse` is null where no sign was written. @throws UserError */
function parseLimit(text) {
    const [match, sign, amount, unitText] = LIMIT.exec(text.trim()) ?? [];
    if (match === undefined || amount === undefined) {
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${text}" is not a limit.`, 'Write a sign, a number and its unit: +5 %, -30 %, +2 points, +10 ms. The sign is the direction that is worse.');
    }
    const { unit, factor } = unitText === undefined ? { unit: 'plain', factor: 1 } : unitOf(unitText);
    // 7 * 0.01 is no 0.07: the report shows these numbers.
    const limit = { amount: Number((Number(amount) * factor).toPrecision(12)), unit };
    return { limit, worse: sign === undefined ? null : sign === '+' ? 'up' : 'down' };
}
function unitOf(text) {
    return UNITS[text];
}
/** Why this limit can never be passed by a metric of this kind; null if it can. */
function findUnitMismatch({ unit, amount }, { type, contains }) {
    if (type === 'rate') {
        if (unit === 'ms' || unit === 'bytes')
            return 'a rate needs a limit in points, such as +2 points';
        const tooFar = unit !== 'relative' && amount >= 1;
        return tooFar ? 'a rate cannot move by more than 100 points; write +2 points' : null;
    }
    if (unit === 'points')
        return 'only a rate has a limit in points';
    if (contains === 'time' && unit === 'bytes')
        return 'a time needs a limit in %, ms or s';
    return contains === 'data' && unit === 'ms' ? 'an amount of data needs a limit in %, B, KB or MB' : null;
}
/** @param measure as the rule names it, or as it was measured */
function toMismatchError(measure, part, mismatch) {
    return new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The ${part === 'floor' ? 'floor' : `limit "${part}"`} of the rule for "${measure}" could never count: ${mismatch}.`, 'Change its unit or its size in the rules.');
}
/** A floor: an absolute amount below which a change never counts. @throws UserError */
function parseFloor(text) {
    const { limit } = parseLimit(text);
    if (limit.unit === 'relative') {
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The floor "${text}" is relative.`, 'A floor is an absolute amount: 5 ms, 0.5 points.');
    }
    return limit;
}
/**
 * Whether the move from `base` to `current` in the worse direction strictly exceeds the limit.
 * Null: the limit is relative and the base is 0, so it says nothing.
 */
function exceedsLimit(limit, move) {
    const worsening = (move.worse === 'up' ? 1 : -1) * (move.current - move.base);
    if (limit.unit === 'relative' && move.base === 0)
        return null;
    const allowed = limit.unit === 'relative' ? limit.amount * Math.abs(move.base) : limit.amount;
    const slack = TOLERANCE * Math.max(Math.abs(move.base), Math.abs(move.current), allowed);
    return worsening > allowed + slack;
}


/***/ }),

/***/ 13667:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U4: () => (/* binding */ PRESET_RULES),
/* harmony export */   fG: () => (/* binding */ PRESETS)
/* harmony export */ });
/* unused harmony export PAIRED_RULES */
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(14116);

const PRESETS = ['default', 'classic', 'locust'];
function rule(subject, limits) {
    const warn = limits.warn === undefined ? null : (0,_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLimit */ .Fv)(limits.warn);
    const fail = limits.fail === undefined ? null : (0,_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLimit */ .Fv)(limits.fail);
    return {
        subject,
        // The class of Trends in `classic` has no direction of its own, so `worseBy` decides per metric.
        worse: subject.kind === 'pattern' ? (fail?.worse ?? warn?.worse ?? null) : null,
        warn: warn?.limit ?? null,
        fail: fail?.limit ?? null,
        floor: limits.floor === undefined ? null : (0,_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFloor */ .cI)(limits.floor),
        closedModelOnly: limits.closedModelOnly ?? false,
    };
}
const whole = (metric, statistic) => ({
    kind: 'pattern',
    measure: { metric, tags: {}, statistic },
});
const directed = (of) => ({ kind: 'directed', of });
const timeTrends = (statistic) => ({ kind: 'time-trends', statistic });
const named = (of) => ({ kind: 'by-threshold', of });
const namedTimes = (from, below) => ({
    kind: 'times-by-threshold',
    ranks: { from, below },
});
/** Limits without a sign: the script's thresholds say which direction is worse. */
const NAMED_BY_THRESHOLDS = [
    rule(namedTimes(0, 0.9), { warn: '5 %', fail: '10 %', floor: '2 ms' }),
    rule(namedTimes(0.9, 0.99), { warn: '5 %', fail: '10 %', floor: '5 ms' }),
    rule(namedTimes(0.99, Number.POSITIVE_INFINITY), { warn: '20 %', floor: '10 ms' }),
    rule(named('numbers'), { warn: '5 %', fail: '10 %' }),
    rule(named('shares'), { warn: '0.5 points', fail: '2 points' }),
];
/** Against a stored baseline. */
const DEFAULT = [
    rule(timeTrends('p(50)'), { warn: '+5 %', fail: '+10 %', floor: '2 ms' }),
    rule(timeTrends('p(95)'), { warn: '+5 %', fail: '+10 %', floor: '5 ms' }),
    rule(timeTrends('p(99)'), { warn: '+20 %', floor: '10 ms' }),
    rule(whole('http_req_failed', 'rate'), { warn: '+0.5 points', fail: '+2 points' }),
    rule(whole('checks', 'rate'), { warn: '-0.5 points', fail: '-2 points' }),
    rule(whole('http_reqs', 'rate'), { warn: '-10 %', closedModelOnly: true }),
    rule(whole('dropped_iterations', 'share'), { fail: '+1 point' }),
    rule(directed('numbers'), { warn: '5 %', fail: '10 %' }),
    rule(directed('shares'), { warn: '0.5 points', fail: '2 points' }),
    ...NAMED_BY_THRESHOLDS,
];
/** What `default` selects, between two versions that one job measured in rounds: machines do not differ there, so less is noise. */
const PAIRED_RULES = [
    rule(timeTrends('p(50)'), { warn: '+3 %', fail: '+5 %', floor: '0.5 ms' }),
    rule(timeTrends('p(95)'), { warn: '+3 %', fail: '+5 %', floor: '0.5 ms' }),
    rule(timeTrends('p(99)'), { warn: '+10 %', floor: '1 ms' }),
    rule(whole('http_req_failed', 'rate'), { warn: '+0.5 points', fail: '+1 point' }),
    rule(whole('checks', 'rate'), { warn: '-0.5 points', fail: '-1 point' }),
    rule(whole('http_reqs', 'rate'), { warn: '-5 %', closedModelOnly: true }),
    rule(whole('dropped_iterations', 'share'), { fail: '+1 point' }),
    rule(directed('numbers'), { warn: '3 %', fail: '5 %' }),
    rule(directed('shares'), { warn: '0.5 points', fail: '1 point' }),
    rule(namedTimes(0, 0.99), { warn: '3 %', fail: '5 %', floor: '0.5 ms' }),
    rule(namedTimes(0.99, Number.POSITIVE_INFINITY), { warn: '10 %', floor: '1 ms' }),
    rule(named('numbers'), { warn: '3 %', fail: '5 %' }),
    rule(named('shares'), { warn: '0.5 points', fail: '1 point' }),
];
const CLASSIC = [
    rule({ kind: 'judged-or-custom-trends', statistic: 'p(95)' }, { fail: '+20 %' }),
    rule(directed('numbers'), { fail: '20 %' }),
];
const LOCUST = [
    rule(timeTrends('p(50)'), { warn: '+20 %' }),
    rule(timeTrends('p(95)'), { fail: '+20 %' }),
    rule(timeTrends('p(99)'), { warn: '+25 %' }),
    rule(whole('http_req_failed', 'rate'), { fail: '+2 points' }),
    rule(whole('http_reqs', 'rate'), { warn: '-30 %' }),
];
const PRESET_RULES = {
    default: DEFAULT,
    classic: CLASSIC,
    locust: LOCUST,
};


/***/ }),

/***/ 15192:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   et: () => (/* binding */ findIdleRule),
/* harmony export */   iT: () => (/* binding */ parseRule),
/* harmony export */   me: () => (/* binding */ isSelectedByRules),
/* harmony export */   ut: () => (/* binding */ worseBy),
/* harmony export */   vI: () => (/* binding */ selectRule)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(71922);
/* harmony import */ var _measurement_built_in_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2062);
/* harmony import */ var _measurement_measure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(66896);
/* harmony import */ var _measurement_patterns_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(65465);
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(14116);





/** @throws UserError naming the rule's measure and the part that is wrong. */
function parseRule(text) {
    const subject = { kind: 'pattern', measure: (0,_measurement_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMeasure */ .sh)(text.measure) };
    const warn = parsePart(text, 'warn', _limit_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLimit */ .Fv);
    const fail = parsePart(text, 'fail', _limit_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLimit */ .Fv);
    const directions = [warn?.worse, fail?.worse].filter((direction) => direction != null);
    if (new Set(directions).size > 1) {
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The rule for "${text.measure}" warns in one direction (${text.warn}) and fails in the other (${text.fail}).`, 'Give both limits the same sign: + if a rise is worse, - if a fall is worse.');
    }
    const limits = {
        warn: warn?.limit ?? null,
        fail: fail?.limit ?? null,
        floor: parsePart(text, 'floor', _limit_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFloor */ .cI),
    };
    const rule = { subject, worse: directions[0] ?? null, ...limits, closedModelOnly: false };
    refuseIdleLimits(text, rule);
    return rule;
}
/** The unit and the direction of k6's own metrics are known before anything is measured. */
function refuseIdleLimits(text, rule) {
    const { warn, fail, worse } = rule;
    const { metric, statistic } = rule.subject.measure;
    if (warn !== null && fail !== null && warn.unit === fail.unit && fail.amount < warn.amount) {
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The rule for "${text.measure}" fails (${text.fail}) before it warns (${text.warn}).`, 'Make the fail limit the larger of the two, or leave the warn limit out.');
    }
    const share = { type: 'rate', contains: 'default' };
    const kind = statistic === 'share' ? share : _measurement_built_in_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILT_IN_METRICS */ .Hd[metric];
    if (kind === undefined)
        return;
    if (worse === null &&
        (warn ?? fail) !== null &&
        (0,_measurement_built_in_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .worseDirection */ .oJ)(metric, kind.type, kind.contains) === null) {
        throw refuseUnsigned(text.measure, kind.type);
    }
    for (const part of ['warn', 'fail', 'floor']) {
        const limit = rule[part];
        const mismatch = limit === null ? null : (0,_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .findUnitMismatch */ .AP)(limit, kind);
        if (mismatch !== null)
            throw (0,_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .toMismatchError */ .Yu)(text.measure, part, mismatch);
    }
}
function parsePart(rule, part, parse) {
    const text = rule[part];
    if (text === undefined || text === 'off')
        return null;
    try {
        return parse(text);
    }
    catch (error) {
        const { message, hint } = (0,_common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asUserError */ .Yl)(error);
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The rule for "${rule.measure}", ${part}: ${message}`, hint);
    }
}
/** The first rule that selects the measure, the user's before the preset's. Null: shown, not judged. */
function selectRule(rules, value, closedModel) {
    const rule = rules.find((candidate) => selects(candidate.subject, value));
    if (rule === undefined || (rule.closedModelOnly && !closedModel))
        return null;
    return rule.warn === null && rule.fail === null ? null : rule;
}
/** The direction in which the rule's measure gets worse; null if neither the rule, the run nor the metric says. */
function worseBy(rule, value) {
    if (rule.worse !== null)
        return rule.worse;
    const { measure, type, contains, worse, thresholdWorse } = value;
    const known = worse ?? (0,_measurement_built_in_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .worseDirection */ .oJ)(measure.metric, type, contains);
    const isNamed = thresholdWorse !== undefined && thresholdWorse !== 'either';
    // A script knows best about a metric of its own.
    if (isNamed && (known === null || !(measure.metric in _measurement_built_in_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILT_IN_METRICS */ .Hd)))
        return thresholdWorse;
    return known ?? (rule.subject.kind === 'judged-or-custom-trends' ? 'up' : null);
}
/** The first rule whose limits cannot judge a measure that it selects: it would never speak up. */
function findIdleRule(selected) {
    for (const { current, rule } of selected) {
        if (rule === null)
            continue;
        if (rule.subject.kind === 'pattern' && worseBy(rule, current) === null) {
            return refuseUnsigned((0,_measurement_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMeasure */ .os)(current.measure), current.type);
        }
        for (const part of ['warn', 'fail', 'floor']) {
            const limit = rule[part];
            const mismatch = limit === null ? null : (0,_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .findUnitMismatch */ .AP)(limit, current);
            if (mismatch !== null)
                return (0,_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .toMismatchError */ .Yu)((0,_measurement_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMeasure */ .os)(current.measure), part, mismatch);
        }
    }
    return null;
}
/** @param measure as the rule names it, or as it was measured */
function refuseUnsigned(measure, type) {
    const limit = type === 'rate' ? '2 points' : '10 %';
    return new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The limits of the rule for "${measure}" have no sign, and nothing else says which direction is worse.`, `Write it into the rule: +${limit} if a rise is worse, -${limit} if a fall is worse.`);
}
function selects(subject, value) {
    if (subject.kind === 'pattern')
        return (0,_measurement_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .fitsPattern */ .j)(subject.measure, value.measure);
    if (subject.kind === 'directed')
        return isDirected(value) && (value.type === 'rate') === (subject.of === 'shares');
    if (subject.kind === 'by-threshold' || subject.kind === 'times-by-threshold')
        return selectsNamed(subject, value);
    const { metric, tags, statistic } = value.measure;
    if (subject.statistic !== statistic || Object.keys(tags).length > 0 || value.type !== 'trend')
        return false;
    const custom = !(metric in _measurement_built_in_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILT_IN_METRICS */ .Hd);
    const judged = JUDGED_TIME_TRENDS.includes(metric) || (custom && value.contains === 'time');
    return subject.kind === 'time-trends' ? judged : judged || custom;
}
/** One number tells how a metric does; of Trends it is the percentiles. */
const TELLING_STATISTICS = {
    counter: ['rate'],
    gauge: ['value'],
    rate: ['rate'],
    trend: ['p(50)', 'p(95)'],
};
function isDirected({ measure, type, worse }) {
    const { metric, tags, statistic } = measure;
    if (worse === undefined || metric in _measurement_built_in_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILT_IN_METRICS */ .Hd || Object.keys(tags).length > 0)
        return false;
    return TELLING_STATISTICS[type].includes(statistic);
}
function selectsNamed(subject, { measure, type, contains, thresholdWorse }) {
    if (thresholdWorse === undefined || measure.metric in _measurement_built_in_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILT_IN_METRICS */ .Hd)
        return false;
    // What a gauge is at its end is one sample, which tells as little of a run as a maximum does.
    if (type === 'gauge')
        return false;
    if (subject.kind === 'by-threshold')
        return (type === 'rate') === (subject.of === 'shares');
    const rank = (0,_measurement_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .percentileRank */ .Wu)(measure.statistic) ?? 0.5;
    const { from, below } = subject.ranks;
    return type === 'trend' && contains === 'time' && rank >= from && rank < below;
}
/** k6's time Trends that are judged by default; phases of a request are shown only. */
const JUDGED_TIME_TRENDS = ['http_req_duration', 'grpc_req_duration', 'ws_connecting', 'group_duration'];
/** Whether any rule speaks of the measure, whatever the load model. */
function isSelectedByRules(rules, value) {
    return selectRule(rules, value, true) !== null;
}


/***/ }),

/***/ 51565:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ DEFAULT_VALIDITY)
/* harmony export */ });
const DEFAULT_VALIDITY = {
    failedIterations: 0.95,
    droppedIterations: 0.1,
    failedRequests: 0.2,
};


/***/ }),

/***/ 13398:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ri: () => (/* binding */ FAIL_ON_WORDS),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   ez: () => (/* binding */ REASONS),
/* harmony export */   tq: () => (/* binding */ worstFinding),
/* harmony export */   ug: () => (/* binding */ failsStep),
/* harmony export */   yf: () => (/* binding */ severity)
/* harmony export */ });
const FAIL_ON_WORDS = ['fail', 'invalid', 'warn', 'inconclusive', 'no-baseline', 'never'];
/** Whether the verdict makes the step red. `inconclusive` covers every reason, `no-baseline` only the two that mean "nothing stored". */
function failsStep(outcome, failOn) {
    if (failOn.includes('never'))
        return false;
    if (failOn.includes(outcome.verdict))
        return true;
    const nothingStored = outcome.reason === 'no-baseline' || outcome.reason === 'baseline-lost';
    return outcome.verdict === 'inconclusive' && nothingStored && failOn.includes('no-baseline');
}
/** Best to worst: of several suites or findings the last decides. */
const VERDICTS = ['pass', 'inconclusive', 'warn', 'invalid', 'fail'];
const REASONS = [
    // fail
    'regression',
    'budget',
    'threshold',
    'marked-failed',
    // invalid
    'files-changed',
    'k6-aborted',
    'k6-crashed',
    'time-limit',
    'script-error',
    'no-iterations',
    'no-samples',
    'samples-lost',
    'foreign-samples',
    'overloaded',
    'request-errors',
    'user-error',
    // warn
    'near-budget',
    'accepted',
    // inconclusive
    'noise',
    'runner-moved',
    'not-comparable',
    'too-few-samples',
    'no-baseline',
    'baseline-lost',
    'missing-env',
    'no-rules',
    // pass
    'no-slowdown',
    'no-limit-passed',
    'thresholds-hold',
    'budgets-hold',
    'scripts-valid',
    'stored',
];
/** The worst of several findings; the first among equals. */
function worstFinding(findings) {
    return findings.reduce((worst, finding) => worst === undefined || severity(finding.verdict) > severity(worst.verdict) ? finding : worst, undefined);
}
/** The place of a verdict among all: the larger, the worse. */
function severity(verdict) {
    return VERDICTS.indexOf(verdict);
}


/***/ }),

/***/ 69551:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ EMPTY_DOCUMENT),
/* harmony export */   PV: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   pE: () => (/* binding */ resolveConfig),
/* harmony export */   sb: () => (/* binding */ defaultConfig)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(71922);
/* harmony import */ var _k6_refused_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(10409);
/* harmony import */ var _rules_budget_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(13262);
/* harmony import */ var _rules_presets_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(13667);
/* harmony import */ var _rules_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(15192);
/* harmony import */ var _rules_validity_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(51565);






const EMPTY_DOCUMENT = { document: {}, locate: () => '' };
/** The config of a repository without one. */
const DEFAULT_CONFIG = resolveConfig(EMPTY_DOCUMENT, EMPTY_DOCUMENT);
/** The same, judged by the rules of a preset. */
function defaultConfig(preset) {
    return resolveConfig(EMPTY_DOCUMENT, { ...EMPTY_DOCUMENT, document: { rules: preset } });
}
/**
 * @param ruled whose rules count
 * @param errors takes what is wrong with single rules and budgets
 */
function resolveConfig(located, ruled, errors = []) {
    const { document } = located;
    errors.push(...refuseSuiteVariables(located));
    const suites = Object.entries(document.suites ?? {}).map(([name, suite]) => [name, resolveSuite(suite)]);
    return {
        k6: { path: document.k6?.path ?? null, downloadUrl: document.k6?.['download-url'] ?? null },
        evidence: resolveEvidence(document.evidence, ruled.document.rules),
        rules: resolveRules(ruled, errors),
        budgets: collect(document.budgets ?? [], (index) => `${located.locate(['budgets', index])}: budgets[${index}]`, _rules_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBudget */ .Nm, errors),
        suites: Object.fromEntries(suites),
        baseline: {
            path: document.baseline?.path ?? '.perf-baseline/{suite}.json',
            history: document.baseline?.history ?? 30,
            maxAgeDays: document.baseline?.['max-age-days'] ?? 30,
            workflow: document.baseline?.workflow ?? null,
        },
        groupBy: document['group-by'] ?? [],
        groupIds: document['group-ids'] ?? false,
        envFile: document['env-file'] ?? null,
        acceptLabel: document['accept-label'] ?? null,
        requiredEnv: document['required-env'] ?? [],
        report: {
            formats: document.report?.formats ?? ['json', 'markdown', 'html'],
            artifactName: document.report?.['artifact-name'] ?? 'perf-report',
            retentionDays: document.report?.['retention-days'] ?? null,
        },
        document,
    };
}
function refuseSuiteVariables({ document, locate }) {
    return Object.entries(document.suites ?? {}).flatMap(([name, { env = {} }]) => (0,_k6_refused_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseVariables */ .g)(env, (variable) => `${locate(['suites', name, 'env', variable])}: suites.${name}.env`));
}
function resolveSuite(suite) {
    const env = Object.entries(suite.env ?? {}).map(([name, value]) => [name, String(value)]);
    return {
        scenarioFile: suite['scenario-file'] ?? null,
        env: Object.fromEntries(env),
        thresholds: suite.thresholds !== 'off' && suite.thresholds !== false,
        validity: resolveValidity(suite.validity),
        strictData: suite.data === 'strict',
    };
}
function resolveValidity(validity) {
    return {
        ..._rules_validity_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_VALIDITY */ .P,
        failedRequests: resolveShare(validity?.errors, _rules_validity_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_VALIDITY */ .P.failedRequests),
        droppedIterations: resolveShare(validity?.['dropped-iterations'], _rules_validity_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_VALIDITY */ .P.droppedIterations),
    };
}
/** `5 %` is 0.05; null switches the check off. */
function resolveShare(text, unset) {
    if (text === undefined)
        return unset;
    return text === false || text === 'off' ? null : Number.parseFloat(text) / 100;
}
/** The presets `classic` and `locust` are plain thresholds unless proof is asked for by name. */
function resolveEvidence(evidence, rules) {
    if (evidence === undefined)
        return rules === 'classic' || rules === 'locust' ? 'off' : 'required';
    return evidence === 'required' ? 'required' : 'off';
}
/** Rules of one's own come first; the default table judges what they leave out. */
function resolveRules({ document: { rules }, locate }, errors) {
    if (rules === undefined)
        return _rules_presets_js__WEBPACK_IMPORTED_MODULE_3__/* .PRESET_RULES */ .U4.default;
    if (typeof rules === 'string')
        return _rules_presets_js__WEBPACK_IMPORTED_MODULE_3__/* .PRESET_RULES */ .U4[rules];
    const place = (index) => `${locate(['rules', index])}: rules[${index}]`;
    return [...collect(rules, place, _rules_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRule */ .iT, errors), ..._rules_presets_js__WEBPACK_IMPORTED_MODULE_3__/* .PRESET_RULES */ .U4.default];
}
/** Reads every item, so that all mistakes are named at once. */
function collect(items, place, parse, errors) {
    return items.flatMap((item, index) => (0,_common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .rescueNow */ .C4)(() => [parse(item)], (_, all) => {
        errors.push(...all.map(({ message, hint }) => new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${place(index)}: ${message}`, hint)));
        return [];
    }));
}


/***/ }),

/***/ 81175:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ refuseUnfinished),
/* harmony export */   q: () => (/* binding */ LATER_KEYS)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(71922);
/* harmony import */ var _common_told_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(62804);


/** Keys of later versions: taken note of, refused, and suggested to nobody. */
const LATER_KEYS = ['service', 'rounds'];
/** What inputs and config may say before this version can do it. @throws UserErrors naming all of it */
function refuseUnfinished(inputs, config) {
    const { document } = config;
    const asked = [
        ['mode: comment', inputs.mode === 'comment'],
        ['baseline: paired', inputs.baseline === 'paired'],
        [(0,_common_told_js__WEBPACK_IMPORTED_MODULE_1__/* .told */ .Ev) `${(0,_common_told_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('build')}`, inputs.build !== null],
        [(0,_common_told_js__WEBPACK_IMPORTED_MODULE_1__/* .told */ .Ev) `${(0,_common_told_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('start')}`, inputs.start !== null],
        [(0,_common_told_js__WEBPACK_IMPORTED_MODULE_1__/* .told */ .Ev) `${(0,_common_told_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('wait-on')}`, inputs.waitOn !== null],
        [(0,_common_told_js__WEBPACK_IMPORTED_MODULE_1__/* .told */ .Ev) `${(0,_common_told_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('shard')}`, inputs.shard !== null],
        ...LATER_KEYS.map((key) => [key, document[key] !== undefined]),
    ];
    const errors = asked
        .filter(([, isAsked]) => isAsked)
        .map(([what]) => new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo((0,_common_told_js__WEBPACK_IMPORTED_MODULE_1__/* .told */ .Ev) `${what} is not available in this version yet.`, 'Leave it out.'));
    if (errors.length > 0)
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserErrors */ .tQ(errors);
}


/***/ }),

/***/ 58284:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ loadSettings),
  R: () => (/* binding */ readInput)
});

// EXTERNAL MODULE: ./src/common/errors.ts
var common_errors = __nccwpck_require__(71922);
// EXTERNAL MODULE: ./src/common/late-code.ts
var late_code = __nccwpck_require__(30047);
// EXTERNAL MODULE: ./src/common/told.ts
var told = __nccwpck_require__(62804);
// EXTERNAL MODULE: ./src/readers/result-formats.ts
var result_formats = __nccwpck_require__(2238);
// EXTERNAL MODULE: ./src/settings/config.ts
var settings_config = __nccwpck_require__(69551);
;// CONCATENATED MODULE: ./src/settings/input-conflicts.ts


/** Inputs that contradict each other, all at once. @throws UserErrors */
function checkInputConflicts(inputs) {
    const ofResults = inputs.results.length === 0 ? checkWithoutResults(inputs) : checkWithResults(inputs);
    const errors = [...ofResults, ...checkStoring(inputs)];
    if (errors.length > 0)
        throw new common_errors/* UserErrors */.tQ(errors);
}
/** What only matters where something is stored. */
function checkStoring({ mode, update, note, updateHistory, dryRun }) {
    if (mode === 'validate' && update !== 'none') {
        const hint = (0,told/* told */.Ev) `Leave update out, or use ${(0,told/* setting */.Pe)('mode', 'baseline')}.`;
        return [
            new common_errors/* UserError */.yo((0,told/* told */.Ev) `${(0,told/* setting */.Pe)('mode', 'validate')} measures nothing, so there is nothing to store (update).`, hint),
        ];
    }
    if (mode === 'baseline' || update !== 'none')
        return [];
    const asked = [
        [(0,told/* input */.hF)('note'), note !== null],
        [(0,told/* setting */.Pe)('update-history', 'reset'), updateHistory === 'reset'],
        [(0,told/* input */.hF)('dry-run'), dryRun],
    ];
    return asked
        .filter(([, isAsked]) => isAsked)
        .map(([name]) => new common_errors/* UserError */.yo((0,told/* told */.Ev) `${name} speaks of storing a baseline, and ${(0,told/* phrase */.MZ)('stores nothing')}.`, (0,told/* told */.Ev) `Leave it out, or ${(0,told/* phrase */.MZ)('store it')}.`));
}
function checkWithoutResults({ format }) {
    if (format === null)
        return [];
    return [
        new common_errors/* UserError */.yo((0,told/* told */.Ev) `${(0,told/* input */.hF)('format')} (${format}) says how files of results are to be read, and ${(0,told/* input */.hF)('results')} is not set.`, (0,told/* told */.Ev) `Set ${(0,told/* input */.hF)('results')}, or leave ${(0,told/* input */.hF)('format')} out.`),
    ];
}
/** With `results` no k6 runs, so nothing may ask for how it runs. */
function checkWithResults({ mode, scenarioFiles, flags, env, k6Version }) {
    const asked = [
        ['scenario-file', scenarioFiles.length > 0],
        ['flags', flags.length > 0],
        ['env', Object.keys(env).length > 0],
        ['k6-version', k6Version !== null],
    ];
    const errors = asked
        .filter(([, isAsked]) => isAsked)
        .map(([name]) => new common_errors/* UserError */.yo((0,told/* told */.Ev) `${(0,told/* input */.hF)('results')} and ${(0,told/* input */.hF)(name)} cannot be set together: results are of runs that are over, and k6 is not run.`, (0,told/* told */.Ev) `Leave ${(0,told/* input */.hF)(name)} out, or leave ${(0,told/* input */.hF)('results')} out to have k6 run.`));
    if (mode !== 'validate')
        return errors;
    const advice = (0,told/* told */.Ev) `Leave ${(0,told/* input */.hF)('results')} out, or use ${(0,told/* setting */.Pe)('mode', 'compare')}.`;
    return [
        ...errors,
        new common_errors/* UserError */.yo((0,told/* told */.Ev) `${(0,told/* setting */.Pe)('mode', 'validate')} reads scenario files, not ${(0,told/* input */.hF)('results')}.`, advice),
    ];
}

// EXTERNAL MODULE: ./src/common/suggestion.ts + 1 modules
var suggestion = __nccwpck_require__(4549);
// EXTERNAL MODULE: ./src/k6/flags.ts + 1 modules
var k6_flags = __nccwpck_require__(73950);
// EXTERNAL MODULE: ./src/k6/variables.ts
var variables = __nccwpck_require__(59224);
// EXTERNAL MODULE: ./src/k6/version.ts
var version = __nccwpck_require__(43077);
// EXTERNAL MODULE: ./src/common/text.ts
var common_text = __nccwpck_require__(62450);
// EXTERNAL MODULE: ./src/rules/verdict.ts
var verdict = __nccwpck_require__(13398);
;// CONCATENATED MODULE: ./src/settings/input-values.ts





const DEFAULT_FAIL_ON = ['fail', 'invalid'];
/** Reads one of these words. @throws UserError with the word that was meant */
function oneOf(values) {
    return (text, name) => {
        if (values.includes(text))
            return text;
        throw new common_errors/* UserError */.yo((0,told/* told */.Ev) `${(0,told/* input */.hF)(name)} is "${text}".`, (0,suggestion/* suggest */.Z)(text, values));
    };
}
/** A value a line; empty lines and lines that begin with `#` are skipped. */
function parseLines(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}
/** Names separated by commas or line breaks. */
function parseNames(text) {
    return text
        .split(/[\n,]/)
        .map((name) => name.trim())
        .filter((name) => name !== '');
}
/** What makes the step red, the default words included; `never` stands alone. @throws UserErrors */
function parseFailOn(text) {
    const words = parseNames(text);
    const unknown = words.filter((word) => !verdict/* FAIL_ON_WORDS */.Ri.includes(word));
    if (unknown.length > 0) {
        throw new common_errors/* UserErrors */.tQ(unknown.map((word) => new common_errors/* UserError */.yo((0,told/* told */.Ev) `${(0,told/* input */.hF)('fail-on')} has "${word}".`, (0,suggestion/* suggest */.Z)(word, verdict/* FAIL_ON_WORDS */.Ri))));
    }
    if (words.includes('never') && words.length > 1) {
        throw new common_errors/* UserError */.yo((0,told/* told */.Ev) `${(0,told/* input */.hF)('fail-on')} is "${text}", but "never" stands alone.`, 'Leave out "never" or the other words.');
    }
    return words.includes('never') ? ['never'] : [...new Set([...DEFAULT_FAIL_ON, ...words])];
}
/** A number of minutes above 0. @throws UserError */
function parseMinutes(text, name) {
    const minutes = Number(text);
    if (Number.isFinite(minutes) && minutes > 0)
        return minutes;
    throw new common_errors/* UserError */.yo((0,told/* told */.Ev) `${(0,told/* input */.hF)(name)} is "${text}".`, 'Write a number of minutes above 0.');
}
/** `true` or `false`. @throws UserError */
function parseBoolean(text, name) {
    if (text === 'true' || text === 'false')
        return text === 'true';
    throw new common_errors/* UserError */.yo((0,told/* told */.Ev) `${(0,told/* input */.hF)(name)} is "${text}".`, 'Write true or false.');
}
/** @param text the matrix context as JSON: `null` on the runner, `{}` in act, where there is no matrix */
function parseLeg(text) {
    return (0,common_text/* sortEntries */.R3)(parseMatrix(text))
        .filter(([key]) => key !== 'repeat')
        .map(([key, value]) => `${key}=${describeMatrixValue(value)}`)
        .join(', ');
}
function parseMatrix(text) {
    try {
        const matrix = JSON.parse(text) ?? {};
        if (typeof matrix === 'object' && !Array.isArray(matrix))
            return matrix;
    }
    catch {
        // Told below, together with JSON that is no matrix.
    }
    throw new common_errors/* UserError */.yo((0,told/* told */.Ev) `${(0,told/* input */.hF)('matrix')} is no JSON object: "${text}".`, 'Leave it out; its default is the matrix of the job.');
}
/** Plain where that cannot be mistaken for two values; `20` and `"20"` are the same leg. */
function describeMatrixValue(value) {
    return typeof value === 'string' && /^[^,="{}[\]\s]([^,="{}[\]]*[^,="{}[\]\s])?$/.test(value)
        ? value
        : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./src/settings/inputs.ts








const MODES = ['auto', 'compare', 'baseline', 'comment', 'validate'];
const BASELINES = ['auto', 'repo', 'artifact', 'paired', 'none'];
const COMMENT_MODES = ['always', 'on-change', 'never'];
const UPDATES = ['none', 'commit', 'pull-request', 'artifact'];
const UPDATE_HISTORIES = ['append', 'reset'];
const DEFAULT_CONFIG_FILE = '.github/perf-baseline.yml';
/** Every input of action.yml, in its order. A test holds the two equal. */
const INPUT_NAMES = [
    'mode',
    'scenario-file',
    'suites',
    'flags',
    'env',
    'working-directory',
    'k6-version',
    'build',
    'start',
    'wait-on',
    'baseline',
    'base-ref',
    'rules',
    'fail-on',
    'comment',
    'update',
    'results',
    'format',
    'shard',
    'time-budget-minutes',
    'report-dir',
    'config-file',
    'github-token',
    'note',
    'update-history',
    'dry-run',
    'matrix',
];
/** The inputs, with every unknown and every malformed one named beside them; a malformed one counts as unset. */
function parseInputs(source) {
    const errors = source.passed.filter((name) => !isInputName(name)).map(unknownInput);
    const attempt = (name, parse, unset) => {
        const text = source.read(name).trim();
        if (text === '')
            return unset;
        return (0,common_errors/* rescueNow */.C4)(() => parse(text, name), (_, all) => {
            errors.push(...all);
            return unset;
        });
    };
    return { inputs: readAll(attempt), errors };
}
function readAll(attempt) {
    const text = (name) => attempt(name, (value) => value, null);
    return {
        mode: attempt('mode', oneOf(MODES), 'auto'),
        scenarioFiles: attempt('scenario-file', parseLines, []),
        suites: attempt('suites', parseNames, []),
        flags: attempt('flags', parseOwnFlags, []),
        env: attempt('env', (value) => (0,variables/* parseEnvFile */.FO)(value, (0,told/* told */.Ev) `${(0,told/* input */.hF)('env')}`), {}),
        workingDirectory: attempt('working-directory', (value) => value, '.'),
        k6Version: attempt('k6-version', parseOwnVersion, null),
        build: text('build'),
        start: text('start'),
        waitOn: text('wait-on'),
        baseline: attempt('baseline', oneOf(BASELINES), 'auto'),
        baseRef: text('base-ref'),
        rules: text('rules'),
        failOn: attempt('fail-on', parseFailOn, DEFAULT_FAIL_ON),
        comment: attempt('comment', oneOf(COMMENT_MODES), 'always'),
        update: attempt('update', oneOf(UPDATES), 'none'),
        results: attempt('results', parseLines, []),
        format: attempt('format', oneOf(result_formats/* RESULT_FORMATS */.LW), null),
        shard: text('shard'),
        timeBudgetMinutes: attempt('time-budget-minutes', parseMinutes, null),
        reportDir: text('report-dir'),
        configFile: attempt('config-file', (value) => value, DEFAULT_CONFIG_FILE),
        githubToken: text('github-token'),
        note: text('note'),
        updateHistory: attempt('update-history', oneOf(UPDATE_HISTORIES), 'append'),
        dryRun: attempt('dry-run', parseBoolean, false),
        leg: attempt('matrix', parseLeg, ''),
    };
}
/** Checked here, so that a refused flag is named beside other wrong inputs. */
function parseOwnFlags(text) {
    const flags = (0,k6_flags/* parseFlags */.bQ)(text);
    (0,k6_flags/* checkFlags */.KP)(flags);
    return flags;
}
/** Whether it is one is known before anything is installed. */
function parseOwnVersion(text) {
    (0,version/* parseVersionSpec */.ZD)(text);
    return text;
}
function isInputName(name) {
    return INPUT_NAMES.includes(name);
}
function unknownInput(name) {
    const visible = INPUT_NAMES.filter((known) => known !== 'matrix');
    return new common_errors/* UserError */.yo(`There is no input "${name}".`, (0,suggestion/* suggest */.Z)(name, visible));
}

// EXTERNAL MODULE: ./src/settings/not-yet.ts
var not_yet = __nccwpck_require__(81175);
;// CONCATENATED MODULE: ./src/settings/settings.ts








/** Reading YAML is half of this program's start. */
const loadConfigParser = (0,late_code/* lateCode */._o)(() => Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(815), __nccwpck_require__.e(245)]).then(__nccwpck_require__.bind(__nccwpck_require__, 83245)));
/**
 * Inputs and config, read together so that one run names all mistakes in both.
 * @param fixed inputs whose values do not come from the user
 */
async function loadSettings(env, workspace, fixed = {}) {
    const errors = [];
    const attempt = (work, fallback) => (0,common_errors/* rescue */.ic)(work, (_, all) => {
        errors.push(...all);
        return fallback;
    });
    // The inputs that are right still say where the report goes and what it is called.
    const parsed = parseInputs({
        read: (name) => readInput(env, name),
        passed: listInputs(env),
    });
    errors.push(...parsed.errors);
    const inputs = { ...parsed.inputs, ...fixed };
    await attempt(() => checkInputConflicts(inputs), undefined);
    const { config, configText } = await attempt(() => loadConfig(inputs, workspace), {
        config: settings_config/* DEFAULT_CONFIG */.PV,
        configText: null,
    });
    await attempt(() => (0,not_yet/* refuseUnfinished */.k)(inputs, config), undefined);
    return { inputs, config, configText, errors };
}
async function loadConfig(inputs, workspace) {
    const text = await workspace.read(inputs.configFile);
    if (text === null && inputs.configFile !== DEFAULT_CONFIG_FILE) {
        throw new common_errors/* UserError */.yo(`The config file ${inputs.configFile} is not there.`, (0,told/* told */.Ev) `Mend ${(0,told/* input */.hF)('config-file')}, or ${(0,told/* phrase */.MZ)('find config')}.`);
    }
    const preset = (0,result_formats/* presetOf */.jE)(inputs.results, inputs.format) ?? 'default';
    if (text === null && inputs.rules === null)
        return { config: (0,settings_config/* defaultConfig */.sb)(preset), configText: null };
    const { parseConfig } = await loadConfigParser();
    return { config: parseConfig(text, inputs.configFile, inputs.rules, preset), configText: text };
}
/** The text of an input as the runner passes it; empty if unset. */
function readInput(env, name) {
    return env[`INPUT_${name.toUpperCase()}`] ?? '';
}
function listInputs(env) {
    return Object.keys(env)
        .filter((name) => name.startsWith('INPUT_') && env[name] !== '')
        .map((name) => name.slice('INPUT_'.length).toLowerCase());
}


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 73339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 89635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ issueCommand)
/* harmony export */ });
/* unused harmony export issue */
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4679);


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_0__.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 82902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ issueFileCommand),
/* harmony export */   v: () => (/* binding */ prepareKeyValueMessage)
/* harmony export */ });
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79896);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(70857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4679);
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!fs__WEBPACK_IMPORTED_MODULE_1__.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync(filePath, `${(0,_utils_js__WEBPACK_IMPORTED_MODULE_3__/* .toCommandValue */ .E)(message)}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID()}`;
    const convertedValue = (0,_utils_js__WEBPACK_IMPORTED_MODULE_3__/* .toCommandValue */ .E)(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map

/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toCommandValue),
/* harmony export */   k: () => (/* binding */ toCommandProperties)
/* harmony export */ });
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(36769);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
