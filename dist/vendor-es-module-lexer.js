// node_modules/es-module-lexer/dist/lexer.minimal.asm.js
let e;
let a;
let r;
let i = 2 << 19;
const s = 1 === new Uint8Array(new Uint16Array([1]).buffer)[0] ? function(e, a) {
	const r = e.length;
	let i = 0;
	for (; i < r;) a[i] = e.charCodeAt(i++);
} : function(e, a) {
	const r = e.length;
	let i = 0;
	for (; i < r;) {
		const r = e.charCodeAt(i);
		a[i++] = (255 & r) << 8 | r >>> 8;
	}
};
const f = "xportportlassrometavoyiedeleinstantyreturdebuggeawaithrwhileforifcatcfinallelsbreacontinsyncunctionourceefer;";
let c;
let t;
let b;
function parse(n, l = "@") {
	c = n, t = l;
	const o = Math.max(2 << 17, 10 * c.length + 16), h = 2 * c.length + o + (2 << 17);
	if (h > i || !e) {
		for (; h > i;) i *= 2;
		a = new ArrayBuffer(i), s(f, new Uint16Array(a, 16, 109)), e = function(e, a, r) {
			"use asm";
			var i = new e.Int8Array(r), s = new e.Int16Array(r), f = new e.Int32Array(r), c = new e.Uint8Array(r);
			new e.Uint16Array(r);
			var b = 1056;
			function n(e, a) {
				e = e | 0;
				a = a | 0;
				var r = 0, c = 0, t = 0, b = 0, n = 0, l = 0, o = 0, w = 0, d = 0, C = 0, y = 0;
				C = s[409] | 0;
				a = f[77] | 0;
				f[74] = a;
				o = a;
				l = C;
				w = 0;
				e: while (1) {
					c = f[78] | 0;
					b = l << 16 >> 16 == C << 16 >> 16;
					t = w & e;
					n = a;
					while (1) {
						r = n + 2 | 0;
						if (n >>> 0 >= c >>> 0) {
							a = 0;
							d = 81;
							break e;
						}
						a = s[r >> 1] | 0;
						if (!(N(a) | 0)) {
							if (b) {
								switch (a << 16 >> 16) {
									case 125:
									case 93:
									case 41:
									case 59:
									case 44:
										d = 81;
										break e;
								}
								if (t ? fe(a) | 0 : 0) {
									d = 81;
									break e;
								}
							}
							if (!(fe(a) | 0)) break;
						}
						n = r;
					}
					f[77] = r;
					a: do
						switch (a << 16 >> 16) {
							case 101:
								if ((l << 16 >> 16 == 0 ? R(r) | 0 : 0) ? (S(n + 4 | 0, 16, 10) | 0) == 0 : 0) {
									u() | 0;
									d = 71;
								} else d = 68;
								break;
							case 105:
								if (((s[n + 4 >> 1] | 0) == 109 ? R(r) | 0 : 0) ? (S(n + 6 | 0, 26, 8) | 0) == 0 : 0) {
									k();
									d = 71;
								} else d = 68;
								break;
							case 99:
								if ((((s[n + 4 >> 1] | 0) == 108 ? R(r) | 0 : 0) ? (S(n + 6 | 0, 36, 6) | 0) == 0 : 0) ? L(s[n + 12 >> 1] | 0) | 0 : 0) {
									i[822] = 1;
									d = 68;
								} else d = 68;
								break;
							case 40: if (l << 16 >> 16 == 1024) {
								ae();
								break a;
							} else {
								d = l & 65535;
								n = f[75] | 0;
								f[n + (d << 3) >> 2] = 1;
								s[409] = l + 1 << 16 >> 16;
								f[n + (d << 3) + 4 >> 2] = o;
								d = 71;
								break a;
							}
							case 91: if (l << 16 >> 16 == 1024) {
								ae();
								break a;
							} else {
								d = l & 65535;
								n = f[75] | 0;
								f[n + (d << 3) >> 2] = 8;
								s[409] = l + 1 << 16 >> 16;
								f[n + (d << 3) + 4 >> 2] = o;
								d = 71;
								break a;
							}
							case 93: if (!(l << 16 >> 16)) {
								ae();
								break a;
							} else {
								s[409] = l + -1 << 16 >> 16;
								d = 71;
								break a;
							}
							case 44:
								r = s[408] | 0;
								if ((!(l << 16 >> 16 == 0 | r << 16 >> 16 == 0) ? (f[(f[75] | 0) + ((l & 65535) + -1 << 3) >> 2] | 0) == 5 : 0) ? (y = f[(f[76] | 0) + ((r & 65535) + -1 << 2) >> 2] | 0, (f[y + 4 >> 2] | 0) == 0) : 0) {
									f[y + 4 >> 2] = o + 2;
									f[77] = n + 4;
									g(1) | 0;
									d = f[77] | 0;
									f[y + 16 >> 2] = d;
									f[77] = d + -2;
									d = 71;
								} else d = 71;
								break;
							case 59:
								d = 71;
								break;
							case 41:
								if (!(l << 16 >> 16)) {
									ae();
									break a;
								}
								d = l + -1 << 16 >> 16;
								s[409] = d;
								r = s[408] | 0;
								if (r << 16 >> 16 != 0 ? (f[(f[75] | 0) + ((d & 65535) << 3) >> 2] | 0) == 5 : 0) {
									c = f[(f[76] | 0) + ((r & 65535) + -1 << 2) >> 2] | 0;
									if (!(f[c + 4 >> 2] | 0)) f[c + 4 >> 2] = o + 2;
									f[c + 12 >> 2] = n + 4;
									s[408] = r + -1 << 16 >> 16;
									d = 71;
								} else d = 71;
								break;
							case 123:
								n = f[68] | 0;
								do
									if ((s[o >> 1] | 0) == 41 & (n | 0) != 0 ? (f[n + 12 >> 2] | 0) == (o + 2 | 0) : 0) {
										r = f[69] | 0;
										f[68] = r;
										if (!r) {
											f[64] = 0;
											break;
										} else {
											f[r + 32 >> 2] = 0;
											break;
										}
									}
								while (0);
								if (l << 16 >> 16 == 1024) {
									ae();
									break a;
								} else {
									d = l & 65535;
									n = f[75] | 0;
									f[n + (d << 3) >> 2] = (i[822] | 0) == 0 ? 2 : 6;
									s[409] = l + 1 << 16 >> 16;
									f[n + (d << 3) + 4 >> 2] = o;
									i[822] = 0;
									d = 71;
									break a;
								}
							case 125:
								if (!(l << 16 >> 16)) {
									ae();
									break a;
								}
								n = f[75] | 0;
								d = l + -1 << 16 >> 16;
								s[409] = d;
								if ((f[n + ((d & 65535) << 3) >> 2] | 0) == 4) {
									v();
									d = 71;
								} else d = 71;
								break;
							case 34:
							case 39:
								p(a);
								d = 71;
								break;
							case 47: switch (s[n + 4 >> 1] | 0) {
								case 47:
									F();
									break a;
								case 42:
									A(1);
									break a;
								default:
									if (h() | 0) {
										O();
										r = 0;
									} else r = 1;
									i[821] = r;
									d = 71;
									break a;
							}
							case 96: if (l << 16 >> 16 == 1024) {
								ae();
								break a;
							} else {
								d = l & 65535;
								n = f[75] | 0;
								f[n + (d << 3) >> 2] = 3;
								s[409] = l + 1 << 16 >> 16;
								f[n + (d << 3) + 4 >> 2] = o;
								v();
								d = 71;
								break a;
							}
							default: if ((a & 65535) > 127 & a << 16 >> 16 != 160 | (a << 16 >> 16 == 92 | (a << 16 >> 16 == 95 | (a << 16 >> 16 == 36 | ((a + -48 & 65535) < 10 | ((a | 32) + -97 & 65535) < 26))))) d = 68;
							else d = 71;
						}
					while (0);
					a: do
						if ((d | 0) == 68) while (1) {
							r = r + 2 | 0;
							d = s[r >> 1] | 0;
							if (!((d & 65535) > 127 & d << 16 >> 16 != 160 | (d << 16 >> 16 == 92 | (d << 16 >> 16 == 95 | (d << 16 >> 16 == 36 | ((d + -48 & 65535) < 10 | ((d | 32) + -97 & 65535) < 26)))))) {
								d = 71;
								break a;
							}
							f[77] = r;
						}
					while (0);
					if ((d | 0) == 71) {
						d = 0;
						f[74] = f[77];
					}
					if (i[820] | 0) {
						a = 0;
						break;
					}
					c = f[74] | 0;
					if ((c | 0) == (o | 0)) {
						a = s[409] | 0;
						if (w & (a << 16 >> 16 == C << 16 >> 16 & e)) {
							a = s[f[77] >> 1] | 0;
							if (fe(a) | 0) break;
							else {
								a = C;
								r = 1;
							}
						} else r = w;
					} else {
						if (a << 16 >> 16 == 47) r = (i[821] ^ 1) & 255;
						else r = (a << 16 >> 16 == 96 | (a << 16 >> 16 == 34 | (a << 16 >> 16 == 39 | ((a | 32) << 16 >> 16 == 125 | (a << 16 >> 16 == 41 | (G(a) | 0)))))) & 1;
						a = s[409] | 0;
						r = (r | 0) != 0;
					}
					o = c;
					l = a;
					w = r;
					a = f[77] | 0;
				}
				if ((d | 0) == 81) f[77] = r;
				return a | 0;
			}
			function k() {
				var e = 0, a = 0, r = 0, c = 0, t = 0, b = 0;
				b = f[77] | 0;
				f[77] = b + 12;
				e = g(1) | 0;
				r = f[77] | 0;
				e: do
					if (e << 16 >> 16 != 46) {
						if (!(e << 16 >> 16 == 115 & r >>> 0 > (b + 12 | 0) >>> 0)) {
							if (!(e << 16 >> 16 == 100 & r >>> 0 > (b + 10 | 0) >>> 0)) {
								a = e;
								c = 0;
								t = 28;
								break;
							}
							if (S(r + 2 | 0, 224, 8) | 0) {
								e = r;
								a = 100;
								r = 0;
								t = 66;
								break;
							}
							if (!(L(s[r + 10 >> 1] | 0) | 0)) {
								e = r;
								a = 100;
								r = 0;
								t = 66;
								break;
							}
							f[77] = r + 10;
							if ((g(1) | 0) << 16 >> 16 == 42) {
								a = 42;
								c = 2;
								t = 68;
								break;
							}
							f[77] = r;
							a = s[r >> 1] | 0;
							c = 0;
							t = 28;
							break;
						}
						if ((S(r + 2 | 0, 214, 10) | 0) == 0 ? L(s[r + 12 >> 1] | 0) | 0 : 0) {
							f[77] = r + 12;
							a = g(1) | 0;
							e = f[77] | 0;
							if (!(a << 16 >> 16 == 44 | (e | 0) == (r + 12 | 0))) {
								if (a << 16 >> 16 != 102) {
									c = 1;
									t = 28;
									break;
								}
								if (S(e + 2 | 0, 42, 6) | 0) {
									a = 102;
									r = 1;
									t = 66;
									break;
								}
								if (!(D(s[e + 8 >> 1] | 0) | 0)) {
									a = 102;
									r = 1;
									t = 66;
									break;
								}
							}
							f[77] = r;
							a = s[r >> 1] | 0;
							c = 0;
							t = 28;
						} else {
							e = r;
							a = 115;
							r = 0;
							t = 66;
						}
					} else {
						f[77] = r + 2;
						switch ((g(1) | 0) << 16 >> 16) {
							case 109:
								e = f[77] | 0;
								if (S(e + 2 | 0, 48, 6) | 0) break e;
								a = f[74] | 0;
								if (!(Q(a) | 0) ? (s[a >> 1] | 0) == 46 : 0) break e;
								y(b, b, e + 8 | 0, 2);
								break e;
							case 115:
								e = f[77] | 0;
								if (S(e + 2 | 0, 214, 10) | 0) break e;
								a = f[74] | 0;
								if (!(Q(a) | 0) ? (s[a >> 1] | 0) == 46 : 0) break e;
								f[77] = e + 12;
								a = g(1) | 0;
								c = 1;
								t = 28;
								break e;
							case 100:
								e = f[77] | 0;
								if (S(e + 2 | 0, 224, 8) | 0) break e;
								a = f[74] | 0;
								if (!(Q(a) | 0) ? (s[a >> 1] | 0) == 46 : 0) break e;
								f[77] = e + 10;
								a = g(1) | 0;
								c = 2;
								t = 28;
								break e;
							default: break e;
						}
					}
				while (0);
				e: do
					if ((t | 0) == 28) {
						if (a << 16 >> 16 != 40) {
							if (!((c | 0) == 0 & a << 16 >> 16 == 123)) {
								switch (a << 16 >> 16) {
									case 42:
									case 39:
									case 34:
										t = 68;
										break e;
								}
								e = f[77] | 0;
								r = c;
								t = 66;
								break;
							}
							e = f[77] | 0;
							if (s[409] | 0) {
								f[77] = e + -2;
								break;
							}
							while (1) {
								if (e >>> 0 >= (f[78] | 0) >>> 0) break;
								e = g(1) | 0;
								if (!(re(e) | 0)) {
									if (e << 16 >> 16 == 125) {
										t = 56;
										break;
									}
								} else p(e);
								e = (f[77] | 0) + 2 | 0;
								f[77] = e;
							}
							if ((t | 0) == 56) f[77] = (f[77] | 0) + 2;
							c = (g(1) | 0) << 16 >> 16 == 102;
							e = f[77] | 0;
							if (c ? S(e + 2 | 0, 42, 6) | 0 : 0) {
								ae();
								break;
							}
							f[77] = e + 8;
							e = g(1) | 0;
							if (re(e) | 0) {
								w(b, e, 0);
								break;
							} else {
								ae();
								break;
							}
						}
						e = s[409] | 0;
						if (e << 16 >> 16 == 1024) {
							ae();
							break;
						}
						a = f[77] | 0;
						r = f[75] | 0;
						f[r + ((e & 65535) << 3) >> 2] = 5;
						s[409] = e + 1 << 16 >> 16;
						f[r + ((e & 65535) << 3) + 4 >> 2] = a;
						if ((s[f[74] >> 1] | 0) != 46) {
							if ((s[408] | 0) == 512) {
								ae();
								break;
							}
							f[77] = a + 2;
							r = g(1) | 0;
							y(b, f[77] | 0, 0, a);
							if (!c) e = f[68] | 0;
							else {
								e = f[68] | 0;
								f[e + 28 >> 2] = (c | 0) == 1 ? 5 : 7;
							}
							c = f[76] | 0;
							b = s[408] | 0;
							s[408] = b + 1 << 16 >> 16;
							f[c + ((b & 65535) << 2) >> 2] = e;
							switch (r << 16 >> 16) {
								case 39:
									p(39);
									break;
								case 34:
									p(34);
									break;
								case 96:
									if (m() | 0) {
										if (i[823] | 0) {
											b = (f[68] | 0) + 24 | 0;
											i[b >> 0] = i[b >> 0] | 2;
										}
									} else t = 43;
									break;
								default: t = 43;
							}
							if ((t | 0) == 43) {
								f[77] = (f[77] | 0) + -2;
								break;
							}
							e = (f[77] | 0) + 2 | 0;
							f[77] = e;
							switch ((g(1) | 0) << 16 >> 16) {
								case 44:
									f[77] = (f[77] | 0) + 2;
									g(1) | 0;
									c = f[68] | 0;
									f[c + 4 >> 2] = e;
									b = f[77] | 0;
									f[c + 16 >> 2] = b;
									i[c + 24 >> 0] = i[c + 24 >> 0] | 1;
									f[77] = b + -2;
									break e;
								case 41:
									s[409] = (s[409] | 0) + -1 << 16 >> 16;
									b = f[68] | 0;
									f[b + 4 >> 2] = e;
									f[b + 12 >> 2] = (f[77] | 0) + 2;
									i[b + 24 >> 0] = i[b + 24 >> 0] | 1;
									s[408] = (s[408] | 0) + -1 << 16 >> 16;
									break e;
								default:
									f[77] = (f[77] | 0) + -2;
									break e;
							}
						}
					}
				while (0);
				if ((t | 0) == 66) if ((e | 0) == (b + 12 | 0)) f[77] = b + 10;
				else {
					c = r;
					t = 68;
				}
				do
					if ((t | 0) == 68) {
						if (!((a << 16 >> 16 == 42 | (c | 0) != 2) & (s[409] | 0) == 0)) {
							f[77] = (f[77] | 0) + -2;
							break;
						}
						e = f[78] | 0;
						a = f[77] | 0;
						while (1) {
							if (a >>> 0 >= e >>> 0) {
								t = 75;
								break;
							}
							r = s[a >> 1] | 0;
							if (re(r) | 0) {
								t = 73;
								break;
							}
							t = a + 2 | 0;
							f[77] = t;
							a = t;
						}
						if ((t | 0) == 73) {
							w(b, r, c);
							break;
						} else if ((t | 0) == 75) {
							ae();
							break;
						}
					}
				while (0);
			}
			function l() {
				var e = 0, a = 0, r = 0, c = 0, t = 0, n = 0, l = 0;
				l = b;
				b = b + 10240 | 0;
				s[408] = 0;
				s[409] = 0;
				f[74] = 232;
				i[821] = 0;
				f[73] = 0;
				i[820] = 0;
				f[75] = l + 2048;
				f[76] = l;
				i[822] = 0;
				c = (f[60] | 0) + -2 | 0;
				f[77] = c;
				a = c + (f[71] << 1) | 0;
				f[78] = a;
				e: while (1) {
					e = c + 2 | 0;
					f[77] = e;
					if (c >>> 0 >= a >>> 0) {
						r = 66;
						break;
					}
					a = s[e >> 1] | 0;
					a: do
						switch (a << 16 >> 16) {
							case 9:
							case 10:
							case 11:
							case 12:
							case 13:
							case 32: break;
							case 101:
								if (((s[409] | 0) == 0 ? R(e) | 0 : 0) ? (S(c + 4 | 0, 16, 10) | 0) == 0 : 0) {
									u() | 0;
									r = 65;
								} else r = 62;
								break;
							case 105:
								if (((s[c + 4 >> 1] | 0) == 109 ? R(e) | 0 : 0) ? (S(c + 6 | 0, 26, 8) | 0) == 0 : 0) {
									k();
									r = 65;
								} else r = 62;
								break;
							case 99:
								if ((((s[c + 4 >> 1] | 0) == 108 ? R(e) | 0 : 0) ? (S(c + 6 | 0, 36, 6) | 0) == 0 : 0) ? L(s[c + 12 >> 1] | 0) | 0 : 0) {
									i[822] = 1;
									r = 62;
								} else r = 62;
								break;
							case 40:
								e = s[409] | 0;
								if (e << 16 >> 16 == 1024) {
									r = 20;
									break e;
								}
								c = f[74] | 0;
								r = f[75] | 0;
								f[r + ((e & 65535) << 3) >> 2] = 1;
								s[409] = e + 1 << 16 >> 16;
								f[r + ((e & 65535) << 3) + 4 >> 2] = c;
								r = 65;
								break;
							case 91:
								e = s[409] | 0;
								if (e << 16 >> 16 == 1024) {
									r = 23;
									break e;
								}
								c = f[74] | 0;
								r = f[75] | 0;
								f[r + ((e & 65535) << 3) >> 2] = 8;
								s[409] = e + 1 << 16 >> 16;
								f[r + ((e & 65535) << 3) + 4 >> 2] = c;
								r = 65;
								break;
							case 93:
								e = s[409] | 0;
								if (!(e << 16 >> 16)) {
									r = 25;
									break e;
								}
								s[409] = e + -1 << 16 >> 16;
								r = 65;
								break;
							case 44:
								e = s[408] | 0;
								if (((e << 16 >> 16 != 0 ? (t = s[409] | 0, t << 16 >> 16 != 0) : 0) ? (f[(f[75] | 0) + ((t & 65535) + -1 << 3) >> 2] | 0) == 5 : 0) ? (n = f[(f[76] | 0) + ((e & 65535) + -1 << 2) >> 2] | 0, (f[n + 4 >> 2] | 0) == 0) : 0) {
									f[n + 4 >> 2] = (f[74] | 0) + 2;
									f[77] = c + 4;
									g(1) | 0;
									r = f[77] | 0;
									f[n + 16 >> 2] = r;
									f[77] = r + -2;
									r = 65;
								} else r = 65;
								break;
							case 59:
								r = 65;
								break;
							case 41:
								e = s[409] | 0;
								if (!(e << 16 >> 16)) {
									r = 33;
									break e;
								}
								s[409] = e + -1 << 16 >> 16;
								a = s[408] | 0;
								if (a << 16 >> 16 != 0 ? (f[(f[75] | 0) + ((e + -1 & 65535) << 3) >> 2] | 0) == 5 : 0) {
									e = f[(f[76] | 0) + ((a & 65535) + -1 << 2) >> 2] | 0;
									if (!(f[e + 4 >> 2] | 0)) f[e + 4 >> 2] = (f[74] | 0) + 2;
									f[e + 12 >> 2] = c + 4;
									s[408] = a + -1 << 16 >> 16;
									r = 65;
								} else r = 65;
								break;
							case 123:
								a = f[74] | 0;
								c = f[68] | 0;
								do
									if ((s[a >> 1] | 0) == 41 & (c | 0) != 0 ? (f[c + 12 >> 2] | 0) == (a + 2 | 0) : 0) {
										e = f[69] | 0;
										f[68] = e;
										if (!e) {
											f[64] = 0;
											break;
										} else {
											f[e + 32 >> 2] = 0;
											break;
										}
									}
								while (0);
								e = s[409] | 0;
								if (e << 16 >> 16 == 1024) {
									r = 45;
									break e;
								}
								r = f[75] | 0;
								f[r + ((e & 65535) << 3) >> 2] = (i[822] | 0) == 0 ? 2 : 6;
								s[409] = e + 1 << 16 >> 16;
								f[r + ((e & 65535) << 3) + 4 >> 2] = a;
								i[822] = 0;
								r = 65;
								break;
							case 125:
								e = s[409] | 0;
								if (!(e << 16 >> 16)) {
									r = 48;
									break e;
								}
								c = f[75] | 0;
								s[409] = e + -1 << 16 >> 16;
								if ((f[c + ((e + -1 & 65535) << 3) >> 2] | 0) == 4) {
									v();
									r = 65;
								} else r = 65;
								break;
							case 34:
							case 39:
								p(a);
								r = 65;
								break;
							case 47: switch (s[c + 4 >> 1] | 0) {
								case 47:
									F();
									break a;
								case 42:
									A(1);
									break a;
								default:
									if (h() | 0) {
										O();
										e = 0;
									} else e = 1;
									i[821] = e;
									r = 65;
									break a;
							}
							case 96:
								e = s[409] | 0;
								if (e << 16 >> 16 == 1024) {
									r = 59;
									break e;
								}
								c = f[74] | 0;
								r = f[75] | 0;
								f[r + ((e & 65535) << 3) >> 2] = 3;
								s[409] = e + 1 << 16 >> 16;
								f[r + ((e & 65535) << 3) + 4 >> 2] = c;
								v();
								r = 65;
								break;
							default: if ((a & 65535) > 127 & a << 16 >> 16 != 160 | (a << 16 >> 16 == 92 | (a << 16 >> 16 == 95 | (a << 16 >> 16 == 36 | ((a + -48 & 65535) < 10 | ((a | 32) + -97 & 65535) < 26))))) r = 62;
							else r = 65;
						}
					while (0);
					a: do
						if ((r | 0) == 62) while (1) {
							e = e + 2 | 0;
							c = s[e >> 1] | 0;
							if (!((c & 65535) > 127 & c << 16 >> 16 != 160 | (c << 16 >> 16 == 92 | (c << 16 >> 16 == 95 | (c << 16 >> 16 == 36 | ((c + -48 & 65535) < 10 | ((c | 32) + -97 & 65535) < 26)))))) {
								r = 65;
								break a;
							}
							f[77] = e;
						}
					while (0);
					if ((r | 0) == 65) {
						r = 0;
						f[74] = f[77];
					}
					c = f[77] | 0;
					a = f[78] | 0;
				}
				if ((r | 0) == 20) {
					ae();
					e = 0;
				} else if ((r | 0) == 23) {
					ae();
					e = 0;
				} else if ((r | 0) == 25) {
					ae();
					e = 0;
				} else if ((r | 0) == 33) {
					ae();
					e = 0;
				} else if ((r | 0) == 45) {
					ae();
					e = 0;
				} else if ((r | 0) == 48) {
					ae();
					e = 0;
				} else if ((r | 0) == 59) {
					ae();
					e = 0;
				} else if ((r | 0) == 66) e = (i[820] | 0) == 0 ? (s[408] | s[409]) << 16 >> 16 == 0 : 0;
				b = l;
				return e | 0;
			}
			function u() {
				var e = 0, a = 0, r = 0, c = 0, t = 0, b = 0, k = 0, l = 0, u = 0, o = 0;
				l = f[77] | 0;
				u = f[70] | 0;
				f[77] = l + 12;
				a = g(1) | 0;
				e = f[77] | 0;
				if (!((e | 0) == (l + 12 | 0) ? !($(a) | 0) : 0)) o = 3;
				e: do
					if ((o | 0) == 3) {
						a: do
							switch (a << 16 >> 16) {
								case 123:
									f[77] = e + 2;
									e = g(1) | 0;
									r = f[77] | 0;
									while (1) {
										if (re(e) | 0) {
											p(e);
											e = (f[77] | 0) + 2 | 0;
											f[77] = e;
										} else {
											H(e) | 0;
											e = f[77] | 0;
										}
										g(1) | 0;
										e = x(r, e) | 0;
										if (e << 16 >> 16 == 44) {
											f[77] = (f[77] | 0) + 2;
											e = g(1) | 0;
										}
										a = r;
										r = f[77] | 0;
										if (e << 16 >> 16 == 125) {
											o = 13;
											break;
										}
										if ((r | 0) == (a | 0) | r >>> 0 > (f[78] | 0) >>> 0) {
											o = 12;
											break;
										}
									}
									if ((o | 0) == 12) {
										ae();
										break e;
									} else if ((o | 0) == 13) {
										f[77] = r + 2;
										o = 47;
										break a;
									}
									break;
								case 42:
									f[77] = e + 2;
									g(1) | 0;
									o = f[77] | 0;
									x(o, o) | 0;
									o = 47;
									break;
								case 100:
									f[77] = e + 14;
									switch ((g(1) | 0) << 16 >> 16) {
										case 97:
											a = f[77] | 0;
											if ((S(a + 2 | 0, 192, 8) | 0) == 0 ? N(s[a + 10 >> 1] | 0) | 0 : 0) {
												f[77] = a + 10;
												g(0) | 0;
												o = 19;
											}
											break;
										case 102:
											o = 19;
											break;
										case 99:
											a = f[77] | 0;
											if (((S(a + 2 | 0, 34, 8) | 0) == 0 ? (u = s[a + 10 >> 1] | 0, L(u) | 0 | u << 16 >> 16 == 123) : 0) ? (f[77] = a + 10, r = g(1) | 0, r << 16 >> 16 != 123) : 0) {
												k = r;
												o = 28;
											}
									}
									r: do
										if ((o | 0) == 19 ? (c = f[77] | 0, (S(c + 2 | 0, 200, 14) | 0) == 0) : 0) {
											a = s[c + 16 >> 1] | 0;
											if (!(L(a) | 0)) switch (a << 16 >> 16) {
												case 40:
												case 42: break;
												default: break r;
											}
											f[77] = c + 16;
											a = g(1) | 0;
											if (a << 16 >> 16 == 42) {
												f[77] = (f[77] | 0) + 2;
												a = g(1) | 0;
											}
											if (a << 16 >> 16 != 40) {
												k = a;
												o = 28;
											}
										}
									while (0);
									if ((o | 0) == 28 ? (t = f[77] | 0, H(k) | 0, b = f[77] | 0, b >>> 0 > t >>> 0) : 0) {
										E(e, e + 14 | 0, t, b);
										f[77] = (f[77] | 0) + -2;
										break e;
									}
									E(e, e + 14 | 0, 0, 0);
									f[77] = e + 12;
									break e;
								case 97:
									f[77] = e + 10;
									g(0) | 0;
									e = f[77] | 0;
									o = 32;
									break;
								case 102:
									o = 32;
									break;
								case 99:
									if ((S(e + 2 | 0, 34, 8) | 0) == 0 ? D(s[e + 10 >> 1] | 0) | 0 : 0) {
										f[77] = e + 10;
										o = g(1) | 0;
										u = f[77] | 0;
										H(o) | 0;
										o = f[77] | 0;
										E(u, o, u, o);
										f[77] = (f[77] | 0) + -2;
										break e;
									}
									f[77] = e + 4;
									e = e + 4 | 0;
									o = 39;
									break;
								case 108:
								case 118:
									o = 39;
									break;
								default: break e;
							}
						while (0);
						if ((o | 0) == 32) {
							f[77] = e + 16;
							e = g(1) | 0;
							if (e << 16 >> 16 == 42) {
								f[77] = (f[77] | 0) + 2;
								e = g(1) | 0;
							}
							u = f[77] | 0;
							H(e) | 0;
							o = f[77] | 0;
							E(u, o, u, o);
							f[77] = (f[77] | 0) + -2;
							break;
						} else if ((o | 0) == 39) {
							f[77] = e + 6;
							while (1) {
								a = g(1) | 0;
								e = f[77] | 0;
								if (e >>> 0 > (f[78] | 0) >>> 0) break;
								a = M(a) | 0;
								if ((f[77] | 0) == (e | 0)) break;
								if (a << 16 >> 16 == 61) a = n(1, 0) | 0;
								e = f[77] | 0;
								if (a << 16 >> 16 != 44) break;
								f[77] = e + 2;
							}
							f[77] = e + -2;
							break;
						} else if ((o | 0) == 47) {
							o = (g(1) | 0) << 16 >> 16 == 102;
							e = f[77] | 0;
							if (o ? (S(e + 2 | 0, 42, 6) | 0) == 0 : 0) {
								f[77] = e + 8;
								w(l, g(1) | 0, 0);
								if (i[820] | 0) break;
								e = (u | 0) == 0 ? 260 : u + 16 | 0;
								while (1) {
									e = f[e >> 2] | 0;
									if (!e) break e;
									f[e + 12 >> 2] = 0;
									f[e + 8 >> 2] = 0;
									e = e + 16 | 0;
								}
							}
							f[77] = e + -2;
							break;
						}
					}
				while (0);
				return 0;
			}
			function o() {
				var e = 0, a = 0, r = 0, i = 0, c = 0, t = 0, b = 0;
				e = f[77] | 0;
				c = (s[e >> 1] | 0) == 123;
				t = c ? 125 : 93;
				f[77] = e + 2;
				e = g(1) | 0;
				e: while (1) {
					if (e << 16 >> 16 == t << 16 >> 16) break;
					i = f[77] | 0;
					if (i >>> 0 > (f[78] | 0) >>> 0) break;
					if ((e << 16 >> 16 == 46 ? (s[i + 2 >> 1] | 0) == 46 : 0) ? (s[i + 4 >> 1] | 0) == 46 : 0) {
						f[77] = i + 6;
						e = M(g(1) | 0) | 0;
					} else b = 9;
					a: do
						if ((b | 0) == 9) {
							b = 0;
							do
								if (c) {
									do
										if (e << 16 >> 16 == 91) {
											n(0, t) | 0;
											f[77] = (f[77] | 0) + 2;
											a = i;
										} else {
											if (re(e) | 0) {
												p(e);
												f[77] = (f[77] | 0) + 2;
												a = i;
												break;
											}
											if ((e + -48 & 65535) >= 10) {
												H(e) | 0;
												a = f[77] | 0;
												break;
											}
											e = i;
											r: while (1) {
												r = e + 2 | 0;
												a = s[r >> 1] | 0;
												i: do
													if ((a + -48 & 65535) >= 10) {
														switch (a << 16 >> 16) {
															case 67:
															case 68:
															case 70:
															case 97:
															case 65:
															case 99:
															case 100:
															case 102:
															case 46:
															case 66:
															case 69:
															case 79:
															case 88:
															case 95:
															case 98:
															case 101:
															case 110:
															case 111:
															case 120: break i;
															case 43:
															case 45: break;
															default: break r;
														}
														switch (s[e >> 1] | 0) {
															case 69:
															case 101: break;
															default: break r;
														}
													}
												while (0);
												e = r;
											}
											f[77] = r;
											a = i;
										}
									while (0);
									e = g(1) | 0;
									if (e << 16 >> 16 == 58) {
										f[77] = (f[77] | 0) + 2;
										e = M(g(1) | 0) | 0;
										break;
									}
									if (a >>> 0 > i >>> 0) E(i, a, i, a);
								} else if (e << 16 >> 16 == 44) {
									f[77] = i + 2;
									e = g(1) | 0;
									break a;
								} else {
									e = M(e) | 0;
									break;
								}
							while (0);
							if (e << 16 >> 16 == 61) e = n(0, t) | 0;
							if (e << 16 >> 16 != 44) break e;
							f[77] = (f[77] | 0) + 2;
							e = g(1) | 0;
						}
					while (0);
				}
			}
			function h() {
				var e = 0, a = 0, r = 0, c = 0, t = 0, b = 0;
				e = f[74] | 0;
				a = s[e >> 1] | 0;
				e: do
					if (!(P(a) | 0)) if (a << 16 >> 16 == 41) {
						r = s[409] | 0;
						if (K(f[(f[75] | 0) + ((r & 65535) << 3) + 4 >> 2] | 0) | 0) e = 1;
						else b = 9;
					} else b = 8;
					else switch (a << 16 >> 16) {
						case 46: if (((s[e + -2 >> 1] | 0) + -48 & 65535) < 10) {
							b = 8;
							break e;
						} else {
							e = 1;
							break e;
						}
						case 43: if ((s[e + -2 >> 1] | 0) == 43) {
							b = 8;
							break e;
						} else {
							e = 1;
							break e;
						}
						case 45: if ((s[e + -2 >> 1] | 0) == 45) {
							b = 8;
							break e;
						} else {
							e = 1;
							break e;
						}
						default:
							e = 1;
							break e;
					}
				while (0);
				if ((b | 0) == 8) {
					r = s[409] | 0;
					b = 9;
				}
				e: do
					if ((b | 0) == 9) {
						if (r << 16 >> 16 != 0 ? (c = f[75] | 0, t = (r & 65535) + -1 | 0, a << 16 >> 16 == 102 ? (f[c + (t << 3) >> 2] | 0) == 1 : 0) : 0) {
							if (((s[e + -2 >> 1] | 0) == 111 ? C(e + -4 | 0) | 0 : 0) ? B(f[c + (t << 3) + 4 >> 2] | 0, 136, 3) | 0 : 0) {
								e = 1;
								break;
							}
						} else b = 14;
						if ((b | 0) == 14 ? a << 16 >> 16 == 125 : 0) {
							c = f[75] | 0;
							r = r & 65535;
							if (I(f[c + (r << 3) + 4 >> 2] | 0) | 0) {
								e = 1;
								break;
							}
							if ((f[c + (r << 3) >> 2] | 0) == 6) {
								e = 1;
								break;
							}
						}
						if (!(d(e) | 0)) {
							switch (a << 16 >> 16) {
								case 0:
									e = 1;
									break e;
								case 47: if (i[821] | 0) {
									e = 1;
									break e;
								}
							}
							b = f[70] | 0;
							if ((b | 0 ? e >>> 0 >= (f[b >> 2] | 0) >>> 0 : 0) ? e >>> 0 <= (f[b + 4 >> 2] | 0) >>> 0 : 0) {
								e = 1;
								break;
							}
							r = f[60] | 0;
							do {
								if (e >>> 0 <= r >>> 0) break;
								e = e + -2 | 0;
								a = s[e >> 1] | 0;
							} while (!(D(a) | 0));
							if (N(a) | 0) {
								do {
									if (e >>> 0 <= r >>> 0) break;
									e = e + -2 | 0;
								} while (N(s[e >> 1] | 0) | 0);
								e = q(e) | 0;
							} else e = 0;
						} else e = 1;
					}
				while (0);
				return e | 0;
			}
			function w(e, a, r) {
				e = e | 0;
				a = a | 0;
				r = r | 0;
				var i = 0, c = 0;
				i = (f[77] | 0) + 2 | 0;
				switch (a << 16 >> 16) {
					case 39:
						p(39);
						c = 5;
						break;
					case 34:
						p(34);
						c = 5;
						break;
					default: ae();
				}
				do
					if ((c | 0) == 5) {
						y(e, i, f[77] | 0, 1);
						if ((r | 0) > 0) f[(f[68] | 0) + 28 >> 2] = (r | 0) == 1 ? 4 : 6;
						f[77] = (f[77] | 0) + 2;
						e = (g(1) | 0) << 16 >> 16 == 119;
						a = f[77] | 0;
						if (((e ? (s[a + 2 >> 1] | 0) == 105 : 0) ? (s[a + 4 >> 1] | 0) == 116 : 0) ? (s[a + 6 >> 1] | 0) == 104 : 0) {
							f[77] = a + 8;
							if ((g(1) | 0) << 16 >> 16 != 123) {
								f[77] = a;
								break;
							}
							r = f[77] | 0;
							i = r;
							e: while (1) {
								f[77] = i + 2;
								i = g(1) | 0;
								switch (i << 16 >> 16) {
									case 125:
										c = 29;
										break e;
									case 39:
										p(39);
										c = 19;
										break;
									case 34:
										p(34);
										c = 19;
										break;
									default: if ((H(i) | 0) << 16 >> 16 != 58) c = 20;
								}
								if ((c | 0) == 19) {
									f[77] = (f[77] | 0) + 2;
									c = 20;
								}
								if ((c | 0) == 20 ? (c = 0, (g(1) | 0) << 16 >> 16 != 58) : 0) {
									c = 21;
									break;
								}
								f[77] = (f[77] | 0) + 2;
								switch ((g(1) | 0) << 16 >> 16) {
									case 39:
										p(39);
										break;
									case 34:
										p(34);
										break;
									default:
										c = 25;
										break e;
								}
								f[77] = (f[77] | 0) + 2;
								switch ((g(1) | 0) << 16 >> 16) {
									case 125:
										c = 29;
										break e;
									case 44: break;
									default:
										c = 28;
										break e;
								}
								i = f[77] | 0;
							}
							if ((c | 0) == 21) {
								f[77] = a;
								break;
							} else if ((c | 0) == 25) {
								f[77] = a;
								break;
							} else if ((c | 0) == 28) {
								f[77] = a;
								break;
							} else if ((c | 0) == 29) {
								c = f[68] | 0;
								f[c + 16 >> 2] = r;
								f[c + 12 >> 2] = (f[77] | 0) + 2;
								break;
							}
						}
						f[77] = a + -2;
					}
				while (0);
			}
			function d(e) {
				e = e | 0;
				e: do
					switch (s[e >> 1] | 0) {
						case 100: switch (s[e + -2 >> 1] | 0) {
							case 105:
								e = B(e + -4 | 0, 54, 2) | 0;
								break e;
							case 108:
								e = B(e + -4 | 0, 58, 3) | 0;
								break e;
							default:
								e = 0;
								break e;
						}
						case 101: switch (s[e + -2 >> 1] | 0) {
							case 115: switch (s[e + -4 >> 1] | 0) {
								case 108:
									e = z(e + -6 | 0, 101) | 0;
									break e;
								case 97:
									e = z(e + -6 | 0, 99) | 0;
									break e;
								default:
									e = 0;
									break e;
							}
							case 116:
								e = B(e + -4 | 0, 64, 4) | 0;
								break e;
							case 117:
								e = B(e + -4 | 0, 180, 6) | 0;
								break e;
							default:
								e = 0;
								break e;
						}
						case 102:
							if ((s[e + -2 >> 1] | 0) == 111 ? (s[e + -4 >> 1] | 0) == 101 : 0) switch (s[e + -6 >> 1] | 0) {
								case 99:
									e = B(e + -8 | 0, 72, 6) | 0;
									break e;
								case 112:
									e = B(e + -8 | 0, 84, 2) | 0;
									break e;
								default:
									e = 0;
									break e;
							}
							else e = 0;
							break;
						case 107:
							e = B(e + -2 | 0, 172, 4) | 0;
							break;
						case 110:
							if (z(e + -2 | 0, 105) | 0) e = 1;
							else e = B(e + -2 | 0, 88, 5) | 0;
							break;
						case 111:
							e = z(e + -2 | 0, 100) | 0;
							break;
						case 114:
							e = B(e + -2 | 0, 98, 7) | 0;
							break;
						case 116:
							e = B(e + -2 | 0, 112, 4) | 0;
							break;
						case 119: switch (s[e + -2 >> 1] | 0) {
							case 101:
								e = z(e + -4 | 0, 110) | 0;
								break e;
							case 111:
								e = B(e + -4 | 0, 120, 3) | 0;
								break e;
							default:
								e = 0;
								break e;
						}
						default: e = 0;
					}
				while (0);
				return e | 0;
			}
			function v() {
				var e = 0, a = 0, r = 0;
				a = f[78] | 0;
				r = f[77] | 0;
				e: while (1) {
					e = r + 2 | 0;
					if (r >>> 0 >= a >>> 0) {
						a = 12;
						break;
					}
					switch (s[e >> 1] | 0) {
						case 96:
							a = 8;
							break e;
						case 36:
							if ((s[r + 4 >> 1] | 0) == 123) {
								a = 5;
								break e;
							}
							break;
						case 92: e = r + 4 | 0;
					}
					r = e;
				}
				do
					if ((a | 0) == 5) {
						a = r + 4 | 0;
						f[77] = a;
						e = s[409] | 0;
						if (e << 16 >> 16 == 1024) {
							ae();
							break;
						} else {
							r = f[75] | 0;
							f[r + ((e & 65535) << 3) >> 2] = 4;
							s[409] = e + 1 << 16 >> 16;
							f[r + ((e & 65535) << 3) + 4 >> 2] = a;
							break;
						}
					} else if ((a | 0) == 8) {
						f[77] = e;
						a = f[75] | 0;
						r = (s[409] | 0) + -1 << 16 >> 16;
						s[409] = r;
						if ((f[a + ((r & 65535) << 3) >> 2] | 0) != 3) ae();
					} else if ((a | 0) == 12) {
						f[77] = e;
						ae();
					}
				while (0);
			}
			function g(e) {
				e = e | 0;
				var a = 0, r = 0, i = 0;
				r = f[77] | 0;
				e: do {
					a = s[r >> 1] | 0;
					a: do
						if (a << 16 >> 16 != 47) if (e) if (L(a) | 0) break;
						else break e;
						else if (N(a) | 0) break;
						else break e;
						else switch (s[r + 2 >> 1] | 0) {
							case 47:
								F();
								break a;
							case 42:
								A(e);
								break a;
							default:
								a = 47;
								break e;
						}
					while (0);
					i = f[77] | 0;
					r = i + 2 | 0;
					f[77] = r;
				} while (i >>> 0 < (f[78] | 0) >>> 0);
				return a | 0;
			}
			function A(e) {
				e = e | 0;
				var a = 0, r = 0, i = 0;
				a = (f[77] | 0) + 2 | 0;
				f[77] = a;
				i = f[78] | 0;
				e: do
					if (e) {
						while (1) {
							e = a + 2 | 0;
							if (a >>> 0 >= i >>> 0) break e;
							if ((s[e >> 1] | 0) == 42 ? (s[a + 4 >> 1] | 0) == 47 : 0) break;
							a = e;
						}
						e = a + 4 | 0;
					} else {
						while (1) {
							e = a + 2 | 0;
							if (a >>> 0 >= i >>> 0) break e;
							r = s[e >> 1] | 0;
							if (fe(r) | 0) break e;
							if (r << 16 >> 16 == 42 ? (s[a + 4 >> 1] | 0) == 47 : 0) break;
							a = e;
						}
						e = a + 4 | 0;
					}
				while (0);
				f[77] = e;
			}
			function p(e) {
				e = e | 0;
				var a = 0, r = 0, i = 0, c = 0;
				c = f[78] | 0;
				a = f[77] | 0;
				while (1) {
					i = a + 2 | 0;
					if (a >>> 0 >= c >>> 0) {
						a = 9;
						break;
					}
					r = s[i >> 1] | 0;
					if (r << 16 >> 16 == e << 16 >> 16) {
						a = 10;
						break;
					}
					if (r << 16 >> 16 == 92) {
						r = a + 4 | 0;
						if ((s[r >> 1] | 0) == 13) {
							a = a + 6 | 0;
							a = (s[a >> 1] | 0) == 10 ? a : r;
						} else a = r;
					} else if (fe(r) | 0) {
						a = 9;
						break;
					} else a = i;
				}
				if ((a | 0) == 9) {
					f[77] = i;
					ae();
				} else if ((a | 0) == 10) f[77] = i;
			}
			function C(e) {
				e = e | 0;
				var a = 0, r = 0;
				a = s[e >> 1] | 0;
				if (L(a) | 0) r = 3;
				else switch (a << 16 >> 16) {
					case 41:
					case 125:
					case 93:
						r = 3;
						break;
					default: e = 0;
				}
				e: do
					if ((r | 0) == 3) {
						r = f[60] | 0;
						while (1) {
							if (e >>> 0 <= r >>> 0) break;
							e = e + -2 | 0;
							if (!(L(a) | 0)) break;
							a = s[e >> 1] | 0;
						}
						switch (a << 16 >> 16) {
							case 41:
							case 125:
							case 93:
								e = 1;
								break e;
						}
						e = ($(a) | 0) ^ 1;
					}
				while (0);
				return e | 0;
			}
			function y(e, a, r, s) {
				e = e | 0;
				a = a | 0;
				r = r | 0;
				s = s | 0;
				var c = 0, t = 0;
				t = f[72] | 0;
				f[72] = t + 36;
				c = f[68] | 0;
				f[((c | 0) == 0 ? 256 : c + 32 | 0) >> 2] = t;
				f[69] = c;
				f[68] = t;
				f[t + 8 >> 2] = e;
				if (2 == (s | 0)) {
					e = 3;
					c = r;
				} else {
					e = 1 == (s | 0) ? 1 : 2;
					c = 1 == (s | 0) ? r + 2 | 0 : 0;
				}
				f[t + 12 >> 2] = c;
				f[t + 28 >> 2] = e;
				f[t >> 2] = a;
				f[t + 4 >> 2] = r;
				f[t + 16 >> 2] = 0;
				f[t + 20 >> 2] = s;
				i[t + 24 >> 0] = 1 == (s | 0) & 1;
				f[t + 32 >> 2] = 0;
			}
			function x(e, a) {
				e = e | 0;
				a = a | 0;
				var r = 0, i = 0, c = 0, t = 0;
				r = f[77] | 0;
				i = s[r >> 1] | 0;
				c = (e | 0) == (a | 0) ? 0 : e;
				t = (e | 0) == (a | 0) ? 0 : a;
				if (i << 16 >> 16 == 97) {
					f[77] = r + 4;
					r = g(1) | 0;
					e = f[77] | 0;
					if (re(r) | 0) {
						p(r);
						a = (f[77] | 0) + 2 | 0;
						f[77] = a;
					} else {
						H(r) | 0;
						a = f[77] | 0;
					}
					i = g(1) | 0;
					r = f[77] | 0;
				}
				if ((r | 0) != (e | 0)) E(e, a, c, t);
				return i | 0;
			}
			function m() {
				var e = 0, a = 0, r = 0, c = 0;
				a = f[77] | 0;
				i[823] = 0;
				r = f[78] | 0;
				e: while (1) {
					e = a + 2 | 0;
					if (a >>> 0 >= r >>> 0) {
						e = 0;
						break;
					}
					switch (s[e >> 1] | 0) {
						case 96:
							c = 8;
							break e;
						case 92:
							e = a + 4 | 0;
							break;
						case 13:
							i[823] = 1;
							break;
						case 36: if ((s[a + 4 >> 1] | 0) == 123) {
							e = 0;
							break e;
						}
					}
					a = e;
				}
				if ((c | 0) == 8) {
					f[77] = e;
					e = 1;
				}
				return e | 0;
			}
			function U() {
				var e = 0, a = 0, r = 0;
				r = f[78] | 0;
				a = f[77] | 0;
				e: while (1) {
					e = a + 2 | 0;
					if (a >>> 0 >= r >>> 0) {
						a = 6;
						break;
					}
					switch (s[e >> 1] | 0) {
						case 13:
						case 10:
							a = 6;
							break e;
						case 93:
							a = 7;
							break e;
						case 92: e = a + 4 | 0;
					}
					a = e;
				}
				if ((a | 0) == 6) {
					f[77] = e;
					ae();
					e = 0;
				} else if ((a | 0) == 7) {
					f[77] = e;
					e = 93;
				}
				return e | 0;
			}
			function O() {
				var e = 0, a = 0;
				e: while (1) {
					e = f[77] | 0;
					f[77] = e + 2;
					if (e >>> 0 >= (f[78] | 0) >>> 0) {
						a = 7;
						break;
					}
					switch (s[e + 2 >> 1] | 0) {
						case 13:
						case 10:
							a = 7;
							break e;
						case 47: break e;
						case 91:
							U() | 0;
							break;
						case 92: f[77] = e + 4;
					}
				}
				if ((a | 0) == 7) ae();
			}
			function I(e) {
				e = e | 0;
				switch (s[e >> 1] | 0) {
					case 62:
						e = (s[e + -2 >> 1] | 0) == 61;
						break;
					case 41:
					case 59:
						e = 1;
						break;
					case 104:
						e = B(e + -2 | 0, 146, 4) | 0;
						break;
					case 121:
						e = B(e + -2 | 0, 154, 6) | 0;
						break;
					case 101:
						e = B(e + -2 | 0, 166, 3) | 0;
						break;
					default: e = 0;
				}
				return e | 0;
			}
			function S(e, a, r) {
				e = e | 0;
				a = a | 0;
				r = r | 0;
				var s = 0, f = 0;
				e: do
					if (!r) e = 0;
					else {
						while (1) {
							s = i[e >> 0] | 0;
							f = i[a >> 0] | 0;
							if (s << 24 >> 24 != f << 24 >> 24) break;
							r = r + -1 | 0;
							if (!r) {
								e = 0;
								break e;
							} else {
								e = e + 1 | 0;
								a = a + 1 | 0;
							}
						}
						e = (s & 255) - (f & 255) | 0;
					}
				while (0);
				return e | 0;
			}
			function $(e) {
				e = e | 0;
				e: do
					switch (e << 16 >> 16) {
						case 38:
						case 37:
						case 33:
							e = 1;
							break;
						default: if ((e & -8) << 16 >> 16 == 40 | (e + -58 & 65535) < 6) e = 1;
						else {
							switch (e << 16 >> 16) {
								case 91:
								case 93:
								case 94:
									e = 1;
									break e;
							}
							e = (e + -123 & 65535) < 4;
						}
					}
				while (0);
				return e | 0;
			}
			function P(e) {
				e = e | 0;
				e: do
					switch (e << 16 >> 16) {
						case 38:
						case 37:
						case 33: break;
						default: if (!((e + -58 & 65535) < 6 | (e + -40 & 65535) < 7 & e << 16 >> 16 != 41)) {
							switch (e << 16 >> 16) {
								case 91:
								case 94: break e;
							}
							return e << 16 >> 16 != 125 & (e + -123 & 65535) < 4 | 0;
						}
					}
				while (0);
				return 1;
			}
			function T(e) {
				e = e | 0;
				var a = 0;
				a = s[e >> 1] | 0;
				e: do
					if ((a + -9 & 65535) >= 5) {
						switch (a << 16 >> 16) {
							case 160:
							case 32:
								a = 1;
								break e;
						}
						if ($(a) | 0) return a << 16 >> 16 != 46 | (Q(e) | 0) | 0;
						else a = 0;
					} else a = 1;
				while (0);
				return a | 0;
			}
			function j(e) {
				e = e | 0;
				var a = 0, r = 0;
				r = b;
				b = b + 16 | 0;
				f[r >> 2] = 0;
				f[71] = e;
				a = f[60] | 0;
				s[a + (e << 1) >> 1] = 0;
				f[r >> 2] = a + ((e | 1) << 1) + 2;
				f[72] = a + ((e | 1) << 1) + 2;
				f[64] = 0;
				f[68] = 0;
				f[66] = 0;
				f[65] = 0;
				f[70] = 0;
				f[67] = 0;
				b = r;
				return a | 0;
			}
			function B(e, a, r) {
				e = e | 0;
				a = a | 0;
				r = r | 0;
				var i = 0, s = 0;
				s = e + (0 - r << 1) + 2 | 0;
				i = f[60] | 0;
				if (s >>> 0 >= i >>> 0 ? (S(s, a, r << 1) | 0) == 0 : 0) if ((s | 0) == (i | 0)) i = 1;
				else i = T(e + (0 - r << 1) | 0) | 0;
				else i = 0;
				return i | 0;
			}
			function E(e, a, r, i) {
				e = e | 0;
				a = a | 0;
				r = r | 0;
				i = i | 0;
				var s = 0, c = 0;
				s = f[72] | 0;
				f[72] = s + 20;
				c = f[70] | 0;
				f[((c | 0) == 0 ? 260 : c + 16 | 0) >> 2] = s;
				f[70] = s;
				f[s >> 2] = e;
				f[s + 4 >> 2] = a;
				f[s + 8 >> 2] = r;
				f[s + 12 >> 2] = i;
				f[s + 16 >> 2] = 0;
			}
			function M(e) {
				e = e | 0;
				var a = 0;
				switch (e << 16 >> 16) {
					case 91:
					case 123:
						o();
						f[77] = (f[77] | 0) + 2;
						break;
					default:
						a = f[77] | 0;
						H(e) | 0;
						e = f[77] | 0;
						if (e >>> 0 > a >>> 0) E(a, e, a, e);
				}
				return g(1) | 0;
			}
			function q(e) {
				e = e | 0;
				switch (s[e >> 1] | 0) {
					case 107:
						e = B(e + -2 | 0, 172, 4) | 0;
						break;
					case 101:
						if ((s[e + -2 >> 1] | 0) == 117) e = B(e + -4 | 0, 180, 6) | 0;
						else e = 0;
						break;
					default: e = 0;
				}
				return e | 0;
			}
			function z(e, a) {
				e = e | 0;
				a = a | 0;
				var r = 0;
				r = f[60] | 0;
				if (r >>> 0 <= e >>> 0 ? (s[e >> 1] | 0) == a << 16 >> 16 : 0) if ((r | 0) == (e | 0)) r = 1;
				else r = D(s[e + -2 >> 1] | 0) | 0;
				else r = 0;
				return r | 0;
			}
			function D(e) {
				e = e | 0;
				e: do
					if ((e + -9 & 65535) < 5) e = 1;
					else {
						switch (e << 16 >> 16) {
							case 32:
							case 160:
								e = 1;
								break e;
						}
						e = e << 16 >> 16 != 46 & ($(e) | 0);
					}
				while (0);
				return e | 0;
			}
			function F() {
				var e = 0, a = 0, r = 0;
				e = f[78] | 0;
				r = f[77] | 0;
				e: while (1) {
					a = r + 2 | 0;
					if (r >>> 0 >= e >>> 0) break;
					switch (s[a >> 1] | 0) {
						case 13:
						case 10: break e;
						default: r = a;
					}
				}
				f[77] = a;
			}
			function G(e) {
				e = e | 0;
				e: do
					if (((e & -33) + -65 & 65535) < 26 | (e + -48 & 65535) < 10) e = 1;
					else {
						switch (e << 16 >> 16) {
							case 36:
							case 95:
								e = 1;
								break e;
						}
						e = (e & 65535) > 127;
					}
				while (0);
				return e | 0;
			}
			function H(e) {
				e = e | 0;
				while (1) {
					if (L(e) | 0) break;
					if ($(e) | 0) break;
					e = (f[77] | 0) + 2 | 0;
					f[77] = e;
					e = s[e >> 1] | 0;
					if (!(e << 16 >> 16)) {
						e = 0;
						break;
					}
				}
				return e | 0;
			}
			function J() {
				var e = 0;
				e = f[(f[66] | 0) + 20 >> 2] | 0;
				switch (e | 0) {
					case 1:
						e = -1;
						break;
					case 2:
						e = -2;
						break;
					default: e = e - (f[60] | 0) >> 1;
				}
				return e | 0;
			}
			function K(e) {
				e = e | 0;
				if (!(B(e, 126, 5) | 0) ? !(B(e, 136, 3) | 0) : 0) e = B(e, 142, 2) | 0;
				else e = 1;
				return e | 0;
			}
			function L(e) {
				e = e | 0;
				switch (e << 16 >> 16) {
					case 160:
					case 9:
					case 10:
					case 11:
					case 12:
					case 13:
					case 32:
						e = 1;
						break;
					default: e = 0;
				}
				return e | 0;
			}
			function N(e) {
				e = e | 0;
				switch (e << 16 >> 16) {
					case 160:
					case 32:
					case 12:
					case 11:
					case 9:
						e = 1;
						break;
					default: e = 0;
				}
				return e | 0;
			}
			function Q(e) {
				e = e | 0;
				if ((s[e >> 1] | 0) == 46 ? (s[e + -2 >> 1] | 0) == 46 : 0) e = (s[e + -4 >> 1] | 0) == 46;
				else e = 0;
				return e | 0;
			}
			function R(e) {
				e = e | 0;
				if ((f[60] | 0) == (e | 0)) e = 1;
				else e = T(e + -2 | 0) | 0;
				return e | 0;
			}
			function V() {
				var e = 0;
				e = f[(f[67] | 0) + 12 >> 2] | 0;
				if (!e) e = -1;
				else e = e - (f[60] | 0) >> 1;
				return e | 0;
			}
			function W() {
				var e = 0;
				e = f[(f[66] | 0) + 12 >> 2] | 0;
				if (!e) e = -1;
				else e = e - (f[60] | 0) >> 1;
				return e | 0;
			}
			function X() {
				var e = 0;
				e = f[(f[67] | 0) + 8 >> 2] | 0;
				if (!e) e = -1;
				else e = e - (f[60] | 0) >> 1;
				return e | 0;
			}
			function Y() {
				var e = 0;
				e = f[(f[66] | 0) + 16 >> 2] | 0;
				if (!e) e = -1;
				else e = e - (f[60] | 0) >> 1;
				return e | 0;
			}
			function Z() {
				var e = 0;
				e = f[(f[66] | 0) + 4 >> 2] | 0;
				if (!e) e = -1;
				else e = e - (f[60] | 0) >> 1;
				return e | 0;
			}
			function _() {
				var e = 0;
				e = f[66] | 0;
				e = f[((e | 0) == 0 ? 256 : e + 32 | 0) >> 2] | 0;
				f[66] = e;
				return (e | 0) != 0 | 0;
			}
			function ee() {
				var e = 0;
				e = f[67] | 0;
				e = f[((e | 0) == 0 ? 260 : e + 16 | 0) >> 2] | 0;
				f[67] = e;
				return e | 0;
			}
			function ae() {
				i[820] = 1;
				f[73] = (f[77] | 0) - (f[60] | 0) >> 1;
				f[77] = (f[78] | 0) + 2;
			}
			function re(e) {
				e = e | 0;
				return e << 16 >> 16 == 39 | e << 16 >> 16 == 34 | 0;
			}
			function ie() {
				return (f[(f[66] | 0) + 8 >> 2] | 0) - (f[60] | 0) >> 1 | 0;
			}
			function se() {
				return (f[(f[67] | 0) + 4 >> 2] | 0) - (f[60] | 0) >> 1 | 0;
			}
			function fe(e) {
				e = e | 0;
				return e << 16 >> 16 == 13 | e << 16 >> 16 == 10 | 0;
			}
			function ce() {
				return (f[f[66] >> 2] | 0) - (f[60] | 0) >> 1 | 0;
			}
			function te() {
				return (f[f[67] >> 2] | 0) - (f[60] | 0) >> 1 | 0;
			}
			function be() {
				return c[(f[66] | 0) + 24 >> 0] | 0;
			}
			function ne(e) {
				e = e | 0;
				f[60] = e;
			}
			function ke() {
				return f[(f[66] | 0) + 28 >> 2] | 0;
			}
			function le() {
				return f[73] | 0;
			}
			function ue(e, a) {
				e = e | 0;
				a = a | 0;
				b = e + a + 15 & -16;
				return a | 0;
			}
			return {
				su: ue,
				ai: Y,
				e: le,
				ee: se,
				ele: V,
				els: X,
				es: te,
				id: J,
				ie: Z,
				ip: be,
				is: ce,
				it: ke,
				p: l,
				re: ee,
				ri: _,
				sa: j,
				se: W,
				ses: ne,
				ss: ie
			};
		}("undefined" != typeof globalThis ? globalThis : self, {}, a), r = e.su(i - (2 << 17), 1056);
	}
	const w = c.length + 1;
	e.ses(r), e.sa(w - 1), s(c, new Uint16Array(a, r, w)), e.p() || (b = e.e(), u());
	const d = [], v = [];
	for (; e.ri();) {
		const a = e.is(), r = e.ie(), s = 15 & e.it(), f = e.ai(), c = e.id(), t = e.ss(), b = e.se(), n = e.ip();
		let l;
		1 & n && (l = k(-1 === c ? a : a + 1, -1 === c ? r : r - 1, !!(2 & n))), d.push({
			t: s,
			n: l,
			s: a,
			e: r,
			ss: t,
			se: b,
			d: c,
			a: f
		});
	}
	for (; e.re();) {
		const a = e.es(), r = e.ee(), i = e.els(), s = e.ele();
		{
			const e = i < 0 ? void 0 : A(i, s), f = A(a, r);
			v.push({
				s: a,
				e: r,
				ls: i,
				le: s,
				n: f,
				ln: e
			});
			continue;
		}
	}
	return [d, v];
	function A(e, a) {
		const r = c.charCodeAt(e);
		return 34 === r || 39 === r ? k(e + 1, a - 1) : c.slice(e, a);
	}
}
const n = /\r\n?/g;
function k(e, a, r = !1) {
	const i = c.slice(e, a);
	let s = i.indexOf("\\");
	if (-1 === s) return r ? i.replace(n, "\n") : i;
	let f = i.slice(0, s), t = r ? f.replace(n, "\n") : f;
	for (;;) {
		let a = s + 1;
		a >= i.length && (b = e + a, u());
		const c = i.charCodeAt(a++);
		switch (c) {
			case 13:
				10 === i.charCodeAt(a) && a++;
				break;
			case 10:
			case 8232:
			case 8233: break;
			case 114:
				t += "\r";
				break;
			case 110:
				t += "\n";
				break;
			case 116:
				t += "	";
				break;
			case 98:
				t += "\b";
				break;
			case 102:
				t += "\f";
				break;
			case 118:
				t += "\v";
				break;
			case 120:
				t += String.fromCharCode(l(e + a, 2)), a += 2;
				break;
			case 117: {
				let r;
				if (123 === i.charCodeAt(a)) {
					const s = i.indexOf("}", ++a);
					-1 === s && (b = e + a, u()), r = l(e + a, s - a), a = s + 1;
				} else r = l(e + a, 4), a += 4;
				r > 1114111 && (b = e + a, u()), r <= 65535 ? t += String.fromCharCode(r) : (r -= 65536, t += String.fromCharCode(55296 + (r >> 10), 56320 + (1023 & r)));
				break;
			}
			case 48: {
				const r = i.charCodeAt(a);
				r >= 48 && r <= 57 && (b = e + a, u()), t += "\0";
				break;
			}
			default: c >= 49 && c <= 57 && (b = e + a - 1, u()), t += String.fromCharCode(c);
		}
		const k = i.indexOf("\\", a);
		if (-1 === k) return f = i.slice(a), t + (r ? f.replace(n, "\n") : f);
		f = i.slice(a, k), t += r ? f.replace(n, "\n") : f, s = k;
	}
}
function l(e, a) {
	(a < 1 || e + a > c.length) && (b = e, u());
	let r = 0;
	const i = e + a;
	for (let a = e; a < i; a++) {
		const e = c.charCodeAt(a), i = 32 | e, s = e >= 48 && e <= 57 ? e - 48 : i >= 97 && i <= 102 ? i - 87 : -1;
		-1 === s && (b = a, u()), r = 16 * r + s;
	}
	return r;
}
function u() {
	throw Object.assign(Error(`Parse error ${t}:${c.slice(0, b).split("\n").length}:${b - c.lastIndexOf("\n", b - 1)}`), { idx: b });
}

export { parse as t };