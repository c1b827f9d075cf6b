// node_modules/@ruby/prism/src/nodes.js
const ArgumentsNodeFlags = {
	CONTAINS_FORWARDING: 4,
	CONTAINS_KEYWORDS: 8,
	CONTAINS_KEYWORD_SPLAT: 16,
	CONTAINS_SPLAT: 32,
	CONTAINS_MULTIPLE_SPLATS: 64
};
const ArrayNodeFlags = { CONTAINS_SPLAT: 4 };
const CallNodeFlags = {
	SAFE_NAVIGATION: 4,
	VARIABLE_CALL: 8,
	ATTRIBUTE_WRITE: 16,
	IGNORE_VISIBILITY: 32
};
const EncodingFlags = {
	FORCED_UTF8_ENCODING: 4,
	FORCED_BINARY_ENCODING: 8
};
const IntegerBaseFlags = {
	BINARY: 4,
	DECIMAL: 8,
	OCTAL: 16,
	HEXADECIMAL: 32
};
const InterpolatedStringNodeFlags = {
	FROZEN: 4,
	MUTABLE: 8
};
const KeywordHashNodeFlags = { SYMBOL_KEYS: 4 };
const LoopFlags = { BEGIN_MODIFIER: 4 };
const ParameterFlags = { REPEATED_PARAMETER: 4 };
const ParenthesesNodeFlags = { MULTIPLE_STATEMENTS: 4 };
const RangeFlags = { EXCLUDE_END: 4 };
const RegularExpressionFlags = {
	IGNORE_CASE: 4,
	EXTENDED: 8,
	MULTI_LINE: 16,
	ONCE: 32,
	EUC_JP: 64,
	ASCII_8BIT: 128,
	WINDOWS_31J: 256,
	UTF_8: 512,
	FORCED_UTF8_ENCODING: 1024,
	FORCED_BINARY_ENCODING: 2048,
	FORCED_US_ASCII_ENCODING: 4096
};
const ShareableConstantNodeFlags = {
	LITERAL: 4,
	EXPERIMENTAL_EVERYTHING: 8,
	EXPERIMENTAL_COPY: 16
};
const StringFlags = {
	FORCED_UTF8_ENCODING: 4,
	FORCED_BINARY_ENCODING: 8,
	FROZEN: 16,
	MUTABLE: 32
};
const SymbolFlags = {
	FORCED_UTF8_ENCODING: 4,
	FORCED_BINARY_ENCODING: 8,
	FORCED_US_ASCII_ENCODING: 16
};
var AliasGlobalVariableNode = class {
	nodeID;
	location;
	#flags;
	newName;
	oldName;
	keywordLoc;
	constructor(nodeID, location, flags, newName, oldName, keywordLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.newName = newName;
		this.oldName = oldName;
		this.keywordLoc = keywordLoc;
	}
	accept(visitor) {
		visitor.visitAliasGlobalVariableNode(this);
	}
	childNodes() {
		return [this.newName, this.oldName];
	}
	compactChildNodes() {
		return [this.newName, this.oldName];
	}
	toJSON() {
		return {
			type: "AliasGlobalVariableNode",
			location: this.location,
			flags: this.#flags,
			newName: this.newName,
			oldName: this.oldName,
			keywordLoc: this.keywordLoc
		};
	}
};
var AliasMethodNode = class {
	nodeID;
	location;
	#flags;
	newName;
	oldName;
	keywordLoc;
	constructor(nodeID, location, flags, newName, oldName, keywordLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.newName = newName;
		this.oldName = oldName;
		this.keywordLoc = keywordLoc;
	}
	accept(visitor) {
		visitor.visitAliasMethodNode(this);
	}
	childNodes() {
		return [this.newName, this.oldName];
	}
	compactChildNodes() {
		return [this.newName, this.oldName];
	}
	toJSON() {
		return {
			type: "AliasMethodNode",
			location: this.location,
			flags: this.#flags,
			newName: this.newName,
			oldName: this.oldName,
			keywordLoc: this.keywordLoc
		};
	}
};
var AlternationPatternNode = class {
	nodeID;
	location;
	#flags;
	left;
	right;
	operatorLoc;
	constructor(nodeID, location, flags, left, right, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.left = left;
		this.right = right;
		this.operatorLoc = operatorLoc;
	}
	accept(visitor) {
		visitor.visitAlternationPatternNode(this);
	}
	childNodes() {
		return [this.left, this.right];
	}
	compactChildNodes() {
		return [this.left, this.right];
	}
	toJSON() {
		return {
			type: "AlternationPatternNode",
			location: this.location,
			flags: this.#flags,
			left: this.left,
			right: this.right,
			operatorLoc: this.operatorLoc
		};
	}
};
var AndNode = class {
	nodeID;
	location;
	#flags;
	left;
	right;
	operatorLoc;
	constructor(nodeID, location, flags, left, right, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.left = left;
		this.right = right;
		this.operatorLoc = operatorLoc;
	}
	accept(visitor) {
		visitor.visitAndNode(this);
	}
	childNodes() {
		return [this.left, this.right];
	}
	compactChildNodes() {
		return [this.left, this.right];
	}
	toJSON() {
		return {
			type: "AndNode",
			location: this.location,
			flags: this.#flags,
			left: this.left,
			right: this.right,
			operatorLoc: this.operatorLoc
		};
	}
};
var ArgumentsNode = class {
	nodeID;
	location;
	#flags;
	arguments_;
	constructor(nodeID, location, flags, arguments_) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.arguments_ = arguments_;
	}
	isContainsForwarding() {
		return (this.#flags & ArgumentsNodeFlags.CONTAINS_FORWARDING) !== 0;
	}
	isContainsKeywords() {
		return (this.#flags & ArgumentsNodeFlags.CONTAINS_KEYWORDS) !== 0;
	}
	isContainsKeywordSplat() {
		return (this.#flags & ArgumentsNodeFlags.CONTAINS_KEYWORD_SPLAT) !== 0;
	}
	isContainsSplat() {
		return (this.#flags & ArgumentsNodeFlags.CONTAINS_SPLAT) !== 0;
	}
	isContainsMultipleSplats() {
		return (this.#flags & ArgumentsNodeFlags.CONTAINS_MULTIPLE_SPLATS) !== 0;
	}
	accept(visitor) {
		visitor.visitArgumentsNode(this);
	}
	childNodes() {
		return [...this.arguments_];
	}
	compactChildNodes() {
		return [...this.arguments_];
	}
	toJSON() {
		return {
			type: "ArgumentsNode",
			location: this.location,
			flags: this.#flags,
			arguments: this.arguments_
		};
	}
};
var ArrayNode = class {
	nodeID;
	location;
	#flags;
	elements;
	openingLoc;
	closingLoc;
	constructor(nodeID, location, flags, elements, openingLoc, closingLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.elements = elements;
		this.openingLoc = openingLoc;
		this.closingLoc = closingLoc;
	}
	isContainsSplat() {
		return (this.#flags & ArrayNodeFlags.CONTAINS_SPLAT) !== 0;
	}
	accept(visitor) {
		visitor.visitArrayNode(this);
	}
	childNodes() {
		return [...this.elements];
	}
	compactChildNodes() {
		return [...this.elements];
	}
	toJSON() {
		return {
			type: "ArrayNode",
			location: this.location,
			flags: this.#flags,
			elements: this.elements,
			openingLoc: this.openingLoc,
			closingLoc: this.closingLoc
		};
	}
};
var ArrayPatternNode = class {
	nodeID;
	location;
	#flags;
	constant;
	requireds;
	rest;
	posts;
	openingLoc;
	closingLoc;
	constructor(nodeID, location, flags, constant, requireds, rest, posts, openingLoc, closingLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.constant = constant;
		this.requireds = requireds;
		this.rest = rest;
		this.posts = posts;
		this.openingLoc = openingLoc;
		this.closingLoc = closingLoc;
	}
	accept(visitor) {
		visitor.visitArrayPatternNode(this);
	}
	childNodes() {
		return [
			this.constant,
			...this.requireds,
			this.rest,
			...this.posts
		];
	}
	compactChildNodes() {
		const compact = [];
		if (this.constant) compact.push(this.constant);
		compact.concat(this.requireds);
		if (this.rest) compact.push(this.rest);
		compact.concat(this.posts);
		return compact;
	}
	toJSON() {
		return {
			type: "ArrayPatternNode",
			location: this.location,
			flags: this.#flags,
			constant: this.constant,
			requireds: this.requireds,
			rest: this.rest,
			posts: this.posts,
			openingLoc: this.openingLoc,
			closingLoc: this.closingLoc
		};
	}
};
var AssocNode = class {
	nodeID;
	location;
	#flags;
	key;
	value;
	operatorLoc;
	constructor(nodeID, location, flags, key, value, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.key = key;
		this.value = value;
		this.operatorLoc = operatorLoc;
	}
	accept(visitor) {
		visitor.visitAssocNode(this);
	}
	childNodes() {
		return [this.key, this.value];
	}
	compactChildNodes() {
		return [this.key, this.value];
	}
	toJSON() {
		return {
			type: "AssocNode",
			location: this.location,
			flags: this.#flags,
			key: this.key,
			value: this.value,
			operatorLoc: this.operatorLoc
		};
	}
};
var AssocSplatNode = class {
	nodeID;
	location;
	#flags;
	value;
	operatorLoc;
	constructor(nodeID, location, flags, value, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.value = value;
		this.operatorLoc = operatorLoc;
	}
	accept(visitor) {
		visitor.visitAssocSplatNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		const compact = [];
		if (this.value) compact.push(this.value);
		return compact;
	}
	toJSON() {
		return {
			type: "AssocSplatNode",
			location: this.location,
			flags: this.#flags,
			value: this.value,
			operatorLoc: this.operatorLoc
		};
	}
};
var BackReferenceReadNode = class {
	nodeID;
	location;
	#flags;
	name;
	constructor(nodeID, location, flags, name) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
	}
	accept(visitor) {
		visitor.visitBackReferenceReadNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "BackReferenceReadNode",
			location: this.location,
			flags: this.#flags,
			name: this.name
		};
	}
};
var BeginNode = class {
	nodeID;
	location;
	#flags;
	beginKeywordLoc;
	statements;
	rescueClause;
	elseClause;
	ensureClause;
	endKeywordLoc;
	constructor(nodeID, location, flags, beginKeywordLoc, statements, rescueClause, elseClause, ensureClause, endKeywordLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.beginKeywordLoc = beginKeywordLoc;
		this.statements = statements;
		this.rescueClause = rescueClause;
		this.elseClause = elseClause;
		this.ensureClause = ensureClause;
		this.endKeywordLoc = endKeywordLoc;
	}
	accept(visitor) {
		visitor.visitBeginNode(this);
	}
	childNodes() {
		return [
			this.statements,
			this.rescueClause,
			this.elseClause,
			this.ensureClause
		];
	}
	compactChildNodes() {
		const compact = [];
		if (this.statements) compact.push(this.statements);
		if (this.rescueClause) compact.push(this.rescueClause);
		if (this.elseClause) compact.push(this.elseClause);
		if (this.ensureClause) compact.push(this.ensureClause);
		return compact;
	}
	toJSON() {
		return {
			type: "BeginNode",
			location: this.location,
			flags: this.#flags,
			beginKeywordLoc: this.beginKeywordLoc,
			statements: this.statements,
			rescueClause: this.rescueClause,
			elseClause: this.elseClause,
			ensureClause: this.ensureClause,
			endKeywordLoc: this.endKeywordLoc
		};
	}
};
var BlockArgumentNode = class {
	nodeID;
	location;
	#flags;
	expression;
	operatorLoc;
	constructor(nodeID, location, flags, expression, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.expression = expression;
		this.operatorLoc = operatorLoc;
	}
	accept(visitor) {
		visitor.visitBlockArgumentNode(this);
	}
	childNodes() {
		return [this.expression];
	}
	compactChildNodes() {
		const compact = [];
		if (this.expression) compact.push(this.expression);
		return compact;
	}
	toJSON() {
		return {
			type: "BlockArgumentNode",
			location: this.location,
			flags: this.#flags,
			expression: this.expression,
			operatorLoc: this.operatorLoc
		};
	}
};
var BlockLocalVariableNode = class {
	nodeID;
	location;
	#flags;
	name;
	constructor(nodeID, location, flags, name) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
	}
	isRepeatedParameter() {
		return (this.#flags & ParameterFlags.REPEATED_PARAMETER) !== 0;
	}
	accept(visitor) {
		visitor.visitBlockLocalVariableNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "BlockLocalVariableNode",
			location: this.location,
			flags: this.#flags,
			name: this.name
		};
	}
};
var BlockNode = class {
	nodeID;
	location;
	#flags;
	locals;
	parameters;
	body;
	openingLoc;
	closingLoc;
	constructor(nodeID, location, flags, locals, parameters, body, openingLoc, closingLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.locals = locals;
		this.parameters = parameters;
		this.body = body;
		this.openingLoc = openingLoc;
		this.closingLoc = closingLoc;
	}
	accept(visitor) {
		visitor.visitBlockNode(this);
	}
	childNodes() {
		return [this.parameters, this.body];
	}
	compactChildNodes() {
		const compact = [];
		if (this.parameters) compact.push(this.parameters);
		if (this.body) compact.push(this.body);
		return compact;
	}
	toJSON() {
		return {
			type: "BlockNode",
			location: this.location,
			flags: this.#flags,
			locals: this.locals,
			parameters: this.parameters,
			body: this.body,
			openingLoc: this.openingLoc,
			closingLoc: this.closingLoc
		};
	}
};
var BlockParameterNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	operatorLoc;
	constructor(nodeID, location, flags, name, nameLoc, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.operatorLoc = operatorLoc;
	}
	isRepeatedParameter() {
		return (this.#flags & ParameterFlags.REPEATED_PARAMETER) !== 0;
	}
	accept(visitor) {
		visitor.visitBlockParameterNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "BlockParameterNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			operatorLoc: this.operatorLoc
		};
	}
};
var BlockParametersNode = class {
	nodeID;
	location;
	#flags;
	parameters;
	locals;
	openingLoc;
	closingLoc;
	constructor(nodeID, location, flags, parameters, locals, openingLoc, closingLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.parameters = parameters;
		this.locals = locals;
		this.openingLoc = openingLoc;
		this.closingLoc = closingLoc;
	}
	accept(visitor) {
		visitor.visitBlockParametersNode(this);
	}
	childNodes() {
		return [this.parameters, ...this.locals];
	}
	compactChildNodes() {
		const compact = [];
		if (this.parameters) compact.push(this.parameters);
		compact.concat(this.locals);
		return compact;
	}
	toJSON() {
		return {
			type: "BlockParametersNode",
			location: this.location,
			flags: this.#flags,
			parameters: this.parameters,
			locals: this.locals,
			openingLoc: this.openingLoc,
			closingLoc: this.closingLoc
		};
	}
};
var BreakNode = class {
	nodeID;
	location;
	#flags;
	arguments_;
	keywordLoc;
	constructor(nodeID, location, flags, arguments_, keywordLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.arguments_ = arguments_;
		this.keywordLoc = keywordLoc;
	}
	accept(visitor) {
		visitor.visitBreakNode(this);
	}
	childNodes() {
		return [this.arguments_];
	}
	compactChildNodes() {
		const compact = [];
		if (this.arguments_) compact.push(this.arguments_);
		return compact;
	}
	toJSON() {
		return {
			type: "BreakNode",
			location: this.location,
			flags: this.#flags,
			arguments: this.arguments_,
			keywordLoc: this.keywordLoc
		};
	}
};
var CallAndWriteNode = class {
	nodeID;
	location;
	#flags;
	receiver;
	callOperatorLoc;
	messageLoc;
	readName;
	writeName;
	operatorLoc;
	value;
	constructor(nodeID, location, flags, receiver, callOperatorLoc, messageLoc, readName, writeName, operatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.receiver = receiver;
		this.callOperatorLoc = callOperatorLoc;
		this.messageLoc = messageLoc;
		this.readName = readName;
		this.writeName = writeName;
		this.operatorLoc = operatorLoc;
		this.value = value;
	}
	isSafeNavigation() {
		return (this.#flags & CallNodeFlags.SAFE_NAVIGATION) !== 0;
	}
	isVariableCall() {
		return (this.#flags & CallNodeFlags.VARIABLE_CALL) !== 0;
	}
	isAttributeWrite() {
		return (this.#flags & CallNodeFlags.ATTRIBUTE_WRITE) !== 0;
	}
	isIgnoreVisibility() {
		return (this.#flags & CallNodeFlags.IGNORE_VISIBILITY) !== 0;
	}
	accept(visitor) {
		visitor.visitCallAndWriteNode(this);
	}
	childNodes() {
		return [this.receiver, this.value];
	}
	compactChildNodes() {
		const compact = [];
		if (this.receiver) compact.push(this.receiver);
		compact.push(this.value);
		return compact;
	}
	toJSON() {
		return {
			type: "CallAndWriteNode",
			location: this.location,
			flags: this.#flags,
			receiver: this.receiver,
			callOperatorLoc: this.callOperatorLoc,
			messageLoc: this.messageLoc,
			readName: this.readName,
			writeName: this.writeName,
			operatorLoc: this.operatorLoc,
			value: this.value
		};
	}
};
var CallNode = class {
	nodeID;
	location;
	#flags;
	receiver;
	callOperatorLoc;
	name;
	messageLoc;
	openingLoc;
	arguments_;
	closingLoc;
	equalLoc;
	block;
	constructor(nodeID, location, flags, receiver, callOperatorLoc, name, messageLoc, openingLoc, arguments_, closingLoc, equalLoc, block) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.receiver = receiver;
		this.callOperatorLoc = callOperatorLoc;
		this.name = name;
		this.messageLoc = messageLoc;
		this.openingLoc = openingLoc;
		this.arguments_ = arguments_;
		this.closingLoc = closingLoc;
		this.equalLoc = equalLoc;
		this.block = block;
	}
	isSafeNavigation() {
		return (this.#flags & CallNodeFlags.SAFE_NAVIGATION) !== 0;
	}
	isVariableCall() {
		return (this.#flags & CallNodeFlags.VARIABLE_CALL) !== 0;
	}
	isAttributeWrite() {
		return (this.#flags & CallNodeFlags.ATTRIBUTE_WRITE) !== 0;
	}
	isIgnoreVisibility() {
		return (this.#flags & CallNodeFlags.IGNORE_VISIBILITY) !== 0;
	}
	accept(visitor) {
		visitor.visitCallNode(this);
	}
	childNodes() {
		return [
			this.receiver,
			this.arguments_,
			this.block
		];
	}
	compactChildNodes() {
		const compact = [];
		if (this.receiver) compact.push(this.receiver);
		if (this.arguments_) compact.push(this.arguments_);
		if (this.block) compact.push(this.block);
		return compact;
	}
	toJSON() {
		return {
			type: "CallNode",
			location: this.location,
			flags: this.#flags,
			receiver: this.receiver,
			callOperatorLoc: this.callOperatorLoc,
			name: this.name,
			messageLoc: this.messageLoc,
			openingLoc: this.openingLoc,
			arguments: this.arguments_,
			closingLoc: this.closingLoc,
			equalLoc: this.equalLoc,
			block: this.block
		};
	}
};
var CallOperatorWriteNode = class {
	nodeID;
	location;
	#flags;
	receiver;
	callOperatorLoc;
	messageLoc;
	readName;
	writeName;
	binaryOperator;
	binaryOperatorLoc;
	value;
	constructor(nodeID, location, flags, receiver, callOperatorLoc, messageLoc, readName, writeName, binaryOperator, binaryOperatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.receiver = receiver;
		this.callOperatorLoc = callOperatorLoc;
		this.messageLoc = messageLoc;
		this.readName = readName;
		this.writeName = writeName;
		this.binaryOperator = binaryOperator;
		this.binaryOperatorLoc = binaryOperatorLoc;
		this.value = value;
	}
	isSafeNavigation() {
		return (this.#flags & CallNodeFlags.SAFE_NAVIGATION) !== 0;
	}
	isVariableCall() {
		return (this.#flags & CallNodeFlags.VARIABLE_CALL) !== 0;
	}
	isAttributeWrite() {
		return (this.#flags & CallNodeFlags.ATTRIBUTE_WRITE) !== 0;
	}
	isIgnoreVisibility() {
		return (this.#flags & CallNodeFlags.IGNORE_VISIBILITY) !== 0;
	}
	accept(visitor) {
		visitor.visitCallOperatorWriteNode(this);
	}
	childNodes() {
		return [this.receiver, this.value];
	}
	compactChildNodes() {
		const compact = [];
		if (this.receiver) compact.push(this.receiver);
		compact.push(this.value);
		return compact;
	}
	toJSON() {
		return {
			type: "CallOperatorWriteNode",
			location: this.location,
			flags: this.#flags,
			receiver: this.receiver,
			callOperatorLoc: this.callOperatorLoc,
			messageLoc: this.messageLoc,
			readName: this.readName,
			writeName: this.writeName,
			binaryOperator: this.binaryOperator,
			binaryOperatorLoc: this.binaryOperatorLoc,
			value: this.value
		};
	}
};
var CallOrWriteNode = class {
	nodeID;
	location;
	#flags;
	receiver;
	callOperatorLoc;
	messageLoc;
	readName;
	writeName;
	operatorLoc;
	value;
	constructor(nodeID, location, flags, receiver, callOperatorLoc, messageLoc, readName, writeName, operatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.receiver = receiver;
		this.callOperatorLoc = callOperatorLoc;
		this.messageLoc = messageLoc;
		this.readName = readName;
		this.writeName = writeName;
		this.operatorLoc = operatorLoc;
		this.value = value;
	}
	isSafeNavigation() {
		return (this.#flags & CallNodeFlags.SAFE_NAVIGATION) !== 0;
	}
	isVariableCall() {
		return (this.#flags & CallNodeFlags.VARIABLE_CALL) !== 0;
	}
	isAttributeWrite() {
		return (this.#flags & CallNodeFlags.ATTRIBUTE_WRITE) !== 0;
	}
	isIgnoreVisibility() {
		return (this.#flags & CallNodeFlags.IGNORE_VISIBILITY) !== 0;
	}
	accept(visitor) {
		visitor.visitCallOrWriteNode(this);
	}
	childNodes() {
		return [this.receiver, this.value];
	}
	compactChildNodes() {
		const compact = [];
		if (this.receiver) compact.push(this.receiver);
		compact.push(this.value);
		return compact;
	}
	toJSON() {
		return {
			type: "CallOrWriteNode",
			location: this.location,
			flags: this.#flags,
			receiver: this.receiver,
			callOperatorLoc: this.callOperatorLoc,
			messageLoc: this.messageLoc,
			readName: this.readName,
			writeName: this.writeName,
			operatorLoc: this.operatorLoc,
			value: this.value
		};
	}
};
var CallTargetNode = class {
	nodeID;
	location;
	#flags;
	receiver;
	callOperatorLoc;
	name;
	messageLoc;
	constructor(nodeID, location, flags, receiver, callOperatorLoc, name, messageLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.receiver = receiver;
		this.callOperatorLoc = callOperatorLoc;
		this.name = name;
		this.messageLoc = messageLoc;
	}
	isSafeNavigation() {
		return (this.#flags & CallNodeFlags.SAFE_NAVIGATION) !== 0;
	}
	isVariableCall() {
		return (this.#flags & CallNodeFlags.VARIABLE_CALL) !== 0;
	}
	isAttributeWrite() {
		return (this.#flags & CallNodeFlags.ATTRIBUTE_WRITE) !== 0;
	}
	isIgnoreVisibility() {
		return (this.#flags & CallNodeFlags.IGNORE_VISIBILITY) !== 0;
	}
	accept(visitor) {
		visitor.visitCallTargetNode(this);
	}
	childNodes() {
		return [this.receiver];
	}
	compactChildNodes() {
		return [this.receiver];
	}
	toJSON() {
		return {
			type: "CallTargetNode",
			location: this.location,
			flags: this.#flags,
			receiver: this.receiver,
			callOperatorLoc: this.callOperatorLoc,
			name: this.name,
			messageLoc: this.messageLoc
		};
	}
};
var CapturePatternNode = class {
	nodeID;
	location;
	#flags;
	value;
	target;
	operatorLoc;
	constructor(nodeID, location, flags, value, target, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.value = value;
		this.target = target;
		this.operatorLoc = operatorLoc;
	}
	accept(visitor) {
		visitor.visitCapturePatternNode(this);
	}
	childNodes() {
		return [this.value, this.target];
	}
	compactChildNodes() {
		return [this.value, this.target];
	}
	toJSON() {
		return {
			type: "CapturePatternNode",
			location: this.location,
			flags: this.#flags,
			value: this.value,
			target: this.target,
			operatorLoc: this.operatorLoc
		};
	}
};
var CaseMatchNode = class {
	nodeID;
	location;
	#flags;
	predicate;
	conditions;
	elseClause;
	caseKeywordLoc;
	endKeywordLoc;
	constructor(nodeID, location, flags, predicate, conditions, elseClause, caseKeywordLoc, endKeywordLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.predicate = predicate;
		this.conditions = conditions;
		this.elseClause = elseClause;
		this.caseKeywordLoc = caseKeywordLoc;
		this.endKeywordLoc = endKeywordLoc;
	}
	accept(visitor) {
		visitor.visitCaseMatchNode(this);
	}
	childNodes() {
		return [
			this.predicate,
			...this.conditions,
			this.elseClause
		];
	}
	compactChildNodes() {
		const compact = [];
		if (this.predicate) compact.push(this.predicate);
		compact.concat(this.conditions);
		if (this.elseClause) compact.push(this.elseClause);
		return compact;
	}
	toJSON() {
		return {
			type: "CaseMatchNode",
			location: this.location,
			flags: this.#flags,
			predicate: this.predicate,
			conditions: this.conditions,
			elseClause: this.elseClause,
			caseKeywordLoc: this.caseKeywordLoc,
			endKeywordLoc: this.endKeywordLoc
		};
	}
};
var CaseNode = class {
	nodeID;
	location;
	#flags;
	predicate;
	conditions;
	elseClause;
	caseKeywordLoc;
	endKeywordLoc;
	constructor(nodeID, location, flags, predicate, conditions, elseClause, caseKeywordLoc, endKeywordLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.predicate = predicate;
		this.conditions = conditions;
		this.elseClause = elseClause;
		this.caseKeywordLoc = caseKeywordLoc;
		this.endKeywordLoc = endKeywordLoc;
	}
	accept(visitor) {
		visitor.visitCaseNode(this);
	}
	childNodes() {
		return [
			this.predicate,
			...this.conditions,
			this.elseClause
		];
	}
	compactChildNodes() {
		const compact = [];
		if (this.predicate) compact.push(this.predicate);
		compact.concat(this.conditions);
		if (this.elseClause) compact.push(this.elseClause);
		return compact;
	}
	toJSON() {
		return {
			type: "CaseNode",
			location: this.location,
			flags: this.#flags,
			predicate: this.predicate,
			conditions: this.conditions,
			elseClause: this.elseClause,
			caseKeywordLoc: this.caseKeywordLoc,
			endKeywordLoc: this.endKeywordLoc
		};
	}
};
var ClassNode = class {
	nodeID;
	location;
	#flags;
	locals;
	classKeywordLoc;
	constantPath;
	inheritanceOperatorLoc;
	superclass;
	body;
	endKeywordLoc;
	name;
	constructor(nodeID, location, flags, locals, classKeywordLoc, constantPath, inheritanceOperatorLoc, superclass, body, endKeywordLoc, name) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.locals = locals;
		this.classKeywordLoc = classKeywordLoc;
		this.constantPath = constantPath;
		this.inheritanceOperatorLoc = inheritanceOperatorLoc;
		this.superclass = superclass;
		this.body = body;
		this.endKeywordLoc = endKeywordLoc;
		this.name = name;
	}
	accept(visitor) {
		visitor.visitClassNode(this);
	}
	childNodes() {
		return [
			this.constantPath,
			this.superclass,
			this.body
		];
	}
	compactChildNodes() {
		const compact = [];
		compact.push(this.constantPath);
		if (this.superclass) compact.push(this.superclass);
		if (this.body) compact.push(this.body);
		return compact;
	}
	toJSON() {
		return {
			type: "ClassNode",
			location: this.location,
			flags: this.#flags,
			locals: this.locals,
			classKeywordLoc: this.classKeywordLoc,
			constantPath: this.constantPath,
			inheritanceOperatorLoc: this.inheritanceOperatorLoc,
			superclass: this.superclass,
			body: this.body,
			endKeywordLoc: this.endKeywordLoc,
			name: this.name
		};
	}
};
var ClassVariableAndWriteNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	operatorLoc;
	value;
	constructor(nodeID, location, flags, name, nameLoc, operatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.operatorLoc = operatorLoc;
		this.value = value;
	}
	accept(visitor) {
		visitor.visitClassVariableAndWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "ClassVariableAndWriteNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			operatorLoc: this.operatorLoc,
			value: this.value
		};
	}
};
var ClassVariableOperatorWriteNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	binaryOperatorLoc;
	value;
	binaryOperator;
	constructor(nodeID, location, flags, name, nameLoc, binaryOperatorLoc, value, binaryOperator) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.binaryOperatorLoc = binaryOperatorLoc;
		this.value = value;
		this.binaryOperator = binaryOperator;
	}
	accept(visitor) {
		visitor.visitClassVariableOperatorWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "ClassVariableOperatorWriteNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			binaryOperatorLoc: this.binaryOperatorLoc,
			value: this.value,
			binaryOperator: this.binaryOperator
		};
	}
};
var ClassVariableOrWriteNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	operatorLoc;
	value;
	constructor(nodeID, location, flags, name, nameLoc, operatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.operatorLoc = operatorLoc;
		this.value = value;
	}
	accept(visitor) {
		visitor.visitClassVariableOrWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "ClassVariableOrWriteNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			operatorLoc: this.operatorLoc,
			value: this.value
		};
	}
};
var ClassVariableReadNode = class {
	nodeID;
	location;
	#flags;
	name;
	constructor(nodeID, location, flags, name) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
	}
	accept(visitor) {
		visitor.visitClassVariableReadNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "ClassVariableReadNode",
			location: this.location,
			flags: this.#flags,
			name: this.name
		};
	}
};
var ClassVariableTargetNode = class {
	nodeID;
	location;
	#flags;
	name;
	constructor(nodeID, location, flags, name) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
	}
	accept(visitor) {
		visitor.visitClassVariableTargetNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "ClassVariableTargetNode",
			location: this.location,
			flags: this.#flags,
			name: this.name
		};
	}
};
var ClassVariableWriteNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	value;
	operatorLoc;
	constructor(nodeID, location, flags, name, nameLoc, value, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.value = value;
		this.operatorLoc = operatorLoc;
	}
	accept(visitor) {
		visitor.visitClassVariableWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "ClassVariableWriteNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			value: this.value,
			operatorLoc: this.operatorLoc
		};
	}
};
var ConstantAndWriteNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	operatorLoc;
	value;
	constructor(nodeID, location, flags, name, nameLoc, operatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.operatorLoc = operatorLoc;
		this.value = value;
	}
	accept(visitor) {
		visitor.visitConstantAndWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "ConstantAndWriteNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			operatorLoc: this.operatorLoc,
			value: this.value
		};
	}
};
var ConstantOperatorWriteNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	binaryOperatorLoc;
	value;
	binaryOperator;
	constructor(nodeID, location, flags, name, nameLoc, binaryOperatorLoc, value, binaryOperator) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.binaryOperatorLoc = binaryOperatorLoc;
		this.value = value;
		this.binaryOperator = binaryOperator;
	}
	accept(visitor) {
		visitor.visitConstantOperatorWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "ConstantOperatorWriteNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			binaryOperatorLoc: this.binaryOperatorLoc,
			value: this.value,
			binaryOperator: this.binaryOperator
		};
	}
};
var ConstantOrWriteNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	operatorLoc;
	value;
	constructor(nodeID, location, flags, name, nameLoc, operatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.operatorLoc = operatorLoc;
		this.value = value;
	}
	accept(visitor) {
		visitor.visitConstantOrWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "ConstantOrWriteNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			operatorLoc: this.operatorLoc,
			value: this.value
		};
	}
};
var ConstantPathAndWriteNode = class {
	nodeID;
	location;
	#flags;
	target;
	operatorLoc;
	value;
	constructor(nodeID, location, flags, target, operatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.target = target;
		this.operatorLoc = operatorLoc;
		this.value = value;
	}
	accept(visitor) {
		visitor.visitConstantPathAndWriteNode(this);
	}
	childNodes() {
		return [this.target, this.value];
	}
	compactChildNodes() {
		return [this.target, this.value];
	}
	toJSON() {
		return {
			type: "ConstantPathAndWriteNode",
			location: this.location,
			flags: this.#flags,
			target: this.target,
			operatorLoc: this.operatorLoc,
			value: this.value
		};
	}
};
var ConstantPathNode = class {
	nodeID;
	location;
	#flags;
	parent;
	name;
	delimiterLoc;
	nameLoc;
	constructor(nodeID, location, flags, parent, name, delimiterLoc, nameLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.parent = parent;
		this.name = name;
		this.delimiterLoc = delimiterLoc;
		this.nameLoc = nameLoc;
	}
	accept(visitor) {
		visitor.visitConstantPathNode(this);
	}
	childNodes() {
		return [this.parent];
	}
	compactChildNodes() {
		const compact = [];
		if (this.parent) compact.push(this.parent);
		return compact;
	}
	toJSON() {
		return {
			type: "ConstantPathNode",
			location: this.location,
			flags: this.#flags,
			parent: this.parent,
			name: this.name,
			delimiterLoc: this.delimiterLoc,
			nameLoc: this.nameLoc
		};
	}
};
var ConstantPathOperatorWriteNode = class {
	nodeID;
	location;
	#flags;
	target;
	binaryOperatorLoc;
	value;
	binaryOperator;
	constructor(nodeID, location, flags, target, binaryOperatorLoc, value, binaryOperator) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.target = target;
		this.binaryOperatorLoc = binaryOperatorLoc;
		this.value = value;
		this.binaryOperator = binaryOperator;
	}
	accept(visitor) {
		visitor.visitConstantPathOperatorWriteNode(this);
	}
	childNodes() {
		return [this.target, this.value];
	}
	compactChildNodes() {
		return [this.target, this.value];
	}
	toJSON() {
		return {
			type: "ConstantPathOperatorWriteNode",
			location: this.location,
			flags: this.#flags,
			target: this.target,
			binaryOperatorLoc: this.binaryOperatorLoc,
			value: this.value,
			binaryOperator: this.binaryOperator
		};
	}
};
var ConstantPathOrWriteNode = class {
	nodeID;
	location;
	#flags;
	target;
	operatorLoc;
	value;
	constructor(nodeID, location, flags, target, operatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.target = target;
		this.operatorLoc = operatorLoc;
		this.value = value;
	}
	accept(visitor) {
		visitor.visitConstantPathOrWriteNode(this);
	}
	childNodes() {
		return [this.target, this.value];
	}
	compactChildNodes() {
		return [this.target, this.value];
	}
	toJSON() {
		return {
			type: "ConstantPathOrWriteNode",
			location: this.location,
			flags: this.#flags,
			target: this.target,
			operatorLoc: this.operatorLoc,
			value: this.value
		};
	}
};
var ConstantPathTargetNode = class {
	nodeID;
	location;
	#flags;
	parent;
	name;
	delimiterLoc;
	nameLoc;
	constructor(nodeID, location, flags, parent, name, delimiterLoc, nameLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.parent = parent;
		this.name = name;
		this.delimiterLoc = delimiterLoc;
		this.nameLoc = nameLoc;
	}
	accept(visitor) {
		visitor.visitConstantPathTargetNode(this);
	}
	childNodes() {
		return [this.parent];
	}
	compactChildNodes() {
		const compact = [];
		if (this.parent) compact.push(this.parent);
		return compact;
	}
	toJSON() {
		return {
			type: "ConstantPathTargetNode",
			location: this.location,
			flags: this.#flags,
			parent: this.parent,
			name: this.name,
			delimiterLoc: this.delimiterLoc,
			nameLoc: this.nameLoc
		};
	}
};
var ConstantPathWriteNode = class {
	nodeID;
	location;
	#flags;
	target;
	operatorLoc;
	value;
	constructor(nodeID, location, flags, target, operatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.target = target;
		this.operatorLoc = operatorLoc;
		this.value = value;
	}
	accept(visitor) {
		visitor.visitConstantPathWriteNode(this);
	}
	childNodes() {
		return [this.target, this.value];
	}
	compactChildNodes() {
		return [this.target, this.value];
	}
	toJSON() {
		return {
			type: "ConstantPathWriteNode",
			location: this.location,
			flags: this.#flags,
			target: this.target,
			operatorLoc: this.operatorLoc,
			value: this.value
		};
	}
};
var ConstantReadNode = class {
	nodeID;
	location;
	#flags;
	name;
	constructor(nodeID, location, flags, name) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
	}
	accept(visitor) {
		visitor.visitConstantReadNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "ConstantReadNode",
			location: this.location,
			flags: this.#flags,
			name: this.name
		};
	}
};
var ConstantTargetNode = class {
	nodeID;
	location;
	#flags;
	name;
	constructor(nodeID, location, flags, name) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
	}
	accept(visitor) {
		visitor.visitConstantTargetNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "ConstantTargetNode",
			location: this.location,
			flags: this.#flags,
			name: this.name
		};
	}
};
var ConstantWriteNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	value;
	operatorLoc;
	constructor(nodeID, location, flags, name, nameLoc, value, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.value = value;
		this.operatorLoc = operatorLoc;
	}
	accept(visitor) {
		visitor.visitConstantWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "ConstantWriteNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			value: this.value,
			operatorLoc: this.operatorLoc
		};
	}
};
var DefNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	receiver;
	parameters;
	body;
	locals;
	defKeywordLoc;
	operatorLoc;
	lparenLoc;
	rparenLoc;
	equalLoc;
	endKeywordLoc;
	constructor(nodeID, location, flags, name, nameLoc, receiver, parameters, body, locals, defKeywordLoc, operatorLoc, lparenLoc, rparenLoc, equalLoc, endKeywordLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.receiver = receiver;
		this.parameters = parameters;
		this.body = body;
		this.locals = locals;
		this.defKeywordLoc = defKeywordLoc;
		this.operatorLoc = operatorLoc;
		this.lparenLoc = lparenLoc;
		this.rparenLoc = rparenLoc;
		this.equalLoc = equalLoc;
		this.endKeywordLoc = endKeywordLoc;
	}
	accept(visitor) {
		visitor.visitDefNode(this);
	}
	childNodes() {
		return [
			this.receiver,
			this.parameters,
			this.body
		];
	}
	compactChildNodes() {
		const compact = [];
		if (this.receiver) compact.push(this.receiver);
		if (this.parameters) compact.push(this.parameters);
		if (this.body) compact.push(this.body);
		return compact;
	}
	toJSON() {
		return {
			type: "DefNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			receiver: this.receiver,
			parameters: this.parameters,
			body: this.body,
			locals: this.locals,
			defKeywordLoc: this.defKeywordLoc,
			operatorLoc: this.operatorLoc,
			lparenLoc: this.lparenLoc,
			rparenLoc: this.rparenLoc,
			equalLoc: this.equalLoc,
			endKeywordLoc: this.endKeywordLoc
		};
	}
};
var DefinedNode = class {
	nodeID;
	location;
	#flags;
	lparenLoc;
	value;
	rparenLoc;
	keywordLoc;
	constructor(nodeID, location, flags, lparenLoc, value, rparenLoc, keywordLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.lparenLoc = lparenLoc;
		this.value = value;
		this.rparenLoc = rparenLoc;
		this.keywordLoc = keywordLoc;
	}
	accept(visitor) {
		visitor.visitDefinedNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "DefinedNode",
			location: this.location,
			flags: this.#flags,
			lparenLoc: this.lparenLoc,
			value: this.value,
			rparenLoc: this.rparenLoc,
			keywordLoc: this.keywordLoc
		};
	}
};
var ElseNode = class {
	nodeID;
	location;
	#flags;
	elseKeywordLoc;
	statements;
	endKeywordLoc;
	constructor(nodeID, location, flags, elseKeywordLoc, statements, endKeywordLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.elseKeywordLoc = elseKeywordLoc;
		this.statements = statements;
		this.endKeywordLoc = endKeywordLoc;
	}
	accept(visitor) {
		visitor.visitElseNode(this);
	}
	childNodes() {
		return [this.statements];
	}
	compactChildNodes() {
		const compact = [];
		if (this.statements) compact.push(this.statements);
		return compact;
	}
	toJSON() {
		return {
			type: "ElseNode",
			location: this.location,
			flags: this.#flags,
			elseKeywordLoc: this.elseKeywordLoc,
			statements: this.statements,
			endKeywordLoc: this.endKeywordLoc
		};
	}
};
var EmbeddedStatementsNode = class {
	nodeID;
	location;
	#flags;
	openingLoc;
	statements;
	closingLoc;
	constructor(nodeID, location, flags, openingLoc, statements, closingLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.openingLoc = openingLoc;
		this.statements = statements;
		this.closingLoc = closingLoc;
	}
	accept(visitor) {
		visitor.visitEmbeddedStatementsNode(this);
	}
	childNodes() {
		return [this.statements];
	}
	compactChildNodes() {
		const compact = [];
		if (this.statements) compact.push(this.statements);
		return compact;
	}
	toJSON() {
		return {
			type: "EmbeddedStatementsNode",
			location: this.location,
			flags: this.#flags,
			openingLoc: this.openingLoc,
			statements: this.statements,
			closingLoc: this.closingLoc
		};
	}
};
var EmbeddedVariableNode = class {
	nodeID;
	location;
	#flags;
	operatorLoc;
	variable;
	constructor(nodeID, location, flags, operatorLoc, variable) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.operatorLoc = operatorLoc;
		this.variable = variable;
	}
	accept(visitor) {
		visitor.visitEmbeddedVariableNode(this);
	}
	childNodes() {
		return [this.variable];
	}
	compactChildNodes() {
		return [this.variable];
	}
	toJSON() {
		return {
			type: "EmbeddedVariableNode",
			location: this.location,
			flags: this.#flags,
			operatorLoc: this.operatorLoc,
			variable: this.variable
		};
	}
};
var EnsureNode = class {
	nodeID;
	location;
	#flags;
	ensureKeywordLoc;
	statements;
	endKeywordLoc;
	constructor(nodeID, location, flags, ensureKeywordLoc, statements, endKeywordLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.ensureKeywordLoc = ensureKeywordLoc;
		this.statements = statements;
		this.endKeywordLoc = endKeywordLoc;
	}
	accept(visitor) {
		visitor.visitEnsureNode(this);
	}
	childNodes() {
		return [this.statements];
	}
	compactChildNodes() {
		const compact = [];
		if (this.statements) compact.push(this.statements);
		return compact;
	}
	toJSON() {
		return {
			type: "EnsureNode",
			location: this.location,
			flags: this.#flags,
			ensureKeywordLoc: this.ensureKeywordLoc,
			statements: this.statements,
			endKeywordLoc: this.endKeywordLoc
		};
	}
};
var FalseNode = class {
	nodeID;
	location;
	#flags;
	constructor(nodeID, location, flags) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
	}
	accept(visitor) {
		visitor.visitFalseNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "FalseNode",
			location: this.location,
			flags: this.#flags
		};
	}
};
var FindPatternNode = class {
	nodeID;
	location;
	#flags;
	constant;
	left;
	requireds;
	right;
	openingLoc;
	closingLoc;
	constructor(nodeID, location, flags, constant, left, requireds, right, openingLoc, closingLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.constant = constant;
		this.left = left;
		this.requireds = requireds;
		this.right = right;
		this.openingLoc = openingLoc;
		this.closingLoc = closingLoc;
	}
	accept(visitor) {
		visitor.visitFindPatternNode(this);
	}
	childNodes() {
		return [
			this.constant,
			this.left,
			...this.requireds,
			this.right
		];
	}
	compactChildNodes() {
		const compact = [];
		if (this.constant) compact.push(this.constant);
		compact.push(this.left);
		compact.concat(this.requireds);
		compact.push(this.right);
		return compact;
	}
	toJSON() {
		return {
			type: "FindPatternNode",
			location: this.location,
			flags: this.#flags,
			constant: this.constant,
			left: this.left,
			requireds: this.requireds,
			right: this.right,
			openingLoc: this.openingLoc,
			closingLoc: this.closingLoc
		};
	}
};
var FlipFlopNode = class {
	nodeID;
	location;
	#flags;
	left;
	right;
	operatorLoc;
	constructor(nodeID, location, flags, left, right, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.left = left;
		this.right = right;
		this.operatorLoc = operatorLoc;
	}
	isExcludeEnd() {
		return (this.#flags & RangeFlags.EXCLUDE_END) !== 0;
	}
	accept(visitor) {
		visitor.visitFlipFlopNode(this);
	}
	childNodes() {
		return [this.left, this.right];
	}
	compactChildNodes() {
		const compact = [];
		if (this.left) compact.push(this.left);
		if (this.right) compact.push(this.right);
		return compact;
	}
	toJSON() {
		return {
			type: "FlipFlopNode",
			location: this.location,
			flags: this.#flags,
			left: this.left,
			right: this.right,
			operatorLoc: this.operatorLoc
		};
	}
};
var FloatNode = class {
	nodeID;
	location;
	#flags;
	value;
	constructor(nodeID, location, flags, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.value = value;
	}
	accept(visitor) {
		visitor.visitFloatNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "FloatNode",
			location: this.location,
			flags: this.#flags,
			value: this.value
		};
	}
};
var ForNode = class {
	nodeID;
	location;
	#flags;
	index;
	collection;
	statements;
	forKeywordLoc;
	inKeywordLoc;
	doKeywordLoc;
	endKeywordLoc;
	constructor(nodeID, location, flags, index, collection, statements, forKeywordLoc, inKeywordLoc, doKeywordLoc, endKeywordLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.index = index;
		this.collection = collection;
		this.statements = statements;
		this.forKeywordLoc = forKeywordLoc;
		this.inKeywordLoc = inKeywordLoc;
		this.doKeywordLoc = doKeywordLoc;
		this.endKeywordLoc = endKeywordLoc;
	}
	accept(visitor) {
		visitor.visitForNode(this);
	}
	childNodes() {
		return [
			this.index,
			this.collection,
			this.statements
		];
	}
	compactChildNodes() {
		const compact = [];
		compact.push(this.index);
		compact.push(this.collection);
		if (this.statements) compact.push(this.statements);
		return compact;
	}
	toJSON() {
		return {
			type: "ForNode",
			location: this.location,
			flags: this.#flags,
			index: this.index,
			collection: this.collection,
			statements: this.statements,
			forKeywordLoc: this.forKeywordLoc,
			inKeywordLoc: this.inKeywordLoc,
			doKeywordLoc: this.doKeywordLoc,
			endKeywordLoc: this.endKeywordLoc
		};
	}
};
var ForwardingArgumentsNode = class {
	nodeID;
	location;
	#flags;
	constructor(nodeID, location, flags) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
	}
	accept(visitor) {
		visitor.visitForwardingArgumentsNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "ForwardingArgumentsNode",
			location: this.location,
			flags: this.#flags
		};
	}
};
var ForwardingParameterNode = class {
	nodeID;
	location;
	#flags;
	constructor(nodeID, location, flags) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
	}
	accept(visitor) {
		visitor.visitForwardingParameterNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "ForwardingParameterNode",
			location: this.location,
			flags: this.#flags
		};
	}
};
var ForwardingSuperNode = class {
	nodeID;
	location;
	#flags;
	block;
	constructor(nodeID, location, flags, block) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.block = block;
	}
	accept(visitor) {
		visitor.visitForwardingSuperNode(this);
	}
	childNodes() {
		return [this.block];
	}
	compactChildNodes() {
		const compact = [];
		if (this.block) compact.push(this.block);
		return compact;
	}
	toJSON() {
		return {
			type: "ForwardingSuperNode",
			location: this.location,
			flags: this.#flags,
			block: this.block
		};
	}
};
var GlobalVariableAndWriteNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	operatorLoc;
	value;
	constructor(nodeID, location, flags, name, nameLoc, operatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.operatorLoc = operatorLoc;
		this.value = value;
	}
	accept(visitor) {
		visitor.visitGlobalVariableAndWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "GlobalVariableAndWriteNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			operatorLoc: this.operatorLoc,
			value: this.value
		};
	}
};
var GlobalVariableOperatorWriteNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	binaryOperatorLoc;
	value;
	binaryOperator;
	constructor(nodeID, location, flags, name, nameLoc, binaryOperatorLoc, value, binaryOperator) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.binaryOperatorLoc = binaryOperatorLoc;
		this.value = value;
		this.binaryOperator = binaryOperator;
	}
	accept(visitor) {
		visitor.visitGlobalVariableOperatorWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "GlobalVariableOperatorWriteNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			binaryOperatorLoc: this.binaryOperatorLoc,
			value: this.value,
			binaryOperator: this.binaryOperator
		};
	}
};
var GlobalVariableOrWriteNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	operatorLoc;
	value;
	constructor(nodeID, location, flags, name, nameLoc, operatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.operatorLoc = operatorLoc;
		this.value = value;
	}
	accept(visitor) {
		visitor.visitGlobalVariableOrWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "GlobalVariableOrWriteNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			operatorLoc: this.operatorLoc,
			value: this.value
		};
	}
};
var GlobalVariableReadNode = class {
	nodeID;
	location;
	#flags;
	name;
	constructor(nodeID, location, flags, name) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
	}
	accept(visitor) {
		visitor.visitGlobalVariableReadNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "GlobalVariableReadNode",
			location: this.location,
			flags: this.#flags,
			name: this.name
		};
	}
};
var GlobalVariableTargetNode = class {
	nodeID;
	location;
	#flags;
	name;
	constructor(nodeID, location, flags, name) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
	}
	accept(visitor) {
		visitor.visitGlobalVariableTargetNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "GlobalVariableTargetNode",
			location: this.location,
			flags: this.#flags,
			name: this.name
		};
	}
};
var GlobalVariableWriteNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	value;
	operatorLoc;
	constructor(nodeID, location, flags, name, nameLoc, value, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.value = value;
		this.operatorLoc = operatorLoc;
	}
	accept(visitor) {
		visitor.visitGlobalVariableWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "GlobalVariableWriteNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			value: this.value,
			operatorLoc: this.operatorLoc
		};
	}
};
var HashNode = class {
	nodeID;
	location;
	#flags;
	openingLoc;
	elements;
	closingLoc;
	constructor(nodeID, location, flags, openingLoc, elements, closingLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.openingLoc = openingLoc;
		this.elements = elements;
		this.closingLoc = closingLoc;
	}
	accept(visitor) {
		visitor.visitHashNode(this);
	}
	childNodes() {
		return [...this.elements];
	}
	compactChildNodes() {
		return [...this.elements];
	}
	toJSON() {
		return {
			type: "HashNode",
			location: this.location,
			flags: this.#flags,
			openingLoc: this.openingLoc,
			elements: this.elements,
			closingLoc: this.closingLoc
		};
	}
};
var HashPatternNode = class {
	nodeID;
	location;
	#flags;
	constant;
	elements;
	rest;
	openingLoc;
	closingLoc;
	constructor(nodeID, location, flags, constant, elements, rest, openingLoc, closingLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.constant = constant;
		this.elements = elements;
		this.rest = rest;
		this.openingLoc = openingLoc;
		this.closingLoc = closingLoc;
	}
	accept(visitor) {
		visitor.visitHashPatternNode(this);
	}
	childNodes() {
		return [
			this.constant,
			...this.elements,
			this.rest
		];
	}
	compactChildNodes() {
		const compact = [];
		if (this.constant) compact.push(this.constant);
		compact.concat(this.elements);
		if (this.rest) compact.push(this.rest);
		return compact;
	}
	toJSON() {
		return {
			type: "HashPatternNode",
			location: this.location,
			flags: this.#flags,
			constant: this.constant,
			elements: this.elements,
			rest: this.rest,
			openingLoc: this.openingLoc,
			closingLoc: this.closingLoc
		};
	}
};
var IfNode = class {
	nodeID;
	location;
	#flags;
	ifKeywordLoc;
	predicate;
	thenKeywordLoc;
	statements;
	subsequent;
	endKeywordLoc;
	constructor(nodeID, location, flags, ifKeywordLoc, predicate, thenKeywordLoc, statements, subsequent, endKeywordLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.ifKeywordLoc = ifKeywordLoc;
		this.predicate = predicate;
		this.thenKeywordLoc = thenKeywordLoc;
		this.statements = statements;
		this.subsequent = subsequent;
		this.endKeywordLoc = endKeywordLoc;
	}
	accept(visitor) {
		visitor.visitIfNode(this);
	}
	childNodes() {
		return [
			this.predicate,
			this.statements,
			this.subsequent
		];
	}
	compactChildNodes() {
		const compact = [];
		compact.push(this.predicate);
		if (this.statements) compact.push(this.statements);
		if (this.subsequent) compact.push(this.subsequent);
		return compact;
	}
	toJSON() {
		return {
			type: "IfNode",
			location: this.location,
			flags: this.#flags,
			ifKeywordLoc: this.ifKeywordLoc,
			predicate: this.predicate,
			thenKeywordLoc: this.thenKeywordLoc,
			statements: this.statements,
			subsequent: this.subsequent,
			endKeywordLoc: this.endKeywordLoc
		};
	}
};
var ImaginaryNode = class {
	nodeID;
	location;
	#flags;
	numeric;
	constructor(nodeID, location, flags, numeric) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.numeric = numeric;
	}
	accept(visitor) {
		visitor.visitImaginaryNode(this);
	}
	childNodes() {
		return [this.numeric];
	}
	compactChildNodes() {
		return [this.numeric];
	}
	toJSON() {
		return {
			type: "ImaginaryNode",
			location: this.location,
			flags: this.#flags,
			numeric: this.numeric
		};
	}
};
var ImplicitNode = class {
	nodeID;
	location;
	#flags;
	value;
	constructor(nodeID, location, flags, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.value = value;
	}
	accept(visitor) {
		visitor.visitImplicitNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "ImplicitNode",
			location: this.location,
			flags: this.#flags,
			value: this.value
		};
	}
};
var ImplicitRestNode = class {
	nodeID;
	location;
	#flags;
	constructor(nodeID, location, flags) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
	}
	accept(visitor) {
		visitor.visitImplicitRestNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "ImplicitRestNode",
			location: this.location,
			flags: this.#flags
		};
	}
};
var InNode = class {
	nodeID;
	location;
	#flags;
	pattern;
	statements;
	inLoc;
	thenLoc;
	constructor(nodeID, location, flags, pattern, statements, inLoc, thenLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.pattern = pattern;
		this.statements = statements;
		this.inLoc = inLoc;
		this.thenLoc = thenLoc;
	}
	accept(visitor) {
		visitor.visitInNode(this);
	}
	childNodes() {
		return [this.pattern, this.statements];
	}
	compactChildNodes() {
		const compact = [];
		compact.push(this.pattern);
		if (this.statements) compact.push(this.statements);
		return compact;
	}
	toJSON() {
		return {
			type: "InNode",
			location: this.location,
			flags: this.#flags,
			pattern: this.pattern,
			statements: this.statements,
			inLoc: this.inLoc,
			thenLoc: this.thenLoc
		};
	}
};
var IndexAndWriteNode = class {
	nodeID;
	location;
	#flags;
	receiver;
	callOperatorLoc;
	openingLoc;
	arguments_;
	closingLoc;
	block;
	operatorLoc;
	value;
	constructor(nodeID, location, flags, receiver, callOperatorLoc, openingLoc, arguments_, closingLoc, block, operatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.receiver = receiver;
		this.callOperatorLoc = callOperatorLoc;
		this.openingLoc = openingLoc;
		this.arguments_ = arguments_;
		this.closingLoc = closingLoc;
		this.block = block;
		this.operatorLoc = operatorLoc;
		this.value = value;
	}
	isSafeNavigation() {
		return (this.#flags & CallNodeFlags.SAFE_NAVIGATION) !== 0;
	}
	isVariableCall() {
		return (this.#flags & CallNodeFlags.VARIABLE_CALL) !== 0;
	}
	isAttributeWrite() {
		return (this.#flags & CallNodeFlags.ATTRIBUTE_WRITE) !== 0;
	}
	isIgnoreVisibility() {
		return (this.#flags & CallNodeFlags.IGNORE_VISIBILITY) !== 0;
	}
	accept(visitor) {
		visitor.visitIndexAndWriteNode(this);
	}
	childNodes() {
		return [
			this.receiver,
			this.arguments_,
			this.block,
			this.value
		];
	}
	compactChildNodes() {
		const compact = [];
		if (this.receiver) compact.push(this.receiver);
		if (this.arguments_) compact.push(this.arguments_);
		if (this.block) compact.push(this.block);
		compact.push(this.value);
		return compact;
	}
	toJSON() {
		return {
			type: "IndexAndWriteNode",
			location: this.location,
			flags: this.#flags,
			receiver: this.receiver,
			callOperatorLoc: this.callOperatorLoc,
			openingLoc: this.openingLoc,
			arguments: this.arguments_,
			closingLoc: this.closingLoc,
			block: this.block,
			operatorLoc: this.operatorLoc,
			value: this.value
		};
	}
};
var IndexOperatorWriteNode = class {
	nodeID;
	location;
	#flags;
	receiver;
	callOperatorLoc;
	openingLoc;
	arguments_;
	closingLoc;
	block;
	binaryOperator;
	binaryOperatorLoc;
	value;
	constructor(nodeID, location, flags, receiver, callOperatorLoc, openingLoc, arguments_, closingLoc, block, binaryOperator, binaryOperatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.receiver = receiver;
		this.callOperatorLoc = callOperatorLoc;
		this.openingLoc = openingLoc;
		this.arguments_ = arguments_;
		this.closingLoc = closingLoc;
		this.block = block;
		this.binaryOperator = binaryOperator;
		this.binaryOperatorLoc = binaryOperatorLoc;
		this.value = value;
	}
	isSafeNavigation() {
		return (this.#flags & CallNodeFlags.SAFE_NAVIGATION) !== 0;
	}
	isVariableCall() {
		return (this.#flags & CallNodeFlags.VARIABLE_CALL) !== 0;
	}
	isAttributeWrite() {
		return (this.#flags & CallNodeFlags.ATTRIBUTE_WRITE) !== 0;
	}
	isIgnoreVisibility() {
		return (this.#flags & CallNodeFlags.IGNORE_VISIBILITY) !== 0;
	}
	accept(visitor) {
		visitor.visitIndexOperatorWriteNode(this);
	}
	childNodes() {
		return [
			this.receiver,
			this.arguments_,
			this.block,
			this.value
		];
	}
	compactChildNodes() {
		const compact = [];
		if (this.receiver) compact.push(this.receiver);
		if (this.arguments_) compact.push(this.arguments_);
		if (this.block) compact.push(this.block);
		compact.push(this.value);
		return compact;
	}
	toJSON() {
		return {
			type: "IndexOperatorWriteNode",
			location: this.location,
			flags: this.#flags,
			receiver: this.receiver,
			callOperatorLoc: this.callOperatorLoc,
			openingLoc: this.openingLoc,
			arguments: this.arguments_,
			closingLoc: this.closingLoc,
			block: this.block,
			binaryOperator: this.binaryOperator,
			binaryOperatorLoc: this.binaryOperatorLoc,
			value: this.value
		};
	}
};
var IndexOrWriteNode = class {
	nodeID;
	location;
	#flags;
	receiver;
	callOperatorLoc;
	openingLoc;
	arguments_;
	closingLoc;
	block;
	operatorLoc;
	value;
	constructor(nodeID, location, flags, receiver, callOperatorLoc, openingLoc, arguments_, closingLoc, block, operatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.receiver = receiver;
		this.callOperatorLoc = callOperatorLoc;
		this.openingLoc = openingLoc;
		this.arguments_ = arguments_;
		this.closingLoc = closingLoc;
		this.block = block;
		this.operatorLoc = operatorLoc;
		this.value = value;
	}
	isSafeNavigation() {
		return (this.#flags & CallNodeFlags.SAFE_NAVIGATION) !== 0;
	}
	isVariableCall() {
		return (this.#flags & CallNodeFlags.VARIABLE_CALL) !== 0;
	}
	isAttributeWrite() {
		return (this.#flags & CallNodeFlags.ATTRIBUTE_WRITE) !== 0;
	}
	isIgnoreVisibility() {
		return (this.#flags & CallNodeFlags.IGNORE_VISIBILITY) !== 0;
	}
	accept(visitor) {
		visitor.visitIndexOrWriteNode(this);
	}
	childNodes() {
		return [
			this.receiver,
			this.arguments_,
			this.block,
			this.value
		];
	}
	compactChildNodes() {
		const compact = [];
		if (this.receiver) compact.push(this.receiver);
		if (this.arguments_) compact.push(this.arguments_);
		if (this.block) compact.push(this.block);
		compact.push(this.value);
		return compact;
	}
	toJSON() {
		return {
			type: "IndexOrWriteNode",
			location: this.location,
			flags: this.#flags,
			receiver: this.receiver,
			callOperatorLoc: this.callOperatorLoc,
			openingLoc: this.openingLoc,
			arguments: this.arguments_,
			closingLoc: this.closingLoc,
			block: this.block,
			operatorLoc: this.operatorLoc,
			value: this.value
		};
	}
};
var IndexTargetNode = class {
	nodeID;
	location;
	#flags;
	receiver;
	openingLoc;
	arguments_;
	closingLoc;
	block;
	constructor(nodeID, location, flags, receiver, openingLoc, arguments_, closingLoc, block) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.receiver = receiver;
		this.openingLoc = openingLoc;
		this.arguments_ = arguments_;
		this.closingLoc = closingLoc;
		this.block = block;
	}
	isSafeNavigation() {
		return (this.#flags & CallNodeFlags.SAFE_NAVIGATION) !== 0;
	}
	isVariableCall() {
		return (this.#flags & CallNodeFlags.VARIABLE_CALL) !== 0;
	}
	isAttributeWrite() {
		return (this.#flags & CallNodeFlags.ATTRIBUTE_WRITE) !== 0;
	}
	isIgnoreVisibility() {
		return (this.#flags & CallNodeFlags.IGNORE_VISIBILITY) !== 0;
	}
	accept(visitor) {
		visitor.visitIndexTargetNode(this);
	}
	childNodes() {
		return [
			this.receiver,
			this.arguments_,
			this.block
		];
	}
	compactChildNodes() {
		const compact = [];
		compact.push(this.receiver);
		if (this.arguments_) compact.push(this.arguments_);
		if (this.block) compact.push(this.block);
		return compact;
	}
	toJSON() {
		return {
			type: "IndexTargetNode",
			location: this.location,
			flags: this.#flags,
			receiver: this.receiver,
			openingLoc: this.openingLoc,
			arguments: this.arguments_,
			closingLoc: this.closingLoc,
			block: this.block
		};
	}
};
var InstanceVariableAndWriteNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	operatorLoc;
	value;
	constructor(nodeID, location, flags, name, nameLoc, operatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.operatorLoc = operatorLoc;
		this.value = value;
	}
	accept(visitor) {
		visitor.visitInstanceVariableAndWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "InstanceVariableAndWriteNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			operatorLoc: this.operatorLoc,
			value: this.value
		};
	}
};
var InstanceVariableOperatorWriteNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	binaryOperatorLoc;
	value;
	binaryOperator;
	constructor(nodeID, location, flags, name, nameLoc, binaryOperatorLoc, value, binaryOperator) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.binaryOperatorLoc = binaryOperatorLoc;
		this.value = value;
		this.binaryOperator = binaryOperator;
	}
	accept(visitor) {
		visitor.visitInstanceVariableOperatorWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "InstanceVariableOperatorWriteNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			binaryOperatorLoc: this.binaryOperatorLoc,
			value: this.value,
			binaryOperator: this.binaryOperator
		};
	}
};
var InstanceVariableOrWriteNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	operatorLoc;
	value;
	constructor(nodeID, location, flags, name, nameLoc, operatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.operatorLoc = operatorLoc;
		this.value = value;
	}
	accept(visitor) {
		visitor.visitInstanceVariableOrWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "InstanceVariableOrWriteNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			operatorLoc: this.operatorLoc,
			value: this.value
		};
	}
};
var InstanceVariableReadNode = class {
	nodeID;
	location;
	#flags;
	name;
	constructor(nodeID, location, flags, name) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
	}
	accept(visitor) {
		visitor.visitInstanceVariableReadNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "InstanceVariableReadNode",
			location: this.location,
			flags: this.#flags,
			name: this.name
		};
	}
};
var InstanceVariableTargetNode = class {
	nodeID;
	location;
	#flags;
	name;
	constructor(nodeID, location, flags, name) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
	}
	accept(visitor) {
		visitor.visitInstanceVariableTargetNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "InstanceVariableTargetNode",
			location: this.location,
			flags: this.#flags,
			name: this.name
		};
	}
};
var InstanceVariableWriteNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	value;
	operatorLoc;
	constructor(nodeID, location, flags, name, nameLoc, value, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.value = value;
		this.operatorLoc = operatorLoc;
	}
	accept(visitor) {
		visitor.visitInstanceVariableWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "InstanceVariableWriteNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			value: this.value,
			operatorLoc: this.operatorLoc
		};
	}
};
var IntegerNode = class {
	nodeID;
	location;
	#flags;
	value;
	constructor(nodeID, location, flags, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.value = value;
	}
	isBinary() {
		return (this.#flags & IntegerBaseFlags.BINARY) !== 0;
	}
	isDecimal() {
		return (this.#flags & IntegerBaseFlags.DECIMAL) !== 0;
	}
	isOctal() {
		return (this.#flags & IntegerBaseFlags.OCTAL) !== 0;
	}
	isHexadecimal() {
		return (this.#flags & IntegerBaseFlags.HEXADECIMAL) !== 0;
	}
	accept(visitor) {
		visitor.visitIntegerNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "IntegerNode",
			location: this.location,
			flags: this.#flags,
			value: this.value
		};
	}
};
var InterpolatedMatchLastLineNode = class {
	nodeID;
	location;
	#flags;
	openingLoc;
	parts;
	closingLoc;
	constructor(nodeID, location, flags, openingLoc, parts, closingLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.openingLoc = openingLoc;
		this.parts = parts;
		this.closingLoc = closingLoc;
	}
	isIgnoreCase() {
		return (this.#flags & RegularExpressionFlags.IGNORE_CASE) !== 0;
	}
	isExtended() {
		return (this.#flags & RegularExpressionFlags.EXTENDED) !== 0;
	}
	isMultiLine() {
		return (this.#flags & RegularExpressionFlags.MULTI_LINE) !== 0;
	}
	isOnce() {
		return (this.#flags & RegularExpressionFlags.ONCE) !== 0;
	}
	isEucJp() {
		return (this.#flags & RegularExpressionFlags.EUC_JP) !== 0;
	}
	isAscii8bit() {
		return (this.#flags & RegularExpressionFlags.ASCII_8BIT) !== 0;
	}
	isWindows31j() {
		return (this.#flags & RegularExpressionFlags.WINDOWS_31J) !== 0;
	}
	isUtf8() {
		return (this.#flags & RegularExpressionFlags.UTF_8) !== 0;
	}
	isForcedUtf8Encoding() {
		return (this.#flags & RegularExpressionFlags.FORCED_UTF8_ENCODING) !== 0;
	}
	isForcedBinaryEncoding() {
		return (this.#flags & RegularExpressionFlags.FORCED_BINARY_ENCODING) !== 0;
	}
	isForcedUsAsciiEncoding() {
		return (this.#flags & RegularExpressionFlags.FORCED_US_ASCII_ENCODING) !== 0;
	}
	accept(visitor) {
		visitor.visitInterpolatedMatchLastLineNode(this);
	}
	childNodes() {
		return [...this.parts];
	}
	compactChildNodes() {
		return [...this.parts];
	}
	toJSON() {
		return {
			type: "InterpolatedMatchLastLineNode",
			location: this.location,
			flags: this.#flags,
			openingLoc: this.openingLoc,
			parts: this.parts,
			closingLoc: this.closingLoc
		};
	}
};
var InterpolatedRegularExpressionNode = class {
	nodeID;
	location;
	#flags;
	openingLoc;
	parts;
	closingLoc;
	constructor(nodeID, location, flags, openingLoc, parts, closingLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.openingLoc = openingLoc;
		this.parts = parts;
		this.closingLoc = closingLoc;
	}
	isIgnoreCase() {
		return (this.#flags & RegularExpressionFlags.IGNORE_CASE) !== 0;
	}
	isExtended() {
		return (this.#flags & RegularExpressionFlags.EXTENDED) !== 0;
	}
	isMultiLine() {
		return (this.#flags & RegularExpressionFlags.MULTI_LINE) !== 0;
	}
	isOnce() {
		return (this.#flags & RegularExpressionFlags.ONCE) !== 0;
	}
	isEucJp() {
		return (this.#flags & RegularExpressionFlags.EUC_JP) !== 0;
	}
	isAscii8bit() {
		return (this.#flags & RegularExpressionFlags.ASCII_8BIT) !== 0;
	}
	isWindows31j() {
		return (this.#flags & RegularExpressionFlags.WINDOWS_31J) !== 0;
	}
	isUtf8() {
		return (this.#flags & RegularExpressionFlags.UTF_8) !== 0;
	}
	isForcedUtf8Encoding() {
		return (this.#flags & RegularExpressionFlags.FORCED_UTF8_ENCODING) !== 0;
	}
	isForcedBinaryEncoding() {
		return (this.#flags & RegularExpressionFlags.FORCED_BINARY_ENCODING) !== 0;
	}
	isForcedUsAsciiEncoding() {
		return (this.#flags & RegularExpressionFlags.FORCED_US_ASCII_ENCODING) !== 0;
	}
	accept(visitor) {
		visitor.visitInterpolatedRegularExpressionNode(this);
	}
	childNodes() {
		return [...this.parts];
	}
	compactChildNodes() {
		return [...this.parts];
	}
	toJSON() {
		return {
			type: "InterpolatedRegularExpressionNode",
			location: this.location,
			flags: this.#flags,
			openingLoc: this.openingLoc,
			parts: this.parts,
			closingLoc: this.closingLoc
		};
	}
};
var InterpolatedStringNode = class {
	nodeID;
	location;
	#flags;
	openingLoc;
	parts;
	closingLoc;
	constructor(nodeID, location, flags, openingLoc, parts, closingLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.openingLoc = openingLoc;
		this.parts = parts;
		this.closingLoc = closingLoc;
	}
	isFrozen() {
		return (this.#flags & InterpolatedStringNodeFlags.FROZEN) !== 0;
	}
	isMutable() {
		return (this.#flags & InterpolatedStringNodeFlags.MUTABLE) !== 0;
	}
	accept(visitor) {
		visitor.visitInterpolatedStringNode(this);
	}
	childNodes() {
		return [...this.parts];
	}
	compactChildNodes() {
		return [...this.parts];
	}
	toJSON() {
		return {
			type: "InterpolatedStringNode",
			location: this.location,
			flags: this.#flags,
			openingLoc: this.openingLoc,
			parts: this.parts,
			closingLoc: this.closingLoc
		};
	}
};
var InterpolatedSymbolNode = class {
	nodeID;
	location;
	#flags;
	openingLoc;
	parts;
	closingLoc;
	constructor(nodeID, location, flags, openingLoc, parts, closingLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.openingLoc = openingLoc;
		this.parts = parts;
		this.closingLoc = closingLoc;
	}
	accept(visitor) {
		visitor.visitInterpolatedSymbolNode(this);
	}
	childNodes() {
		return [...this.parts];
	}
	compactChildNodes() {
		return [...this.parts];
	}
	toJSON() {
		return {
			type: "InterpolatedSymbolNode",
			location: this.location,
			flags: this.#flags,
			openingLoc: this.openingLoc,
			parts: this.parts,
			closingLoc: this.closingLoc
		};
	}
};
var InterpolatedXStringNode = class {
	nodeID;
	location;
	#flags;
	openingLoc;
	parts;
	closingLoc;
	constructor(nodeID, location, flags, openingLoc, parts, closingLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.openingLoc = openingLoc;
		this.parts = parts;
		this.closingLoc = closingLoc;
	}
	accept(visitor) {
		visitor.visitInterpolatedXStringNode(this);
	}
	childNodes() {
		return [...this.parts];
	}
	compactChildNodes() {
		return [...this.parts];
	}
	toJSON() {
		return {
			type: "InterpolatedXStringNode",
			location: this.location,
			flags: this.#flags,
			openingLoc: this.openingLoc,
			parts: this.parts,
			closingLoc: this.closingLoc
		};
	}
};
var ItLocalVariableReadNode = class {
	nodeID;
	location;
	#flags;
	constructor(nodeID, location, flags) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
	}
	accept(visitor) {
		visitor.visitItLocalVariableReadNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "ItLocalVariableReadNode",
			location: this.location,
			flags: this.#flags
		};
	}
};
var ItParametersNode = class {
	nodeID;
	location;
	#flags;
	constructor(nodeID, location, flags) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
	}
	accept(visitor) {
		visitor.visitItParametersNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "ItParametersNode",
			location: this.location,
			flags: this.#flags
		};
	}
};
var KeywordHashNode = class {
	nodeID;
	location;
	#flags;
	elements;
	constructor(nodeID, location, flags, elements) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.elements = elements;
	}
	isSymbolKeys() {
		return (this.#flags & KeywordHashNodeFlags.SYMBOL_KEYS) !== 0;
	}
	accept(visitor) {
		visitor.visitKeywordHashNode(this);
	}
	childNodes() {
		return [...this.elements];
	}
	compactChildNodes() {
		return [...this.elements];
	}
	toJSON() {
		return {
			type: "KeywordHashNode",
			location: this.location,
			flags: this.#flags,
			elements: this.elements
		};
	}
};
var KeywordRestParameterNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	operatorLoc;
	constructor(nodeID, location, flags, name, nameLoc, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.operatorLoc = operatorLoc;
	}
	isRepeatedParameter() {
		return (this.#flags & ParameterFlags.REPEATED_PARAMETER) !== 0;
	}
	accept(visitor) {
		visitor.visitKeywordRestParameterNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "KeywordRestParameterNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			operatorLoc: this.operatorLoc
		};
	}
};
var LambdaNode = class {
	nodeID;
	location;
	#flags;
	locals;
	operatorLoc;
	openingLoc;
	closingLoc;
	parameters;
	body;
	constructor(nodeID, location, flags, locals, operatorLoc, openingLoc, closingLoc, parameters, body) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.locals = locals;
		this.operatorLoc = operatorLoc;
		this.openingLoc = openingLoc;
		this.closingLoc = closingLoc;
		this.parameters = parameters;
		this.body = body;
	}
	accept(visitor) {
		visitor.visitLambdaNode(this);
	}
	childNodes() {
		return [this.parameters, this.body];
	}
	compactChildNodes() {
		const compact = [];
		if (this.parameters) compact.push(this.parameters);
		if (this.body) compact.push(this.body);
		return compact;
	}
	toJSON() {
		return {
			type: "LambdaNode",
			location: this.location,
			flags: this.#flags,
			locals: this.locals,
			operatorLoc: this.operatorLoc,
			openingLoc: this.openingLoc,
			closingLoc: this.closingLoc,
			parameters: this.parameters,
			body: this.body
		};
	}
};
var LocalVariableAndWriteNode = class {
	nodeID;
	location;
	#flags;
	nameLoc;
	operatorLoc;
	value;
	name;
	depth;
	constructor(nodeID, location, flags, nameLoc, operatorLoc, value, name, depth) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.nameLoc = nameLoc;
		this.operatorLoc = operatorLoc;
		this.value = value;
		this.name = name;
		this.depth = depth;
	}
	accept(visitor) {
		visitor.visitLocalVariableAndWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "LocalVariableAndWriteNode",
			location: this.location,
			flags: this.#flags,
			nameLoc: this.nameLoc,
			operatorLoc: this.operatorLoc,
			value: this.value,
			name: this.name,
			depth: this.depth
		};
	}
};
var LocalVariableOperatorWriteNode = class {
	nodeID;
	location;
	#flags;
	nameLoc;
	binaryOperatorLoc;
	value;
	name;
	binaryOperator;
	depth;
	constructor(nodeID, location, flags, nameLoc, binaryOperatorLoc, value, name, binaryOperator, depth) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.nameLoc = nameLoc;
		this.binaryOperatorLoc = binaryOperatorLoc;
		this.value = value;
		this.name = name;
		this.binaryOperator = binaryOperator;
		this.depth = depth;
	}
	accept(visitor) {
		visitor.visitLocalVariableOperatorWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "LocalVariableOperatorWriteNode",
			location: this.location,
			flags: this.#flags,
			nameLoc: this.nameLoc,
			binaryOperatorLoc: this.binaryOperatorLoc,
			value: this.value,
			name: this.name,
			binaryOperator: this.binaryOperator,
			depth: this.depth
		};
	}
};
var LocalVariableOrWriteNode = class {
	nodeID;
	location;
	#flags;
	nameLoc;
	operatorLoc;
	value;
	name;
	depth;
	constructor(nodeID, location, flags, nameLoc, operatorLoc, value, name, depth) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.nameLoc = nameLoc;
		this.operatorLoc = operatorLoc;
		this.value = value;
		this.name = name;
		this.depth = depth;
	}
	accept(visitor) {
		visitor.visitLocalVariableOrWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "LocalVariableOrWriteNode",
			location: this.location,
			flags: this.#flags,
			nameLoc: this.nameLoc,
			operatorLoc: this.operatorLoc,
			value: this.value,
			name: this.name,
			depth: this.depth
		};
	}
};
var LocalVariableReadNode = class {
	nodeID;
	location;
	#flags;
	name;
	depth;
	constructor(nodeID, location, flags, name, depth) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.depth = depth;
	}
	accept(visitor) {
		visitor.visitLocalVariableReadNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "LocalVariableReadNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			depth: this.depth
		};
	}
};
var LocalVariableTargetNode = class {
	nodeID;
	location;
	#flags;
	name;
	depth;
	constructor(nodeID, location, flags, name, depth) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.depth = depth;
	}
	accept(visitor) {
		visitor.visitLocalVariableTargetNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "LocalVariableTargetNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			depth: this.depth
		};
	}
};
var LocalVariableWriteNode = class {
	nodeID;
	location;
	#flags;
	name;
	depth;
	nameLoc;
	value;
	operatorLoc;
	constructor(nodeID, location, flags, name, depth, nameLoc, value, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.depth = depth;
		this.nameLoc = nameLoc;
		this.value = value;
		this.operatorLoc = operatorLoc;
	}
	accept(visitor) {
		visitor.visitLocalVariableWriteNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "LocalVariableWriteNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			depth: this.depth,
			nameLoc: this.nameLoc,
			value: this.value,
			operatorLoc: this.operatorLoc
		};
	}
};
var MatchLastLineNode = class {
	nodeID;
	location;
	#flags;
	openingLoc;
	contentLoc;
	closingLoc;
	unescaped;
	constructor(nodeID, location, flags, openingLoc, contentLoc, closingLoc, unescaped) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.openingLoc = openingLoc;
		this.contentLoc = contentLoc;
		this.closingLoc = closingLoc;
		this.unescaped = unescaped;
	}
	isIgnoreCase() {
		return (this.#flags & RegularExpressionFlags.IGNORE_CASE) !== 0;
	}
	isExtended() {
		return (this.#flags & RegularExpressionFlags.EXTENDED) !== 0;
	}
	isMultiLine() {
		return (this.#flags & RegularExpressionFlags.MULTI_LINE) !== 0;
	}
	isOnce() {
		return (this.#flags & RegularExpressionFlags.ONCE) !== 0;
	}
	isEucJp() {
		return (this.#flags & RegularExpressionFlags.EUC_JP) !== 0;
	}
	isAscii8bit() {
		return (this.#flags & RegularExpressionFlags.ASCII_8BIT) !== 0;
	}
	isWindows31j() {
		return (this.#flags & RegularExpressionFlags.WINDOWS_31J) !== 0;
	}
	isUtf8() {
		return (this.#flags & RegularExpressionFlags.UTF_8) !== 0;
	}
	isForcedUtf8Encoding() {
		return (this.#flags & RegularExpressionFlags.FORCED_UTF8_ENCODING) !== 0;
	}
	isForcedBinaryEncoding() {
		return (this.#flags & RegularExpressionFlags.FORCED_BINARY_ENCODING) !== 0;
	}
	isForcedUsAsciiEncoding() {
		return (this.#flags & RegularExpressionFlags.FORCED_US_ASCII_ENCODING) !== 0;
	}
	accept(visitor) {
		visitor.visitMatchLastLineNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "MatchLastLineNode",
			location: this.location,
			flags: this.#flags,
			openingLoc: this.openingLoc,
			contentLoc: this.contentLoc,
			closingLoc: this.closingLoc,
			unescaped: this.unescaped
		};
	}
};
var MatchPredicateNode = class {
	nodeID;
	location;
	#flags;
	value;
	pattern;
	operatorLoc;
	constructor(nodeID, location, flags, value, pattern, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.value = value;
		this.pattern = pattern;
		this.operatorLoc = operatorLoc;
	}
	accept(visitor) {
		visitor.visitMatchPredicateNode(this);
	}
	childNodes() {
		return [this.value, this.pattern];
	}
	compactChildNodes() {
		return [this.value, this.pattern];
	}
	toJSON() {
		return {
			type: "MatchPredicateNode",
			location: this.location,
			flags: this.#flags,
			value: this.value,
			pattern: this.pattern,
			operatorLoc: this.operatorLoc
		};
	}
};
var MatchRequiredNode = class {
	nodeID;
	location;
	#flags;
	value;
	pattern;
	operatorLoc;
	constructor(nodeID, location, flags, value, pattern, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.value = value;
		this.pattern = pattern;
		this.operatorLoc = operatorLoc;
	}
	accept(visitor) {
		visitor.visitMatchRequiredNode(this);
	}
	childNodes() {
		return [this.value, this.pattern];
	}
	compactChildNodes() {
		return [this.value, this.pattern];
	}
	toJSON() {
		return {
			type: "MatchRequiredNode",
			location: this.location,
			flags: this.#flags,
			value: this.value,
			pattern: this.pattern,
			operatorLoc: this.operatorLoc
		};
	}
};
var MatchWriteNode = class {
	nodeID;
	location;
	#flags;
	call;
	targets;
	constructor(nodeID, location, flags, call, targets) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.call = call;
		this.targets = targets;
	}
	accept(visitor) {
		visitor.visitMatchWriteNode(this);
	}
	childNodes() {
		return [this.call, ...this.targets];
	}
	compactChildNodes() {
		return [this.call, ...this.targets];
	}
	toJSON() {
		return {
			type: "MatchWriteNode",
			location: this.location,
			flags: this.#flags,
			call: this.call,
			targets: this.targets
		};
	}
};
var MissingNode = class {
	nodeID;
	location;
	#flags;
	constructor(nodeID, location, flags) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
	}
	accept(visitor) {
		visitor.visitMissingNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "MissingNode",
			location: this.location,
			flags: this.#flags
		};
	}
};
var ModuleNode = class {
	nodeID;
	location;
	#flags;
	locals;
	moduleKeywordLoc;
	constantPath;
	body;
	endKeywordLoc;
	name;
	constructor(nodeID, location, flags, locals, moduleKeywordLoc, constantPath, body, endKeywordLoc, name) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.locals = locals;
		this.moduleKeywordLoc = moduleKeywordLoc;
		this.constantPath = constantPath;
		this.body = body;
		this.endKeywordLoc = endKeywordLoc;
		this.name = name;
	}
	accept(visitor) {
		visitor.visitModuleNode(this);
	}
	childNodes() {
		return [this.constantPath, this.body];
	}
	compactChildNodes() {
		const compact = [];
		compact.push(this.constantPath);
		if (this.body) compact.push(this.body);
		return compact;
	}
	toJSON() {
		return {
			type: "ModuleNode",
			location: this.location,
			flags: this.#flags,
			locals: this.locals,
			moduleKeywordLoc: this.moduleKeywordLoc,
			constantPath: this.constantPath,
			body: this.body,
			endKeywordLoc: this.endKeywordLoc,
			name: this.name
		};
	}
};
var MultiTargetNode = class {
	nodeID;
	location;
	#flags;
	lefts;
	rest;
	rights;
	lparenLoc;
	rparenLoc;
	constructor(nodeID, location, flags, lefts, rest, rights, lparenLoc, rparenLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.lefts = lefts;
		this.rest = rest;
		this.rights = rights;
		this.lparenLoc = lparenLoc;
		this.rparenLoc = rparenLoc;
	}
	accept(visitor) {
		visitor.visitMultiTargetNode(this);
	}
	childNodes() {
		return [
			...this.lefts,
			this.rest,
			...this.rights
		];
	}
	compactChildNodes() {
		const compact = [];
		compact.concat(this.lefts);
		if (this.rest) compact.push(this.rest);
		compact.concat(this.rights);
		return compact;
	}
	toJSON() {
		return {
			type: "MultiTargetNode",
			location: this.location,
			flags: this.#flags,
			lefts: this.lefts,
			rest: this.rest,
			rights: this.rights,
			lparenLoc: this.lparenLoc,
			rparenLoc: this.rparenLoc
		};
	}
};
var MultiWriteNode = class {
	nodeID;
	location;
	#flags;
	lefts;
	rest;
	rights;
	lparenLoc;
	rparenLoc;
	operatorLoc;
	value;
	constructor(nodeID, location, flags, lefts, rest, rights, lparenLoc, rparenLoc, operatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.lefts = lefts;
		this.rest = rest;
		this.rights = rights;
		this.lparenLoc = lparenLoc;
		this.rparenLoc = rparenLoc;
		this.operatorLoc = operatorLoc;
		this.value = value;
	}
	accept(visitor) {
		visitor.visitMultiWriteNode(this);
	}
	childNodes() {
		return [
			...this.lefts,
			this.rest,
			...this.rights,
			this.value
		];
	}
	compactChildNodes() {
		const compact = [];
		compact.concat(this.lefts);
		if (this.rest) compact.push(this.rest);
		compact.concat(this.rights);
		compact.push(this.value);
		return compact;
	}
	toJSON() {
		return {
			type: "MultiWriteNode",
			location: this.location,
			flags: this.#flags,
			lefts: this.lefts,
			rest: this.rest,
			rights: this.rights,
			lparenLoc: this.lparenLoc,
			rparenLoc: this.rparenLoc,
			operatorLoc: this.operatorLoc,
			value: this.value
		};
	}
};
var NextNode = class {
	nodeID;
	location;
	#flags;
	arguments_;
	keywordLoc;
	constructor(nodeID, location, flags, arguments_, keywordLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.arguments_ = arguments_;
		this.keywordLoc = keywordLoc;
	}
	accept(visitor) {
		visitor.visitNextNode(this);
	}
	childNodes() {
		return [this.arguments_];
	}
	compactChildNodes() {
		const compact = [];
		if (this.arguments_) compact.push(this.arguments_);
		return compact;
	}
	toJSON() {
		return {
			type: "NextNode",
			location: this.location,
			flags: this.#flags,
			arguments: this.arguments_,
			keywordLoc: this.keywordLoc
		};
	}
};
var NilNode = class {
	nodeID;
	location;
	#flags;
	constructor(nodeID, location, flags) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
	}
	accept(visitor) {
		visitor.visitNilNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "NilNode",
			location: this.location,
			flags: this.#flags
		};
	}
};
var NoKeywordsParameterNode = class {
	nodeID;
	location;
	#flags;
	operatorLoc;
	keywordLoc;
	constructor(nodeID, location, flags, operatorLoc, keywordLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.operatorLoc = operatorLoc;
		this.keywordLoc = keywordLoc;
	}
	accept(visitor) {
		visitor.visitNoKeywordsParameterNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "NoKeywordsParameterNode",
			location: this.location,
			flags: this.#flags,
			operatorLoc: this.operatorLoc,
			keywordLoc: this.keywordLoc
		};
	}
};
var NumberedParametersNode = class {
	nodeID;
	location;
	#flags;
	maximum;
	constructor(nodeID, location, flags, maximum) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.maximum = maximum;
	}
	accept(visitor) {
		visitor.visitNumberedParametersNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "NumberedParametersNode",
			location: this.location,
			flags: this.#flags,
			maximum: this.maximum
		};
	}
};
var NumberedReferenceReadNode = class {
	nodeID;
	location;
	#flags;
	number;
	constructor(nodeID, location, flags, number) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.number = number;
	}
	accept(visitor) {
		visitor.visitNumberedReferenceReadNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "NumberedReferenceReadNode",
			location: this.location,
			flags: this.#flags,
			number: this.number
		};
	}
};
var OptionalKeywordParameterNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	value;
	constructor(nodeID, location, flags, name, nameLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.value = value;
	}
	isRepeatedParameter() {
		return (this.#flags & ParameterFlags.REPEATED_PARAMETER) !== 0;
	}
	accept(visitor) {
		visitor.visitOptionalKeywordParameterNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "OptionalKeywordParameterNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			value: this.value
		};
	}
};
var OptionalParameterNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	operatorLoc;
	value;
	constructor(nodeID, location, flags, name, nameLoc, operatorLoc, value) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.operatorLoc = operatorLoc;
		this.value = value;
	}
	isRepeatedParameter() {
		return (this.#flags & ParameterFlags.REPEATED_PARAMETER) !== 0;
	}
	accept(visitor) {
		visitor.visitOptionalParameterNode(this);
	}
	childNodes() {
		return [this.value];
	}
	compactChildNodes() {
		return [this.value];
	}
	toJSON() {
		return {
			type: "OptionalParameterNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			operatorLoc: this.operatorLoc,
			value: this.value
		};
	}
};
var OrNode = class {
	nodeID;
	location;
	#flags;
	left;
	right;
	operatorLoc;
	constructor(nodeID, location, flags, left, right, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.left = left;
		this.right = right;
		this.operatorLoc = operatorLoc;
	}
	accept(visitor) {
		visitor.visitOrNode(this);
	}
	childNodes() {
		return [this.left, this.right];
	}
	compactChildNodes() {
		return [this.left, this.right];
	}
	toJSON() {
		return {
			type: "OrNode",
			location: this.location,
			flags: this.#flags,
			left: this.left,
			right: this.right,
			operatorLoc: this.operatorLoc
		};
	}
};
var ParametersNode = class {
	nodeID;
	location;
	#flags;
	requireds;
	optionals;
	rest;
	posts;
	keywords;
	keywordRest;
	block;
	constructor(nodeID, location, flags, requireds, optionals, rest, posts, keywords, keywordRest, block) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.requireds = requireds;
		this.optionals = optionals;
		this.rest = rest;
		this.posts = posts;
		this.keywords = keywords;
		this.keywordRest = keywordRest;
		this.block = block;
	}
	accept(visitor) {
		visitor.visitParametersNode(this);
	}
	childNodes() {
		return [
			...this.requireds,
			...this.optionals,
			this.rest,
			...this.posts,
			...this.keywords,
			this.keywordRest,
			this.block
		];
	}
	compactChildNodes() {
		const compact = [];
		compact.concat(this.requireds);
		compact.concat(this.optionals);
		if (this.rest) compact.push(this.rest);
		compact.concat(this.posts);
		compact.concat(this.keywords);
		if (this.keywordRest) compact.push(this.keywordRest);
		if (this.block) compact.push(this.block);
		return compact;
	}
	toJSON() {
		return {
			type: "ParametersNode",
			location: this.location,
			flags: this.#flags,
			requireds: this.requireds,
			optionals: this.optionals,
			rest: this.rest,
			posts: this.posts,
			keywords: this.keywords,
			keywordRest: this.keywordRest,
			block: this.block
		};
	}
};
var ParenthesesNode = class {
	nodeID;
	location;
	#flags;
	body;
	openingLoc;
	closingLoc;
	constructor(nodeID, location, flags, body, openingLoc, closingLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.body = body;
		this.openingLoc = openingLoc;
		this.closingLoc = closingLoc;
	}
	isMultipleStatements() {
		return (this.#flags & ParenthesesNodeFlags.MULTIPLE_STATEMENTS) !== 0;
	}
	accept(visitor) {
		visitor.visitParenthesesNode(this);
	}
	childNodes() {
		return [this.body];
	}
	compactChildNodes() {
		const compact = [];
		if (this.body) compact.push(this.body);
		return compact;
	}
	toJSON() {
		return {
			type: "ParenthesesNode",
			location: this.location,
			flags: this.#flags,
			body: this.body,
			openingLoc: this.openingLoc,
			closingLoc: this.closingLoc
		};
	}
};
var PinnedExpressionNode = class {
	nodeID;
	location;
	#flags;
	expression;
	operatorLoc;
	lparenLoc;
	rparenLoc;
	constructor(nodeID, location, flags, expression, operatorLoc, lparenLoc, rparenLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.expression = expression;
		this.operatorLoc = operatorLoc;
		this.lparenLoc = lparenLoc;
		this.rparenLoc = rparenLoc;
	}
	accept(visitor) {
		visitor.visitPinnedExpressionNode(this);
	}
	childNodes() {
		return [this.expression];
	}
	compactChildNodes() {
		return [this.expression];
	}
	toJSON() {
		return {
			type: "PinnedExpressionNode",
			location: this.location,
			flags: this.#flags,
			expression: this.expression,
			operatorLoc: this.operatorLoc,
			lparenLoc: this.lparenLoc,
			rparenLoc: this.rparenLoc
		};
	}
};
var PinnedVariableNode = class {
	nodeID;
	location;
	#flags;
	variable;
	operatorLoc;
	constructor(nodeID, location, flags, variable, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.variable = variable;
		this.operatorLoc = operatorLoc;
	}
	accept(visitor) {
		visitor.visitPinnedVariableNode(this);
	}
	childNodes() {
		return [this.variable];
	}
	compactChildNodes() {
		return [this.variable];
	}
	toJSON() {
		return {
			type: "PinnedVariableNode",
			location: this.location,
			flags: this.#flags,
			variable: this.variable,
			operatorLoc: this.operatorLoc
		};
	}
};
var PostExecutionNode = class {
	nodeID;
	location;
	#flags;
	statements;
	keywordLoc;
	openingLoc;
	closingLoc;
	constructor(nodeID, location, flags, statements, keywordLoc, openingLoc, closingLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.statements = statements;
		this.keywordLoc = keywordLoc;
		this.openingLoc = openingLoc;
		this.closingLoc = closingLoc;
	}
	accept(visitor) {
		visitor.visitPostExecutionNode(this);
	}
	childNodes() {
		return [this.statements];
	}
	compactChildNodes() {
		const compact = [];
		if (this.statements) compact.push(this.statements);
		return compact;
	}
	toJSON() {
		return {
			type: "PostExecutionNode",
			location: this.location,
			flags: this.#flags,
			statements: this.statements,
			keywordLoc: this.keywordLoc,
			openingLoc: this.openingLoc,
			closingLoc: this.closingLoc
		};
	}
};
var PreExecutionNode = class {
	nodeID;
	location;
	#flags;
	statements;
	keywordLoc;
	openingLoc;
	closingLoc;
	constructor(nodeID, location, flags, statements, keywordLoc, openingLoc, closingLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.statements = statements;
		this.keywordLoc = keywordLoc;
		this.openingLoc = openingLoc;
		this.closingLoc = closingLoc;
	}
	accept(visitor) {
		visitor.visitPreExecutionNode(this);
	}
	childNodes() {
		return [this.statements];
	}
	compactChildNodes() {
		const compact = [];
		if (this.statements) compact.push(this.statements);
		return compact;
	}
	toJSON() {
		return {
			type: "PreExecutionNode",
			location: this.location,
			flags: this.#flags,
			statements: this.statements,
			keywordLoc: this.keywordLoc,
			openingLoc: this.openingLoc,
			closingLoc: this.closingLoc
		};
	}
};
var ProgramNode = class {
	nodeID;
	location;
	#flags;
	locals;
	statements;
	constructor(nodeID, location, flags, locals, statements) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.locals = locals;
		this.statements = statements;
	}
	accept(visitor) {
		visitor.visitProgramNode(this);
	}
	childNodes() {
		return [this.statements];
	}
	compactChildNodes() {
		return [this.statements];
	}
	toJSON() {
		return {
			type: "ProgramNode",
			location: this.location,
			flags: this.#flags,
			locals: this.locals,
			statements: this.statements
		};
	}
};
var RangeNode = class {
	nodeID;
	location;
	#flags;
	left;
	right;
	operatorLoc;
	constructor(nodeID, location, flags, left, right, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.left = left;
		this.right = right;
		this.operatorLoc = operatorLoc;
	}
	isExcludeEnd() {
		return (this.#flags & RangeFlags.EXCLUDE_END) !== 0;
	}
	accept(visitor) {
		visitor.visitRangeNode(this);
	}
	childNodes() {
		return [this.left, this.right];
	}
	compactChildNodes() {
		const compact = [];
		if (this.left) compact.push(this.left);
		if (this.right) compact.push(this.right);
		return compact;
	}
	toJSON() {
		return {
			type: "RangeNode",
			location: this.location,
			flags: this.#flags,
			left: this.left,
			right: this.right,
			operatorLoc: this.operatorLoc
		};
	}
};
var RationalNode = class {
	nodeID;
	location;
	#flags;
	numerator;
	denominator;
	constructor(nodeID, location, flags, numerator, denominator) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.numerator = numerator;
		this.denominator = denominator;
	}
	isBinary() {
		return (this.#flags & IntegerBaseFlags.BINARY) !== 0;
	}
	isDecimal() {
		return (this.#flags & IntegerBaseFlags.DECIMAL) !== 0;
	}
	isOctal() {
		return (this.#flags & IntegerBaseFlags.OCTAL) !== 0;
	}
	isHexadecimal() {
		return (this.#flags & IntegerBaseFlags.HEXADECIMAL) !== 0;
	}
	accept(visitor) {
		visitor.visitRationalNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "RationalNode",
			location: this.location,
			flags: this.#flags,
			numerator: this.numerator,
			denominator: this.denominator
		};
	}
};
var RedoNode = class {
	nodeID;
	location;
	#flags;
	constructor(nodeID, location, flags) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
	}
	accept(visitor) {
		visitor.visitRedoNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "RedoNode",
			location: this.location,
			flags: this.#flags
		};
	}
};
var RegularExpressionNode = class {
	nodeID;
	location;
	#flags;
	openingLoc;
	contentLoc;
	closingLoc;
	unescaped;
	constructor(nodeID, location, flags, openingLoc, contentLoc, closingLoc, unescaped) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.openingLoc = openingLoc;
		this.contentLoc = contentLoc;
		this.closingLoc = closingLoc;
		this.unescaped = unescaped;
	}
	isIgnoreCase() {
		return (this.#flags & RegularExpressionFlags.IGNORE_CASE) !== 0;
	}
	isExtended() {
		return (this.#flags & RegularExpressionFlags.EXTENDED) !== 0;
	}
	isMultiLine() {
		return (this.#flags & RegularExpressionFlags.MULTI_LINE) !== 0;
	}
	isOnce() {
		return (this.#flags & RegularExpressionFlags.ONCE) !== 0;
	}
	isEucJp() {
		return (this.#flags & RegularExpressionFlags.EUC_JP) !== 0;
	}
	isAscii8bit() {
		return (this.#flags & RegularExpressionFlags.ASCII_8BIT) !== 0;
	}
	isWindows31j() {
		return (this.#flags & RegularExpressionFlags.WINDOWS_31J) !== 0;
	}
	isUtf8() {
		return (this.#flags & RegularExpressionFlags.UTF_8) !== 0;
	}
	isForcedUtf8Encoding() {
		return (this.#flags & RegularExpressionFlags.FORCED_UTF8_ENCODING) !== 0;
	}
	isForcedBinaryEncoding() {
		return (this.#flags & RegularExpressionFlags.FORCED_BINARY_ENCODING) !== 0;
	}
	isForcedUsAsciiEncoding() {
		return (this.#flags & RegularExpressionFlags.FORCED_US_ASCII_ENCODING) !== 0;
	}
	accept(visitor) {
		visitor.visitRegularExpressionNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "RegularExpressionNode",
			location: this.location,
			flags: this.#flags,
			openingLoc: this.openingLoc,
			contentLoc: this.contentLoc,
			closingLoc: this.closingLoc,
			unescaped: this.unescaped
		};
	}
};
var RequiredKeywordParameterNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	constructor(nodeID, location, flags, name, nameLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
	}
	isRepeatedParameter() {
		return (this.#flags & ParameterFlags.REPEATED_PARAMETER) !== 0;
	}
	accept(visitor) {
		visitor.visitRequiredKeywordParameterNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "RequiredKeywordParameterNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc
		};
	}
};
var RequiredParameterNode = class {
	nodeID;
	location;
	#flags;
	name;
	constructor(nodeID, location, flags, name) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
	}
	isRepeatedParameter() {
		return (this.#flags & ParameterFlags.REPEATED_PARAMETER) !== 0;
	}
	accept(visitor) {
		visitor.visitRequiredParameterNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "RequiredParameterNode",
			location: this.location,
			flags: this.#flags,
			name: this.name
		};
	}
};
var RescueModifierNode = class {
	nodeID;
	location;
	#flags;
	expression;
	keywordLoc;
	rescueExpression;
	constructor(nodeID, location, flags, expression, keywordLoc, rescueExpression) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.expression = expression;
		this.keywordLoc = keywordLoc;
		this.rescueExpression = rescueExpression;
	}
	accept(visitor) {
		visitor.visitRescueModifierNode(this);
	}
	childNodes() {
		return [this.expression, this.rescueExpression];
	}
	compactChildNodes() {
		return [this.expression, this.rescueExpression];
	}
	toJSON() {
		return {
			type: "RescueModifierNode",
			location: this.location,
			flags: this.#flags,
			expression: this.expression,
			keywordLoc: this.keywordLoc,
			rescueExpression: this.rescueExpression
		};
	}
};
var RescueNode = class {
	nodeID;
	location;
	#flags;
	keywordLoc;
	exceptions;
	operatorLoc;
	reference;
	thenKeywordLoc;
	statements;
	subsequent;
	constructor(nodeID, location, flags, keywordLoc, exceptions, operatorLoc, reference, thenKeywordLoc, statements, subsequent) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.keywordLoc = keywordLoc;
		this.exceptions = exceptions;
		this.operatorLoc = operatorLoc;
		this.reference = reference;
		this.thenKeywordLoc = thenKeywordLoc;
		this.statements = statements;
		this.subsequent = subsequent;
	}
	accept(visitor) {
		visitor.visitRescueNode(this);
	}
	childNodes() {
		return [
			...this.exceptions,
			this.reference,
			this.statements,
			this.subsequent
		];
	}
	compactChildNodes() {
		const compact = [];
		compact.concat(this.exceptions);
		if (this.reference) compact.push(this.reference);
		if (this.statements) compact.push(this.statements);
		if (this.subsequent) compact.push(this.subsequent);
		return compact;
	}
	toJSON() {
		return {
			type: "RescueNode",
			location: this.location,
			flags: this.#flags,
			keywordLoc: this.keywordLoc,
			exceptions: this.exceptions,
			operatorLoc: this.operatorLoc,
			reference: this.reference,
			thenKeywordLoc: this.thenKeywordLoc,
			statements: this.statements,
			subsequent: this.subsequent
		};
	}
};
var RestParameterNode = class {
	nodeID;
	location;
	#flags;
	name;
	nameLoc;
	operatorLoc;
	constructor(nodeID, location, flags, name, nameLoc, operatorLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.name = name;
		this.nameLoc = nameLoc;
		this.operatorLoc = operatorLoc;
	}
	isRepeatedParameter() {
		return (this.#flags & ParameterFlags.REPEATED_PARAMETER) !== 0;
	}
	accept(visitor) {
		visitor.visitRestParameterNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "RestParameterNode",
			location: this.location,
			flags: this.#flags,
			name: this.name,
			nameLoc: this.nameLoc,
			operatorLoc: this.operatorLoc
		};
	}
};
var RetryNode = class {
	nodeID;
	location;
	#flags;
	constructor(nodeID, location, flags) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
	}
	accept(visitor) {
		visitor.visitRetryNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "RetryNode",
			location: this.location,
			flags: this.#flags
		};
	}
};
var ReturnNode = class {
	nodeID;
	location;
	#flags;
	keywordLoc;
	arguments_;
	constructor(nodeID, location, flags, keywordLoc, arguments_) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.keywordLoc = keywordLoc;
		this.arguments_ = arguments_;
	}
	accept(visitor) {
		visitor.visitReturnNode(this);
	}
	childNodes() {
		return [this.arguments_];
	}
	compactChildNodes() {
		const compact = [];
		if (this.arguments_) compact.push(this.arguments_);
		return compact;
	}
	toJSON() {
		return {
			type: "ReturnNode",
			location: this.location,
			flags: this.#flags,
			keywordLoc: this.keywordLoc,
			arguments: this.arguments_
		};
	}
};
var SelfNode = class {
	nodeID;
	location;
	#flags;
	constructor(nodeID, location, flags) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
	}
	accept(visitor) {
		visitor.visitSelfNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "SelfNode",
			location: this.location,
			flags: this.#flags
		};
	}
};
var ShareableConstantNode = class {
	nodeID;
	location;
	#flags;
	write;
	constructor(nodeID, location, flags, write) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.write = write;
	}
	isLiteral() {
		return (this.#flags & ShareableConstantNodeFlags.LITERAL) !== 0;
	}
	isExperimentalEverything() {
		return (this.#flags & ShareableConstantNodeFlags.EXPERIMENTAL_EVERYTHING) !== 0;
	}
	isExperimentalCopy() {
		return (this.#flags & ShareableConstantNodeFlags.EXPERIMENTAL_COPY) !== 0;
	}
	accept(visitor) {
		visitor.visitShareableConstantNode(this);
	}
	childNodes() {
		return [this.write];
	}
	compactChildNodes() {
		return [this.write];
	}
	toJSON() {
		return {
			type: "ShareableConstantNode",
			location: this.location,
			flags: this.#flags,
			write: this.write
		};
	}
};
var SingletonClassNode = class {
	nodeID;
	location;
	#flags;
	locals;
	classKeywordLoc;
	operatorLoc;
	expression;
	body;
	endKeywordLoc;
	constructor(nodeID, location, flags, locals, classKeywordLoc, operatorLoc, expression, body, endKeywordLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.locals = locals;
		this.classKeywordLoc = classKeywordLoc;
		this.operatorLoc = operatorLoc;
		this.expression = expression;
		this.body = body;
		this.endKeywordLoc = endKeywordLoc;
	}
	accept(visitor) {
		visitor.visitSingletonClassNode(this);
	}
	childNodes() {
		return [this.expression, this.body];
	}
	compactChildNodes() {
		const compact = [];
		compact.push(this.expression);
		if (this.body) compact.push(this.body);
		return compact;
	}
	toJSON() {
		return {
			type: "SingletonClassNode",
			location: this.location,
			flags: this.#flags,
			locals: this.locals,
			classKeywordLoc: this.classKeywordLoc,
			operatorLoc: this.operatorLoc,
			expression: this.expression,
			body: this.body,
			endKeywordLoc: this.endKeywordLoc
		};
	}
};
var SourceEncodingNode = class {
	nodeID;
	location;
	#flags;
	constructor(nodeID, location, flags) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
	}
	accept(visitor) {
		visitor.visitSourceEncodingNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "SourceEncodingNode",
			location: this.location,
			flags: this.#flags
		};
	}
};
var SourceFileNode = class {
	nodeID;
	location;
	#flags;
	filepath;
	constructor(nodeID, location, flags, filepath) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.filepath = filepath;
	}
	isForcedUtf8Encoding() {
		return (this.#flags & StringFlags.FORCED_UTF8_ENCODING) !== 0;
	}
	isForcedBinaryEncoding() {
		return (this.#flags & StringFlags.FORCED_BINARY_ENCODING) !== 0;
	}
	isFrozen() {
		return (this.#flags & StringFlags.FROZEN) !== 0;
	}
	isMutable() {
		return (this.#flags & StringFlags.MUTABLE) !== 0;
	}
	accept(visitor) {
		visitor.visitSourceFileNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "SourceFileNode",
			location: this.location,
			flags: this.#flags,
			filepath: this.filepath
		};
	}
};
var SourceLineNode = class {
	nodeID;
	location;
	#flags;
	constructor(nodeID, location, flags) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
	}
	accept(visitor) {
		visitor.visitSourceLineNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "SourceLineNode",
			location: this.location,
			flags: this.#flags
		};
	}
};
var SplatNode = class {
	nodeID;
	location;
	#flags;
	operatorLoc;
	expression;
	constructor(nodeID, location, flags, operatorLoc, expression) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.operatorLoc = operatorLoc;
		this.expression = expression;
	}
	accept(visitor) {
		visitor.visitSplatNode(this);
	}
	childNodes() {
		return [this.expression];
	}
	compactChildNodes() {
		const compact = [];
		if (this.expression) compact.push(this.expression);
		return compact;
	}
	toJSON() {
		return {
			type: "SplatNode",
			location: this.location,
			flags: this.#flags,
			operatorLoc: this.operatorLoc,
			expression: this.expression
		};
	}
};
var StatementsNode = class {
	nodeID;
	location;
	#flags;
	body;
	constructor(nodeID, location, flags, body) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.body = body;
	}
	accept(visitor) {
		visitor.visitStatementsNode(this);
	}
	childNodes() {
		return [...this.body];
	}
	compactChildNodes() {
		return [...this.body];
	}
	toJSON() {
		return {
			type: "StatementsNode",
			location: this.location,
			flags: this.#flags,
			body: this.body
		};
	}
};
var StringNode = class {
	nodeID;
	location;
	#flags;
	openingLoc;
	contentLoc;
	closingLoc;
	unescaped;
	constructor(nodeID, location, flags, openingLoc, contentLoc, closingLoc, unescaped) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.openingLoc = openingLoc;
		this.contentLoc = contentLoc;
		this.closingLoc = closingLoc;
		this.unescaped = unescaped;
	}
	isForcedUtf8Encoding() {
		return (this.#flags & StringFlags.FORCED_UTF8_ENCODING) !== 0;
	}
	isForcedBinaryEncoding() {
		return (this.#flags & StringFlags.FORCED_BINARY_ENCODING) !== 0;
	}
	isFrozen() {
		return (this.#flags & StringFlags.FROZEN) !== 0;
	}
	isMutable() {
		return (this.#flags & StringFlags.MUTABLE) !== 0;
	}
	accept(visitor) {
		visitor.visitStringNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "StringNode",
			location: this.location,
			flags: this.#flags,
			openingLoc: this.openingLoc,
			contentLoc: this.contentLoc,
			closingLoc: this.closingLoc,
			unescaped: this.unescaped
		};
	}
};
var SuperNode = class {
	nodeID;
	location;
	#flags;
	keywordLoc;
	lparenLoc;
	arguments_;
	rparenLoc;
	block;
	constructor(nodeID, location, flags, keywordLoc, lparenLoc, arguments_, rparenLoc, block) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.keywordLoc = keywordLoc;
		this.lparenLoc = lparenLoc;
		this.arguments_ = arguments_;
		this.rparenLoc = rparenLoc;
		this.block = block;
	}
	accept(visitor) {
		visitor.visitSuperNode(this);
	}
	childNodes() {
		return [this.arguments_, this.block];
	}
	compactChildNodes() {
		const compact = [];
		if (this.arguments_) compact.push(this.arguments_);
		if (this.block) compact.push(this.block);
		return compact;
	}
	toJSON() {
		return {
			type: "SuperNode",
			location: this.location,
			flags: this.#flags,
			keywordLoc: this.keywordLoc,
			lparenLoc: this.lparenLoc,
			arguments: this.arguments_,
			rparenLoc: this.rparenLoc,
			block: this.block
		};
	}
};
var SymbolNode = class {
	nodeID;
	location;
	#flags;
	openingLoc;
	valueLoc;
	closingLoc;
	unescaped;
	constructor(nodeID, location, flags, openingLoc, valueLoc, closingLoc, unescaped) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.openingLoc = openingLoc;
		this.valueLoc = valueLoc;
		this.closingLoc = closingLoc;
		this.unescaped = unescaped;
	}
	isForcedUtf8Encoding() {
		return (this.#flags & SymbolFlags.FORCED_UTF8_ENCODING) !== 0;
	}
	isForcedBinaryEncoding() {
		return (this.#flags & SymbolFlags.FORCED_BINARY_ENCODING) !== 0;
	}
	isForcedUsAsciiEncoding() {
		return (this.#flags & SymbolFlags.FORCED_US_ASCII_ENCODING) !== 0;
	}
	accept(visitor) {
		visitor.visitSymbolNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "SymbolNode",
			location: this.location,
			flags: this.#flags,
			openingLoc: this.openingLoc,
			valueLoc: this.valueLoc,
			closingLoc: this.closingLoc,
			unescaped: this.unescaped
		};
	}
};
var TrueNode = class {
	nodeID;
	location;
	#flags;
	constructor(nodeID, location, flags) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
	}
	accept(visitor) {
		visitor.visitTrueNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "TrueNode",
			location: this.location,
			flags: this.#flags
		};
	}
};
var UndefNode = class {
	nodeID;
	location;
	#flags;
	names;
	keywordLoc;
	constructor(nodeID, location, flags, names, keywordLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.names = names;
		this.keywordLoc = keywordLoc;
	}
	accept(visitor) {
		visitor.visitUndefNode(this);
	}
	childNodes() {
		return [...this.names];
	}
	compactChildNodes() {
		return [...this.names];
	}
	toJSON() {
		return {
			type: "UndefNode",
			location: this.location,
			flags: this.#flags,
			names: this.names,
			keywordLoc: this.keywordLoc
		};
	}
};
var UnlessNode = class {
	nodeID;
	location;
	#flags;
	keywordLoc;
	predicate;
	thenKeywordLoc;
	statements;
	elseClause;
	endKeywordLoc;
	constructor(nodeID, location, flags, keywordLoc, predicate, thenKeywordLoc, statements, elseClause, endKeywordLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.keywordLoc = keywordLoc;
		this.predicate = predicate;
		this.thenKeywordLoc = thenKeywordLoc;
		this.statements = statements;
		this.elseClause = elseClause;
		this.endKeywordLoc = endKeywordLoc;
	}
	accept(visitor) {
		visitor.visitUnlessNode(this);
	}
	childNodes() {
		return [
			this.predicate,
			this.statements,
			this.elseClause
		];
	}
	compactChildNodes() {
		const compact = [];
		compact.push(this.predicate);
		if (this.statements) compact.push(this.statements);
		if (this.elseClause) compact.push(this.elseClause);
		return compact;
	}
	toJSON() {
		return {
			type: "UnlessNode",
			location: this.location,
			flags: this.#flags,
			keywordLoc: this.keywordLoc,
			predicate: this.predicate,
			thenKeywordLoc: this.thenKeywordLoc,
			statements: this.statements,
			elseClause: this.elseClause,
			endKeywordLoc: this.endKeywordLoc
		};
	}
};
var UntilNode = class {
	nodeID;
	location;
	#flags;
	keywordLoc;
	doKeywordLoc;
	closingLoc;
	predicate;
	statements;
	constructor(nodeID, location, flags, keywordLoc, doKeywordLoc, closingLoc, predicate, statements) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.keywordLoc = keywordLoc;
		this.doKeywordLoc = doKeywordLoc;
		this.closingLoc = closingLoc;
		this.predicate = predicate;
		this.statements = statements;
	}
	isBeginModifier() {
		return (this.#flags & LoopFlags.BEGIN_MODIFIER) !== 0;
	}
	accept(visitor) {
		visitor.visitUntilNode(this);
	}
	childNodes() {
		return [this.predicate, this.statements];
	}
	compactChildNodes() {
		const compact = [];
		compact.push(this.predicate);
		if (this.statements) compact.push(this.statements);
		return compact;
	}
	toJSON() {
		return {
			type: "UntilNode",
			location: this.location,
			flags: this.#flags,
			keywordLoc: this.keywordLoc,
			doKeywordLoc: this.doKeywordLoc,
			closingLoc: this.closingLoc,
			predicate: this.predicate,
			statements: this.statements
		};
	}
};
var WhenNode = class {
	nodeID;
	location;
	#flags;
	keywordLoc;
	conditions;
	thenKeywordLoc;
	statements;
	constructor(nodeID, location, flags, keywordLoc, conditions, thenKeywordLoc, statements) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.keywordLoc = keywordLoc;
		this.conditions = conditions;
		this.thenKeywordLoc = thenKeywordLoc;
		this.statements = statements;
	}
	accept(visitor) {
		visitor.visitWhenNode(this);
	}
	childNodes() {
		return [...this.conditions, this.statements];
	}
	compactChildNodes() {
		const compact = [];
		compact.concat(this.conditions);
		if (this.statements) compact.push(this.statements);
		return compact;
	}
	toJSON() {
		return {
			type: "WhenNode",
			location: this.location,
			flags: this.#flags,
			keywordLoc: this.keywordLoc,
			conditions: this.conditions,
			thenKeywordLoc: this.thenKeywordLoc,
			statements: this.statements
		};
	}
};
var WhileNode = class {
	nodeID;
	location;
	#flags;
	keywordLoc;
	doKeywordLoc;
	closingLoc;
	predicate;
	statements;
	constructor(nodeID, location, flags, keywordLoc, doKeywordLoc, closingLoc, predicate, statements) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.keywordLoc = keywordLoc;
		this.doKeywordLoc = doKeywordLoc;
		this.closingLoc = closingLoc;
		this.predicate = predicate;
		this.statements = statements;
	}
	isBeginModifier() {
		return (this.#flags & LoopFlags.BEGIN_MODIFIER) !== 0;
	}
	accept(visitor) {
		visitor.visitWhileNode(this);
	}
	childNodes() {
		return [this.predicate, this.statements];
	}
	compactChildNodes() {
		const compact = [];
		compact.push(this.predicate);
		if (this.statements) compact.push(this.statements);
		return compact;
	}
	toJSON() {
		return {
			type: "WhileNode",
			location: this.location,
			flags: this.#flags,
			keywordLoc: this.keywordLoc,
			doKeywordLoc: this.doKeywordLoc,
			closingLoc: this.closingLoc,
			predicate: this.predicate,
			statements: this.statements
		};
	}
};
var XStringNode = class {
	nodeID;
	location;
	#flags;
	openingLoc;
	contentLoc;
	closingLoc;
	unescaped;
	constructor(nodeID, location, flags, openingLoc, contentLoc, closingLoc, unescaped) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.openingLoc = openingLoc;
		this.contentLoc = contentLoc;
		this.closingLoc = closingLoc;
		this.unescaped = unescaped;
	}
	isForcedUtf8Encoding() {
		return (this.#flags & EncodingFlags.FORCED_UTF8_ENCODING) !== 0;
	}
	isForcedBinaryEncoding() {
		return (this.#flags & EncodingFlags.FORCED_BINARY_ENCODING) !== 0;
	}
	accept(visitor) {
		visitor.visitXStringNode(this);
	}
	childNodes() {
		return [];
	}
	compactChildNodes() {
		return [];
	}
	toJSON() {
		return {
			type: "XStringNode",
			location: this.location,
			flags: this.#flags,
			openingLoc: this.openingLoc,
			contentLoc: this.contentLoc,
			closingLoc: this.closingLoc,
			unescaped: this.unescaped
		};
	}
};
var YieldNode = class {
	nodeID;
	location;
	#flags;
	keywordLoc;
	lparenLoc;
	arguments_;
	rparenLoc;
	constructor(nodeID, location, flags, keywordLoc, lparenLoc, arguments_, rparenLoc) {
		this.nodeID = nodeID;
		this.location = location;
		this.#flags = flags;
		this.keywordLoc = keywordLoc;
		this.lparenLoc = lparenLoc;
		this.arguments_ = arguments_;
		this.rparenLoc = rparenLoc;
	}
	accept(visitor) {
		visitor.visitYieldNode(this);
	}
	childNodes() {
		return [this.arguments_];
	}
	compactChildNodes() {
		const compact = [];
		if (this.arguments_) compact.push(this.arguments_);
		return compact;
	}
	toJSON() {
		return {
			type: "YieldNode",
			location: this.location,
			flags: this.#flags,
			keywordLoc: this.keywordLoc,
			lparenLoc: this.lparenLoc,
			arguments: this.arguments_,
			rparenLoc: this.rparenLoc
		};
	}
};

// node_modules/@ruby/prism/src/deserialize.js
const MAJOR_VERSION = 1;
const MINOR_VERSION = 9;
const PATCH_VERSION = 0;
const LITTLE_ENDIAN = (() => {
	let uint32 = new Uint32Array([287454020]);
	if (new Uint8Array(uint32.buffer)[0] === 68) return true;
	else if (uInt8[0] === 17) return false;
	else throw new Error("Mixed endianness");
})();
var SerializationBuffer = class {
	FORCED_UTF8_ENCODING_FLAG = 4;
	FORCED_BINARY_ENCODING_FLAG = 8;
	DECODER_MAP = /* @__PURE__ */ new Map([["ascii-8bit", "ascii"]]);
	constructor(source, array) {
		this.source = source;
		this.array = array;
		this.index = 0;
		this.fileEncoding = "utf-8";
		this.decoders = /* @__PURE__ */ new Map();
	}
	readByte() {
		const result = this.array[this.index];
		this.index += 1;
		return result;
	}
	readBytes(length) {
		const result = this.array.slice(this.index, this.index + length);
		this.index += length;
		return result;
	}
	readString(length, flags) {
		return this.decodeString(this.readBytes(length), flags).value;
	}
	readUint32() {
		const result = this.scanUint32(this.index);
		this.index += 4;
		return result;
	}
	scanUint32(offset) {
		const bytes = this.array.slice(offset, offset + 4);
		return bytes[0] | bytes[1] << 8 | bytes[2] << 16 | bytes[3] << 24;
	}
	readVarInt() {
		let result = 0;
		let shift = 0;
		while (true) {
			const byte = this.readByte();
			result += (byte & 127) << shift;
			shift += 7;
			if ((byte & 128) === 0) break;
		}
		return result;
	}
	readLocation() {
		return {
			startOffset: this.readVarInt(),
			length: this.readVarInt()
		};
	}
	readOptionalLocation() {
		if (this.readByte() != 0) return this.readLocation();
		else return null;
	}
	readStringField(flags) {
		if (flags === void 0) flags = 0;
		const type = this.readByte();
		switch (type) {
			case 1: {
				const startOffset = this.readVarInt();
				const length = this.readVarInt();
				return this.decodeString(this.source.slice(startOffset, startOffset + length), flags);
			}
			case 2: return this.decodeString(this.readBytes(this.readVarInt()), flags);
			default: throw new Error(`Unknown serialized string type: ${type}`);
		}
	}
	scanConstant(constantPoolOffset, constantIndex) {
		const offset = constantPoolOffset + constantIndex * 8;
		let startOffset = this.scanUint32(offset);
		const length = this.scanUint32(offset + 4);
		if (startOffset & 1 << 31) {
			startOffset &= (1 << 31) - 1;
			return new TextDecoder().decode(this.array.slice(startOffset, startOffset + length));
		} else return new TextDecoder().decode(this.source.slice(startOffset, startOffset + length));
	}
	readDouble() {
		const view = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));
		for (let index = 0; index < 8; index++) view.setUint8(index, this.readByte());
		return view.getFloat64(0, LITTLE_ENDIAN);
	}
	decodeString(bytes, flags) {
		const forcedBin = (flags & this.FORCED_BINARY_ENCODING_FLAG) !== 0;
		const forcedUtf8 = (flags & this.FORCED_UTF8_ENCODING_FLAG) !== 0;
		if (forcedBin) return {
			encoding: "ascii",
			validEncoding: true,
			value: this.asciiDecoder.decode(bytes)
		};
		else {
			const encoding = forcedUtf8 ? "utf-8" : this.fileEncoding.toLowerCase();
			const decoder = this.getDecoder(encoding);
			try {
				return {
					encoding,
					validEncoding: true,
					value: decoder.decode(bytes)
				};
			} catch (e) {
				if (e.code === "ERR_ENCODING_INVALID_ENCODED_DATA") return {
					encoding,
					validEncoding: false,
					value: this.asciiDecoder.decode(bytes)
				};
				throw e;
			}
		}
	}
	getDecoder(encoding) {
		encoding = this.DECODER_MAP.get(encoding) || encoding;
		if (!this.decoders.has(encoding)) this.decoders.set(encoding, new TextDecoder(encoding, { fatal: true }));
		return this.decoders.get(encoding);
	}
	get asciiDecoder() {
		if (!this._asciiDecoder) this._asciiDecoder = new TextDecoder("ascii");
		return this._asciiDecoder;
	}
};
var ParseResult = class {
	value;
	comments;
	magicComments;
	errors;
	warnings;
	constructor(value, comments, magicComments, dataLoc, errors, warnings) {
		this.value = value;
		this.comments = comments;
		this.magicComments = magicComments;
		this.dataLoc = dataLoc;
		this.errors = errors;
		this.warnings = warnings;
	}
};
const errorLevels = [
	"syntax",
	"argument",
	"load"
];
const errorTypes = [
	"alias_argument",
	"alias_argument_numbered_reference",
	"ampampeq_multi_assign",
	"argument_after_block",
	"argument_after_forwarding_ellipses",
	"argument_bare_hash",
	"argument_block_forwarding",
	"argument_block_multi",
	"argument_conflict_ampersand",
	"argument_conflict_star",
	"argument_conflict_star_star",
	"argument_formal_class",
	"argument_formal_constant",
	"argument_formal_global",
	"argument_formal_ivar",
	"argument_forwarding_unbound",
	"argument_no_forwarding_ampersand",
	"argument_no_forwarding_ellipses",
	"argument_no_forwarding_star",
	"argument_no_forwarding_star_star",
	"argument_splat_after_assoc_splat",
	"argument_splat_after_splat",
	"argument_term_paren",
	"argument_unexpected_block",
	"array_element",
	"array_expression",
	"array_expression_after_star",
	"array_separator",
	"array_term",
	"begin_lonely_else",
	"begin_term",
	"begin_upcase_brace",
	"begin_upcase_term",
	"begin_upcase_toplevel",
	"block_param_local_variable",
	"block_param_pipe_term",
	"block_term_brace",
	"block_term_end",
	"cannot_parse_expression",
	"cannot_parse_string_part",
	"case_expression_after_case",
	"case_expression_after_when",
	"case_match_missing_predicate",
	"case_missing_conditions",
	"case_term",
	"class_in_method",
	"class_name",
	"class_superclass",
	"class_term",
	"class_unexpected_end",
	"class_variable_bare",
	"conditional_elsif_predicate",
	"conditional_if_predicate",
	"conditional_predicate_term",
	"conditional_term",
	"conditional_term_else",
	"conditional_unless_predicate",
	"conditional_until_predicate",
	"conditional_while_predicate",
	"constant_path_colon_colon_constant",
	"def_endless",
	"def_endless_parameters",
	"def_endless_setter",
	"def_name",
	"def_params_term",
	"def_params_term_paren",
	"def_receiver",
	"def_receiver_term",
	"def_term",
	"defined_expression",
	"embdoc_term",
	"embexpr_end",
	"embvar_invalid",
	"end_upcase_brace",
	"end_upcase_term",
	"escape_invalid_control",
	"escape_invalid_control_repeat",
	"escape_invalid_hexadecimal",
	"escape_invalid_meta",
	"escape_invalid_meta_repeat",
	"escape_invalid_unicode",
	"escape_invalid_unicode_cm_flags",
	"escape_invalid_unicode_list",
	"escape_invalid_unicode_literal",
	"escape_invalid_unicode_long",
	"escape_invalid_unicode_short",
	"escape_invalid_unicode_term",
	"expect_argument",
	"expect_eol_after_statement",
	"expect_expression_after_ampampeq",
	"expect_expression_after_comma",
	"expect_expression_after_equal",
	"expect_expression_after_less_less",
	"expect_expression_after_lparen",
	"expect_expression_after_operator",
	"expect_expression_after_pipepipeeq",
	"expect_expression_after_question",
	"expect_expression_after_splat",
	"expect_expression_after_splat_hash",
	"expect_expression_after_star",
	"expect_for_delimiter",
	"expect_ident_req_parameter",
	"expect_in_delimiter",
	"expect_lparen_after_not_lparen",
	"expect_lparen_after_not_other",
	"expect_lparen_req_parameter",
	"expect_message",
	"expect_rbracket",
	"expect_rparen",
	"expect_rparen_after_multi",
	"expect_rparen_req_parameter",
	"expect_singleton_class_delimiter",
	"expect_string_content",
	"expect_when_delimiter",
	"expression_bare_hash",
	"expression_not_writable",
	"expression_not_writable_encoding",
	"expression_not_writable_false",
	"expression_not_writable_file",
	"expression_not_writable_line",
	"expression_not_writable_nil",
	"expression_not_writable_numbered",
	"expression_not_writable_self",
	"expression_not_writable_true",
	"float_parse",
	"for_collection",
	"for_in",
	"for_index",
	"for_term",
	"global_variable_bare",
	"hash_expression_after_label",
	"hash_key",
	"hash_rocket",
	"hash_term",
	"hash_value",
	"heredoc_identifier",
	"heredoc_term",
	"incomplete_question_mark",
	"incomplete_variable_class",
	"incomplete_variable_class_3_3",
	"incomplete_variable_instance",
	"incomplete_variable_instance_3_3",
	"instance_variable_bare",
	"invalid_block_exit",
	"invalid_character",
	"invalid_comma",
	"invalid_encoding_magic_comment",
	"invalid_escape_character",
	"invalid_float_exponent",
	"invalid_local_variable_read",
	"invalid_local_variable_write",
	"invalid_multibyte_char",
	"invalid_multibyte_character",
	"invalid_multibyte_escape",
	"invalid_number_binary",
	"invalid_number_decimal",
	"invalid_number_fraction",
	"invalid_number_hexadecimal",
	"invalid_number_octal",
	"invalid_number_underscore_inner",
	"invalid_number_underscore_trailing",
	"invalid_percent",
	"invalid_percent_eof",
	"invalid_printable_character",
	"invalid_retry_after_else",
	"invalid_retry_after_ensure",
	"invalid_retry_without_rescue",
	"invalid_symbol",
	"invalid_variable_global",
	"invalid_variable_global_3_3",
	"invalid_yield",
	"it_not_allowed_numbered",
	"it_not_allowed_ordinary",
	"lambda_open",
	"lambda_term_brace",
	"lambda_term_end",
	"list_i_lower_element",
	"list_i_lower_term",
	"list_i_upper_element",
	"list_i_upper_term",
	"list_w_lower_element",
	"list_w_lower_term",
	"list_w_upper_element",
	"list_w_upper_term",
	"malloc_failed",
	"mixed_encoding",
	"module_in_method",
	"module_name",
	"module_term",
	"multi_assign_multi_splats",
	"multi_assign_unexpected_rest",
	"nesting_too_deep",
	"no_local_variable",
	"non_associative_operator",
	"not_expression",
	"number_literal_underscore",
	"numbered_parameter_inner_block",
	"numbered_parameter_it",
	"numbered_parameter_ordinary",
	"numbered_parameter_outer_block",
	"operator_multi_assign",
	"operator_write_arguments",
	"operator_write_block",
	"parameter_assoc_splat_multi",
	"parameter_block_multi",
	"parameter_circular",
	"parameter_forwarding_after_rest",
	"parameter_method_name",
	"parameter_name_duplicated",
	"parameter_no_default",
	"parameter_no_default_kw",
	"parameter_numbered_reserved",
	"parameter_order",
	"parameter_splat_multi",
	"parameter_star",
	"parameter_unexpected_fwd",
	"parameter_unexpected_no_kw",
	"parameter_wild_loose_comma",
	"pattern_array_multiple_rests",
	"pattern_capture_duplicate",
	"pattern_capture_in_alternative",
	"pattern_expression_after_bracket",
	"pattern_expression_after_comma",
	"pattern_expression_after_hrocket",
	"pattern_expression_after_in",
	"pattern_expression_after_key",
	"pattern_expression_after_paren",
	"pattern_expression_after_pin",
	"pattern_expression_after_pipe",
	"pattern_expression_after_range",
	"pattern_expression_after_rest",
	"pattern_find_missing_inner",
	"pattern_hash_implicit",
	"pattern_hash_key",
	"pattern_hash_key_duplicate",
	"pattern_hash_key_interpolated",
	"pattern_hash_key_label",
	"pattern_hash_key_locals",
	"pattern_ident_after_hrocket",
	"pattern_label_after_comma",
	"pattern_rest",
	"pattern_term_brace",
	"pattern_term_bracket",
	"pattern_term_paren",
	"pipepipeeq_multi_assign",
	"regexp_encoding_option_mismatch",
	"regexp_incompat_char_encoding",
	"regexp_invalid_unicode_range",
	"regexp_non_escaped_mbc",
	"regexp_parse_error",
	"regexp_term",
	"regexp_unknown_options",
	"regexp_utf8_char_non_utf8_regexp",
	"rescue_expression",
	"rescue_modifier_value",
	"rescue_term",
	"rescue_variable",
	"return_invalid",
	"script_not_found",
	"singleton_for_literals",
	"statement_alias",
	"statement_postexe_end",
	"statement_preexe_begin",
	"statement_undef",
	"string_concatenation",
	"string_interpolated_term",
	"string_literal_eof",
	"string_literal_term",
	"symbol_invalid",
	"symbol_term_dynamic",
	"symbol_term_interpolated",
	"ternary_colon",
	"ternary_expression_false",
	"ternary_expression_true",
	"unary_disallowed",
	"unary_receiver",
	"undef_argument",
	"unexpected_block_argument",
	"unexpected_index_block",
	"unexpected_index_keywords",
	"unexpected_label",
	"unexpected_multi_write",
	"unexpected_parameter_default_value",
	"unexpected_range_operator",
	"unexpected_safe_navigation",
	"unexpected_token_close_context",
	"unexpected_token_ignore",
	"until_term",
	"void_expression",
	"while_term",
	"write_target_in_method",
	"write_target_readonly",
	"write_target_unexpected",
	"xstring_term"
];
const warningLevels = ["default", "verbose"];
const warningTypes = [
	"ambiguous_binary_operator",
	"ambiguous_first_argument_minus",
	"ambiguous_first_argument_plus",
	"ambiguous_prefix_ampersand",
	"ambiguous_prefix_star",
	"ambiguous_prefix_star_star",
	"ambiguous_slash",
	"comparison_after_comparison",
	"dot_dot_dot_eol",
	"equal_in_conditional",
	"equal_in_conditional_3_3",
	"end_in_method",
	"duplicated_hash_key",
	"duplicated_when_clause",
	"float_out_of_range",
	"ignored_frozen_string_literal",
	"indentation_mismatch",
	"integer_in_flip_flop",
	"invalid_character",
	"invalid_magic_comment_value",
	"invalid_numbered_reference",
	"keyword_eol",
	"literal_in_condition_default",
	"literal_in_condition_verbose",
	"shareable_constant_value_line",
	"shebang_carriage_return",
	"unexpected_carriage_return",
	"unreachable_statement",
	"unused_local_variable",
	"void_statement"
];
function deserialize(source, array) {
	const buffer = new SerializationBuffer(source, array);
	if (buffer.readString(5) !== "PRISM") throw new Error("Invalid serialization");
	if (buffer.readByte() != MAJOR_VERSION || buffer.readByte() != MINOR_VERSION || buffer.readByte() != PATCH_VERSION) throw new Error("Invalid serialization");
	if (buffer.readByte() != 0) throw new Error("Invalid serialization (location fields must be included but are not)");
	buffer.fileEncoding = buffer.readString(buffer.readVarInt());
	buffer.readVarInt();
	const lineOffsetsCount = buffer.readVarInt();
	for (let i = 0; i < lineOffsetsCount; i++) buffer.readVarInt();
	const comments = Array.from({ length: buffer.readVarInt() }, () => ({
		type: buffer.readVarInt(),
		location: buffer.readLocation()
	}));
	const magicComments = Array.from({ length: buffer.readVarInt() }, () => ({
		startLocation: buffer.readLocation(),
		endLocation: buffer.readLocation()
	}));
	const dataLoc = buffer.readOptionalLocation();
	const errors = Array.from({ length: buffer.readVarInt() }, () => ({
		type: errorTypes[buffer.readVarInt()],
		message: buffer.readString(buffer.readVarInt()),
		location: buffer.readLocation(),
		level: errorLevels[buffer.readByte()]
	}));
	const warnings = Array.from({ length: buffer.readVarInt() }, () => ({
		type: warningTypes[buffer.readVarInt()],
		message: buffer.readString(buffer.readVarInt()),
		location: buffer.readLocation(),
		level: warningLevels[buffer.readByte()]
	}));
	const constantPoolOffset = buffer.readUint32();
	const constants = Array.from({ length: buffer.readVarInt() }, () => null);
	return new ParseResult(readRequiredNode(), comments, magicComments, dataLoc, errors, warnings);
	function readRequiredNode() {
		const type = buffer.readByte();
		const nodeID = buffer.readVarInt();
		const location = buffer.readLocation();
		let flags;
		switch (type) {
			case 1: return new AliasGlobalVariableNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), readRequiredNode(), buffer.readLocation());
			case 2: return new AliasMethodNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), readRequiredNode(), buffer.readLocation());
			case 3: return new AlternationPatternNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), readRequiredNode(), buffer.readLocation());
			case 4: return new AndNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), readRequiredNode(), buffer.readLocation());
			case 5: return new ArgumentsNode(nodeID, location, flags = buffer.readVarInt(), Array.from({ length: buffer.readVarInt() }, readRequiredNode));
			case 6: return new ArrayNode(nodeID, location, flags = buffer.readVarInt(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), buffer.readOptionalLocation(), buffer.readOptionalLocation());
			case 7: return new ArrayPatternNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), readOptionalNode(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), buffer.readOptionalLocation(), buffer.readOptionalLocation());
			case 8: return new AssocNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), readRequiredNode(), buffer.readOptionalLocation());
			case 9: return new AssocSplatNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), buffer.readLocation());
			case 10: return new BackReferenceReadNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant());
			case 11: return new BeginNode(nodeID, location, flags = buffer.readVarInt(), buffer.readOptionalLocation(), readOptionalNode(), readOptionalNode(), readOptionalNode(), readOptionalNode(), buffer.readOptionalLocation());
			case 12: return new BlockArgumentNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), buffer.readLocation());
			case 13: return new BlockLocalVariableNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant());
			case 14: return new BlockNode(nodeID, location, flags = buffer.readVarInt(), Array.from({ length: buffer.readVarInt() }, readRequiredConstant), readOptionalNode(), readOptionalNode(), buffer.readLocation(), buffer.readLocation());
			case 15: return new BlockParameterNode(nodeID, location, flags = buffer.readVarInt(), readOptionalConstant(), buffer.readOptionalLocation(), buffer.readLocation());
			case 16: return new BlockParametersNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), buffer.readOptionalLocation(), buffer.readOptionalLocation());
			case 17: return new BreakNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), buffer.readLocation());
			case 18: return new CallAndWriteNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), buffer.readOptionalLocation(), buffer.readOptionalLocation(), readRequiredConstant(), readRequiredConstant(), buffer.readLocation(), readRequiredNode());
			case 19: return new CallNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), buffer.readOptionalLocation(), readRequiredConstant(), buffer.readOptionalLocation(), buffer.readOptionalLocation(), readOptionalNode(), buffer.readOptionalLocation(), buffer.readOptionalLocation(), readOptionalNode());
			case 20: return new CallOperatorWriteNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), buffer.readOptionalLocation(), buffer.readOptionalLocation(), readRequiredConstant(), readRequiredConstant(), readRequiredConstant(), buffer.readLocation(), readRequiredNode());
			case 21: return new CallOrWriteNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), buffer.readOptionalLocation(), buffer.readOptionalLocation(), readRequiredConstant(), readRequiredConstant(), buffer.readLocation(), readRequiredNode());
			case 22: return new CallTargetNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), buffer.readLocation(), readRequiredConstant(), buffer.readLocation());
			case 23: return new CapturePatternNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), readRequiredNode(), buffer.readLocation());
			case 24: return new CaseMatchNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), readOptionalNode(), buffer.readLocation(), buffer.readLocation());
			case 25: return new CaseNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), readOptionalNode(), buffer.readLocation(), buffer.readLocation());
			case 26: return new ClassNode(nodeID, location, flags = buffer.readVarInt(), Array.from({ length: buffer.readVarInt() }, readRequiredConstant), buffer.readLocation(), readRequiredNode(), buffer.readOptionalLocation(), readOptionalNode(), readOptionalNode(), buffer.readLocation(), readRequiredConstant());
			case 27: return new ClassVariableAndWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), buffer.readLocation(), readRequiredNode());
			case 28: return new ClassVariableOperatorWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), buffer.readLocation(), readRequiredNode(), readRequiredConstant());
			case 29: return new ClassVariableOrWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), buffer.readLocation(), readRequiredNode());
			case 30: return new ClassVariableReadNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant());
			case 31: return new ClassVariableTargetNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant());
			case 32: return new ClassVariableWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), readRequiredNode(), buffer.readLocation());
			case 33: return new ConstantAndWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), buffer.readLocation(), readRequiredNode());
			case 34: return new ConstantOperatorWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), buffer.readLocation(), readRequiredNode(), readRequiredConstant());
			case 35: return new ConstantOrWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), buffer.readLocation(), readRequiredNode());
			case 36: return new ConstantPathAndWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), buffer.readLocation(), readRequiredNode());
			case 37: return new ConstantPathNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), readOptionalConstant(), buffer.readLocation(), buffer.readLocation());
			case 38: return new ConstantPathOperatorWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), buffer.readLocation(), readRequiredNode(), readRequiredConstant());
			case 39: return new ConstantPathOrWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), buffer.readLocation(), readRequiredNode());
			case 40: return new ConstantPathTargetNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), readOptionalConstant(), buffer.readLocation(), buffer.readLocation());
			case 41: return new ConstantPathWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), buffer.readLocation(), readRequiredNode());
			case 42: return new ConstantReadNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant());
			case 43: return new ConstantTargetNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant());
			case 44: return new ConstantWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), readRequiredNode(), buffer.readLocation());
			case 45:
				buffer.readUint32();
				return new DefNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), readOptionalNode(), readOptionalNode(), readOptionalNode(), Array.from({ length: buffer.readVarInt() }, readRequiredConstant), buffer.readLocation(), buffer.readOptionalLocation(), buffer.readOptionalLocation(), buffer.readOptionalLocation(), buffer.readOptionalLocation(), buffer.readOptionalLocation());
			case 46: return new DefinedNode(nodeID, location, flags = buffer.readVarInt(), buffer.readOptionalLocation(), readRequiredNode(), buffer.readOptionalLocation(), buffer.readLocation());
			case 47: return new ElseNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), readOptionalNode(), buffer.readOptionalLocation());
			case 48: return new EmbeddedStatementsNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), readOptionalNode(), buffer.readLocation());
			case 49: return new EmbeddedVariableNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), readRequiredNode());
			case 50: return new EnsureNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), readOptionalNode(), buffer.readLocation());
			case 51: return new FalseNode(nodeID, location, flags = buffer.readVarInt());
			case 52: return new FindPatternNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), readRequiredNode(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), readRequiredNode(), buffer.readOptionalLocation(), buffer.readOptionalLocation());
			case 53: return new FlipFlopNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), readOptionalNode(), buffer.readLocation());
			case 54: return new FloatNode(nodeID, location, flags = buffer.readVarInt(), buffer.readDouble());
			case 55: return new ForNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), readRequiredNode(), readOptionalNode(), buffer.readLocation(), buffer.readLocation(), buffer.readOptionalLocation(), buffer.readLocation());
			case 56: return new ForwardingArgumentsNode(nodeID, location, flags = buffer.readVarInt());
			case 57: return new ForwardingParameterNode(nodeID, location, flags = buffer.readVarInt());
			case 58: return new ForwardingSuperNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode());
			case 59: return new GlobalVariableAndWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), buffer.readLocation(), readRequiredNode());
			case 60: return new GlobalVariableOperatorWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), buffer.readLocation(), readRequiredNode(), readRequiredConstant());
			case 61: return new GlobalVariableOrWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), buffer.readLocation(), readRequiredNode());
			case 62: return new GlobalVariableReadNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant());
			case 63: return new GlobalVariableTargetNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant());
			case 64: return new GlobalVariableWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), readRequiredNode(), buffer.readLocation());
			case 65: return new HashNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), buffer.readLocation());
			case 66: return new HashPatternNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), readOptionalNode(), buffer.readOptionalLocation(), buffer.readOptionalLocation());
			case 67: return new IfNode(nodeID, location, flags = buffer.readVarInt(), buffer.readOptionalLocation(), readRequiredNode(), buffer.readOptionalLocation(), readOptionalNode(), readOptionalNode(), buffer.readOptionalLocation());
			case 68: return new ImaginaryNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode());
			case 69: return new ImplicitNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode());
			case 70: return new ImplicitRestNode(nodeID, location, flags = buffer.readVarInt());
			case 71: return new InNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), readOptionalNode(), buffer.readLocation(), buffer.readOptionalLocation());
			case 72: return new IndexAndWriteNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), buffer.readOptionalLocation(), buffer.readLocation(), readOptionalNode(), buffer.readLocation(), readOptionalNode(), buffer.readLocation(), readRequiredNode());
			case 73: return new IndexOperatorWriteNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), buffer.readOptionalLocation(), buffer.readLocation(), readOptionalNode(), buffer.readLocation(), readOptionalNode(), readRequiredConstant(), buffer.readLocation(), readRequiredNode());
			case 74: return new IndexOrWriteNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), buffer.readOptionalLocation(), buffer.readLocation(), readOptionalNode(), buffer.readLocation(), readOptionalNode(), buffer.readLocation(), readRequiredNode());
			case 75: return new IndexTargetNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), buffer.readLocation(), readOptionalNode(), buffer.readLocation(), readOptionalNode());
			case 76: return new InstanceVariableAndWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), buffer.readLocation(), readRequiredNode());
			case 77: return new InstanceVariableOperatorWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), buffer.readLocation(), readRequiredNode(), readRequiredConstant());
			case 78: return new InstanceVariableOrWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), buffer.readLocation(), readRequiredNode());
			case 79: return new InstanceVariableReadNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant());
			case 80: return new InstanceVariableTargetNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant());
			case 81: return new InstanceVariableWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), readRequiredNode(), buffer.readLocation());
			case 82: return new IntegerNode(nodeID, location, flags = buffer.readVarInt(), readInteger());
			case 83: return new InterpolatedMatchLastLineNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), buffer.readLocation());
			case 84: return new InterpolatedRegularExpressionNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), buffer.readLocation());
			case 85: return new InterpolatedStringNode(nodeID, location, flags = buffer.readVarInt(), buffer.readOptionalLocation(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), buffer.readOptionalLocation());
			case 86: return new InterpolatedSymbolNode(nodeID, location, flags = buffer.readVarInt(), buffer.readOptionalLocation(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), buffer.readOptionalLocation());
			case 87: return new InterpolatedXStringNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), buffer.readLocation());
			case 88: return new ItLocalVariableReadNode(nodeID, location, flags = buffer.readVarInt());
			case 89: return new ItParametersNode(nodeID, location, flags = buffer.readVarInt());
			case 90: return new KeywordHashNode(nodeID, location, flags = buffer.readVarInt(), Array.from({ length: buffer.readVarInt() }, readRequiredNode));
			case 91: return new KeywordRestParameterNode(nodeID, location, flags = buffer.readVarInt(), readOptionalConstant(), buffer.readOptionalLocation(), buffer.readLocation());
			case 92: return new LambdaNode(nodeID, location, flags = buffer.readVarInt(), Array.from({ length: buffer.readVarInt() }, readRequiredConstant), buffer.readLocation(), buffer.readLocation(), buffer.readLocation(), readOptionalNode(), readOptionalNode());
			case 93: return new LocalVariableAndWriteNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), buffer.readLocation(), readRequiredNode(), readRequiredConstant(), buffer.readVarInt());
			case 94: return new LocalVariableOperatorWriteNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), buffer.readLocation(), readRequiredNode(), readRequiredConstant(), readRequiredConstant(), buffer.readVarInt());
			case 95: return new LocalVariableOrWriteNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), buffer.readLocation(), readRequiredNode(), readRequiredConstant(), buffer.readVarInt());
			case 96: return new LocalVariableReadNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readVarInt());
			case 97: return new LocalVariableTargetNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readVarInt());
			case 98: return new LocalVariableWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readVarInt(), buffer.readLocation(), readRequiredNode(), buffer.readLocation());
			case 99: return new MatchLastLineNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), buffer.readLocation(), buffer.readLocation(), buffer.readStringField(flags));
			case 100: return new MatchPredicateNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), readRequiredNode(), buffer.readLocation());
			case 101: return new MatchRequiredNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), readRequiredNode(), buffer.readLocation());
			case 102: return new MatchWriteNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), Array.from({ length: buffer.readVarInt() }, readRequiredNode));
			case 103: return new MissingNode(nodeID, location, flags = buffer.readVarInt());
			case 104: return new ModuleNode(nodeID, location, flags = buffer.readVarInt(), Array.from({ length: buffer.readVarInt() }, readRequiredConstant), buffer.readLocation(), readRequiredNode(), readOptionalNode(), buffer.readLocation(), readRequiredConstant());
			case 105: return new MultiTargetNode(nodeID, location, flags = buffer.readVarInt(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), readOptionalNode(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), buffer.readOptionalLocation(), buffer.readOptionalLocation());
			case 106: return new MultiWriteNode(nodeID, location, flags = buffer.readVarInt(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), readOptionalNode(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), buffer.readOptionalLocation(), buffer.readOptionalLocation(), buffer.readLocation(), readRequiredNode());
			case 107: return new NextNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), buffer.readLocation());
			case 108: return new NilNode(nodeID, location, flags = buffer.readVarInt());
			case 109: return new NoKeywordsParameterNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), buffer.readLocation());
			case 110: return new NumberedParametersNode(nodeID, location, flags = buffer.readVarInt(), buffer.readByte());
			case 111: return new NumberedReferenceReadNode(nodeID, location, flags = buffer.readVarInt(), buffer.readVarInt());
			case 112: return new OptionalKeywordParameterNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), readRequiredNode());
			case 113: return new OptionalParameterNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation(), buffer.readLocation(), readRequiredNode());
			case 114: return new OrNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), readRequiredNode(), buffer.readLocation());
			case 115: return new ParametersNode(nodeID, location, flags = buffer.readVarInt(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), Array.from({ length: buffer.readVarInt() }, readRequiredNode), readOptionalNode(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), Array.from({ length: buffer.readVarInt() }, readRequiredNode), readOptionalNode(), readOptionalNode());
			case 116: return new ParenthesesNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), buffer.readLocation(), buffer.readLocation());
			case 117: return new PinnedExpressionNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), buffer.readLocation(), buffer.readLocation(), buffer.readLocation());
			case 118: return new PinnedVariableNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), buffer.readLocation());
			case 119: return new PostExecutionNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), buffer.readLocation(), buffer.readLocation(), buffer.readLocation());
			case 120: return new PreExecutionNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), buffer.readLocation(), buffer.readLocation(), buffer.readLocation());
			case 121: return new ProgramNode(nodeID, location, flags = buffer.readVarInt(), Array.from({ length: buffer.readVarInt() }, readRequiredConstant), readRequiredNode());
			case 122: return new RangeNode(nodeID, location, flags = buffer.readVarInt(), readOptionalNode(), readOptionalNode(), buffer.readLocation());
			case 123: return new RationalNode(nodeID, location, flags = buffer.readVarInt(), readInteger(), readInteger());
			case 124: return new RedoNode(nodeID, location, flags = buffer.readVarInt());
			case 125: return new RegularExpressionNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), buffer.readLocation(), buffer.readLocation(), buffer.readStringField(flags));
			case 126: return new RequiredKeywordParameterNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant(), buffer.readLocation());
			case 127: return new RequiredParameterNode(nodeID, location, flags = buffer.readVarInt(), readRequiredConstant());
			case 128: return new RescueModifierNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode(), buffer.readLocation(), readRequiredNode());
			case 129: return new RescueNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), buffer.readOptionalLocation(), readOptionalNode(), buffer.readOptionalLocation(), readOptionalNode(), readOptionalNode());
			case 130: return new RestParameterNode(nodeID, location, flags = buffer.readVarInt(), readOptionalConstant(), buffer.readOptionalLocation(), buffer.readLocation());
			case 131: return new RetryNode(nodeID, location, flags = buffer.readVarInt());
			case 132: return new ReturnNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), readOptionalNode());
			case 133: return new SelfNode(nodeID, location, flags = buffer.readVarInt());
			case 134: return new ShareableConstantNode(nodeID, location, flags = buffer.readVarInt(), readRequiredNode());
			case 135: return new SingletonClassNode(nodeID, location, flags = buffer.readVarInt(), Array.from({ length: buffer.readVarInt() }, readRequiredConstant), buffer.readLocation(), buffer.readLocation(), readRequiredNode(), readOptionalNode(), buffer.readLocation());
			case 136: return new SourceEncodingNode(nodeID, location, flags = buffer.readVarInt());
			case 137: return new SourceFileNode(nodeID, location, flags = buffer.readVarInt(), buffer.readStringField(flags));
			case 138: return new SourceLineNode(nodeID, location, flags = buffer.readVarInt());
			case 139: return new SplatNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), readOptionalNode());
			case 140: return new StatementsNode(nodeID, location, flags = buffer.readVarInt(), Array.from({ length: buffer.readVarInt() }, readRequiredNode));
			case 141: return new StringNode(nodeID, location, flags = buffer.readVarInt(), buffer.readOptionalLocation(), buffer.readLocation(), buffer.readOptionalLocation(), buffer.readStringField(flags));
			case 142: return new SuperNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), buffer.readOptionalLocation(), readOptionalNode(), buffer.readOptionalLocation(), readOptionalNode());
			case 143: return new SymbolNode(nodeID, location, flags = buffer.readVarInt(), buffer.readOptionalLocation(), buffer.readOptionalLocation(), buffer.readOptionalLocation(), buffer.readStringField(flags));
			case 144: return new TrueNode(nodeID, location, flags = buffer.readVarInt());
			case 145: return new UndefNode(nodeID, location, flags = buffer.readVarInt(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), buffer.readLocation());
			case 146: return new UnlessNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), readRequiredNode(), buffer.readOptionalLocation(), readOptionalNode(), readOptionalNode(), buffer.readOptionalLocation());
			case 147: return new UntilNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), buffer.readOptionalLocation(), buffer.readOptionalLocation(), readRequiredNode(), readOptionalNode());
			case 148: return new WhenNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), Array.from({ length: buffer.readVarInt() }, readRequiredNode), buffer.readOptionalLocation(), readOptionalNode());
			case 149: return new WhileNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), buffer.readOptionalLocation(), buffer.readOptionalLocation(), readRequiredNode(), readOptionalNode());
			case 150: return new XStringNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), buffer.readLocation(), buffer.readLocation(), buffer.readStringField(flags));
			case 151: return new YieldNode(nodeID, location, flags = buffer.readVarInt(), buffer.readLocation(), buffer.readOptionalLocation(), readOptionalNode(), buffer.readOptionalLocation());
			default: throw new Error(`Unknown node type: ${type}`);
		}
	}
	function readOptionalNode() {
		if (buffer.readByte() != 0) {
			buffer.index -= 1;
			return readRequiredNode();
		} else return null;
	}
	function scanConstant(constantIndex) {
		if (constants[constantIndex] === null) constants[constantIndex] = buffer.scanConstant(constantPoolOffset, constantIndex);
		return constants[constantIndex];
	}
	function readRequiredConstant() {
		return scanConstant(buffer.readVarInt() - 1);
	}
	function readOptionalConstant() {
		const index = buffer.readVarInt();
		if (index === 0) return null;
		else return scanConstant(index - 1);
	}
	function readInteger() {
		const negative = buffer.readByte() != 0;
		const length = buffer.readVarInt();
		const firstWord = buffer.readVarInt();
		if (length == 1) {
			if (negative && firstWord >= 2147483648) return -BigInt(firstWord);
			else if (negative) return -firstWord;
			else return firstWord;
		}
		let result = BigInt(firstWord);
		for (let index = 1; index < length; index++) result |= BigInt(buffer.readVarInt()) << BigInt(index * 32);
		return negative ? -result : result;
	}
}

// node_modules/@ruby/prism/src/parsePrism.js
function parsePrism(prism, source, options = {}) {
	const sourceArray = new TextEncoder().encode(source);
	const sourcePointer = prism.calloc(1, sourceArray.length);
	const packedOptions = dumpOptions(options);
	const optionsPointer = prism.calloc(1, packedOptions.length);
	const bufferPointer = prism.calloc(prism.pm_buffer_sizeof(), 1);
	prism.pm_buffer_init(bufferPointer);
	new Uint8Array(prism.memory.buffer, sourcePointer, sourceArray.length).set(sourceArray);
	new Uint8Array(prism.memory.buffer, optionsPointer, packedOptions.length).set(packedOptions);
	prism.pm_serialize_parse(bufferPointer, sourcePointer, sourceArray.length, optionsPointer);
	const serializedView = new Uint8Array(prism.memory.buffer, prism.pm_buffer_value(bufferPointer), prism.pm_buffer_length(bufferPointer));
	const result = deserialize(sourceArray, serializedView);
	prism.pm_buffer_free(bufferPointer);
	prism.free(sourcePointer);
	prism.free(bufferPointer);
	prism.free(optionsPointer);
	return result;
}
function dumpCommandLineOptions(options) {
	if (options.command_line === void 0) return 0;
	const commandLine = options.command_line;
	if (typeof commandLine !== "string") throw new Error("command_line must be a string");
	let value = 0;
	for (let index = 0; index < commandLine.length; index++) switch (commandLine[index]) {
		case "a":
			value |= 1;
			break;
		case "e":
			value |= 2;
			break;
		case "l":
			value |= 4;
			break;
		case "n":
			value |= 8;
			break;
		case "p":
			value |= 16;
			break;
		case "x":
			value |= 32;
			break;
		default: throw new Error(`Unsupported command line flag '${commandLine[index]}'`);
	}
	return value;
}
function dumpBooleanOption(value) {
	return value === void 0 || value === false || value === null ? 0 : 1;
}
function dumpOptions(options) {
	const template = [];
	const values = [];
	const encoder = new TextEncoder();
	template.push("L");
	if (options.filepath) {
		const filepath = encoder.encode(options.filepath);
		values.push(filepath.length);
		values.push(filepath);
		template.push("A");
	} else values.push(0);
	template.push("l");
	values.push(options.line || 1);
	template.push("L");
	if (options.encoding) {
		const encoding = encoder.encode(options.encoding);
		values.push(encoding.length);
		values.push(encoding);
		template.push("A");
	} else values.push(0);
	template.push("C");
	values.push(dumpBooleanOption(options.frozen_string_literal));
	template.push("C");
	values.push(dumpCommandLineOptions(options));
	template.push("C");
	if (!options.version || options.version === "latest") values.push(0);
	else if (options.version.match(/^3\.3(\.\d+)?$/)) values.push(1);
	else if (options.version.match(/^3\.4(\.\d+)?$/)) values.push(2);
	else if (options.version.match(/^3\.5(\.\d+)?$/) || options.version.match(/^4\.0(\.\d+)?$/)) values.push(3);
	else if (options.version.match(/^4\.1(\.\d+)?$/)) values.push(4);
	else throw new Error(`Unsupported version '${options.version}' in compiler options`);
	template.push("C");
	values.push(options.encoding === false ? 1 : 0);
	template.push("C");
	values.push(dumpBooleanOption(options.main_script));
	template.push("C");
	values.push(dumpBooleanOption(options.partial_script));
	template.push("C");
	values.push(0);
	template.push("L");
	if (options.scopes) {
		const scopes = options.scopes;
		values.push(scopes.length);
		for (const scope of scopes) {
			let locals;
			let forwarding = 0;
			if (Array.isArray(scope)) locals = scope;
			else {
				locals = scope.locals || [];
				for (const forward of scope.forwarding || []) switch (forward) {
					case "*":
						forwarding |= 1;
						break;
					case "**":
						forwarding |= 2;
						break;
					case "&":
						forwarding |= 4;
						break;
					case "...":
						forwarding |= 8;
						break;
					default: throw new Error(`invalid forwarding value: ${forward}`);
				}
			}
			template.push("L");
			values.push(locals.length);
			template.push("C");
			values.push(forwarding);
			for (const local of locals) {
				template.push("L");
				values.push(local.length);
				template.push("A");
				values.push(encoder.encode(local));
			}
		}
	} else values.push(0);
	return pack(values, template);
}
function pack(values, template) {
	const littleEndian = endianness() === "LE";
	const buffer = new ArrayBuffer(totalSizeOf(values, template));
	const data_view = new DataView(buffer);
	let offset = 0;
	for (let i = 0; i < values.length; i++) {
		switch (template[i]) {
			case "A":
				for (let c = 0; c < values[i].length; c++) data_view.setUint8(offset + c, values[i][c]);
				break;
			case "l":
				data_view.setInt32(offset, values[i], littleEndian);
				break;
			case "L":
				data_view.setUint32(offset, values[i], littleEndian);
				break;
			case "C": data_view.setUint8(offset, values[i], littleEndian);
		}
		offset += sizeOf(values, template, i);
	}
	return new Uint8Array(buffer);
}
function totalSizeOf(values, template) {
	let size = 0;
	for (let i = 0; i < values.length; i++) size += sizeOf(values, template, i);
	return size;
}
function sizeOf(values, template, index) {
	switch (template[index]) {
		case "A": return values[index].length;
		case "l":
		case "L": return 4;
		case "C": return 1;
	}
}
function endianness() {
	const arr = /* @__PURE__ */ new Uint8Array(4);
	new Uint32Array(arr.buffer)[0] = 4291559441;
	return arr[0] === 255 ? "BE" : "LE";
}

// node_modules/@ruby/prism/src/prism.wasm
var prism_default = "AGFzbQEAAAABmgRMYAJ/fwF/YAF/AGAEf39/fwBgA39/fwBgA39/fwF/YAF/AX9gAn9/AGADf35/AX5gA39+fwF/YAR/fn5/AX9gA39+fgF/YAJ/fgF/YAV/f39+fwF/YAR/f39/AX9gBH9+f38Bf2AFf39/f38Bf2AHf39/f35+fwF/YAd/f39/f39/AX9gCX9/f39/fn5/fwF/YAZ/f39/f38Bf2AAAX9gAABgBH9+fn8AYAZ/fn5+fn8AYAV/fn5+fgBgBH5+fn4Bf2ACfn4BfWACfn4BfGACf3wAYAJ/fQBgAn5+AX9gAn5+AX5gBX9/f39/AGAJf39/f39/f39/AX9gCH9/f39/f39/AGAIf39/f39/f38Bf2AGf39/f39/AGAFf39/f38BfmACf38BfGACf38BfmAEf39+fgBgA39+fgBgBH9/f34AYAZ/f39+fn8Bf2AIf39/f35+f38Bf2ACfH8BfGAJf39/f39/f39/AGACf38BfWADf39/AXxgAn9+AGACfHwBfGADf39/AX5gBH9/f34BfmACfX0BfWADfX19AX1gA3x8fAF8YAd/fn5+fn5+AGABfQF9YAF8AXxgAX8BfWABfwF8YAJ/fQF9YAN8fn4BfGACf3wBfGACfX8BfWABfAF9YAJ9fwF/YAJ8fwF/YAN8fH8BfGADfn5/AX9gAnx/AX1gAX4Bf2ABfQF/YAF8AX9gAX0BfmABfAF+AskNLRZ3YXNpX3NuYXBzaG90X3ByZXZpZXcxCGFyZ3NfZ2V0AAAWd2FzaV9zbmFwc2hvdF9wcmV2aWV3MQ5hcmdzX3NpemVzX2dldAAAFndhc2lfc25hcHNob3RfcHJldmlldzELZW52aXJvbl9nZXQAABZ3YXNpX3NuYXBzaG90X3ByZXZpZXcxEWVudmlyb25fc2l6ZXNfZ2V0AAAWd2FzaV9zbmFwc2hvdF9wcmV2aWV3MQ1jbG9ja19yZXNfZ2V0AAAWd2FzaV9zbmFwc2hvdF9wcmV2aWV3MQ5jbG9ja190aW1lX2dldAAIFndhc2lfc25hcHNob3RfcHJldmlldzEJZmRfYWR2aXNlAAkWd2FzaV9zbmFwc2hvdF9wcmV2aWV3MQtmZF9hbGxvY2F0ZQAKFndhc2lfc25hcHNob3RfcHJldmlldzEIZmRfY2xvc2UABRZ3YXNpX3NuYXBzaG90X3ByZXZpZXcxC2ZkX2RhdGFzeW5jAAUWd2FzaV9zbmFwc2hvdF9wcmV2aWV3MQ1mZF9mZHN0YXRfZ2V0AAAWd2FzaV9zbmFwc2hvdF9wcmV2aWV3MRNmZF9mZHN0YXRfc2V0X2ZsYWdzAAAWd2FzaV9zbmFwc2hvdF9wcmV2aWV3MRRmZF9mZHN0YXRfc2V0X3JpZ2h0cwAKFndhc2lfc25hcHNob3RfcHJldmlldzEPZmRfZmlsZXN0YXRfZ2V0AAAWd2FzaV9zbmFwc2hvdF9wcmV2aWV3MRRmZF9maWxlc3RhdF9zZXRfc2l6ZQALFndhc2lfc25hcHNob3RfcHJldmlldzEVZmRfZmlsZXN0YXRfc2V0X3RpbWVzAAkWd2FzaV9zbmFwc2hvdF9wcmV2aWV3MQhmZF9wcmVhZAAMFndhc2lfc25hcHNob3RfcHJldmlldzEOZmRfcHJlc3RhdF9nZXQAABZ3YXNpX3NuYXBzaG90X3ByZXZpZXcxE2ZkX3ByZXN0YXRfZGlyX25hbWUABBZ3YXNpX3NuYXBzaG90X3ByZXZpZXcxCWZkX3B3cml0ZQAMFndhc2lfc25hcHNob3RfcHJldmlldzEHZmRfcmVhZAANFndhc2lfc25hcHNob3RfcHJldmlldzEKZmRfcmVhZGRpcgAMFndhc2lfc25hcHNob3RfcHJldmlldzELZmRfcmVudW1iZXIAABZ3YXNpX3NuYXBzaG90X3ByZXZpZXcxB2ZkX3NlZWsADhZ3YXNpX3NuYXBzaG90X3ByZXZpZXcxB2ZkX3N5bmMABRZ3YXNpX3NuYXBzaG90X3ByZXZpZXcxB2ZkX3RlbGwAABZ3YXNpX3NuYXBzaG90X3ByZXZpZXcxCGZkX3dyaXRlAA0Wd2FzaV9zbmFwc2hvdF9wcmV2aWV3MRVwYXRoX2NyZWF0ZV9kaXJlY3RvcnkABBZ3YXNpX3NuYXBzaG90X3ByZXZpZXcxEXBhdGhfZmlsZXN0YXRfZ2V0AA8Wd2FzaV9zbmFwc2hvdF9wcmV2aWV3MRdwYXRoX2ZpbGVzdGF0X3NldF90aW1lcwAQFndhc2lfc25hcHNob3RfcHJldmlldzEJcGF0aF9saW5rABEWd2FzaV9zbmFwc2hvdF9wcmV2aWV3MQlwYXRoX29wZW4AEhZ3YXNpX3NuYXBzaG90X3ByZXZpZXcxDXBhdGhfcmVhZGxpbmsAExZ3YXNpX3NuYXBzaG90X3ByZXZpZXcxFXBhdGhfcmVtb3ZlX2RpcmVjdG9yeQAEFndhc2lfc25hcHNob3RfcHJldmlldzELcGF0aF9yZW5hbWUAExZ3YXNpX3NuYXBzaG90X3ByZXZpZXcxDHBhdGhfc3ltbGluawAPFndhc2lfc25hcHNob3RfcHJldmlldzEQcGF0aF91bmxpbmtfZmlsZQAEFndhc2lfc25hcHNob3RfcHJldmlldzELcG9sbF9vbmVvZmYADRZ3YXNpX3NuYXBzaG90X3ByZXZpZXcxCXByb2NfZXhpdAABFndhc2lfc25hcHNob3RfcHJldmlldzELc2NoZWRfeWllbGQAFBZ3YXNpX3NuYXBzaG90X3ByZXZpZXcxCnJhbmRvbV9nZXQAABZ3YXNpX3NuYXBzaG90X3ByZXZpZXcxC3NvY2tfYWNjZXB0AAQWd2FzaV9zbmFwc2hvdF9wcmV2aWV3MQlzb2NrX3JlY3YAExZ3YXNpX3NuYXBzaG90X3ByZXZpZXcxCXNvY2tfc2VuZAAPFndhc2lfc25hcHNob3RfcHJldmlldzENc29ja19zaHV0ZG93bgAAA6kIpwgVDxYXGBgXGRkZFhgYFBQYGBobHB0eHwYVBQINAAUFBg8NBQEBAAAEBAAAAAQAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYAAAYGAQYGAQEBBQMDAwYFBgYGBgYEAAQGBgYAAAAABgEGFRUUAgAEBAYEIAAEAwIAAAUBBAQGAQEBAQEFAQQGAgUFBAAGBAIABQYFDQYGAAABBA8DAAIGAAEFAQQEABEABAACBgAFBQUgAwEDAQAFAAUCAwUEDwYGBgYABgAGBQMGBAQGEwEDAAYDBAIEBBMFEwAABgMTBCENAQMGBgMGDwUDBAICDQUNAAQFDwQADQ0AAAAAAAUFAAYDDw8ABgQNAAQEAAAABAUgBgIFAA0gDwAGBgMAAAANBg0ABg8CIhMABgAGBg0PDxEEEwYRBQ0GAyMNBQQEBgQkBg0GDwIPDQ0NDQ8NEwAAABMNAwAGAwMTEw0NDwYTBAADEw8GAAQABiAGAwAADQANDwAADQ0DBAQAAg0EDQQEBQ8GDQAAAAAGBA0EABMCAwADASUEBQYGAAMGAAAGAAYAIAUADQAmAgYAAQQNEwYgAwMkAgQCAAQAAAAAAQQEEwUNBAMBAwIgAgYGAwQEBAQAAAADAAEFBgMFBgYDAwMGHAIDAgQPBAQEBCcAAAUABQABAwACBgIFFAUFAAMDAwYBAQAEBQUNBAUFBQUBBAANBQEoKSoqBQUBARQDAwAABAAFBAUFAAMDBQUEAQYEAAAFABUAAAAAAAgJCgUFAAAKAAsJDAAEDA0MAA4FAA0ADSsPLA8ADQQADQEUAAQTDwAVBAQAAA0EAA0AAA0ABQUFAAUFDQ8AAAAAAA0AAAQEBAQNDQQEDQAAAAAFDQQgDQQNBAAPDQ0PDQAABA8NBQUAAAENFRQEDQQFFRUUFQUEBAcHDwMtAxUABQAABQAEBAIkLi8wAxUxBQUFFSctMjM0MwQzMwAFABUVATUYNgUFBRQFBQU3OBYWGB4XBRg5Ojk6NTI5Ojk6OTo5Ojk6KSk5Oik5Ozk6PDopOTopOTopOTs9Ozo+PD88KTk6Pik5QDoyLSkYFjkPQUFCOkNEMilFFxg5Oik5RjpEKRc5OTk6OjopOTopOTopOTopKTk6KTk6KTVHPikpKSk5OikpGDU1MjIYGEhJHkpLH0hJHkpLH0BALRZABAQEFQEVBAcBcAHZAdkBBQMBAAMGigInfwFBwIQKC38AQQALfwBBgJQEC38AQZCoBAt/AEHskwQLfwBBsO8FC38AQYi6BAt/AEGshAYLfwBBwIQKC38AQYCADAt/AEGwhAYLfwBB8P4FC38AQYSEBgt/AEGIhAYLfwBBkIQGC38AQYyEBgt/AEGEhAYLfwBBiIQGC38AQYC3BQt/AEGQtwULfwBBgLkFC38AQfC9BQt/AEGg9QQLfwBBgPMEC38AQfDRBAt/AEHQzwQLfwBB4M4FC38AQci7BQt/AEHQzQQLfwBB9IMGC38AQfSDBgt/AEHs/gULfwBBgAgLfwBBtIQGC38AQcCEBgt/AEHAhAoLfwBBgAgLfwBBAAt/AEEBCweuTLYEBm1lbW9yeQIAEV9fd2FzbV9jYWxsX2N0b3JzAC0LX2luaXRpYWxpemUARRZwbV9kaWFnbm9zdGljX2lkX2h1bWFuAEYNX19hc3NlcnRfZmFpbABHGXBtX2RpYWdub3N0aWNfbGlzdF9hcHBlbmQASAZjYWxsb2MASQ5wbV9saXN0X2FwcGVuZABMIHBtX2RpYWdub3N0aWNfbGlzdF9hcHBlbmRfZm9ybWF0AE0JdnNucHJpbnRmAE4GbWFsbG9jAIEGBGZyZWUAhAYXcG1fZGlhZ25vc3RpY19saXN0X2ZyZWUAURxwbV9lbmNvZGluZ191dGZfOF9jaGFyX3dpZHRoAFIccG1fZW5jb2RpbmdfdXRmXzhfYWxwaGFfY2hhcgBTHHBtX2VuY29kaW5nX3V0Zl84X2FsbnVtX2NoYXIAVh5wbV9lbmNvZGluZ191dGZfOF9pc3VwcGVyX2NoYXIAVxBwbV9lbmNvZGluZ19maW5kAFgOcG1fc3RybmNhc2VjbXAAWRlwbV9lbmNvZGluZ191bmljb2RlX3RhYmxlAwIMcG1fZW5jb2RpbmdzAwMTcG1fbm9kZV9saXN0X2FwcGVuZACfAhRwbV9ub2RlX2xpc3RfcHJlcGVuZACiAhNwbV9ub2RlX2xpc3RfY29uY2F0AKMCEXBtX25vZGVfbGlzdF9mcmVlAKQCD3BtX25vZGVfZGVzdHJveQClAhhwbV9jb25zdGFudF9pZF9saXN0X2ZyZWUApwIPcG1faW50ZWdlcl9mcmVlAKgCDnBtX3N0cmluZ19mcmVlAKkCE3BtX25vZGVfdHlwZV90b19zdHIAqgINcG1fdmlzaXRfbm9kZQCrAhRwbV92aXNpdF9jaGlsZF9ub2RlcwCsAgdyZWFsbG9jAKECH3BtX29wdGlvbnNfc2hlYmFuZ19jYWxsYmFja19zZXQArQIXcG1fb3B0aW9uc19maWxlcGF0aF9zZXQArgIXcG1fc3RyaW5nX2NvbnN0YW50X2luaXQA9QUGc3RybGVuAK8CF3BtX29wdGlvbnNfZW5jb2Rpbmdfc2V0ALACHnBtX29wdGlvbnNfZW5jb2RpbmdfbG9ja2VkX3NldACxAhNwbV9vcHRpb25zX2xpbmVfc2V0ALICJHBtX29wdGlvbnNfZnJvemVuX3N0cmluZ19saXRlcmFsX3NldACzAhtwbV9vcHRpb25zX2NvbW1hbmRfbGluZV9zZXQAtAIWcG1fb3B0aW9uc192ZXJzaW9uX3NldAC1AgdzdHJuY21wALcCGnBtX29wdGlvbnNfbWFpbl9zY3JpcHRfc2V0ALgCHXBtX29wdGlvbnNfcGFydGlhbF9zY3JpcHRfc2V0ALkCFXBtX29wdGlvbnNfZnJlZXplX3NldAC6AhZwbV9vcHRpb25zX3Njb3Blc19pbml0ALsCFHBtX29wdGlvbnNfc2NvcGVfZ2V0ALwCFXBtX29wdGlvbnNfc2NvcGVfaW5pdAC9AhpwbV9vcHRpb25zX3Njb3BlX2xvY2FsX2dldAC+Ah9wbV9vcHRpb25zX3Njb3BlX2ZvcndhcmRpbmdfc2V0AL8CD3BtX29wdGlvbnNfZnJlZQDAAg9wbV9vcHRpb25zX3JlYWQAwQIXcG1fc3Ryc3BuX2RlY2ltYWxfZGlnaXQAtgINcG1fcGFja19wYXJzZQDCAg5wbV9wcmV0dHlwcmludADDAgpwbV92ZXJzaW9uAMQCDnBtX3BhcnNlcl9pbml0AMUCFXBtX2NvbnN0YW50X3Bvb2xfaW5pdADGAhRwbV9uZXdsaW5lX2xpc3RfaW5pdADHAhBwbV9zdHJpbmdfbGVuZ3RoAPwFEHBtX3N0cmluZ19zb3VyY2UA/QUWcG1fbmV3bGluZV9saXN0X2FwcGVuZADQAhVwbV9uZXdsaW5lX2xpc3RfY2xlYXIA8gUbcG1fc3Ryc3BuX2lubGluZV93aGl0ZXNwYWNlANECLHBtX3BhcnNlcl9yZWdpc3Rlcl9lbmNvZGluZ19jaGFuZ2VkX2NhbGxiYWNrANYCDnBtX3BhcnNlcl9mcmVlANcCFXBtX2NvbnN0YW50X3Bvb2xfZnJlZQDYAhRwbV9uZXdsaW5lX2xpc3RfZnJlZQDZAghwbV9wYXJzZQDcAg9wbV9wYXJzZV9zdHJlYW0AmAUOcG1fYnVmZmVyX2luaXQAmQUPcG1fYnVmZmVyX3ZhbHVlANIFEHBtX2J1ZmZlcl9sZW5ndGgA0wUScG1fcGFyc2Vfc3VjY2Vzc19wAJsFDHBtX3NlcmlhbGl6ZQCcBRRwbV9zZXJpYWxpemVfY29udGVudACeBRVwbV9idWZmZXJfYXBwZW5kX2J5dGUAmQMScG1fc2VyaWFsaXplX3BhcnNlAJ8FGXBtX3NlcmlhbGl6ZV9wYXJzZV9zdHJlYW0AoAUOcG1fYnVmZmVyX2ZyZWUAlQUbcG1fc2VyaWFsaXplX3BhcnNlX2NvbW1lbnRzAKEFFXBtX3NlcmlhbGl6ZV9lbmNvZGluZwCiBRhwbV9idWZmZXJfYXBwZW5kX3ZhcnNpbnQAowUZcG1fc2VyaWFsaXplX2NvbW1lbnRfbGlzdACkBQ1wbV9zbGljZV90eXBlAKUFFXBtX3N0cmluZ19xdWVyeV9sb2NhbACmBRhwbV9zdHJpbmdfcXVlcnlfY29uc3RhbnQApwUbcG1fc3RyaW5nX3F1ZXJ5X21ldGhvZF9uYW1lAKgFGHBtX2NoYXJfaXNfZGVjaW1hbF9kaWdpdADjBQZtZW1jbXAA1QIdcG1fY29uc3RhbnRfcG9vbF9pbnNlcnRfb3duZWQAygIFYWJvcnQAuQYGbWVtY2hyANQCHHBtX2NoYXJfaXNfaW5saW5lX3doaXRlc3BhY2UA3gUTcG1fdG9rZW5fdHlwZV9odW1hbgCUAxVwbV9jaGFyX2lzX3doaXRlc3BhY2UA3QUdcG1fc3Ryc3BuX3doaXRlc3BhY2VfbmV3bGluZXMAogMKcG1fc3RycGJyawCWAxdwbV9zdHJzcG5fcmVnZXhwX29wdGlvbgCdAwlwbV9tZW1jaHIA8wIVcG1fc3RyaW5nX3NoYXJlZF9pbml0APQCFHBtX3N0cmluZ19vd25lZF9pbml0APQFF3BtX2J1ZmZlcl9pbml0X2NhcGFjaXR5AJMFF3BtX2NoYXJfaXNfYmluYXJ5X2RpZ2l0AOEFFnBtX2NoYXJfaXNfb2N0YWxfZGlnaXQA4gUccG1fY2hhcl9pc19oZXhhZGVjaW1hbF9kaWdpdADkBRhwbV9zdHJzcG5fZGVjaW1hbF9udW1iZXIAlgUXcG1fc3Ryc3BuX2JpbmFyeV9udW1iZXIAkAUWcG1fc3Ryc3BuX29jdGFsX251bWJlcgCXBRxwbV9zdHJzcG5faGV4YWRlY2ltYWxfbnVtYmVyAI0FHnBtX2NvbnN0YW50X3Bvb2xfaW5zZXJ0X3NoYXJlZAC/BBZwbV9idWZmZXJfYXBwZW5kX2J5dGVzANYFF3BtX2J1ZmZlcl9hcHBlbmRfZm9ybWF0AIkFG3BtX3N0cnNwbl9oZXhhZGVjaW1hbF9kaWdpdAD8BCJwbV9idWZmZXJfYXBwZW5kX3VuaWNvZGVfY29kZXBvaW50AP4EB2ZwcmludGYArQMXcG1fc3RhdGljX2xpdGVyYWxzX2ZyZWUAugMWcG1fc3RhdGljX2xpdGVyYWxzX2FkZACdBBlwbV9zdGF0aWNfbGl0ZXJhbF9pbnNwZWN0APoEG3BtX25ld2xpbmVfbGlzdF9saW5lX2NvbHVtbgCeBApsb2NhbGVjb252AP0GBnN0cnRvZAD/BAVmcHV0cwCCBRBwbV9pbnRlZ2VyX3BhcnNlAIAFEnBtX2ludGVnZXJzX3JlZHVjZQCBBQdzdHJ0b3VsAOIEIHBtX2NvbnN0YW50X3Bvb2xfaW5zZXJ0X2NvbnN0YW50AOMCFnBtX3N0cmluZ19lbnN1cmVfb3duZWQAgwUUcG1fbmV3bGluZV9saXN0X2xpbmUAqwMccG1fY29uc3RhbnRfaWRfbGlzdF9pbmNsdWRlcwDeBBpwbV9jb25zdGFudF9pZF9saXN0X2FwcGVuZADfBB9wbV9jb25zdGFudF9wb29sX2lkX3RvX2NvbnN0YW50AKgDD3BtX3JlZ2V4cF9wYXJzZQD/AxdwbV9idWZmZXJfYXBwZW5kX3N0cmluZwDVBSFwbV9jb25zdGFudF9pZF9saXN0X2luaXRfY2FwYWNpdHkAqQMacG1fY29uc3RhbnRfaWRfbGlzdF9pbnNlcnQAqgMfcG1fZ2xvYmFsX25hbWVfcHVuY3R1YXRpb25faGFzaAMEEXBtX2JpbmRpbmdfcG93ZXJzAwUGc3RkZXJyAwYFZXJybm8DBxhwbV9idWZmZXJfYXBwZW5kX3ZhcnVpbnQAsAUMcG1fbGlzdF9zaXplAPAFF3BtX2J1ZmZlcl9hcHBlbmRfemVyb2VzALQFEHBtX3NlcmlhbGl6ZV9sZXgAugUWcG1fc2VyaWFsaXplX3BhcnNlX2xleAC8BRdwbV9idWZmZXJfYXBwZW5kX2RvdWJsZQC5BRJwbV9pbnRlZ2VyX2NvbXBhcmUAxAURcG1fc3RyaW5nX2NvbXBhcmUAxwUPcG1fYnVmZmVyX2luZGV4AMwFEHBtX2J1ZmZlcl9pbnNlcnQAzQURcG1faW50ZWdlcl9zdHJpbmcAzgUXcG1fYnVmZmVyX2FwcGVuZF9zb3VyY2UAzwUScG1fdG9rZW5fdHlwZV9uYW1lANAFEHBtX2J1ZmZlcl9zaXplb2YA0QUYcG1fYnVmZmVyX3ByZXBlbmRfc3RyaW5nANcFEHBtX2J1ZmZlcl9jb25jYXQA2AUPcG1fYnVmZmVyX2NsZWFyANkFEHBtX2J1ZmZlcl9yc3RyaXAA2gUUcG1fc3Ryc3BuX3doaXRlc3BhY2UA2wUYcG1fY29uc3RhbnRfaWRfbGlzdF9pbml0AOUFFXBtX2NvbnN0YW50X3Bvb2xfZmluZADmBQ9wbV9saXN0X2VtcHR5X3AA7wUMcG1fbGlzdF9mcmVlAPEFEHBtX3N0cmluZ19zaXplb2YA8wUVcG1fc3RyaW5nX21hcHBlZF9pbml0APYFE3BtX3N0cmluZ19maWxlX2luaXQA9wUEb3BlbgD4BQVmc3RhdAD5BQVjbG9zZQD6BQRyZWFkAPsFBnN0cmNocgD+BQ5wb3NpeF9tZW1hbGlnbgCGBg1hbGlnbmVkX2FsbG9jAIgGEm1hbGxvY191c2FibGVfc2l6ZQCJBgRzYnJrAIIGC19faGVhcF9iYXNlAwgKX19oZWFwX2VuZAMJDV9fbGliY19tYWxsb2MAgQYLX19saWJjX2ZyZWUAhAYNX19saWJjX2NhbGxvYwBJCWZkb3BlbmRpcgDLBhpfX3dhc2lsaWJjX25vY3dkX29wZW5kaXJhdADiBhpfX3dhc2lsaWJjX25vY3dkX3NjYW5kaXJhdADNBh5fX3dhc2lsaWJjX25vY3dkX29wZW5hdF9ub21vZGUAuwYZX193YXNpbGliY19ub2N3ZF9yZW5hbWVhdAD1BgVfRXhpdAD6BgVfZXhpdAD6BhZfX3dhc2lfZmRfZmlsZXN0YXRfZ2V0AJkGGF9fd2FzaWxpYmNfbm9jd2RfZnN0YXRhdADBBh9fX3dhc2lsaWJjX25vY3dkX21rZGlyYXRfbm9tb2RlAOEGGl9fd2FzaWxpYmNfbm9jd2RfdXRpbWVuc2F0AMQGBndyaXRldgCIBxpfX3dhc2lsaWJjX25vY3dkX2ZhY2Nlc3NhdAC+BhdfX3dhc2lsaWJjX25vY3dkX2xpbmthdAD0BgdfX2xzZWVrAIoHBWxzZWVrAIoHDl9fd2FzaV9mZF9yZWFkAKAGG19fd2FzaWxpYmNfbm9jd2RfcmVhZGxpbmthdADeBhpfX3dhc2lsaWJjX25vY3dkX3N5bWxpbmthdADzBhFfX3dhc2lsaWJjX2lmdG9kdAD2BhFfX3dhc2lsaWJjX2R0dG9pZgD3BhZfX3dhc2lsaWJjX2ZkX3JlbnVtYmVyAIoGHF9fd2FzaWxpYmNfcG9wdWxhdGVfcHJlb3BlbnMAiwYSX193YXNpX2ZkX3JlbnVtYmVyAKIGD19fd2FzaV9mZF9jbG9zZQCUBg9fX3dhc2lfYXJnc19nZXQAjAYVX193YXNpX2FyZ3Nfc2l6ZXNfZ2V0AI0GEl9fd2FzaV9lbnZpcm9uX2dldACOBhhfX3dhc2lfZW52aXJvbl9zaXplc19nZXQAjwYUX193YXNpX2Nsb2NrX3Jlc19nZXQAkAYVX193YXNpX2Nsb2NrX3RpbWVfZ2V0AJEGEF9fd2FzaV9mZF9hZHZpc2UAkgYSX193YXNpX2ZkX2FsbG9jYXRlAJMGEl9fd2FzaV9mZF9kYXRhc3luYwCVBhRfX3dhc2lfZmRfZmRzdGF0X2dldACWBhpfX3dhc2lfZmRfZmRzdGF0X3NldF9mbGFncwCXBhtfX3dhc2lfZmRfZmRzdGF0X3NldF9yaWdodHMAmAYbX193YXNpX2ZkX2ZpbGVzdGF0X3NldF9zaXplAJoGHF9fd2FzaV9mZF9maWxlc3RhdF9zZXRfdGltZXMAmwYPX193YXNpX2ZkX3ByZWFkAJwGFV9fd2FzaV9mZF9wcmVzdGF0X2dldACdBhpfX3dhc2lfZmRfcHJlc3RhdF9kaXJfbmFtZQCeBhBfX3dhc2lfZmRfcHdyaXRlAJ8GEV9fd2FzaV9mZF9yZWFkZGlyAKEGDl9fd2FzaV9mZF9zZWVrAKMGDl9fd2FzaV9mZF9zeW5jAKQGDl9fd2FzaV9mZF90ZWxsAKUGD19fd2FzaV9mZF93cml0ZQCmBhxfX3dhc2lfcGF0aF9jcmVhdGVfZGlyZWN0b3J5AKcGGF9fd2FzaV9wYXRoX2ZpbGVzdGF0X2dldACoBh5fX3dhc2lfcGF0aF9maWxlc3RhdF9zZXRfdGltZXMAqQYQX193YXNpX3BhdGhfbGluawCqBhBfX3dhc2lfcGF0aF9vcGVuAKsGFF9fd2FzaV9wYXRoX3JlYWRsaW5rAKwGHF9fd2FzaV9wYXRoX3JlbW92ZV9kaXJlY3RvcnkArQYSX193YXNpX3BhdGhfcmVuYW1lAK4GE19fd2FzaV9wYXRoX3N5bWxpbmsArwYXX193YXNpX3BhdGhfdW5saW5rX2ZpbGUAsAYSX193YXNpX3BvbGxfb25lb2ZmALEGEF9fd2FzaV9wcm9jX2V4aXQAsgYSX193YXNpX3NjaGVkX3lpZWxkALMGEV9fd2FzaV9yYW5kb21fZ2V0ALQGEl9fd2FzaV9zb2NrX2FjY2VwdAC1BhBfX3dhc2lfc29ja19yZWN2ALYGEF9fd2FzaV9zb2NrX3NlbmQAtwYUX193YXNpX3NvY2tfc2h1dGRvd24AuAYjX193YXNpbGliY19ub2N3ZF9fX3dhc2lsaWJjX3JtZGlyYXQA4AYkX193YXNpbGliY19ub2N3ZF9fX3dhc2lsaWJjX3VubGlua2F0AN8GBm9wZW5hdADnBglzeW1saW5rYXQA6AYKcmVhZGxpbmthdADpBgdta2RpcmF0AOoGCW9wZW5kaXJhdADrBglzY2FuZGlyYXQA7AYJZmFjY2Vzc2F0AO0GB2ZzdGF0YXQA5AYJdXRpbWVuc2F0AO4GBmxpbmthdADvBghyZW5hbWVhdADwBhNfX3dhc2lsaWJjX3VubGlua2F0APEGEl9fd2FzaWxpYmNfcm1kaXJhdADyBgVmbWluZgC3CAVmbWF4ZgC4CARmbWluALkIBGZtYXgAuggFZmFic2YAxgcEZmFicwDHBwVzcXJ0ZgDIBwRzcXJ0AMkHCWNvcHlzaWduZgDKBwhjb3B5c2lnbgDLBwVjZWlsZgDMBwRjZWlsAM0HBmZsb29yZgDOBwVmbG9vcgDPBwZ0cnVuY2YA0AcFdHJ1bmMA0QcKbmVhcmJ5aW50ZgDSBwluZWFyYnlpbnQA0wcFcmludGYA1AcEcmludADVBxZfX3dhc2lsaWJjX29wZW5fbm9tb2RlALwGBmFjY2VzcwC9BghyZWFkbGluawC/BgRzdGF0AMAGBWxzdGF0AMIGBXV0aW1lAMMGBnV0aW1lcwDFBgZ1bmxpbmsAxgYFcm1kaXIAxwYGcmVtb3ZlAMgGBW1rZGlyAMkGB29wZW5kaXIAygYHc2NhbmRpcgDMBgdzeW1saW5rAM4GEV9fd2FzaWxpYmNfYWNjZXNzANYGD19fd2FzaWxpYmNfc3RhdADYBhJfX3dhc2lsaWJjX3V0aW1lbnMA1wYPX193YXNpbGliY19saW5rANkGFV9fd2FzaWxpYmNfbGlua19uZXdhdADbBhVfX3dhc2lsaWJjX2xpbmtfb2xkYXQA2gYGcmVuYW1lANAGF19fd2FzaWxpYmNfcmVuYW1lX25ld2F0AN0GF19fd2FzaWxpYmNfcmVuYW1lX29sZGF0ANwGBXFzb3J0AJgHBGxpbmsAzwYFY2htb2QA0QYGZmNobW9kANIGCGZjaG1vZGF0ANMGB3N0YXR2ZnMA1AYIZnN0YXR2ZnMA1QYXX193YXNpbGliY19maW5kX3JlbHBhdGgA+wYgX193YXNpbGliY19yZWdpc3Rlcl9wcmVvcGVuZWRfZmQA+AYXX193YXNpbGliY19maW5kX2Fic3BhdGgAugYZX193YXNpbGliY19yZXNldF9wcmVvcGVucwD8BgZzdHJkdXAArgcKX19pbml0X3NzcADSCBBfX3N0YWNrX2Noa19mYWlsANMIEV9fc3RhY2tfY2hrX2d1YXJkAwoWX19zdGFja19jaGtfZmFpbF9sb2NhbADTCAxfX3N0cmVycm9yX2wAkAcIc3RyZXJyb3IAkQcKc3RyZXJyb3JfbACQBw1fX3N0ZGVycl9GSUxFAwsPX19mdW5jc19vbl9leGl0ALEHEV9fd2FzbV9jYWxsX2R0b3JzALAHBGV4aXQAsgcMX19zdGRpb19leGl0AIMHDWZlY2xlYXJleGNlcHQAtgcNZmVyYWlzZWV4Y2VwdAC3BwxmZXRlc3RleGNlcHQAuAcKZmVnZXRyb3VuZAC5BwxfX2Zlc2V0cm91bmQAugcIZmVnZXRlbnYAuwcIZmVzZXRlbnYAvAcKZmVzZXRyb3VuZADEBwtfX2Zsb2F0c2NhbgCcBwlfX2ludHNjYW4AqAcKX19wcm9nbmFtZQMMD19fcHJvZ25hbWVfZnVsbAMNBl9fbGliYwMOB19faHdjYXADDx1wcm9ncmFtX2ludm9jYXRpb25fc2hvcnRfbmFtZQMQF3Byb2dyYW1faW52b2NhdGlvbl9uYW1lAxEHX19zaGxpbQCfBwhfX3NoZ2V0YwCgBwlfX2xjdHJhbnMAkgcNX19sY3RyYW5zX2N1cgCUBw5fX2xjdHJhbnNfaW1wbACTBwVfX2NvcwCGCAdfX2Nvc2RmAIEIBl9fY29zbACKCAdfX2V4cG8yAJkICF9fZXhwbzJmAJYIDF9faW52dHJpZ2xfUgCkCAlfX3BpbzJfaGkDEglfX3BpbzJfbG8DEw5fX21hdGhfZGl2emVybwDfBw9fX21hdGhfZGl2emVyb2YA3AcOX19tYXRoX2ludmFsaWQA4AcPX19tYXRoX2ludmFsaWRmAN0HD19fbWF0aF9pbnZhbGlkbADXBwxfX21hdGhfb2Zsb3cA8AcNX19tYXRoX29mbG93ZgDpBwxfX21hdGhfdWZsb3cA7gcNX19tYXRoX3VmbG93ZgDrBwxfX21hdGhfeGZsb3cA7wcNX19tYXRoX3hmbG93ZgDqBwpfX3JlbV9waW8yAIQIEF9fcmVtX3BpbzJfbGFyZ2UA/wcLX19yZW1fcGlvMmYAgggLX19yZW1fcGlvMmwAiAgFX19zaW4AhQgHX19zaW5kZgCACAZfX3NpbmwAiQgFX190YW4AkQgHX190YW5kZgCPCAZfX3RhbmwAkwgEYWNvcwCmCAVhY29zZgClCAVhY29zbACnCARhc2luAKIIBWFzaW5mAKEIBWFzaW5sAKMIBGF0YW4AqQgFYXRhbmYAqAgFYXRhbmwAqggEY2JydADZBwVjYnJ0ZgDYBwVjYnJ0bADaBwVjZWlsbACuCAljb3B5c2lnbmwAtggDY29zAIwIBGNvc2YAiwgEY29zaACcCAVjb3NoZgCbCAVjb3NobACdCARjb3NsAI0IA2V4cADsBwVleHAxMAD4BwVwb3cxMAD4BwZleHAxMGYA9gcGcG93MTBmAPYHBmV4cDEwbAD7BwZwb3cxMGwA+wcEZXhwMgDzBwVleHAyZgDyBwxfX2V4cDJmX2RhdGEDFAVleHAybAD1BwpfX2V4cF9kYXRhAxUEZXhwZgDoBwRleHBsAPEHBWV4cG0xAJgIBmV4cG0xZgCVCAZmbG9vcmwAtQgDZm1hAL0HBGZtYWYAtQcEZm1hbAC+BwVmbWF4bAC8CAVmbWlubAC7CARmbW9kAKYHBWZtb2RmALMHBWZtb2RsALQHBWZyZXhwAI0HBmZyZXhwZgDNCAZmcmV4cGwAvwcGaWxvZ2JsAMIHBWxkZXhwAMsIBmxkZXhwZgDJCAZsZGV4cGwAzAgGbGxyaW50AMcIB2xscmludGYAxggHbGxyaW50bADICAdsbHJvdW5kAMEICGxscm91bmRmAMAICGxscm91bmRsAMIIA2xvZwDeBwVsb2cxMADmBwZsb2cxMGYA5QcGbG9nMTBsAOcHBGxvZzIA4wcLX19sb2cyX2RhdGEDFgVsb2cyZgDiBwxfX2xvZzJmX2RhdGEDFwVsb2cybADkBwpfX2xvZ19kYXRhAxgEbG9nZgDbBwtfX2xvZ2ZfZGF0YQMZBGxvZ2wA4QcFbHJpbnQAxAgGbHJpbnRmAMMIBmxyaW50bADFCAZscm91bmQAvggHbHJvdW5kZgC9CAdscm91bmRsAL8IBG1vZGYA+gcFbW9kZmYA9wcFbW9kZmwA/QcKbmVhcmJ5aW50bACxCApuZXh0YWZ0ZXJsAMUHA3BvdwD5Bw5fX3Bvd19sb2dfZGF0YQMaBHBvd2YAqwgQX19wb3dmX2xvZzJfZGF0YQMbBHBvd2wA/AcFcmludGwAsAgFcm91bmQAswgGcm91bmRmALIIBnJvdW5kbAC0CAZzY2FsYm4ApQcHc2NhbGJuZgDKCAdzY2FsYm5sAMAHA3NpbgCDCARzaW5mAP4HBHNpbmgAlwgFc2luaGYAlAgFc2luaGwAmggEc2lubACHCAtfX3JzcXJ0X3RhYgMcBXNxcnRsANYHA3RhbgCQCAR0YW5mAI4IBHRhbmgAnwgFdGFuaGYAnggFdGFuaGwAoAgEdGFubACSCAZ0cnVuY2wArwgHd2NydG9tYgCWBwZ3Y3RvbWIAlQcNX19zdGRpb19jbG9zZQCGBwxfX3N0ZGluX3VzZWQDHQ1fX3N0ZG91dF91c2VkAx4NX19zdGRlcnJfdXNlZAMfE19fc3RkaW9fZXhpdF9uZWVkZWQAgwcMX19zdGRpb19zZWVrAIkHDV9fc3RkaW9fd3JpdGUAhwcIX190b3JlYWQAogcZX190b3JlYWRfbmVlZHNfc3RkaW9fZXhpdACjBwlfX3Rvd3JpdGUAgQcaX190b3dyaXRlX25lZWRzX3N0ZGlvX2V4aXQAggcHX191ZmxvdwChBwh2ZnByaW50ZgD+BgZmd3JpdGUA/wYOZnB1dHNfdW5sb2NrZWQAggUJX19md3JpdGV4AIAHCl9fb2ZsX2xvY2sAhAcPZndyaXRlX3VubG9ja2VkAP8GDF9fb2ZsX3VubG9jawCFBwdzdHJubGVuAK8HCV9fcXNvcnRfcgDmBgdxc29ydF9yAOYGBnN0cnRvZgCbBwdzdHJ0b2xkAJ0HCHN0cnRvdWxsAKcHB3N0cnRvbGwAqQcGc3RydG9sAKoHCXN0cnRvaW1heACrBwlzdHJ0b3VtYXgArAcRX19zdHJ0b2xfaW50ZXJuYWwAqgcSX19zdHJ0b3VsX2ludGVybmFsAOIEEl9fc3RydG9sbF9pbnRlcm5hbACpBxNfX3N0cnRvdWxsX2ludGVybmFsAKcHFF9fc3RydG9pbWF4X2ludGVybmFsAKsHFF9fc3RydG91bWF4X2ludGVybmFsAKwHBm1lbWNweQDOCAdtZW1tb3ZlAM8IBm1lbXNldADQCAtfX3N0cmNocm51bACtBwlzdHJjaHJudWwArQcIX19hZGR0ZjMAPAdfX2xldGYyADQHX19nZXRmMgA1Cl9fdW5vcmR0ZjIANgdfX2VxdGYyADQHX19sdHRmMgA0B19fbmV0ZjIANAdfX2d0dGYyADUIX19kaXZ0ZjMAOQ1fX2V4dGVuZGRmdGYyAEANX19leHRlbmRzZnRmMgBBCV9fZml4dGZkaQBDCV9fZml4dGZzaQBCC19fZmxvYXRzaXRmAEQIX19tdWx0ZjMAOAhfX3N1YnRmMwA9DF9fdHJ1bmN0ZmRmMgA/DF9fdHJ1bmN0ZnNmMgA+CV9fYXNobHRpMwAvDV9fZmVfZ2V0cm91bmQAOhJfX2ZlX3JhaXNlX2luZXhhY3QAOwlfX2xzaHJ0aTMANwlfX211bG90aTQAMwhfX211bHRpMwAyDF9fdWRpdm1vZHRpNAAwCV9fdWRpdnRpMwAxGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAApfX3Rsc19iYXNlAwEMX19kc29faGFuZGxlAyAKX19kYXRhX2VuZAMhC19fc3RhY2tfbG93AyIMX19zdGFja19oaWdoAyMNX19nbG9iYWxfYmFzZQMkDV9fbWVtb3J5X2Jhc2UDJQxfX3RhYmxlX2Jhc2UDJgmOAwEAQQEL2AGXB/4DvgS9Bb8FwAXBBcIFwQTgBLsF4wblBlJTVldaW1xdXl9gYWJjZGVmZ2hpa2xtbm9wcXJzdHV2d3h5ent8fX5/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcoBywHMAc0BzgHPAdAB0QHSAdMB1AHVAdYB1wHYAdkB2gHbAdwB3QHeAd8B4AHhAeIB4wHkAeUB5gHnAegB6QHqAesB7AHtAe4B7wHwAfEB8gHzAfQB9QH2AfcB+AH5AfoB+wH8Af0B/gH/AYACgQKCAoMChAKFAoYChwKIAokCigKLAowCjQKOAo8CkAKRApICkwKUApUClgKXApgCmQKaApsCnAKdAp4ChgeHB4kHCtKfF6cIBQAQ0QgLAwAAC1MBAX4CQAJAIANBwABxRQ0AIAEgA0FAaq2GIQJCACEBDAELIANFDQAgAUHAACADa62IIAIgA60iBIaEIQIgASAEhiEBCyAAIAE3AwAgACACNwMIC+IGAwF/Bn4DfyOAgICAAEEQayIGJICAgIAAAkACQAJAIAMgAVggBCACWCAEIAJRGw0AAkAgBQ0AQgAhBwwCCyAFIAE3AwAgBSACNwMIQgAhBwwBC0IAIQcCQCAEQgBSDQACQAJAIAIgA1oNACACIAN5IgiGIAFCAYggCEJ/hYiEIgkgCSADIAiGIgpCIIgiAoAiBCACfn0hAyABIAiGIgFC/////w+DIQsgAUIgiCEBIApC/////w+DIQcCQANAAkAgBEL/////D1YNACAEIAd+IANCIIYgAYRYDQILIARCf3whBCADIAJ8IgNCgICAgBBUDQALCyABIAlCIIaEIAQgCn59IgkgCSACgCIDIAJ+fSEBAkADQAJAIANC/////w9WDQAgAyAHfiABQiCGIAuEWA0CCyADQn98IQMgASACfCIBQoCAgIAQVA0ACwsgCUIghiALhCADIAp+fSAIiCEBQgAhCwwBCyACIAIgA4AiCyADfn0gA3kiCoYgAUIBiCAKQn+FiIQiDCAMIAMgCoYiCUIgiCICgCIEIAJ+fSEDIAEgCoYiAUL/////D4MhCCABQiCIIQEgCUL/////D4MhBwJAA0ACQCAEQv////8PVg0AIAQgB34gA0IghiABhFgNAgsgBEJ/fCEEIAMgAnwiA0KAgICAEFQNAAsLIAxCIIYgAYQgBCAJfn0iDCAMIAKAIgMgAn59IQECQANAAkAgA0L/////D1YNACADIAd+IAFCIIYgCIRYDQILIANCf3whAyABIAJ8IgFCgICAgBBUDQALCyAMQiCGIAiEIAMgCX59IAqIIQELIAMgBEIghnwhByAFRQ0CIAVCADcDCCAFIAE3AwAMAgsCQCAEeaciDSACeaciDmsiD0EASA0AIAYgAyAEIA8Qr4CAgAAgDUF/cyAOaiENIAZBCGopAwAhBEIAIQcgBikDACEDA0AgAiAEIAJCf4V8IAMgAUJ/hXwgA1StfCILQj+HIgggBIN9IAEgCCADgyIIVK19IQIgA0IBiCAEQj+GhCEDIAdCAYYgC0I/iIQhByABIAh9IQEgBEIBiCEEIA1BAWoiDQ0ACwsgBUUNACAFIAI3AwggBSABNwMAC0IAIQsLIAAgBzcDACAAIAs3AwggBkEQaiSAgICAAAtNAQF/I4CAgIAAQRBrIgUkgICAgAAgBSABIAIgAyAEQQAQsICAgAAgBSkDACEEIAAgBUEIaikDADcDCCAAIAQ3AwAgBUEQaiSAgICAAAt1AQF+IAAgBCABfiACIAN+fCADQiCIIgIgAUIgiCIEfnwgA0L/////D4MiAyABQv////8PgyIBfiIFQiCIIAMgBH58IgNCIIh8IANC/////w+DIAIgAX58IgFCIIh8NwMIIAAgAUIghiAFQv////8Pg4Q3AwALnwMCAn8FfiOAgICAAEEwayIGJICAgIAAIAVBADYCAAJAAkACQCABIAJCgICAgICAgICAf4WEQgBSDQAgA0IBViAEQgBSIARQGw0BDAILAkAgAyAEQoCAgICAgICAgH+FhEIAUg0AIAFCAVYgAkIAUiACUBsNAQwCC0IAIAF9IAEgAkIAUyIHGyIIQgJUQgAgAiABQgBSrXx9IAIgBxsiCUIAUyAJUBsNAUIAIAN9IAMgBEIAUyIHGyIKQgJUQgAgBCADQgBSrXx9IAQgBxsiC0IAUyALUBsNAQJAIAJCP4cgBEI/h4UiDCAMhEIAUg0AIAZBEGpCf0L///////////8AIAogCxCxgICAACAIIAYpAxBWIAkgBkEYaikDACILViAJIAtRGw0BDAILIAZBIGpCAEKAgICAgICAgIB/IAogCxCxgICAACAIIAYpAyBYIAkgBkEoaikDACILWCAJIAtRGw0BCyAFQQE2AgALIAYgAyAEIAEgAhCygICAACAAIAZBCGopAwA3AwggACAGKQMANwMAIAZBMGokgICAgAAL5gECAX8CfkEBIQQCQCAAQgBSIAFC////////////AIMiBUKAgICAgIDA//8AViAFQoCAgICAgMD//wBRGw0AIAJCAFIgA0L///////////8AgyIGQoCAgICAgMD//wBWIAZCgICAgICAwP//AFEbDQACQCACIACEIAYgBYSEUEUNAEEADwsCQCADIAGDQgBTDQACQCAAIAJUIAEgA1MgASADURtFDQBBfw8LIAAgAoUgASADhYRCAFIPCwJAIAAgAlYgASADVSABIANRG0UNAEF/DwsgACAChSABIAOFhEIAUiEECyAEC9gBAgF/An5BfyEEAkAgAEIAUiABQv///////////wCDIgVCgICAgICAwP//AFYgBUKAgICAgIDA//8AURsNACACQgBSIANC////////////AIMiBkKAgICAgIDA//8AViAGQoCAgICAgMD//wBRGw0AAkAgAiAAhCAGIAWEhFBFDQBBAA8LAkAgAyABg0IAUw0AIAAgAlQgASADUyABIANRGw0BIAAgAoUgASADhYRCAFIPCyAAIAJWIAEgA1UgASADURsNACAAIAKFIAEgA4WEQgBSIQQLIAQLYwAgAEIAUiABQv///////////wCDIgBCgICAgICAwP//AFYgAEKAgICAgIDA//8AURsgAkIAUiADQv///////////wCDIgJCgICAgICAwP//AFYgAkKAgICAgIDA//8AURtyC1MBAX4CQAJAIANBwABxRQ0AIAIgA0FAaq2IIQFCACECDAELIANFDQAgAkHAACADa62GIAEgA60iBIiEIQEgAiAEiCECCyAAIAE3AwAgACACNwMIC8ALBgF/BH4DfwF+AX8KfiOAgICAAEHgAGsiBSSAgICAACAEQv///////z+DIQYgBCAChUKAgICAgICAgIB/gyEHIAJC////////P4MiCEIgiCEJIARCMIinQf//AXEhCgJAAkACQCACQjCIp0H//wFxIgtBgYB+akGCgH5JDQBBACEMIApBgYB+akGBgH5LDQELAkAgAVAgAkL///////////8AgyINQoCAgICAgMD//wBUIA1CgICAgICAwP//AFEbDQAgAkKAgICAgIAghCEHDAILAkAgA1AgBEL///////////8AgyICQoCAgICAgMD//wBUIAJCgICAgICAwP//AFEbDQAgBEKAgICAgIAghCEHIAMhAQwCCwJAIAEgDUKAgICAgIDA//8AhYRCAFINAAJAIAMgAoRQRQ0AQoCAgICAgOD//wAhB0IAIQEMAwsgB0KAgICAgIDA//8AhCEHQgAhAQwCCwJAIAMgAkKAgICAgIDA//8AhYRCAFINACABIA2EIQJCACEBAkAgAlBFDQBCgICAgICA4P//ACEHDAMLIAdCgICAgICAwP//AIQhBwwCCwJAIAEgDYRCAFINAEIAIQEMAgsCQCADIAKEQgBSDQBCACEBDAILQQAhDAJAIA1C////////P1YNACAFQdAAaiABIAggASAIIAhQIgwbeSAMQQZ0rXynIgxBcWoQr4CAgABBECAMayEMIAVB2ABqKQMAIghCIIghCSAFKQNQIQELIAJC////////P1YNACAFQcAAaiADIAYgAyAGIAZQIg4beSAOQQZ0rXynIg5BcWoQr4CAgAAgDCAOa0EQaiEMIAVByABqKQMAIQYgBSkDQCEDCyADQg+GIg1CgID+/w+DIgIgAUIgiCIEfiIPIA1CIIgiDSABQv////8PgyIBfnwiEEIghiIRIAIgAX58IhIgEVStIAIgCEL/////D4MiCH4iEyANIAR+fCIRIANCMYggBkIPhiIUhEL/////D4MiAyABfnwiFSAQQiCIIBAgD1StQiCGhHwiECACIAlCgIAEhCIGfiIWIA0gCH58IgkgFEIgiEKAgICACIQiAiABfnwiDyADIAR+fCIUQiCGfCIXfCEBIAsgCmogDGpBgYB/aiEKAkACQCACIAR+IhggDSAGfnwiBCAYVK0gBCADIAh+fCINIARUrXwgAiAGfnwgDSARIBNUrSAVIBFUrXx8IgQgDVStfCADIAZ+IgMgAiAIfnwiAiADVK1CIIYgAkIgiIR8IAQgAkIghnwiAiAEVK18IAIgFEIgiCAJIBZUrSAPIAlUrXwgFCAPVK18QiCGhHwiBCACVK18IAQgECAVVK0gFyAQVK18fCICIARUrXwiBEKAgICAgIDAAINQDQAgCkEBaiEKDAELIBJCP4ghAyAEQgGGIAJCP4iEIQQgAkIBhiABQj+IhCECIBJCAYYhEiADIAFCAYaEIQELAkAgCkH//wFIDQAgB0KAgICAgIDA//8AhCEHQgAhAQwBCwJAAkAgCkEASg0AAkBBASAKayILQf8ASw0AIAVBMGogEiABIApB/wBqIgoQr4CAgAAgBUEgaiACIAQgChCvgICAACAFQRBqIBIgASALELeAgIAAIAUgAiAEIAsQt4CAgAAgBSkDICAFKQMQhCAFKQMwIAVBMGpBCGopAwCEQgBSrYQhEiAFQSBqQQhqKQMAIAVBEGpBCGopAwCEIQEgBUEIaikDACEEIAUpAwAhAgwCC0IAIQEMAgsgCq1CMIYgBEL///////8/g4QhBAsgBCAHhCEHAkAgElAgAUJ/VSABQoCAgICAgICAgH9RGw0AIAcgAkIBfCIBUK18IQcMAQsCQCASIAFCgICAgICAgICAf4WEQgBRDQAgAiEBDAELIAcgAiACQgGDfCIBIAJUrXwhBwsgACABNwMAIAAgBzcDCCAFQeAAaiSAgICAAAu6EQYBfwN+A38BfgF/C34jgICAgABB0AJrIgUkgICAgAAgBEL///////8/gyEGIAJC////////P4MhByAEIAKFQoCAgICAgICAgH+DIQggBEIwiKdB//8BcSEJAkACQAJAIAJCMIinQf//AXEiCkGBgH5qQYKAfkkNAEEAIQsgCUGBgH5qQYGAfksNAQsCQCABUCACQv///////////wCDIgxCgICAgICAwP//AFQgDEKAgICAgIDA//8AURsNACACQoCAgICAgCCEIQgMAgsCQCADUCAEQv///////////wCDIgJCgICAgICAwP//AFQgAkKAgICAgIDA//8AURsNACAEQoCAgICAgCCEIQggAyEBDAILAkAgASAMQoCAgICAgMD//wCFhEIAUg0AAkAgAyACQoCAgICAgMD//wCFhFBFDQBCACEBQoCAgICAgOD//wAhCAwDCyAIQoCAgICAgMD//wCEIQhCACEBDAILAkAgAyACQoCAgICAgMD//wCFhEIAUg0AQgAhAQwCCwJAIAEgDIRCAFINAEKAgICAgIDg//8AIAggAyAChFAbIQhCACEBDAILAkAgAyAChEIAUg0AIAhCgICAgICAwP//AIQhCEIAIQEMAgtBACELAkAgDEL///////8/Vg0AIAVBwAJqIAEgByABIAcgB1AiCxt5IAtBBnStfKciC0FxahCvgICAAEEQIAtrIQsgBUHIAmopAwAhByAFKQPAAiEBCyACQv///////z9WDQAgBUGwAmogAyAGIAMgBiAGUCING3kgDUEGdK18pyINQXFqEK+AgIAAIA0gC2pBcGohCyAFQbgCaikDACEGIAUpA7ACIQMLIAVBoAJqIANCMYggBkKAgICAgIDAAIQiDkIPhoQiAkIAQoCAgICw5ryC9QAgAn0iBEIAELKAgIAAIAVBkAJqQgAgBUGgAmpBCGopAwB9QgAgBEIAELKAgIAAIAVBgAJqIAUpA5ACQj+IIAVBkAJqQQhqKQMAQgGGhCIEQgAgAkIAELKAgIAAIAVB8AFqIARCAEIAIAVBgAJqQQhqKQMAfUIAELKAgIAAIAVB4AFqIAUpA/ABQj+IIAVB8AFqQQhqKQMAQgGGhCIEQgAgAkIAELKAgIAAIAVB0AFqIARCAEIAIAVB4AFqQQhqKQMAfUIAELKAgIAAIAVBwAFqIAUpA9ABQj+IIAVB0AFqQQhqKQMAQgGGhCIEQgAgAkIAELKAgIAAIAVBsAFqIARCAEIAIAVBwAFqQQhqKQMAfUIAELKAgIAAIAVBoAFqIAJCACAFKQOwAUI/iCAFQbABakEIaikDAEIBhoRCf3wiBEIAELKAgIAAIAVBkAFqIANCD4ZCACAEQgAQsoCAgAAgBUHwAGogBEIAQgAgBUGgAWpBCGopAwAgBSkDoAEiBiAFQZABakEIaikDAHwiAiAGVK18IAJCAVatfH1CABCygICAACAFQYABakIBIAJ9QgAgBEIAELKAgIAAIAsgCiAJa2ohCQJAAkAgBSkDcCIPQgGGIhAgBSkDgAFCP4ggBUGAAWpBCGopAwAiEUIBhoR8IgxCmZN/fCISQiCIIgIgB0KAgICAgIDAAIQiE0IBhiIUQiCIIgR+IhUgAUIBhiIWQiCIIgYgBUHwAGpBCGopAwBCAYYgD0I/iIQgEUI/iHwgDCAQVK18IBIgDFStfEJ/fCIPQiCIIgx+fCIQIBVUrSAQIA9C/////w+DIg8gAUI/iCIXIAdCAYaEQv////8PgyIHfnwiESAQVK18IAwgBH58IA8gBH4iFSAHIAx+fCIQIBVUrUIghiAQQiCIhHwgESAQQiCGfCIQIBFUrXwgECASQv////8PgyISIAd+IhUgAiAGfnwiESAVVK0gESAPIBZC/v///w+DIhV+fCIYIBFUrXx8IhEgEFStfCARIBIgBH4iECAVIAx+fCIEIAIgB358IgcgDyAGfnwiDEIgiCAEIBBUrSAHIARUrXwgDCAHVK18QiCGhHwiBCARVK18IAQgGCACIBV+IgIgEiAGfnwiB0IgiCAHIAJUrUIghoR8IgIgGFStIAIgDEIghnwgAlStfHwiAiAEVK18IgRC/////////wBWDQAgFCAXhCETIAVB0ABqIAIgBCADIA4QsoCAgAAgAUIxhiAFQdAAakEIaikDAH0gBSkDUCIBQgBSrX0hBiAJQf7/AGohCUIAIAF9IQcMAQsgBUHgAGogAkIBiCAEQj+GhCICIARCAYgiBCADIA4QsoCAgAAgAUIwhiAFQeAAakEIaikDAH0gBSkDYCIHQgBSrX0hBiAJQf//AGohCUIAIAd9IQcgASEWCwJAIAlB//8BSA0AIAhCgICAgICAwP//AIQhCEIAIQEMAQsCQAJAIAlBAUgNACAGQgGGIAdCP4iEIQEgCa1CMIYgBEL///////8/g4QhBiAHQgGGIQQMAQsCQCAJQY9/Sg0AQgAhAQwCCyAFQcAAaiACIARBASAJaxC3gICAACAFQTBqIBYgEyAJQfAAahCvgICAACAFQSBqIAMgDiAFKQNAIgIgBUHAAGpBCGopAwAiBhCygICAACAFQTBqQQhqKQMAIAVBIGpBCGopAwBCAYYgBSkDICIBQj+IhH0gBSkDMCIEIAFCAYYiB1StfSEBIAQgB30hBAsgBUEQaiADIA5CA0IAELKAgIAAIAUgAyAOQgVCABCygICAACAGIAIgAkIBgyIHIAR8IgQgA1YgASAEIAdUrXwiASAOViABIA5RG618IgMgAlStfCICIAMgAkKAgICAgIDA//8AVCAEIAUpAxBWIAEgBUEQakEIaikDACICViABIAJRG3GtfCICIANUrXwiAyACIANCgICAgICAwP//AFQgBCAFKQMAViABIAVBCGopAwAiBFYgASAEURtxrXwiASACVK18IAiEIQgLIAAgATcDACAAIAg3AwggBUHQAmokgICAgAALBABBAAsEAEEAC5sLBwF/AX4BfwJ+AX8BfgF/I4CAgIAAQfAAayIFJICAgIAAIARC////////////AIMhBgJAAkACQCABUCIHIAJC////////////AIMiCEKAgICAgIDAgIB/fEKAgICAgIDAgIB/VCAIUBsNACADQgBSIAZCgICAgICAwICAf3wiCUKAgICAgIDAgIB/ViAJQoCAgICAgMCAgH9RGw0BCwJAIAcgCEKAgICAgIDA//8AVCAIQoCAgICAgMD//wBRGw0AIAJCgICAgICAIIQhBCABIQMMAgsCQCADUCAGQoCAgICAgMD//wBUIAZCgICAgICAwP//AFEbDQAgBEKAgICAgIAghCEEDAILAkAgASAIQoCAgICAgMD//wCFhEIAUg0AQoCAgICAgOD//wAgAiADIAGFIAQgAoVCgICAgICAgICAf4WEUCIHGyEEQgAgASAHGyEDDAILIAMgBkKAgICAgIDA//8AhYRQDQECQCABIAiEQgBSDQAgAyAGhEIAUg0CIAMgAYMhAyAEIAKDIQQMAgsgAyAGhFBFDQAgASEDIAIhBAwBCyADIAEgAyABViAGIAhWIAYgCFEbIgobIQYgBCACIAobIglC////////P4MhCCACIAQgChsiC0IwiKdB//8BcSEMAkAgCUIwiKdB//8BcSIHDQAgBUHgAGogBiAIIAYgCCAIUCIHG3kgB0EGdK18pyIHQXFqEK+AgIAAQRAgB2shByAFQegAaikDACEIIAUpA2AhBgsgASADIAobIQMgC0L///////8/gyEBAkAgDA0AIAVB0ABqIAMgASADIAEgAVAiCht5IApBBnStfKciCkFxahCvgICAAEEQIAprIQwgBUHYAGopAwAhASAFKQNQIQMLIAFCA4YgA0I9iIRCgICAgICAgASEIQEgCEIDhiAGQj2IhCELIANCA4YhCCAEIAKFIQMCQCAHIAxGDQACQCAHIAxrIgpB/wBNDQBCACEBQgEhCAwBCyAFQcAAaiAIIAFBgAEgCmsQr4CAgAAgBUEwaiAIIAEgChC3gICAACAFKQMwIAUpA0AgBUHAAGpBCGopAwCEQgBSrYQhCCAFQTBqQQhqKQMAIQELIAtCgICAgICAgASEIQsgBkIDhiEGAkACQCADQn9VDQBCACEDQgAhBCAGIAiFIAsgAYWEUA0CIAYgCH0hAiALIAF9IAYgCFStfSIEQv////////8DVg0BIAVBIGogAiAEIAIgBCAEUCIKG3kgCkEGdK18p0F0aiIKEK+AgIAAIAcgCmshByAFQShqKQMAIQQgBSkDICECDAELIAEgC3wgCCAGfCICIAhUrXwiBEKAgICAgICACINQDQAgAkIBiCAEQj+GhCAIQgGDhCECIAdBAWohByAEQgGIIQQLIAlCgICAgICAgICAf4MhCAJAIAdB//8BSA0AIAhCgICAgICAwP//AIQhBEIAIQMMAQtBACEKAkACQCAHQQBMDQAgByEKDAELIAVBEGogAiAEIAdB/wBqEK+AgIAAIAUgAiAEQQEgB2sQt4CAgAAgBSkDACAFKQMQIAVBEGpBCGopAwCEQgBSrYQhAiAFQQhqKQMAIQQLIAJCA4ggBEI9hoQhAyAKrUIwhiAEQgOIQv///////z+DhCAIhCEEIAKnQQdxIQcCQAJAAkACQAJAELqAgIAADgMAAQIDCwJAIAdBBEYNACAEIAMgB0EES618IgggA1StfCEEIAghAwwDCyAEIAMgA0IBg3wiCCADVK18IQQgCCEDDAMLIAQgAyAIQgBSIAdBAEdxrXwiCCADVK18IQQgCCEDDAELIAQgAyAIUCAHQQBHca18IgggA1StfCEEIAghAwsgB0UNAQsQu4CAgAAaCyAAIAM3AwAgACAENwMIIAVB8ABqJICAgIAAC1QBAX8jgICAgABBEGsiBSSAgICAACAFIAEgAiADIARCgICAgICAgICAf4UQvICAgAAgBSkDCCEEIAAgBSkDADcDACAAIAQ3AwggBUEQaiSAgICAAAuFBAMBfwJ+BH8jgICAgABBIGsiAiSAgICAACABQv///////z+DIQMCQAJAIAFCMIhC//8BgyIEpyIFQf+Af2pB/QFLDQAgA0IZiKchBgJAAkAgAFAgAUL///8PgyIDQoCAgAhUIANCgICACFEbDQAgBkEBaiEGDAELIAAgA0KAgIAIhYRCAFINACAGQQFxIAZqIQYLQQAgBiAGQf///wNLIgcbIQZBgYF/QYCBfyAHGyAFaiEFDAELAkAgACADhFANACAEQv//AVINACADQhmIp0GAgIACciEGQf8BIQUMAQsCQCAFQf6AAU0NAEH/ASEFQQAhBgwBCwJAQYD/AEGB/wAgBFAiBxsiCCAFayIGQfAATA0AQQAhBkEAIQUMAQsgAkEQaiAAIAMgA0KAgICAgIDAAIQgBxsiA0GAASAGaxCvgICAACACIAAgAyAGELeAgIAAIAJBCGopAwAiAEIZiKchBgJAAkAgAikDACAIIAVHIAIpAxAgAkEQakEIaikDAIRCAFJxrYQiA1AgAEL///8PgyIAQoCAgAhUIABCgICACFEbDQAgBkEBaiEGDAELIAMgAEKAgIAIhYRCAFINACAGQQFxIAZqIQYLIAZBgICABHMgBiAGQf///wNLIgUbIQYLIAJBIGokgICAgAAgBUEXdCABQiCIp0GAgICAeHFyIAZyvgukBAMBfwJ+BH8jgICAgABBIGsiAiSAgICAACABQv///////z+DIQMCQAJAIAFCMIhC//8BgyIEpyIFQf+Hf2pB/Q9LDQAgAEI8iCADQgSGhCEDIAVBgIh/aq0hBAJAAkAgAEL//////////w+DIgBCgYCAgICAgIAIVA0AIANCAXwhAwwBCyAAQoCAgICAgICACFINACADQgGDIAN8IQMLQgAgAyADQv////////8HViIFGyEAIAWtIAR8IQMMAQsCQCAAIAOEUA0AIARC//8BUg0AIABCPIggA0IEhoRCgICAgICAgASEIQBC/w8hAwwBCwJAIAVB/ocBTQ0AQv8PIQNCACEADAELAkBBgPgAQYH4ACAEUCIGGyIHIAVrIghB8ABMDQBCACEAQgAhAwwBCyACQRBqIAAgAyADQoCAgICAgMAAhCAGGyIDQYABIAhrEK+AgIAAIAIgACADIAgQt4CAgAAgAikDACIDQjyIIAJBCGopAwBCBIaEIQACQAJAIANC//////////8PgyAHIAVHIAIpAxAgAkEQakEIaikDAIRCAFJxrYQiA0KBgICAgICAgAhUDQAgAEIBfCEADAELIANCgICAgICAgIAIUg0AIABCAYMgAHwhAAsgAEKAgICAgICACIUgACAAQv////////8HViIFGyEAIAWtIQMLIAJBIGokgICAgAAgA0I0hiABQoCAgICAgICAgH+DhCAAhL8L9wEDAX8EfgF/I4CAgIAAQRBrIgIkgICAgAAgAb0iA0L/////////B4MhBAJAAkAgA0I0iEL/D4MiBVANAAJAIAVC/w9RDQAgBEIEiCEGIARCPIYhBCAFQoD4AHwhBQwCCyAEQgSIIQYgBEI8hiEEQv//ASEFDAELAkAgBFBFDQBCACEEQgAhBkIAIQUMAQsgAiAEQgAgBHmnIgdBMWoQr4CAgAAgAkEIaikDAEKAgICAgIDAAIUhBkGM+AAgB2utIQUgAikDACEECyAAIAQ3AwAgACAFQjCGIANCgICAgICAgICAf4OEIAaENwMIIAJBEGokgICAgAAL7QECBX8CfiOAgICAAEEQayICJICAgIAAIAG8IgNB////A3EhBAJAAkAgA0EXdiIFQf8BcSIGRQ0AAkAgBkH/AUYNACAErUIZhiEHIAVB/wFxQYD/AGohBEIAIQgMAgsgBK1CGYYhB0IAIQhB//8BIQQMAQsCQCAEDQBCACEIQQAhBEIAIQcMAQsgAiAErUIAIARnIgRB0QBqEK+AgIAAQYn/ACAEayEEIAJBCGopAwBCgICAgICAwACFIQcgAikDACEICyAAIAg3AwAgACAErUIwhiADQR92rUI/hoQgB4Q3AwggAkEQaiSAgICAAAuXAQEDfyOAgICAAEEQayICJICAgIAAQQAhAwJAIAFCMIinQf//AXEiBEH//wBJDQACQCAEQeH/fmpBX0sNACABQj+Hp0H/////B3MhAwwBCyACIAAgAUL///////8/g0KAgICAgIDAAIRB74ABIARrELeAgIAAIAIoAgAiA0EAIANrIAFCf1UbIQMLIAJBEGokgICAgAAgAwugAQMBfwF+AX8jgICAgABBEGsiAiSAgICAAEIAIQMCQCABQjCIp0H//wFxIgRB//8ASQ0AAkAgBEHB/35qQb9/Sw0AIAFCP4dC////////////AIUhAwwBCyACIAAgAUL///////8/g0KAgICAgIDAAIRB74ABIARrELeAgIAAIAIpAwAiA0IAIAN9IAFCf1UbIQMLIAJBEGokgICAgAAgAwueAQMBfwJ+AX8jgICAgABBEGsiAiSAgICAAAJAAkAgAQ0AQgAhA0IAIQQMAQsgAiABIAFBH3UiBXMgBWsiBa1CACAFZyIFQdEAahCvgICAACACQQhqKQMAQoCAgICAgMAAhUGegAEgBWutQjCGfCABQYCAgIB4ca1CIIaEIQQgAikDACEDCyAAIAM3AwAgACAENwMIIAJBEGokgICAgAALIwACQEEAKALg/4WAAEUNAAALQQBBATYC4P+FgAAQrYCAgAALOAACQCAAQcQCSQ0AQZG3goAAQeHKgYAAQfEFQbvzgIAAEMeAgIAAAAsgAEECdEHAzYKAAGooAgALRwEBfyOAgICAAEEQayIEJICAgIAAIAQgAjYCDCAEIAM2AgggBCABNgIEIAQgADYCAEHw/oWAAEHkuIKAACAEEK2DgIAAGgALWAECfwJAQQFBGBDJgICAACIERQ0AIAMQyoCAgAAhBSAEIAMQy4CAgAA6ABUgBCAFNgIQIAQgAzYCDCAEIAI2AgggBCABNgIEIAAgBBDMgICAAAsgBEEARwtnAgF/AX4CQAJAIAANAEEAIQIMAQsgAK0gAa1+IgOnIQIgASAAckGAgARJDQBBfyACIANCIIinQQBHGyECCwJAIAIQz4CAgAAiAEUNACAAQXxqLQAAQQNxRQ0AIABBACAC/AsACyAAC18AAkACQCAAQcQCTw0AIABBA3RBoLmCgABqKAIAIgBFDQEgAA8LQe7cgYAAQeHKgYAAQfcFQdm1gYAAEMeAgIAAAAtB57WBgABB4cqBgABB+gVB2bWBgAAQx4CAgAAACzgAAkAgAEHEAkkNAEHu3IGAAEHhyoGAAEGBBkHt+oCAABDHgICAAAALIABBA3RBpLmCgABqLQAACzwBAX8CQAJAIAAoAgQNACAAQQRqIQIMAQsgACgCCCECCyACIAE2AgAgACABNgIIIAAgACgCAEEBajYCAAvRAQEGfyOAgICAAEEQayIFJICAgIAAIAUgBDYCDEEAIQYCQEEAQQAgAxDKgICAACIHIAUoAgwQzoCAgAAiCEEASA0AQQFBGBDJgICAACIJRQ0AAkAgCEEBaiIKEM+AgIAAIggNACAJENCAgIAADAELIAUgBDYCDCAIIAogByAEEM6AgIAAGiAJIAMQy4CAgAA6ABVBASEGIAlBAToAFCAJIAg2AhAgCSADNgIMIAkgAjYCCCAJIAE2AgQgACAJEMyAgIAACyAFQRBqJICAgIAAIAYLrwEBA38jgICAgABBgAFrIgQkgICAgAAgBCAAIARB/gBqIAEbIgU2AnRBfyEAIARBACABQX9qIgYgBiABSxs2AnggBEEAQfAA/AsAIARBfzYCQCAEQYGAgIAANgIgIAQgBEH0AGo2AkQgBCAEQf8AajYCKAJAAkAgAUF/Sg0AQQBBPTYCrISGgAAMAQsgBUEAOgAAIAQgAiADEP6GgIAAIQALIARBgAFqJICAgIAAIAALozYBC38jgICAgABBEGsiASSAgICAAAJAAkACQAJAAkACQAJAAkACQEEAKAL8/4WAACICDQACQEEAKAK8g4aAACIDDQBBAEJ/NwLIg4aAAEEAQoCAhICAgMAANwLAg4aAAEEAIAFBCGpBcHFB2KrVqgVzIgM2AryDhoAAQQBBADYC0IOGgABBAEEANgKgg4aAAAtBgICMgABBwISKgABJDQFBACECQYCAjIAAQcCEioAAa0HZAEkNAEEAQcCEioAANgKkg4aAAEEAQcCEioAANgL0/4WAAEEAIAM2AoiAhoAAQQBBjICGgAA2ApiAhoAAQQBBfzYChICGgABBAEGUgIaAADYCoICGgABBAEGMgIaAADYClICGgABBAEGcgIaAADYCqICGgABBAEGUgIaAADYCnICGgABBAEGkgIaAADYCsICGgABBAEGcgIaAADYCpICGgABBAEGsgIaAADYCuICGgABBAEGkgIaAADYCrICGgABBAEG0gIaAADYCwICGgABBAEGsgIaAADYCtICGgABBAEG8gIaAADYCyICGgABBAEG0gIaAADYCvICGgABBAEGAgIyAAEHAhIqAAGsiAzYCqIOGgABBACADNgKYg4aAAEEAIAM2ApSDhoAAQQBBxICGgAA2AtCAhoAAQQBBvICGgAA2AsSAhoAAQQBBxICGgAA2AsyAhoAAQQBBzICGgAA2AtiAhoAAQQBBzICGgAA2AtSAhoAAQQBB1ICGgAA2AuCAhoAAQQBB1ICGgAA2AtyAhoAAQQBB3ICGgAA2AuiAhoAAQQBB3ICGgAA2AuSAhoAAQQBB5ICGgAA2AvCAhoAAQQBB5ICGgAA2AuyAhoAAQQBB7ICGgAA2AviAhoAAQQBB7ICGgAA2AvSAhoAAQQBB9ICGgAA2AoCBhoAAQQBB9ICGgAA2AvyAhoAAQQBB/ICGgAA2AoiBhoAAQQBB/ICGgAA2AoSBhoAAQQBBhIGGgAA2ApCBhoAAQQBBjIGGgAA2ApiBhoAAQQBBhIGGgAA2AoyBhoAAQQBBlIGGgAA2AqCBhoAAQQBBjIGGgAA2ApSBhoAAQQBBnIGGgAA2AqiBhoAAQQBBlIGGgAA2ApyBhoAAQQBBpIGGgAA2ArCBhoAAQQBBnIGGgAA2AqSBhoAAQQBBrIGGgAA2AriBhoAAQQBBpIGGgAA2AqyBhoAAQQBBtIGGgAA2AsCBhoAAQQBBrIGGgAA2ArSBhoAAQQBBvIGGgAA2AsiBhoAAQQBBtIGGgAA2AryBhoAAQQBBxIGGgAA2AtCBhoAAQQBBvIGGgAA2AsSBhoAAQQBBzIGGgAA2AtiBhoAAQQBBxIGGgAA2AsyBhoAAQQBB1IGGgAA2AuCBhoAAQQBBzIGGgAA2AtSBhoAAQQBB3IGGgAA2AuiBhoAAQQBB1IGGgAA2AtyBhoAAQQBB5IGGgAA2AvCBhoAAQQBB3IGGgAA2AuSBhoAAQQBB7IGGgAA2AviBhoAAQQBB5IGGgAA2AuyBhoAAQQBB9IGGgAA2AoCChoAAQQBB7IGGgAA2AvSBhoAAQQBB/IGGgAA2AoiChoAAQQBB9IGGgAA2AvyBhoAAQQBBhIKGgAA2ApCChoAAQQBB/IGGgAA2AoSChoAAQQBBhIKGgAA2AoyChoAAQQBBwISKgABBeEHAhIqAAGtBD3EiBGoiAjYC/P+FgABBACADIARrQUhqIgM2AvD/hYAAIAIgA0EBcjYCBEGAgIyAAEFMakE4NgIAQQBBACgCzIOGgAA2AoCAhoAACwJAAkACQAJAAkACQAJAAkAgAEHsAUsNAAJAQQAoAuT/hYAAIgVBECAAQRNqQfADcSAAQQtJGyIEQQN2IgN2IgBBA3FFDQACQAJAIABBAXEgA3JBAXMiBEEDdCIDQYyAhoAAaiIAIANBlICGgABqKAIAIgMoAggiBkcNAEEAIAVBfiAEd3E2AuT/hYAADAELIAAgBjYCCCAGIAA2AgwLIANBCGohACADIARBA3QiBEEDcjYCBCADIARqIgMgAygCBEEBcjYCBAwQCyAEQQAoAuz/hYAAIgdNDQECQCAARQ0AAkACQCAAIAN0QQIgA3QiAEEAIABrcnFoIgNBA3QiAEGMgIaAAGoiBiAAQZSAhoAAaigCACIAKAIIIghHDQBBACAFQX4gA3dxIgU2AuT/hYAADAELIAYgCDYCCCAIIAY2AgwLIAAgBEEDcjYCBCAAIANBA3QiA2ogAyAEayIGNgIAIAAgBGoiCCAGQQFyNgIEAkAgB0UNACAHQXhxQYyAhoAAaiEEQQAoAvj/hYAAIQMCQAJAIAVBASAHQQN2dCIJcQ0AQQAgBSAJcjYC5P+FgAAgBCEJDAELIAQoAgghCQsgCSADNgIMIAQgAzYCCCADIAQ2AgwgAyAJNgIICyAAQQhqIQBBACAINgL4/4WAAEEAIAY2Auz/hYAADBALQQAoAuj/hYAAIgpFDQEgCmhBAnRBlIKGgABqKAIAIggoAgRBeHEgBGshAyAIIQYCQANAAkAgBigCECIADQAgBigCFCIARQ0CCyAAKAIEQXhxIARrIgYgAyAGIANJIgYbIQMgACAIIAYbIQggACEGDAALCyAIKAIYIQICQCAIKAIMIgAgCEYNACAIKAIIIgYgADYCDCAAIAY2AggMDwsCQAJAIAgoAhQiBkUNACAIQRRqIQkMAQsgCCgCECIGRQ0DIAhBEGohCQsDQCAJIQsgBiIAQRRqIQkgACgCFCIGDQAgAEEQaiEJIAAoAhAiBg0ACyALQQA2AgAMDgtBfyEEIABBv39LDQAgAEETaiIDQXBxIQRBACgC6P+FgAAiCkUNAEEfIQcCQCAAQez//wdLDQAgBEEmIANBCHZnIgBrdkEBcSAAQQF0a0E+aiEHC0EAIARrIQMCQAJAAkACQCAHQQJ0QZSChoAAaigCACIGDQBBACEAQQAhCQwBC0EAIQAgBEEAQRkgB0EBdmsgB0EfRht0IQhBACEJA0ACQCAGKAIEQXhxIARrIgUgA08NACAFIQMgBiEJIAUNAEEAIQMgBiEJIAYhAAwDCyAAIAYoAhQiBSAFIAYgCEEddkEEcWpBEGooAgAiC0YbIAAgBRshACAIQQF0IQggCyEGIAsNAAsLAkAgACAJcg0AQQAhCUECIAd0IgBBACAAa3IgCnEiAEUNAyAAaEECdEGUgoaAAGooAgAhAAsgAEUNAQsDQCAAKAIEQXhxIARrIgUgA0khCAJAIAAoAhAiBg0AIAAoAhQhBgsgBSADIAgbIQMgACAJIAgbIQkgBiEAIAYNAAsLIAlFDQAgA0EAKALs/4WAACAEa08NACAJKAIYIQsCQCAJKAIMIgAgCUYNACAJKAIIIgYgADYCDCAAIAY2AggMDQsCQAJAIAkoAhQiBkUNACAJQRRqIQgMAQsgCSgCECIGRQ0DIAlBEGohCAsDQCAIIQUgBiIAQRRqIQggACgCFCIGDQAgAEEQaiEIIAAoAhAiBg0ACyAFQQA2AgAMDAsCQEEAKALs/4WAACIAIARJDQBBACgC+P+FgAAhAwJAAkAgACAEayIGQRBJDQAgAyAEaiIIIAZBAXI2AgQgAyAAaiAGNgIAIAMgBEEDcjYCBAwBCyADIABBA3I2AgQgAyAAaiIAIAAoAgRBAXI2AgRBACEIQQAhBgtBACAGNgLs/4WAAEEAIAg2Avj/hYAAIANBCGohAAwOCwJAQQAoAvD/hYAAIgYgBE0NACACIARqIgAgBiAEayIDQQFyNgIEQQAgADYC/P+FgABBACADNgLw/4WAACACIARBA3I2AgQgAkEIaiEADA4LAkACQEEAKAK8g4aAAEUNAEEAKALEg4aAACEDDAELQQBCfzcCyIOGgABBAEKAgISAgIDAADcCwIOGgABBACABQQxqQXBxQdiq1aoFczYCvIOGgABBAEEANgLQg4aAAEEAQQA2AqCDhoAAQYCABCEDC0EAIQACQCADIARBxwBqIgtqIglBACADayIFcSIIIARLDQBBAEEwNgKshIaAAAwOCwJAQQAoApyDhoAAIgdFDQACQEEAKAKUg4aAACIAIAhqIgMgAE0NACADIAdNDQELQQAhAEEAQTA2AqyEhoAADA4LQQAtAKCDhoAAQQRxDQQCQAJAIAJFDQBBpIOGgAAhAANAAkAgACgCACIDIAJLDQAgAyAAKAIEaiACSw0DCyAAKAIIIgANAAsLPwAhACAIIQUCQEEAKALAg4aAACIDQX9qIgYgAEEQdCIJcUUNACAIIAlrIAYgCWpBACADa3FqIQULIAUgBE0NBCAFQf7///8HSw0EAkAgB0UNAEEAKAKUg4aAACIAIAVqIgMgAE0NBSADIAdLDQULIAUQgoaAgAAiACAJRg0GIAAhCQwDCyAJIAZrIAVxIgVB/v///wdLDQMgBRCChoCAACIJIAAoAgAgACgCBGpHDQIgCUF/Rg0DDAULQQAhAAwLC0EAIQAMCQsCQCAFIARByABqTw0AIAlBf0YNACALIAVrQQAoAsSDhoAAIgBqQQAgAGtxIgBB/v///wdLDQMCQCAAEIKGgIAAQX9GDQAgACAFaiEFDAQLQQAgBWsQgoaAgAAaDAELIAlBf0cNAgtBAEEAKAKgg4aAAEEEcjYCoIOGgAALIAhB/v///wdLDQQgCEH//wNxDQEgCEEQdkAAIgBBf0YNBCAAQRB0Igk/AEEQdCIATw0EIAAgCWsiBSAEQThqTQ0EC0EAQQAoApSDhoAAIAVqIgA2ApSDhoAAAkAgAEEAKAKYg4aAAE0NAEEAIAA2ApiDhoAACwJAAkBBACgC/P+FgAAiA0UNAEGkg4aAACEAA0AgCSAAKAIAIgYgACgCBCIIakYNAiAAKAIIIgANAAwECwsCQAJAQQAoAvT/hYAAIgBFDQAgCSAATw0BC0EAIAk2AvT/hYAAC0EAIAU2AqiDhoAAQQAgCTYCpIOGgABBAEGMgIaAADYCmICGgABBAEF/NgKEgIaAAEEAQZSAhoAANgKggIaAAEEAQYyAhoAANgKUgIaAAEEAQZyAhoAANgKogIaAAEEAQZSAhoAANgKcgIaAAEEAQaSAhoAANgKwgIaAAEEAQZyAhoAANgKkgIaAAEEAQayAhoAANgK4gIaAAEEAQaSAhoAANgKsgIaAAEEAQbSAhoAANgLAgIaAAEEAQayAhoAANgK0gIaAAEEAQbyAhoAANgLIgIaAAEEAQbSAhoAANgK8gIaAAEEAQQAoAryDhoAANgKIgIaAAEEAQQA2ArCDhoAAQQBBxICGgAA2AtCAhoAAQQBBvICGgAA2AsSAhoAAQQBBxICGgAA2AsyAhoAAQQBBzICGgAA2AtiAhoAAQQBBzICGgAA2AtSAhoAAQQBB1ICGgAA2AuCAhoAAQQBB1ICGgAA2AtyAhoAAQQBB3ICGgAA2AuiAhoAAQQBB3ICGgAA2AuSAhoAAQQBB5ICGgAA2AvCAhoAAQQBB5ICGgAA2AuyAhoAAQQBB7ICGgAA2AviAhoAAQQBB7ICGgAA2AvSAhoAAQQBB9ICGgAA2AoCBhoAAQQBB9ICGgAA2AvyAhoAAQQBB/ICGgAA2AoiBhoAAQQBB/ICGgAA2AoSBhoAAQQBBhIGGgAA2ApCBhoAAQQBBjIGGgAA2ApiBhoAAQQBBhIGGgAA2AoyBhoAAQQBBlIGGgAA2AqCBhoAAQQBBjIGGgAA2ApSBhoAAQQBBnIGGgAA2AqiBhoAAQQBBlIGGgAA2ApyBhoAAQQBBpIGGgAA2ArCBhoAAQQBBnIGGgAA2AqSBhoAAQQBBrIGGgAA2AriBhoAAQQBBpIGGgAA2AqyBhoAAQQBBtIGGgAA2AsCBhoAAQQBBrIGGgAA2ArSBhoAAQQBBvIGGgAA2AsiBhoAAQQBBtIGGgAA2AryBhoAAQQBBxIGGgAA2AtCBhoAAQQBBvIGGgAA2AsSBhoAAQQBBzIGGgAA2AtiBhoAAQQBBxIGGgAA2AsyBhoAAQQBB1IGGgAA2AuCBhoAAQQBBzIGGgAA2AtSBhoAAQQBB3IGGgAA2AuiBhoAAQQBB1IGGgAA2AtyBhoAAQQBB5IGGgAA2AvCBhoAAQQBB3IGGgAA2AuSBhoAAQQBB7IGGgAA2AviBhoAAQQBB5IGGgAA2AuyBhoAAQQBB9IGGgAA2AoCChoAAQQBB7IGGgAA2AvSBhoAAQQBB/IGGgAA2AoiChoAAQQBB9IGGgAA2AvyBhoAAQQBBhIKGgAA2ApCChoAAQQBB/IGGgAA2AoSChoAAQQBBhIKGgAA2AoyChoAAQQAgCUF4IAlrQQ9xIgBqIgM2Avz/hYAAQQAgBUFIaiIGIABrIgA2AvD/hYAAIAMgAEEBcjYCBCAJIAZqQTg2AgRBAEEAKALMg4aAADYCgICGgAAMAwsgAyAJTw0BIAMgBkkNASAAKAIMQQhxDQEgA0F4IANrQQ9xIgZqIglBACgC8P+FgAAgBWoiCyAGayIGQQFyNgIEIAAgCCAFajYCBEEAQQAoAsyDhoAANgKAgIaAAEEAIAY2AvD/hYAAQQAgCTYC/P+FgAAgAyALakE4NgIEDAILAAsCQCAJQQAoAvT/hYAATw0AQQAgCTYC9P+FgAALIAkgBWohBkGkg4aAACEAAkACQANAIAAoAgAiCCAGRg0BIAAoAggiAA0ADAILCyAALQAMQQhxRQ0DC0Gkg4aAACEAAkADQAJAIAAoAgAiBiADSw0AIAYgACgCBGoiBiADSw0CCyAAKAIIIQAMAAsLIAlBeCAJa0EPcSIAaiILIAVBSGoiCCAAayIAQQFyNgIEIAkgCGpBODYCBCADIAZBNyAGa0EPcWpBQWoiCCAIIANBEGpJGyIIQSM2AgRBAEEAKALMg4aAADYCgICGgABBACAANgLw/4WAAEEAIAs2Avz/hYAAIAhBEGpBACkCrIOGgAA3AgAgCEEAKQKkg4aAADcCCEEAIAhBCGo2AqyDhoAAQQAgBTYCqIOGgABBACAJNgKkg4aAAEEAQQA2ArCDhoAAIAhBJGohAANAIABBBzYCACAAQQRqIgAgBkkNAAsgCCADRg0AIAggCCgCBEF+cTYCBCAIIAggA2siCTYCACADIAlBAXI2AgQCQAJAIAlB/wFLDQAgCUF4cUGMgIaAAGohAAJAAkBBACgC5P+FgAAiBkEBIAlBA3Z0IghxDQBBACAGIAhyNgLk/4WAACAAIQYMAQsgACgCCCEGCyAGIAM2AgwgACADNgIIQQwhCEEIIQkMAQtBHyEAAkAgCUH///8HSw0AIAlBJiAJQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAAsgAyAANgIcIANCADcCECAAQQJ0QZSChoAAaiEGAkACQAJAQQAoAuj/hYAAIghBASAAdCIFcQ0AIAYgAzYCAEEAIAggBXI2Auj/hYAAIAMgBjYCGAwBCyAJQQBBGSAAQQF2ayAAQR9GG3QhACAGKAIAIQgDQCAIIgYoAgRBeHEgCUYNAiAAQR12IQggAEEBdCEAIAYgCEEEcWpBEGoiBSgCACIIDQALIAUgAzYCACADIAY2AhgLQQghCEEMIQkgAyEGIAMhAAwBCyAGKAIIIQAgBiADNgIIIAAgAzYCDCADIAA2AghBACEAQRghCEEMIQkLIAMgCWogBjYCACADIAhqIAA2AgALQQAoAvD/hYAAIgAgBE0NAEEAKAL8/4WAACIDIARqIgYgACAEayIAQQFyNgIEQQAgADYC8P+FgABBACAGNgL8/4WAACADIARBA3I2AgQgA0EIaiEADAQLQQAhAEEAQTA2AqyEhoAADAMLIAAgCTYCACAAIAAoAgQgBWo2AgQgCSAIIAQQg4aAgAAhAAwCCwJAIAtFDQACQAJAIAkgCSgCHCIIQQJ0QZSChoAAaiIGKAIARw0AIAYgADYCACAADQFBACAKQX4gCHdxIgo2Auj/hYAADAILIAtBEEEUIAsoAhAgCUYbaiAANgIAIABFDQELIAAgCzYCGAJAIAkoAhAiBkUNACAAIAY2AhAgBiAANgIYCyAJKAIUIgZFDQAgACAGNgIUIAYgADYCGAsCQAJAIANBD0sNACAJIAMgBHIiAEEDcjYCBCAJIABqIgAgACgCBEEBcjYCBAwBCyAJIARqIgggA0EBcjYCBCAJIARBA3I2AgQgCCADaiADNgIAAkAgA0H/AUsNACADQXhxQYyAhoAAaiEAAkACQEEAKALk/4WAACIEQQEgA0EDdnQiA3ENAEEAIAQgA3I2AuT/hYAAIAAhAwwBCyAAKAIIIQMLIAMgCDYCDCAAIAg2AgggCCAANgIMIAggAzYCCAwBC0EfIQACQCADQf///wdLDQAgA0EmIANBCHZnIgBrdkEBcSAAQQF0a0E+aiEACyAIIAA2AhwgCEIANwIQIABBAnRBlIKGgABqIQQCQCAKQQEgAHQiBnENACAEIAg2AgBBACAKIAZyNgLo/4WAACAIIAQ2AhggCCAINgIIIAggCDYCDAwBCyADQQBBGSAAQQF2ayAAQR9GG3QhACAEKAIAIQYCQANAIAYiBCgCBEF4cSADRg0BIABBHXYhBiAAQQF0IQAgBCAGQQRxakEQaiIFKAIAIgYNAAsgBSAINgIAIAggBDYCGCAIIAg2AgwgCCAINgIIDAELIAQoAggiACAINgIMIAQgCDYCCCAIQQA2AhggCCAENgIMIAggADYCCAsgCUEIaiEADAELAkAgAkUNAAJAAkAgCCAIKAIcIglBAnRBlIKGgABqIgYoAgBHDQAgBiAANgIAIAANAUEAIApBfiAJd3E2Auj/hYAADAILIAJBEEEUIAIoAhAgCEYbaiAANgIAIABFDQELIAAgAjYCGAJAIAgoAhAiBkUNACAAIAY2AhAgBiAANgIYCyAIKAIUIgZFDQAgACAGNgIUIAYgADYCGAsCQAJAIANBD0sNACAIIAMgBHIiAEEDcjYCBCAIIABqIgAgACgCBEEBcjYCBAwBCyAIIARqIgYgA0EBcjYCBCAIIARBA3I2AgQgBiADaiADNgIAAkAgB0UNACAHQXhxQYyAhoAAaiEEQQAoAvj/hYAAIQACQAJAQQEgB0EDdnQiCSAFcQ0AQQAgCSAFcjYC5P+FgAAgBCEJDAELIAQoAgghCQsgCSAANgIMIAQgADYCCCAAIAQ2AgwgACAJNgIIC0EAIAY2Avj/hYAAQQAgAzYC7P+FgAALIAhBCGohAAsgAUEQaiSAgICAACAAC+0MAQd/AkAgAEUNACAAQXhqIgEgAEF8aigCACICQXhxIgBqIQMCQCACQQFxDQAgAkECcUUNASABIAEoAgAiBGsiAUEAKAL0/4WAAEkNASAEIABqIQACQAJAAkACQCABQQAoAvj/hYAARg0AIAEoAgwhAgJAIARB/wFLDQAgAiABKAIIIgVHDQJBAEEAKALk/4WAAEF+IARBA3Z3cTYC5P+FgAAMBQsgASgCGCEGAkAgAiABRg0AIAEoAggiBCACNgIMIAIgBDYCCAwECwJAAkAgASgCFCIERQ0AIAFBFGohBQwBCyABKAIQIgRFDQMgAUEQaiEFCwNAIAUhByAEIgJBFGohBSACKAIUIgQNACACQRBqIQUgAigCECIEDQALIAdBADYCAAwDCyADKAIEIgJBA3FBA0cNAyADIAJBfnE2AgRBACAANgLs/4WAACADIAA2AgAgASAAQQFyNgIEDwsgAiAFNgIIIAUgAjYCDAwCC0EAIQILIAZFDQACQAJAIAEgASgCHCIFQQJ0QZSChoAAaiIEKAIARw0AIAQgAjYCACACDQFBAEEAKALo/4WAAEF+IAV3cTYC6P+FgAAMAgsgBkEQQRQgBigCECABRhtqIAI2AgAgAkUNAQsgAiAGNgIYAkAgASgCECIERQ0AIAIgBDYCECAEIAI2AhgLIAEoAhQiBEUNACACIAQ2AhQgBCACNgIYCyABIANPDQAgAygCBCIEQQFxRQ0AAkACQAJAAkACQCAEQQJxDQACQCADQQAoAvz/hYAARw0AQQAgATYC/P+FgABBAEEAKALw/4WAACAAaiIANgLw/4WAACABIABBAXI2AgQgAUEAKAL4/4WAAEcNBkEAQQA2Auz/hYAAQQBBADYC+P+FgAAPCwJAIANBACgC+P+FgABHDQBBACABNgL4/4WAAEEAQQAoAuz/hYAAIABqIgA2Auz/hYAAIAEgAEEBcjYCBCABIABqIAA2AgAPCyAEQXhxIABqIQAgAygCDCECAkAgBEH/AUsNAAJAIAIgAygCCCIFRw0AQQBBACgC5P+FgABBfiAEQQN2d3E2AuT/hYAADAULIAIgBTYCCCAFIAI2AgwMBAsgAygCGCEGAkAgAiADRg0AIAMoAggiBCACNgIMIAIgBDYCCAwDCwJAAkAgAygCFCIERQ0AIANBFGohBQwBCyADKAIQIgRFDQIgA0EQaiEFCwNAIAUhByAEIgJBFGohBSACKAIUIgQNACACQRBqIQUgAigCECIEDQALIAdBADYCAAwCCyADIARBfnE2AgQgASAAaiAANgIAIAEgAEEBcjYCBAwDC0EAIQILIAZFDQACQAJAIAMgAygCHCIFQQJ0QZSChoAAaiIEKAIARw0AIAQgAjYCACACDQFBAEEAKALo/4WAAEF+IAV3cTYC6P+FgAAMAgsgBkEQQRQgBigCECADRhtqIAI2AgAgAkUNAQsgAiAGNgIYAkAgAygCECIERQ0AIAIgBDYCECAEIAI2AhgLIAMoAhQiBEUNACACIAQ2AhQgBCACNgIYCyABIABqIAA2AgAgASAAQQFyNgIEIAFBACgC+P+FgABHDQBBACAANgLs/4WAAA8LAkAgAEH/AUsNACAAQXhxQYyAhoAAaiECAkACQEEAKALk/4WAACIEQQEgAEEDdnQiAHENAEEAIAQgAHI2AuT/hYAAIAIhAAwBCyACKAIIIQALIAAgATYCDCACIAE2AgggASACNgIMIAEgADYCCA8LQR8hAgJAIABB////B0sNACAAQSYgAEEIdmciAmt2QQFxIAJBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEGUgoaAAGohAwJAAkACQAJAQQAoAuj/hYAAIgRBASACdCIFcQ0AQQAgBCAFcjYC6P+FgABBCCEAQRghAiADIQUMAQsgAEEAQRkgAkEBdmsgAkEfRht0IQIgAygCACEFA0AgBSIEKAIEQXhxIABGDQIgAkEddiEFIAJBAXQhAiAEIAVBBHFqQRBqIgMoAgAiBQ0AC0EIIQBBGCECIAQhBQsgASEEIAEhBwwBCyAEKAIIIgUgATYCDEEIIQIgBEEIaiEDQQAhB0EYIQALIAMgATYCACABIAJqIAU2AgAgASAENgIMIAEgAGogBzYCAEEAQQAoAoSAhoAAQX9qIgFBfyABGzYChICGgAALC0MBAX8gACgCBCEAAkADQCAARQ0BIAAoAgAhAQJAIAAtABRBAUcNACAAKAIQENCAgIAACyAAENCAgIAAIAEhAAwACwsLiwEBA38CQCABQX9MDQAgAUEEIAFBBEkbIQJBACEDQQAhBEEAIQEDQAJAAkAgAiABRg0AIARBBHQgACABai0AAEHQ14KAAGotAABqQdDZgoAAai0AACIEDQEgAUEBaiEDCyADDwsgAUEBaiEBDAALC0HcpYKAAEGxyoGAAEG5EkGliIGAABDHgICAAAALpQEBAn8jgICAgABBEGsiAiSAgICAAAJAAkAgAQ0AQQAhAQwBCwJAIAAsAAAiA0EASA0AIANBgJSEgABqLQAAQQFxIQEMAQsCQCAAIAEgAkEMahDUgICAACIBQf8BSw0AQQAgAUGAlISAAGotAABBAXFrIAIoAgxxIQEMAQsgAigCDEEAIAFB4NqCgABB5AsQ1YCAgAAbIQELIAJBEGokgICAgAAgAQvGAQEGfwJAIAFBf0wNACABQQQgAUEESRshA0EAIQRBACEFQQAhAQNAAkACQAJAIAMgAUcNAEEAIQYMAQsgACABai0AACIHQdDXgoAAai0AACEIAkACQCAFRQ0AIAdBP3EgBkEGdHIhBgwBC0H/ASAIdiAHcSEGCyAFQQR0IAhqQdDZgoAAai0AACIFDQEgAUEBaiEECyACIAQ2AgAgBg8LIAFBAWohAQwACwtB3KWCgABBscqBgABBmxJBppeAgAAQx4CAgAAAC2YBBX9BACEDAkADQCACIANNDQEgAiADa0EBdiADakF+cSIEIQUCQCABIARBAnRqIgYoAgAgAEsiBw0AIAZBBGooAgAgAE8NAiACIQULIAMgBEECaiAHGyEDIAUhAgwACwsgAiADSwuoAQECfyOAgICAAEEQayICJICAgIAAAkACQCABDQBBACEBDAELAkAgACwAACIDQQBIDQAgA0GAlISAAGotAABBAXZBAXEhAQwBCwJAIAAgASACQQxqENSAgIAAIgFB/wFLDQAgAUGAlISAAGotAABBHnRBH3UgAigCDHEhAQwBCyACKAIMQQAgAUHwiYOAAEG+DBDVgICAABshAQsgAkEQaiSAgICAACABC5oBAQJ/I4CAgIAAQRBrIgIkgICAgAACQAJAIAENAEEAIQEMAQsCQCAALAAAIgNBAEgNACADQYCUhIAAai0AAEEEcUECdiEBDAELAkAgACABIAJBDGoQ1ICAgAAiAUH/AUsNACABQYCUhIAAai0AAEEEcUECdiEBDAELIAFB8LuDgABBqAoQ1YCAgAAhAQsgAkEQaiSAgICAACABC5shAQJ/IAEgAGshAgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABBBWoiAyABSw0AIABBtJ2CgABBBRDZgICAAA0AIAJBCUcNASADQbzjgYAAQQQQ2YCAgAANAQw5CyACQQNJDRMCQAJAAkAgAC0AAEFKag5CFBYWFhYWFhYWFhYAAQIWChYLFgwWDRYOFhYPFhYQERIWExYWFhYWFhYWFgABAhYKFgsWDBYNFg4WFg8WFhAREhYTFgsCQAJAAkAgAkF2ag4FARgYGAIACyACQQVHDRcgAEHw8IGAAEEFENmAgIAADRcMOwsgAEH94IGAAEEKENmAgIAADRYMOQsgAEH6nIKAAEEOENmAgIAARQ05DBULAkACQAJAAkACQCACQXxqDgwBGQAZBBkCGRkZGQMZCyAAQcTcgYAAQQYQ2YCAgABFDTsMGAsgAEH8noKAAEEEENmAgIAADRdBiKmEgAAPCyAAQd7jgYAAQQoQ2YCAgAANFgw4CyAAQZ2dgoAAQQ8Q2YCAgABFDTcMFQsgAEGU6YGAAEEIENmAgIAADRRBuKmEgAAPCwJAIAJBe2oOCAIEABQUFBQDFAsgAEHvo4KAAEEHENmAgIAADQYLQZCohIAADwsgAEGEo4KAAEEFENmAgIAADQIMMgsgAEG08IGAAEEMENmAgIAARQ0xDBALIABBrZ2CgABBBhDZgICAAA0BQdCphIAADwsgAEGAnoKAAEEFENmAgIAARQ0uIABByKSCgABBBRDZgICAAEUNLSAAQfOdgoAAQQUQ2YCAgABFDSwgAEGEn4KAAEEFENmAgIAARQ0rIABBn6SCgABBBRDZgICAAEUNKgJAIABBwKKCgABBBRDZgICAAA0AQZiqhIAADwsCQCAAQZ6fgoAAQQUQ2YCAgAANAEGwqoSAAA8LIABB0p2CgABBBRDZgICAAEUNKSAAQYykgoAAQQUQ2YCAgABFDSggAEGxo4KAAEEFENmAgIAARQ0nIABBs6KCgABBBRDZgICAAEUNJiAAQYiggoAAQQUQ2YCAgABFDSUgAEGRn4KAAEEFENmAgIAARQ0kIABBpZ6CgABBBRDZgICAAEUNIyAAQcKcgoAAQQUQ2YCAgABFDSIgAEH2n4KAAEEFENmAgIAARQ0hIABB9JyCgABBBRDZgICAAEUNICAAQdahgoAAQQUQ2YCAgABFDR8gAEHKnoKAAEEFENmAgIAARQ0eAkAgAEHPnIKAAEEFENmAgIAADQBByKqEgAAPCwJAIABBmaSCgABBBRDZgICAAA0AQeCqhIAADwsgAEG+o4KAAEEFENmAgIAADQ5B+KqEgAAPCyAAQaykgoAAQQYQ2YCAgABFDRwgAEHEo4KAAEEGENmAgIAARQ0bIABBzaKCgABBBhDZgICAAEUNGiAAQeOhgoAAQQYQ2YCAgABFDRkgAEGVoIKAAEEGENmAgIAARQ0YIABBq5+CgABBBhDZgICAAEUNFyAAQbKegoAAQQYQ2YCAgABFDRYgAEHfnYKAAEEGENmAgIAARQ0VIABBiZ2CgABBBhDZgICAAA0NDBQLIABBiqOCgABBBxDZgICAAA0MQeiphIAADwsCQAJAAkACQAJAAkACQAJAAkACQCACQXtqDggBABUCAwkVBBULIABBveiBgABBBhDZgICAAA0EDBoLIABBt+iBgABBBRDZgICAAEUNGSAAQajkgYAAQQUQ2YCAgABFDQQgAEHm6oGAAEEFENmAgIAARQ0XIABB0N6BgABBBRDZgICAAEUNBgwTCyAAQcS9gIAAQQgQ2YCAgAANEgwXCyAAQbq9gIAAQQkQ2YCAgABFDRYMEQtBwKuEgAAhASAAQcCggoAAQQwQ2YCAgABFDQ8gAEH3oYKAAEEMENmAgIAADRAMDwsgAEGu5IGAAEEGENmAgIAADQELQdirhIAADwsgAEHs6oGAAEEGENmAgIAARQ0RIABB1t6BgABBBhDZgICAAA0NC0Hwq4SAAA8LIABB2a+BgABBChDZgICAAA0LQZCrhIAADwsCQAJAAkAgAkF9ag4FAA0NAgENCyAAQaLwgYAAQQMQ2YCAgABFDRwMDAsCQCAAQb+fgoAAQQcQ2YCAgAANAEGIrISAAA8LIABBwKSCgABBBxDZgICAAA0LQaCshIAADwsCQCAAQe2cgoAAQQYQ2YCAgAANAEG4rISAAA8LIABBkqOCgABBBhDZgICAAEUNDgwKCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAJBemoOBgAoKAIBEygLIABBhp6CgABBBhDZgICAAEUNRyAAQc6kgoAAQQYQ2YCAgABFDUYgAEH5nYKAAEEGENmAgIAARQ1FIABBip+CgABBBhDZgICAAEUNRCAAQaWkgoAAQQYQ2YCAgABFDUMCQCAAQcaigoAAQQYQ2YCAgAANAEHgrYSAAA8LAkAgAEGkn4KAAEEGENmAgIAADQBB+K2EgAAPCyAAQdidgoAAQQYQ2YCAgABFDUIgAEGSpIKAAEEGENmAgIAARQ1BIABBt6OCgABBBhDZgICAAEUNQCAAQbmigoAAQQYQ2YCAgABFDT8gAEHcoYKAAEEGENmAgIAARQ04IABBjqCCgABBBhDZgICAAEUNPiAAQZefgoAAQQYQ2YCAgABFDT0gAEGrnoKAAEEGENmAgIAARQ08IABByJyCgABBBhDZgICAAEUNOwwnCyAAQYGkgoAAQQoQ2YCAgAANAQwpCyAAQfejgoAAQQkQ2YCAgABFDSggAEGZo4KAAEEJENmAgIAARQ0BIABBm6KCgABBCRDZgICAAEUNAyAAQc2ggoAAQQkQ2YCAgABFDQUgAEHen4KAAEEJENmAgIAARQ0HIABB556CgABBCRDZgICAAEUNCSAAQY2egoAAQQkQ2YCAgABFDQsgAEG6nYKAAEEJENmAgIAARQ0NIABB1ZyCgABBCRDZgICAAEUNDwwlCyAAQaOjgoAAQQoQ2YCAgAANAQtBgLCEgAAPCyAAQaWigoAAQQoQ2YCAgAANAQtBmLCEgAAPCyAAQdeggoAAQQoQ2YCAgAANAQtBsLCEgAAPCyAAQeifgoAAQQoQ2YCAgAANAQtByLCEgAAPCyAAQfGegoAAQQoQ2YCAgAANAQtB4LCEgAAPCyAAQZeegoAAQQoQ2YCAgAANAQtB+LCEgAAPCyAAQcSdgoAAQQoQ2YCAgAANAQtBkLGEgAAPCyAAQd+cgoAAQQoQ2YCAgAANAgtBqLGEgAAPCyAAQeikgoAAQQsQ2YCAgAANAQwWCyAAQd2kgoAAQQoQ2YCAgABFDRUgAEHYo4KAAEEKENmAgIAARQ0BIABBhKKCgABBChDZgICAAEUNAyAAQamggoAAQQoQ2YCAgABFDQUgAEHHn4KAAEEKENmAgIAARQ0HIABB0J6CgABBChDZgICAAEUNCQwTCyAAQeOjgoAAQQsQ2YCAgAANAQtB2LGEgAAPCyAAQY+igoAAQQsQ2YCAgAANAQtB8LGEgAAPCyAAQbSggoAAQQsQ2YCAgAANAQtBiLKEgAAPCyAAQdKfgoAAQQsQ2YCAgAANAQtBoLKEgAAPCyAAQduegoAAQQsQ2YCAgAANCgtBuLKEgAAPCyACQQZHDQggAEGg6IGAAEEGENmAgIAARQ0aIABB3d6BgABBBhDZgICAAA0IQeiyhIAADwsCQAJAAkACQAJAAkACQAJAIAJBeWoOBQYBDwIADwsCQCAAQZ7ggIAAQQsQ2YCAgAANAEGAs4SAAA8LAkAgAEHb84CAAEELENmAgIAADQBBmLOEgAAPCyAAQd/IgYAAQQsQ2YCAgAANAkGws4SAAA8LIABB0oCBgABBCBDZgICAAA0CQcizhIAADwsgAEHQvoGAAEEKENmAgIAADQJB4LOEgAAPCyAAQemlgYAAQQsQ2YCAgAANCwwMCyAAQYzzgIAAQQgQ2YCAgABFDQsgAEHS84CAAEEIENmAgIAADQpBkLSEgAAPCyAAQYbNgYAAQQoQ2YCAgAANAUGotISAAA8LIABBn4eBgABBBxDZgICAAA0IQcC0hIAADwsCQCAAQcKIgYAAQQoQ2YCAgAANAEHYtISAAA8LIABBiqqBgABBChDZgICAAA0HQfC0hIAADwsgAkEDRw0GIABBlfCBgABBAxDZgICAAEUNJwwGCwJAAkACQAJAAkACQAJAIAJBfGoOCgEMDAwMAgwDDAUACyACQRVGDQUgAkEaRw0LIABBgPGBgABBGhDZgICAAA0LQYC2hIAADwsgAEGy44GAAEEEENmAgIAARQ0rDAoLIABBqOOBgABBCRDZgICAAA0BQYi1hIAADwsgAEGv4ICAAEELENmAgIAADQhBoLWEgAAPCyAAQfbwgYAAQQkQ2YCAgAANB0G4tYSAAA8LIABBtoCBgABBDRDZgICAAA0GQdC1hIAADwsgAEHE6IGAAEEVENmAgIAADQVB6LWEgAAPCyACQQdHDQQgAEHVpIKAAEEHENmAgIAADQRBmLaEgAAPCwJAAkACQAJAIAJBeGoOBgABBwIHAwcLIABB7fCBgABBCBDZgICAAEUNKiAAQdeagoAAQQgQ2YCAgABFDSsMBgsgAEG344GAAEEJENmAgIAARQ0qIABBm/GBgABBCRDZgICAAA0FQeC2hIAADwsgAEG74ICAAEELENmAgIAADQRByLaEgAAPCyAAQcSAgYAAQQ0Q2YCAgAANA0H4toSAAA8LAkACQCACQXVqDgIAAQQLIABBwfCBgABBCxDZgICAAEUNJCAAQfyfgoAAQQsQ2YCAgABFDRYMAwsgAEGzpIKAAEEMENmAgIAARQ0RIABBy6OCgABBDBDZgICAAEUNECAAQdSigoAAQQwQ2YCAgABFDQ8gAEHqoYKAAEEMENmAgIAARQ0OIABBnKCCgABBDBDZgICAAEUNDSAAQbKfgoAAQQwQ2YCAgABFDQwgAEG5noKAAEEMENmAgIAARQ0LIABB5p2CgABBDBDZgICAAEUNCiAAQZCdgoAAQQwQ2YCAgABFDQkMAgsgAkEDRw0BIABBxp6CgABBAxDZgICAAA0BQaiohIAAIQELIAEPC0EADwtB+LOEgAAPC0HAsYSAAA8LQeivhIAADwtB0KyEgAAPC0Goq4SAAA8LQdiohIAADwtB0LiEgAAPC0G4uISAAA8LQaC4hIAADwtBiLiEgAAPC0Hwt4SAAA8LQdi3hIAADwtBwLeEgAAPC0Got4SAAA8LQZC3hIAADwtB6KyEgAAPC0HwroSAAA8LQdCyhIAADwtB6LiEgAAPC0HQr4SAAA8LQbivhIAADwtBoK+EgAAPC0GIr4SAAA8LQdiuhIAADwtBwK6EgAAPC0GoroSAAA8LQZCuhIAADwtBgKqEgAAPC0HIrYSAAA8LQbCthIAADwtBmK2EgAAPC0GArYSAAA8LQfCohIAADwtBoKmEgAAPC0HAqISAAA8LQaiohIAADwtBsLaEgAALawECfwJAA0BBACEDIAJFDQEgAC0AACIERQ0BAkAgAS0AACIDDQAgBA8LIAJBf2ohAiABQQFqIQEgAEEBaiEAIARBIHIgBCAEQb9/akEaSRsgA0EgciADIANBv39qQRpJG2siA0UNAAsLIAMLFwACQCABQQFODQBBAA8LIAAsAABBf0oLIQACQCABQQFODQBBAA8LIAAtAABBkI2EgABqLQAAQQFxCyQAAkAgAUEBTg0AQQAPCyAALQAAQZCNhIAAai0AAEEBdkEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQjYSAAGotAABBBHFBAnYLBABBAQuQAQECf0EBIQICQAJAIAFBAUgNACAALAAAIgNBf0oNASABQQFGDQACQAJAIANBjn9GDQAgA0EBakH/AXFBogFJDQELIAAtAAFBAWpB/wFxQaEBTQ0AQQIPCyABQQNJDQAgA0GPf0cNACAALQABQaEBSQ0AIAAtAAJB3wBqQf8BcUHeAE8NAEEDDwtBACECCyACCzUAAkAgAUEBTg0AQQAPC0EAIQECQCAALAAAIgBBAEgNACAAQZCNhIAAai0AAEEBcSEBCyABCzgAAkAgAUEBTg0AQQAPC0EAIQECQCAALAAAIgBBAEgNACAAQZCNhIAAai0AAEEBdkEBcSEBCyABC5sBAQF/QQAhAgJAAkACQAJAIAAgARDfgICAAEF/ag4CAAECCyABQQFIDQEgAC0AAEGQjYSAAGotAABBBHFBAnYPCwJAAkACQCAALQAAQd1+ag4FAAMDAQIDCyAALQABQT9qQf8BcUEaTw0CDAMLIAAtAAFB3wBqQf8BcUEYSQ0CDAELIAAtAAFB3wBqQf8BcUEhSSECCyACDwtBAQt/AQJ/QQAhAgJAIAFFDQBBASECIAAsAAAiA0F/Sg0AIANB3wBqQf8BcUE/SQ0AAkAgAUECSA0AAkAgA0GAf0cgA0Ggf0lxDQAgA0EgakH/AXFBHEsNAQsgAC0AASIBQf8ARg0AQQIhAiABQQNqQf8BcUHCAEsNAQtBACECCyACC0YBAX8CQCAAIAEQ44CAgAAiAkEBRw0AQQEhAiAALAAAIgBBAEgNAEEAIQIgAUEBSA0AIABBkI2EgABqLQAAQQFxIQILIAILSQEBfwJAIAAgARDjgICAACICQQFHDQBBASECIAAsAAAiAEEASA0AQQAhAiABQQFIDQAgAEGQjYSAAGotAABBAXZBAXEhAgsgAguXAQEBf0EAIQICQAJAAkACQCAAIAEQ44CAgAAOAwIAAQILIAFBAUgNASAALQAAQZCNhIAAai0AAEEEcUECdg8LAkACQAJAIAAtAABB/n5qDgMAAQIDCyAALQABQaB/akH/AXFBGk8NAgwDCyAALQABQeEAakH/AXFBGEkNAgwBCyAALQABQUBqQf8BcUEhSSECCyACDwtBAQtlAQJ/QQEhAgJAAkAgAUEBSA0AIAAsAAAiA0F/Sg0BIAFBAUYNACADQQFqQf8BcUGiAUkNAEECIQIgAC0AASIBQYF/akH/AXFBwAFLDQEgAUEBakH/AXFBoQFLDQELQQAhAgsgAgs4AAJAIAFBAU4NAEEADwtBACEBAkAgACwAACIAQQBIDQAgAEGQjYSAAGotAABBBHFBAnYhAQsgAQtJAQF/I4CAgIAAQRBrIgIkgICAgAACQAJAIAENAEEAIQEMAQsgACABIAJBDGoQ6oCAgAAaIAIoAgwhAQsgAkEQaiSAgICAACABC9oDAQJ/AkAgAUEBSA0AAkAgAC0AACIDwCIEQQBIDQAgAkEBNgIAIAAtAAAPCyABQQFGDQACQCAEQT5qQf8BcUEdSw0AIAAsAAFBv39KDQAgAkECNgIAIAAtAABBH3FBBnQgAC0AAUE/cXIPCwJAAkACQAJAAkACQCABQQZJDQAgA0HgAUYNBCADQe0BRw0CIAAtAAEiAUHwAXFBoAFHDQEgACwAAkG/f0oNASAALQADQe0BRw0BIAAtAARB8AFxQbABRw0BIAAsAAVBv39KDQEgAkEGNgIAIAAtAAFBD3FBEHQgAC0AAkE/cUEKdHIgAC0ABUE/cXIgAC0ABEEPcUEGdHJBgIAEag8LIAFBA0kNBSADQeABRg0DIANB7QFHDQEgAC0AASEBCyABQeABcUGgAUcNASACQQM2AgAgAC0AAEEDcUEQdCAALQACQT9xciAALQABQT9xQQp0ckGAgARqDwsgBEEfakH/AXFBDksNAyAALQABIQELIAHAQX9KDQIMAQsgAC0AASIBQZ8BTQ0BCyABQf8BcUG/AUsNACAALAACQb9/Sg0AIAJBAzYCACAALQABQT9xQQZ0IAAtAABBD3FBDHRyIAAtAAJBP3FyDwsgAkEANgIAQQALpQEBAn8jgICAgABBEGsiAiSAgICAAAJAAkAgAQ0AQQAhAQwBCwJAIAAsAAAiA0EASA0AIANBgJSEgABqLQAAQQFxIQEMAQsCQCAAIAEgAkEMahDqgICAACIBQf8BSw0AQQAgAUGAlISAAGotAABBAXFrIAIoAgxxIQEMAQsgAigCDEEAIAFB4NqCgABB5AsQ1YCAgAAbIQELIAJBEGokgICAgAAgAQuoAQECfyOAgICAAEEQayICJICAgIAAAkACQCABDQBBACEBDAELAkAgACwAACIDQQBIDQAgA0GAlISAAGotAABBAXZBAXEhAQwBCwJAIAAgASACQQxqEOqAgIAAIgFB/wFLDQAgAUGAlISAAGotAABBHnRBH3UgAigCDHEhAQwBCyACKAIMQQAgAUHwiYOAAEG+DBDVgICAABshAQsgAkEQaiSAgICAACABC5oBAQJ/I4CAgIAAQRBrIgIkgICAgAACQAJAIAENAEEAIQEMAQsCQCAALAAAIgNBAEgNACADQYCUhIAAai0AAEEEcUECdiEBDAELAkAgACABIAJBDGoQ6oCAgAAiAUH/AUsNACABQYCUhIAAai0AAEEEcUECdiEBDAELIAFB8LuDgABBqAoQ1YCAgAAhAQsgAkEQaiSAgICAACABCyEAAkAgAUEBTg0AQQAPCyAALQAAQZCNhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQjYSAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkI2EgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZCNhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQjYSAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkI2EgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZCNhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQjYSAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkI2EgABqLQAAQQRxQQJ2C2kBAn9BASECAkACQCABQQFIDQAgAC0AACIDQYEBSQ0BIAFBAUYNACADQQFqQf8BcUGCAUkNAEECIQIgAC0AASIBQQFqQf8BcUGBAUsNASABQV9xQaV/akH/AXFB5QFLDQELQQAhAgsgAgv+AQEDf0EBIQICQAJAIAFBAUgNACAALQAAIgPAIgRBf0oNASABQQFGDQACQCAEQf8AakH/AXFBDksNACAALQABQZ8BTQ0AQQIPCyABQQNJDQACQAJAAkAgBEHwAGpB/wFxQQlLDQAgAC0AAUGfAUsNAQwCCyAEQX5xQZp/Rw0BIAAtAAFB8AFxQeABRw0BCyAALQACQZ8BTQ0AQQMPCyABQQNGDQACQAJAAkAgA0HkfmoOAgEAAwsgAC0AAUEBakH/AXFB9gFJDQIMAQsgAC0AAUEQakH/AXFBBU8NAQsgAC0AAkGgAUkNACAALQADQZ8BTQ0AQQQPC0EAIQILIAILUwECf0EBIQICQAJAIAFBAUgNACAALAAAIgNBf0oNASABQQFGDQAgA0EBakH/AXFBogFJDQBBAiECIAAtAAFBAWpB/wFxQaEBSw0BC0EAIQILIAILnQEBAn9BASECAkACQCABQQFIDQAgACwAACIDQX9KDQEgAUEBRg0AAkAgA0EBakH/AXFBogFJDQAgAC0AAUEBakH/AXFBogFJDQFBAg8LIAFBBEkNACADQY5/Rw0AIAAtAAFB3wBqQf8BcUEPSw0AIAAtAAJBAWpB/wFxQaIBSQ0AIAAtAANBAWpB/wFxQaEBTQ0AQQQPC0EAIQILIAILnwEBAn9BASECAkACQCABQQFIDQAgACwAACIDQX9KDQEgAUEBRg0AIANBAWpB/wFxQYIBSQ0AAkAgAC0AASICQf8BcUHAAEkNACACQYABckH/AXFB/wFGDQBBAg8LIAFBBEkNACACQVBqQf8BcUEJSw0AIAAtAAJBAWpB/wFxQYIBSQ0AIAAtAANBUGpB/wFxQQpPDQBBBA8LQQAhAgsgAgshAAJAIAFBAU4NAEEADwsgAC0AAEGQjYSAAGotAABBAXELJAACQCABQQFODQBBAA8LIAAtAABBkI2EgABqLQAAQQF2QQFxCyQAAkAgAUEBTg0AQQAPCyAALQAAQZCNhIAAai0AAEEEcUECdgukAwEDf0EBIQICQAJAAkAgAUEBSA0AIAAtAAAiA0GBAUkNASABQQFGDQACQAJAAkAgA0HfAGoiAkH/AXFBCEsNAEEAIQEgAC0AAUEBakH/AXFBogFJDQEMBQsCQAJAIANB0ABqQf8BcUHHAEsNAEEAIQEgAC0AASIEQQFqQf8BcUGiAU8NBgwBCwJAIANB/wBqQf8BcUEfSw0AIAAtAAEiAkH/AXFBwABJDQQgAkEBakH/AHFBAEdBAXQPCyADQQFqIgFB/wFxIgQgAUchASAEQasBSQ0BIAAtAAEhBAsgBEH/AXFB/wBGDQEgBEHfAGpB/wFxQZ8BTw0EDAELIANB/gFxQagBRw0AIAAtAAEiAkH/AEYNASACQd8AakH/AXFBnwFPDQMMAQsCQCADQdYAakH/AXFBBUsNACAALQABQQFqQf8BcUGiAU8NAwwBCwJAIANB+AFJIAFyDQAgAC0AAUEBakH/AXFBogFPDQMMAQsgAkH/AXFBBksNACAALQABIgJB/wBGDQAgAkHfAGpB/wFxQZ4BSw0CC0EAIQILIAIPC0ECCyEAAkAgAUEBTg0AQQAPCyAALQAAQZCNhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQjYSAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkI2EgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZCNhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQjYSAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkI2EgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZCNhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQjYSAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkI2EgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZCNhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQjYSAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkI2EgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZCNhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQjYSAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkI2EgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZCNhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQjYSAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkI2EgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZCNhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQjYSAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkI2EgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZCNhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQjYSAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkI2EgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZCNhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQjYSAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkI2EgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZCNhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQjYSAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkI2EgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZCNhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQjYSAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkI2EgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZCNhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQjYSAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkI2EgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZCNhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQjYSAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkI2EgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZCNhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQjYSAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkI2EgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZCNhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQjYSAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkI2EgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQYCUhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGAlISAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBgJSEgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZDlg4AAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQ5YOAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkOWDgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZDng4AAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQ54OAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkOeDgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZDpg4AAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQ6YOAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkOmDgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZDrg4AAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQ64OAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkOuDgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZCJhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQiYSAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkImEgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZDtg4AAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQ7YOAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkO2DgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZCHhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQh4SAAGotAABBAXZBAXELGwACQCABQQFODQBBAA8LIAAtAABBv39qQRpJCyEAAkAgAUEBTg0AQQAPCyAALQAAQYCUhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGAlISAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBgJSEgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZDvg4AAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQ74OAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkO+DgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZD7g4AAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQ+4OAAGotAABBAXZBAXELGwACQCABQQFODQBBAA8LIAAtAABBv39qQRpJCyEAAkAgAUEBTg0AQQAPCyAALQAAQZCLhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQi4SAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkIuEgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZDxg4AAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQ8YOAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkPGDgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZDzg4AAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQ84OAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkPODgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZD1g4AAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQ9YOAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkPWDgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZD3g4AAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQ94OAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkPeDgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZD5g4AAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQ+YOAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkPmDgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZCNhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQjYSAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkI2EgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZCNhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQjYSAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkI2EgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZCNhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQjYSAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkI2EgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZCNhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQjYSAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkI2EgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZCNhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQjYSAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkI2EgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZCNhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQjYSAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkI2EgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZCNhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQjYSAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkI2EgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZCNhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQjYSAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkI2EgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZCNhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQjYSAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkI2EgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZCNhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQjYSAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkI2EgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZD7g4AAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQ+4OAAGotAABBAXZBAXELGwACQCABQQFODQBBAA8LIAAtAABBv39qQRpJCyEAAkAgAUEBTg0AQQAPCyAALQAAQZD9g4AAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQ/YOAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkP2DgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZD/g4AAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQ/4OAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkP+DgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZCBhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQgYSAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkIGEgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZCDhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQg4SAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkIOEgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZCFhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQhYSAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkIWEgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZCHhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQh4SAAGotAABBAXZBAXELGwACQCABQQFODQBBAA8LIAAtAABBv39qQRpJCyEAAkAgAUEBTg0AQQAPCyAALQAAQZCJhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQiYSAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkImEgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZCLhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQi4SAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkIuEgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZCNhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQjYSAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkI2EgABqLQAAQQRxQQJ2CyEAAkAgAUEBTg0AQQAPCyAALQAAQZCNhIAAai0AAEEBcQskAAJAIAFBAU4NAEEADwsgAC0AAEGQjYSAAGotAABBAXZBAXELJAACQCABQQFODQBBAA8LIAAtAABBkI2EgABqLQAAQQRxQQJ2CzMBAX8CQCAAQQEQoIKAgABFDQAgACAAKAIAIgJBAWo2AgAgACgCCCACQQJ0aiABNgIACwuOAQEDfwJAIAAoAgAiAiABaiIDIAJJDQBBASEEAkAgAyAAKAIEIgJJDQAgAkEBdEEEIAIbIgEgAkkNAQJAA0AgAyABTQ0BIAFBf0ohAiABQQF0IQEgAkUNAwwACwtBACEEIAAoAgggAUECdBChgoCAACICRQ0AIAAgATYCBCAAIAI2AghBASEECyAEDwtBAAvICAELfwJAIAANACABEM+AgIAADwsCQCABQUBJDQBBAEEwNgKshIaAAEEADwtBECABQRNqQXBxIAFBC0kbIQIgAEF8aiIDKAIAIgRBeHEhBQJAAkACQCAEQQNxDQAgAkGAAkkNASAFIAJBBHJJDQEgBSACa0EAKALEg4aAAEEBdE0NAgwBCyAAQXhqIgYgBWohBwJAIAUgAkkNACAFIAJrIgFBEEkNAiADIAIgBEEBcXJBAnI2AgAgBiACaiICIAFBA3I2AgQgByAHKAIEQQFyNgIEIAIgARCFhoCAACAADwsCQCAHQQAoAvz/hYAARw0AQQAoAvD/hYAAIAVqIgUgAk0NASADIAIgBEEBcXJBAnI2AgBBACAGIAJqIgE2Avz/hYAAQQAgBSACayICNgLw/4WAACABIAJBAXI2AgQgAA8LAkAgB0EAKAL4/4WAAEcNAEEAKALs/4WAACAFaiIFIAJJDQECQAJAIAUgAmsiAUEQSQ0AIAMgAiAEQQFxckECcjYCACAGIAJqIgIgAUEBcjYCBCAGIAVqIgUgATYCACAFIAUoAgRBfnE2AgQMAQsgAyAEQQFxIAVyQQJyNgIAIAYgBWoiASABKAIEQQFyNgIEQQAhAUEAIQILQQAgAjYC+P+FgABBACABNgLs/4WAACAADwsgBygCBCIIQQJxDQAgCEF4cSAFaiIJIAJJDQAgCSACayEKIAcoAgwhAQJAAkAgCEH/AUsNAAJAIAEgBygCCCIFRw0AQQBBACgC5P+FgABBfiAIQQN2d3E2AuT/hYAADAILIAEgBTYCCCAFIAE2AgwMAQsgBygCGCELAkACQCABIAdGDQAgBygCCCIFIAE2AgwgASAFNgIIDAELAkACQAJAIAcoAhQiBUUNACAHQRRqIQgMAQsgBygCECIFRQ0BIAdBEGohCAsDQCAIIQwgBSIBQRRqIQggASgCFCIFDQAgAUEQaiEIIAEoAhAiBQ0ACyAMQQA2AgAMAQtBACEBCyALRQ0AAkACQCAHIAcoAhwiCEECdEGUgoaAAGoiBSgCAEcNACAFIAE2AgAgAQ0BQQBBACgC6P+FgABBfiAId3E2Auj/hYAADAILIAtBEEEUIAsoAhAgB0YbaiABNgIAIAFFDQELIAEgCzYCGAJAIAcoAhAiBUUNACABIAU2AhAgBSABNgIYCyAHKAIUIgVFDQAgASAFNgIUIAUgATYCGAsCQCAKQQ9LDQAgAyAEQQFxIAlyQQJyNgIAIAYgCWoiASABKAIEQQFyNgIEIAAPCyADIAIgBEEBcXJBAnI2AgAgBiACaiIBIApBA3I2AgQgBiAJaiICIAIoAgRBAXI2AgQgASAKEIWGgIAAIAAPCwJAIAEQz4CAgAAiAg0AQQAPCyACIABBfEF4IAMoAgAiBUEDcRsgBUF4cWoiBSABIAUgAUkb/AoAACAAENCAgIAAIAIhAAsgAAtDAQF/AkAgAEEBEKCCgIAARQ0AIAAoAggiAkEEaiACIAAoAgBBAnT8CgAAIAAoAgggATYCACAAIAAoAgBBAWo2AgALC00BAX8CQCABKAIAIgJFDQAgACACEKCCgIAARQ0AIAAoAgggACgCAEECdGogASgCCCABKAIAQQJ0/AoAACAAIAAoAgAgASgCAGo2AgALCyYAAkAgACgCBEUNACAAKAIIENCAgIAAIABBADYCCCAAQgA3AgALC54gAQF/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS8BAEF/ag6XAXQAAQIDBAUGB3UICXUKdQsMDQ4PEBESExQVFhcYdXUZGhscHR4fICEidXUjJCUmJygpdSordSx1dS0uLzB1dTEyMzQ1NnU3ODk6Ozw9PnV1P0BBQkNERXV1RnVHSElKdXVLTE1OT3VQUVJTdXV1dVRVVldYWVpbXF1eX3VgdXVhYnV1Y3VkZXVmdWdoaWprdWxtbm9wcXJzCyAAIAEoAhAQpYKAgAAgACABKAIUEKWCgIAADHQLIAAgASgCEBClgoCAACAAIAEoAhQQpYKAgAAMcwsgACABKAIQEKWCgIAAIAAgASgCFBClgoCAAAxyCyAAIAFBEGoQpoKAgAAMcQsgACABQRBqEKaCgIAADHALAkAgASgCECICRQ0AIAAgAhClgoCAAAsgACABQRRqEKaCgIAAAkAgASgCICICRQ0AIAAgAhClgoCAAAsgACABQSRqEKaCgIAADG8LIAAgASgCEBClgoCAACAAIAEoAhQQpYKAgAAMbgsgASgCECICRQ1tIAAgAhClgoCAAAxtCwJAIAEoAhgiAkUNACAAIAIQpYKAgAALAkAgASgCHCICRQ0AIAAgAhClgoCAAAsCQCABKAIgIgJFDQAgACACEKWCgIAACyABKAIkIgJFDWwgACACEKWCgIAADGwLIAEoAhAiAkUNayAAIAIQpYKAgAAMawsgAUEQahCngoCAAAJAIAEoAhwiAkUNACAAIAIQpYKAgAALIAEoAiAiAkUNaiAAIAIQpYKAgAAMagsCQCABKAIQIgJFDQAgACACEKWCgIAACyAAIAFBFGoQpoKAgAAMaQsgASgCECICRQ1oIAAgAhClgoCAAAxoCwJAIAEoAhAiAkUNACAAIAIQpYKAgAALIAAgASgCNBClgoCAAAxnCwJAIAEoAhAiAkUNACAAIAIQpYKAgAALAkAgASgCMCICRQ0AIAAgAhClgoCAAAsgASgCRCICRQ1mIAAgAhClgoCAAAxmCwJAIAEoAhAiAkUNACAAIAIQpYKAgAALIAAgASgCOBClgoCAAAxlCwJAIAEoAhAiAkUNACAAIAIQpYKAgAALIAAgASgCNBClgoCAAAxkCyAAIAEoAhAQpYKAgAAMYwsgACABKAIQEKWCgIAAIAAgASgCFBClgoCAAAxiCwJAIAEoAhAiAkUNACAAIAIQpYKAgAALIAAgAUEUahCmgoCAACABKAIgIgJFDWEgACACEKWCgIAADGELAkAgASgCECICRQ0AIAAgAhClgoCAAAsgACABQRRqEKaCgIAAIAEoAiAiAkUNYCAAIAIQpYKAgAAMYAsgAUEQahCngoCAACAAIAEoAiQQpYKAgAACQCABKAIwIgJFDQAgACACEKWCgIAACyABKAI0IgJFDV8gACACEKWCgIAADF8LIAAgASgCJBClgoCAAAxeCyAAIAEoAiQQpYKAgAAMXQsgACABKAIkEKWCgIAADFwLIAAgASgCHBClgoCAAAxbCyAAIAEoAiQQpYKAgAAMWgsgACABKAIkEKWCgIAADFkLIAAgASgCJBClgoCAAAxYCyAAIAEoAhAQpYKAgAAgACABKAIcEKWCgIAADFcLIAEoAhAiAkUNViAAIAIQpYKAgAAMVgsgACABKAIQEKWCgIAAIAAgASgCHBClgoCAAAxVCyAAIAEoAhAQpYKAgAAgACABKAIcEKWCgIAADFQLIAEoAhAiAkUNUyAAIAIQpYKAgAAMUwsgACABKAIQEKWCgIAAIAAgASgCHBClgoCAAAxSCyAAIAEoAhwQpYKAgAAMUQsCQCABKAIcIgJFDQAgACACEKWCgIAACwJAIAEoAiAiAkUNACAAIAIQpYKAgAALAkAgASgCJCICRQ0AIAAgAhClgoCAAAsgAUEoahCngoCAAAxQCyAAIAEoAhgQpYKAgAAMTwsgASgCGCICRQ1OIAAgAhClgoCAAAxOCyABKAIYIgJFDU0gACACEKWCgIAADE0LIAAgASgCGBClgoCAAAxMCyABKAIYIgJFDUsgACACEKWCgIAADEsLAkAgASgCECICRQ0AIAAgAhClgoCAAAsgACABKAIUEKWCgIAAIAAgAUEYahCmgoCAACAAIAEoAiQQpYKAgAAMSgsCQCABKAIQIgJFDQAgACACEKWCgIAACyABKAIUIgJFDUkgACACEKWCgIAADEkLIAAgASgCEBClgoCAACAAIAEoAhQQpYKAgAAgASgCGCICRQ1IIAAgAhClgoCAAAxICyABKAIQIgJFDUcgACACEKWCgIAADEcLIAAgASgCJBClgoCAAAxGCyAAIAEoAiQQpYKAgAAMRQsgACABKAIkEKWCgIAADEQLIAAgASgCHBClgoCAAAxDCyAAIAFBGGoQpoKAgAAMQgsCQCABKAIQIgJFDQAgACACEKWCgIAACyAAIAFBFGoQpoKAgAAgASgCICICRQ1BIAAgAhClgoCAAAxBCyAAIAEoAhgQpYKAgAACQCABKAIkIgJFDQAgACACEKWCgIAACyABKAIoIgJFDUAgACACEKWCgIAADEALIAAgASgCEBClgoCAAAw/CyAAIAEoAhAQpYKAgAAMPgsgACABKAIQEKWCgIAAIAEoAhQiAkUNPSAAIAIQpYKAgAAMPQsCQCABKAIQIgJFDQAgACACEKWCgIAACwJAIAEoAiQiAkUNACAAIAIQpYKAgAALAkAgASgCMCICRQ0AIAAgAhClgoCAAAsgACABKAI8EKWCgIAADDwLAkAgASgCECICRQ0AIAAgAhClgoCAAAsCQCABKAIkIgJFDQAgACACEKWCgIAACwJAIAEoAjAiAkUNACAAIAIQpYKAgAALIAAgASgCQBClgoCAAAw7CwJAIAEoAhAiAkUNACAAIAIQpYKAgAALAkAgASgCJCICRQ0AIAAgAhClgoCAAAsCQCABKAIwIgJFDQAgACACEKWCgIAACyAAIAEoAjwQpYKAgAAMOgsgACABKAIQEKWCgIAAAkAgASgCHCICRQ0AIAAgAhClgoCAAAsgASgCKCICRQ05IAAgAhClgoCAAAw5CyAAIAEoAiQQpYKAgAAMOAsgACABKAIkEKWCgIAADDcLIAAgASgCJBClgoCAAAw2CyAAIAEoAhwQpYKAgAAMNQsgAUEQahCogoCAAAw0CyAAIAFBGGoQpoKAgAAMMwsgACABQRhqEKaCgIAADDILIAAgAUEYahCmgoCAAAwxCyAAIAFBGGoQpoKAgAAMMAsgACABQRhqEKaCgIAADC8LIAAgAUEQahCmgoCAAAwuCyABQRBqEKeCgIAAAkAgASgCNCICRQ0AIAAgAhClgoCAAAsgASgCOCICRQ0tIAAgAhClgoCAAAwtCyAAIAEoAiAQpYKAgAAMLAsgACABKAIgEKWCgIAADCsLIAAgASgCIBClgoCAAAwqCyAAIAEoAiAQpYKAgAAMKQsgAUEoahCpgoCAAAwoCyAAIAEoAhAQpYKAgAAgACABKAIUEKWCgIAADCcLIAAgASgCEBClgoCAACAAIAEoAhQQpYKAgAAMJgsgACABKAIQEKWCgIAAIAAgAUEUahCmgoCAAAwlCyABQRBqEKeCgIAAIAAgASgCJBClgoCAACABKAIoIgJFDSQgACACEKWCgIAADCQLIAAgAUEQahCmgoCAAAJAIAEoAhwiAkUNACAAIAIQpYKAgAALIAAgAUEgahCmgoCAAAwjCyAAIAFBEGoQpoKAgAACQCABKAIcIgJFDQAgACACEKWCgIAACyAAIAFBIGoQpoKAgAAgACABKAJEEKWCgIAADCILIAEoAhAiAkUNISAAIAIQpYKAgAAMIQsgACABKAIcEKWCgIAADCALIAAgASgCJBClgoCAAAwfCyAAIAEoAhAQpYKAgAAgACABKAIUEKWCgIAADB4LIAAgAUEQahCmgoCAACAAIAFBHGoQpoKAgAACQCABKAIoIgJFDQAgACACEKWCgIAACyAAIAFBLGoQpoKAgAAgACABQThqEKaCgIAAAkAgASgCRCICRQ0AIAAgAhClgoCAAAsgASgCSCICRQ0dIAAgAhClgoCAAAwdCyABKAIQIgJFDRwgACACEKWCgIAADBwLIAAgASgCEBClgoCAAAwbCyAAIAEoAhAQpYKAgAAMGgsgASgCECICRQ0ZIAAgAhClgoCAAAwZCyABKAIQIgJFDRggACACEKWCgIAADBgLIAFBEGoQp4KAgAAgACABKAIcEKWCgIAADBcLAkAgASgCECICRQ0AIAAgAhClgoCAAAsgASgCFCICRQ0WIAAgAhClgoCAAAwWCyABQRBqEKiCgIAAIAFBIGoQqIKAgAAMFQsgAUEoahCpgoCAAAwUCyAAIAEoAhAQpYKAgAAgACABKAIcEKWCgIAADBMLIAAgAUEYahCmgoCAAAJAIAEoAiwiAkUNACAAIAIQpYKAgAALAkAgASgCOCICRQ0AIAAgAhClgoCAAAsgASgCPCICRQ0SIAAgAhClgoCAAAwSCyABKAIYIgJFDREgACACEKWCgIAADBELIAAgASgCEBClgoCAAAwQCyABQRBqEKeCgIAAIAAgASgCLBClgoCAACABKAIwIgJFDQ8gACACEKWCgIAADA8LIAFBEGoQqYKAgAAMDgsgASgCGCICRQ0NIAAgAhClgoCAAAwNCyAAIAFBEGoQpoKAgAAMDAsgAUEoahCpgoCAAAwLCwJAIAEoAiAiAkUNACAAIAIQpYKAgAALIAEoAiwiAkUNCiAAIAIQpYKAgAAMCgsgAUEoahCpgoCAAAwJCyAAIAFBEGoQpoKAgAAMCAsgACABKAIYEKWCgIAAAkAgASgCJCICRQ0AIAAgAhClgoCAAAsgASgCKCICRQ0HIAAgAhClgoCAAAwHCyAAIAEoAigQpYKAgAAgASgCLCICRQ0GIAAgAhClgoCAAAwGCyAAIAFBGGoQpoKAgAAgASgCLCICRQ0FIAAgAhClgoCAAAwFCyAAIAEoAigQpYKAgAAgASgCLCICRQ0EIAAgAhClgoCAAAwECyABQShqEKmCgIAADAMLIAEoAiAiAkUNAiAAIAIQpYKAgAAMAgtBkbeCgABBlsuBgABBjAFBnYqAgAAQx4CAgAAACyAAIAEoAhAQpYKAgAAgACABKAIUEKWCgIAACyABENCAgIAAC1EBA39BACECQQAhAwNAAkACQCADIAEoAgBPDQAgASgCCCACaigCACIEDQELIAEQpIKAgAAPCyAAIAQQpYKAgAAgAkEEaiECIANBAWohAwwACwsNACAAKAIIENCAgIAACw0AIAAoAgQQ0ICAgAALGgACQCAAKAIIQQJHDQAgACgCABDQgICAAAsLNAEBf0GEuoSAACEBAkAgAEF/akH//wNxIgBBlgFLDQAgAEECdEGQj4SAAGooAgAhAQsgAQslAAJAIAAgAiABEYCAgIAAgICAgABFDQAgACABIAIQrIKAgAALC6kqAQJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAC8BAEF/ag6XAQABAgMEBQZsamtpaGtna2ZlZGNiYWBfXl1cW1pZa2tYV1ZVVFNSUVBPa2tOTUxLSklIa0dGa0Vra0RDQkFra0A/Pj08O2s6OTg3NjU0M2trMmsxMC8uLWtrLGsrKikoa2snayYlJGsjIiEga2trax8eHRwbGhkYFxYVa2tra2sUE2trEmsREGtraw8Oaw1rawwLCgkIawdrCyAAKAIQIAEgAhCrgoCAACAAKAIUIAEgAhCrgoCAAA8LIAAoAhAgASACEKuCgIAAIAAoAhQgASACEKuCgIAADwsgACgCECABIAIQq4KAgAAgACgCFCABIAIQq4KAgAAPCyAAKAIQIAEgAhCrgoCAACAAKAIUIAEgAhCrgoCAAA8LQQAhA0EAIQQDQCAEIAAoAhBPDWcgACgCGCADaigCACABIAIQq4KAgAAgA0EEaiEDIARBAWohBAwACwtBACEDQQAhBANAIAQgACgCEE8NZiAAKAIYIANqKAIAIAEgAhCrgoCAACADQQRqIQMgBEEBaiEEDAALCwJAIAAoAhAiBEUNACAEIAEgAhCrgoCAAAtBACEDQQAhBANAAkAgBCAAKAIUSQ0AAkAgACgCICIERQ0AIAQgASACEKuCgIAAC0EAIQNBACEEA0AgBCAAKAIkTw1nIAAoAiwgA2ooAgAgASACEKuCgIAAIANBBGohAyAEQQFqIQQMAAsLIAAoAhwgA2ooAgAgASACEKuCgIAAIANBBGohAyAEQQFqIQQMAAsLIAAoAiAiAEUNYyAAIAEgAhCrgoCAAAxjCyAAKAIoIAEgAhCrgoCAACAAKAIsIgBFDWIgACABIAIQq4KAgAAPC0EAIQNBACEEA0ACQCAEIAAoAhhJDQAgACgCLCIARQ1jIAAgASACEKuCgIAADwsgACgCICADaigCACABIAIQq4KAgAAgA0EEaiEDIARBAWohBAwACwsgACgCKCABIAIQq4KAgAAgACgCLCIARQ1gIAAgASACEKuCgIAADwsgACgCGCABIAIQq4KAgAACQCAAKAIkIgRFDQAgBCABIAIQq4KAgAALIAAoAigiAEUNXyAAIAEgAhCrgoCAAA8LQQAhA0EAIQQDQCAEIAAoAhBPDV8gACgCGCADaigCACABIAIQq4KAgAAgA0EEaiEDIARBAWohBAwACwsCQCAAKAIgIgRFDQAgBCABIAIQq4KAgAALIAAoAiwiAEUNXSAAIAEgAhCrgoCAAA8LQQAhA0EAIQQDQCAEIAAoAhBPDV0gACgCGCADaigCACABIAIQq4KAgAAgA0EEaiEDIARBAWohBAwACwsgACgCGCIARQ1bIAAgASACEKuCgIAADwsgACgCLCABIAIQq4KAgAAgACgCMCIARQ1aIAAgASACEKuCgIAADwsgACgCECABIAIQq4KAgAAPCyAAKAIYIgBFDVggACABIAIQq4KAgAAPC0EAIQNBACEEA0ACQCAEIAAoAhhJDQACQCAAKAIsIgRFDQAgBCABIAIQq4KAgAALAkAgACgCOCIERQ0AIAQgASACEKuCgIAACyAAKAI8IgBFDVkgACABIAIQq4KAgAAPCyAAKAIgIANqKAIAIAEgAhCrgoCAACADQQRqIQMgBEEBaiEEDAALCyAAKAIQIAEgAhCrgoCAACAAKAIcIAEgAhCrgoCAAA8LAkAgACgCECIERQ0AIAQgASACEKuCgIAACyAAKAIUIgBFDVUgACABIAIQq4KAgAAPCyAAKAIcIAEgAhCrgoCAAA8LIAAoAhAiAEUNUyAAIAEgAhCrgoCAAA8LIAAoAhAiAEUNUiAAIAEgAhCrgoCAAA8LIAAoAhAgASACEKuCgIAADwsgACgCECABIAIQq4KAgAAPCyAAKAIQIgBFDU8gACABIAIQq4KAgAAPC0EAIQNBACEEA0ACQCAEIAAoAhBJDQBBACEDQQAhBANAAkAgBCAAKAIcSQ0AAkAgACgCKCIERQ0AIAQgASACEKuCgIAAC0EAIQNBACEEA0ACQCAEIAAoAixJDQBBACEDQQAhBANAAkAgBCAAKAI4SQ0AAkAgACgCRCIERQ0AIAQgASACEKuCgIAACyAAKAJIIgBFDVYgACABIAIQq4KAgAAPCyAAKAJAIANqKAIAIAEgAhCrgoCAACADQQRqIQMgBEEBaiEEDAALCyAAKAI0IANqKAIAIAEgAhCrgoCAACADQQRqIQMgBEEBaiEEDAALCyAAKAIkIANqKAIAIAEgAhCrgoCAACADQQRqIQMgBEEBaiEEDAALCyAAKAIYIANqKAIAIAEgAhCrgoCAACADQQRqIQMgBEEBaiEEDAALCyAAKAIQIAEgAhCrgoCAACAAKAIUIAEgAhCrgoCAAA8LIAAoAiQgASACEKuCgIAADwsgACgCHCABIAIQq4KAgAAPCyAAKAIQIgBFDUogACABIAIQq4KAgAAPC0EAIQNBACEEA0ACQCAEIAAoAhBJDQACQCAAKAIcIgRFDQAgBCABIAIQq4KAgAALQQAhA0EAIQQDQAJAIAQgACgCIEkNACAAKAJEIAEgAhCrgoCAAA8LIAAoAiggA2ooAgAgASACEKuCgIAAIANBBGohAyAEQQFqIQQMAAsLIAAoAhggA2ooAgAgASACEKuCgIAAIANBBGohAyAEQQFqIQQMAAsLQQAhA0EAIQQDQAJAIAQgACgCEEkNAAJAIAAoAhwiBEUNACAEIAEgAhCrgoCAAAtBACEDQQAhBANAIAQgACgCIE8NSyAAKAIoIANqKAIAIAEgAhCrgoCAACADQQRqIQMgBEEBaiEEDAALCyAAKAIYIANqKAIAIAEgAhCrgoCAACADQQRqIQMgBEEBaiEEDAALCyAAKAIkIAEgAhCrgoCAACAAKAIoIgBFDUcgACABIAIQq4KAgAAPCyAAKAIQIAEgAhCrgoCAAEEAIQNBACEEA0AgBCAAKAIUTw1HIAAoAhwgA2ooAgAgASACEKuCgIAAIANBBGohAyAEQQFqIQQMAAsLIAAoAhAgASACEKuCgIAAIAAoAhQgASACEKuCgIAADwsgACgCECABIAIQq4KAgAAgACgCFCABIAIQq4KAgAAPCyAAKAIgIAEgAhCrgoCAAA8LIAAoAiAgASACEKuCgIAADwsgACgCICABIAIQq4KAgAAPCyAAKAIgIAEgAhCrgoCAAA8LAkAgACgCNCIERQ0AIAQgASACEKuCgIAACyAAKAI4IgBFDT8gACABIAIQq4KAgAAPC0EAIQNBACEEA0AgBCAAKAIQTw0/IAAoAhggA2ooAgAgASACEKuCgIAAIANBBGohAyAEQQFqIQQMAAsLQQAhA0EAIQQDQCAEIAAoAhhPDT4gACgCICADaigCACABIAIQq4KAgAAgA0EEaiEDIARBAWohBAwACwtBACEDQQAhBANAIAQgACgCGE8NPSAAKAIgIANqKAIAIAEgAhCrgoCAACADQQRqIQMgBEEBaiEEDAALC0EAIQNBACEEA0AgBCAAKAIYTw08IAAoAiAgA2ooAgAgASACEKuCgIAAIANBBGohAyAEQQFqIQQMAAsLQQAhA0EAIQQDQCAEIAAoAhhPDTsgACgCICADaigCACABIAIQq4KAgAAgA0EEaiEDIARBAWohBAwACwtBACEDQQAhBANAIAQgACgCGE8NOiAAKAIgIANqKAIAIAEgAhCrgoCAACADQQRqIQMgBEEBaiEEDAALCyAAKAIcIAEgAhCrgoCAAA8LIAAoAiQgASACEKuCgIAADwsgACgCJCABIAIQq4KAgAAPCyAAKAIkIAEgAhCrgoCAAA8LIAAoAhAgASACEKuCgIAAAkAgACgCHCIERQ0AIAQgASACEKuCgIAACyAAKAIoIgBFDTQgACABIAIQq4KAgAAPCwJAIAAoAhAiBEUNACAEIAEgAhCrgoCAAAsCQCAAKAIkIgRFDQAgBCABIAIQq4KAgAALAkAgACgCMCIERQ0AIAQgASACEKuCgIAACyAAKAI8IAEgAhCrgoCAAA8LAkAgACgCECIERQ0AIAQgASACEKuCgIAACwJAIAAoAiQiBEUNACAEIAEgAhCrgoCAAAsCQCAAKAIwIgRFDQAgBCABIAIQq4KAgAALIAAoAkAgASACEKuCgIAADwsCQCAAKAIQIgRFDQAgBCABIAIQq4KAgAALAkAgACgCJCIERQ0AIAQgASACEKuCgIAACwJAIAAoAjAiBEUNACAEIAEgAhCrgoCAAAsgACgCPCABIAIQq4KAgAAPCyAAKAIQIAEgAhCrgoCAACAAKAIUIgBFDTAgACABIAIQq4KAgAAPCyAAKAIQIAEgAhCrgoCAAA8LIAAoAhAgASACEKuCgIAADwsgACgCGCABIAIQq4KAgAACQCAAKAIkIgRFDQAgBCABIAIQq4KAgAALIAAoAigiAEUNLSAAIAEgAhCrgoCAAA8LAkAgACgCECIERQ0AIAQgASACEKuCgIAAC0EAIQNBACEEA0ACQCAEIAAoAhRJDQAgACgCICIARQ0uIAAgASACEKuCgIAADwsgACgCHCADaigCACABIAIQq4KAgAAgA0EEaiEDIARBAWohBAwACwtBACEDQQAhBANAIAQgACgCGE8NLCAAKAIgIANqKAIAIAEgAhCrgoCAACADQQRqIQMgBEEBaiEEDAALCyAAKAIcIAEgAhCrgoCAAA8LIAAoAiQgASACEKuCgIAADwsgACgCJCABIAIQq4KAgAAPCyAAKAIkIAEgAhCrgoCAAA8LIAAoAhAiAEUNJiAAIAEgAhCrgoCAAA8LIAAoAhAgASACEKuCgIAAIAAoAhQgASACEKuCgIAAIAAoAhgiAEUNJSAAIAEgAhCrgoCAAA8LAkAgACgCECIERQ0AIAQgASACEKuCgIAACyAAKAIUIgBFDSQgACABIAIQq4KAgAAPCwJAIAAoAhAiBEUNACAEIAEgAhCrgoCAAAsgACgCFCABIAIQq4KAgABBACEDQQAhBANAAkAgBCAAKAIYSQ0AIAAoAiQgASACEKuCgIAADwsgACgCICADaigCACABIAIQq4KAgAAgA0EEaiEDIARBAWohBAwACwsgACgCGCIARQ0iIAAgASACEKuCgIAADwsgACgCGCABIAIQq4KAgAAPCyAAKAIYIgBFDSAgACABIAIQq4KAgAAPCyAAKAIYIgBFDR8gACABIAIQq4KAgAAPCyAAKAIYIAEgAhCrgoCAAA8LAkAgACgCHCIERQ0AIAQgASACEKuCgIAACwJAIAAoAiAiBEUNACAEIAEgAhCrgoCAAAsgACgCJCIARQ0dIAAgASACEKuCgIAADwsgACgCHCABIAIQq4KAgAAPCyAAKAIQIAEgAhCrgoCAACAAKAIcIAEgAhCrgoCAAA8LIAAoAhAiAEUNGiAAIAEgAhCrgoCAAA8LIAAoAhAgASACEKuCgIAAIAAoAhwgASACEKuCgIAADwsgACgCECABIAIQq4KAgAAgACgCHCABIAIQq4KAgAAPCyAAKAIQIgBFDRcgACABIAIQq4KAgAAPCyAAKAIQIAEgAhCrgoCAACAAKAIcIAEgAhCrgoCAAA8LIAAoAiQgASACEKuCgIAADwsgACgCJCABIAIQq4KAgAAPCyAAKAIkIAEgAhCrgoCAAA8LIAAoAhwgASACEKuCgIAADwsgACgCJCABIAIQq4KAgAAPCyAAKAIkIAEgAhCrgoCAAA8LIAAoAiQgASACEKuCgIAADwsgACgCJCABIAIQq4KAgAACQCAAKAIwIgRFDQAgBCABIAIQq4KAgAALIAAoAjQiAEUNDiAAIAEgAhCrgoCAAA8LAkAgACgCECIERQ0AIAQgASACEKuCgIAAC0EAIQNBACEEA0ACQCAEIAAoAhRJDQAgACgCICIARQ0PIAAgASACEKuCgIAADwsgACgCHCADaigCACABIAIQq4KAgAAgA0EEaiEDIARBAWohBAwACwsCQCAAKAIQIgRFDQAgBCABIAIQq4KAgAALQQAhA0EAIQQDQAJAIAQgACgCFEkNACAAKAIgIgBFDQ4gACABIAIQq4KAgAAPCyAAKAIcIANqKAIAIAEgAhCrgoCAACADQQRqIQMgBEEBaiEEDAALCyAAKAIQIAEgAhCrgoCAACAAKAIUIAEgAhCrgoCAAA8LIAAoAhAgASACEKuCgIAADwsCQCAAKAIQIgRFDQAgBCABIAIQq4KAgAALIAAoAjQgASACEKuCgIAADwsCQCAAKAIQIgRFDQAgBCABIAIQq4KAgAALIAAoAjggASACEKuCgIAADwsCQCAAKAIQIgRFDQAgBCABIAIQq4KAgAALAkAgACgCMCIERQ0AIAQgASACEKuCgIAACyAAKAJEIgBFDQcgACABIAIQq4KAgAAPCwJAIAAoAhAiBEUNACAEIAEgAhCrgoCAAAsgACgCNCABIAIQq4KAgAAPCyAAKAIQIgBFDQUgACABIAIQq4KAgAAPCwJAIAAoAhAiBEUNACAEIAEgAhCrgoCAAAtBACEDQQAhBANAIAQgACgCFE8NBSAAKAIcIANqKAIAIAEgAhCrgoCAACADQQRqIQMgBEEBaiEEDAALCwJAIAAoAhwiBEUNACAEIAEgAhCrgoCAAAsgACgCICIARQ0DIAAgASACEKuCgIAADwsgACgCECIARQ0CIAAgASACEKuCgIAADwsCQCAAKAIYIgRFDQAgBCABIAIQq4KAgAALAkAgACgCHCIERQ0AIAQgASACEKuCgIAACwJAIAAoAiAiBEUNACAEIAEgAhCrgoCAAAsgACgCJCIARQ0BIAAgASACEKuCgIAADwsgACgCECIARQ0AIAAgASACEKuCgIAADwsPCyAAKAIQIAEgAhCrgoCAACAAKAIUIAEgAhCrgoCAAAsQACAAIAI2AgQgACABNgIACyMBAX8gARCvgoCAACECIABBADYCECAAIAI2AgwgACABNgIIC70BAQJ/IAAhAQJAAkAgAEEDcUUNAAJAIAAtAAANACAAIABrDwsgAEEBaiIBQQNxRQ0AIAEtAABFDQEgAEECaiIBQQNxRQ0AIAEtAABFDQEgAEEDaiIBQQNxRQ0AIAEtAABFDQEgAEEEaiIBQQNxDQELIAFBe2ohAQNAIAFBBWohAiABQQRqIQFBgIKECCACKAIAIgJrIAJyQYCBgoR4cUGAgYKEeEYNAAsDQCABQQFqIgEtAAANAAsLIAEgAGsLIwEBfyABEK+CgIAAIQIgAEEANgIgIAAgAjYCHCAAIAE2AhgLCQAgACABOgAyCwkAIAAgATYCFAsOACAAQQFBfyABGzoAMQsJACAAIAE6ADALzwIBAn9BBCEDAkACQCABRQ0AAkACQAJAAkAgAkEDRw0AQQAhBAJAAkAgAS0AAEFNag4CAAEHCyABLQABQS5HDQYgAS0AAkEzRg0EIAEtAAJBNEYNAyABLQACQTVHDQYMAgsgAS0AAUEuRw0FIAEtAAJBMEYNASABLQACQTFGDQQMBQtBACEEIAJBBEkNBAJAIAFBBGogAkF8aiIDELaCgIAAIANHDQAgAUH6p4KAAEEEELeCgIAARQ0DIAFB9aeCgABBBBC3goCAAEUNAkEDIQMgAUHwp4KAAEEEELeCgIAARQ0EIAFBhKiCgABBBBC3goCAAEUNBEEEIQMgAUH/p4KAAEEEELeCgIAARQ0ECyACQQZJDQQgAUHClICAAEEHELeCgIAADQRBBCEDDAMLQQMhAwwCC0ECIQMMAQtBASEDCyAAIAM2AixBASEECyAECw4AIAAgAUEQEOCFgIAAC4cBAQJ/AkAgAg0AQQAPCwJAAkAgAC0AACIDDQBBACEDDAELIABBAWohACACQX9qIQICQANAIANB/wFxIAEtAAAiBEcNASAERQ0BIAJBAEYNASACQX9qIQIgAUEBaiEBIAAtAAAhAyAAQQFqIQAgAw0AC0EAIQMLIANB/wFxIQMLIAMgAS0AAGsLCQAgACABOgAzCwkAIAAgAToANAsJACAAIAE6ADULHwAgACABNgIkIAAgAUEMEMmAgIAAIgE2AiggAUEARwsNACAAKAIoIAFBDGxqCygAIAAgATYCACABQQwQyYCAgAAhASAAQQA6AAggACABNgIEIAFBAEcLDQAgACgCBCABQQxsagsJACAAIAE6AAgLkgEBBX8gAEEIahCpgoCAACAAQRhqEKmCgIAAQQAhAQJAA0AgACgCKCECIAEgACgCJE8NASACIAFBDGxqIQNBACEEQQAhAgNAIAMoAgQhBQJAIAIgAygCAEkNACAFENCAgIAAIAFBAWohAQwCCyAFIARqEKmCgIAAIARBDGohBCACQQFqIQIMAAsLCyACENCAgIAAC5sDAQd/IABBATYCFAJAIAFFDQAgAUEEaiECAkAgASgAACIBRQ0AIABBADYCECAAIAE2AgwgACACNgIIIAIgAWohAgsgACACKAAANgIUIAJBCGohAQJAIAIoAAQiAkUNACAAQQA2AiAgACACNgIcIAAgATYCGCABIAJqIQELIAAgAS0AADoAMSAAIAEtAAE6ADAgACABLAACNgIsIAAgAS0AA0EARzoAMiAAIAEtAARBAEc6ADMgACABLQAFQQBHOgA0IAAgAS0ABkEARzoANSABKAAHIgNFDQAgACADELuCgIAARQ0AIAFBC2ohAUEAIQQDQCAEIANGDQECQCAAKAIoIARBDGwiBWoiBiABKAAAIgIQvYKAgAANACAAEMCCgIAADAILIAAoAiggBWogAS0ABDoACCABQQVqIQFBCCEFAkADQCACRQ0BIAEoAAAhByAGKAIEIAVqIghBADYCACAIQXxqIAc2AgAgCEF4aiABQQRqIgE2AgAgAkF/aiECIAVBDGohBSABIAdqIQEMAAsLIARBAWohBAwACwsLAgALAgALCABB9KSCgAAL2wsBCn8CQCABRQ0AIABCADcCECAAQoCAgIBwNwIIIABCgICAgBA3AgAgAEEYakEANgIAIAAgAEEgaiIENgIcIARBAEGUAfwLACAAIAE2AtABIAAgATYCzAEgAEEBNgLIASAAIAE2AsQBIAAgATYCwAEgAEEBNgK8ASAAIAEgAmo2ArgBIAAgATYCtAEgAEHUAWpBAEHMAPwLACAAIAE2AqgCIABBADYCpAIgAEGQqISAADYCoAIgAEGsAmpBAEHAAPwLACAAQgA3AvACIABBATYC7AIgAEH4AmpCADcCACAAQQA2AIEDIABBAToAgAMgAEGEA2pBADYAACAAQQA7AIkDIABBAToAiAMgAEGLA2pBADoAACAAQbwCaiIFIAJB3wBuIgRBBCAEQQRLGxDGgoCAABogAEHMAmoiBiABIAJBFm4iBEEEIARBBEsbEMeCgIAAGgJAIANFDQAgACADKQIINwKwAiAAQbgCaiADQRBqKAIANgIAIAAgAygCFDYC7AICQCADKAIcIgRFDQAgACADKAIYIgcgByAEahDIgoCAABoLIAAgAy0AMjoAggMgACADLwEwOwH8AiAAIAMoAiw2AvgCIAAgAy0ANDoA/wJBACEIIAAgAygCJCIEQQBHOgD+AgJAIARFDQAgAEEAOgCIAwsgAEGUAmohCQNAIAggBE8NASADKAIoIQQgACAIRRDJgoCAACAJKAIAIAQgCEEMbGoiCi0ACEEQcjoAHEEAIQRBBCEHA0ACQCAEIAooAgBJDQAgCEEBaiEIIAMoAiQhBAwCCyAKKAIEIAdqIgtBfGooAgAhDAJAIAsoAgAiCxDPgICAACINRQ0AIA0gDCAL/AoAACAFIA0gCxDKgoCAACILRQ0AIAkoAgAgCyAAKAK0ASINIA1BARDLgoCAAAsgB0EMaiEHIARBAWohBAwACwsLAkAgACgC+AINACAAQQQ2AvgCCyAAIAAoAhhBAXQ2AhgCQCACQQNJDQAgAS0AAEHvAUcNACABLQABQbsBRw0AIAEtAAJBvwFHDQAgACAAKALQAUEDajYC0AEgACAAKAKoAkEDajYCqAIgACgCoAJBkKiEgABGDQAgAEGQqISAADYCoAIgACgCpAIiBEUNACAAIAQRgYCAgACAgICAAAsgAC0A/AIhCyAAKALQASIEIAAoArgBIARrEMyCgIAAIgchBAJAIAcNACAAKAK4ASEECyALQSBxIQsCQAJAAkAgBCAAKALQASINayIKQQNJDQAgDS0AAEEjRw0AIA0tAAFBIUcNAAJAIAAoArQBIgRB54yAgAAgChDNgoCAACINRQ0AAkAgB0UNACAAIAdBAWo2AqgCAkAgA0UNACADLQAzQQFHDQULIAAgBCAKQQFqEM6CgIAACyADRQ0DIAMtADNBAXFFDQMgAygCAEUNAyAAIAMgDSAKIA1rIAAoArQBahDPgoCAAAwDCyADRQ0AIAMtADNBAUcNACAALQD+AkEBRw0BIAsNAQwCCyALRQ0BIAAoArQBIQQLIAQgACgCuAEgBGsQzIKAgAAhCwJAA0AgCyIHRQ0BIAYgBxDQgoCAABogB0EBaiIEIAAoArgBIARrEMyCgIAAIgshDQJAIAsNACAAKAK4ASENCyANIARrIgpBA0kNACAELQAAQSNHDQAgBy0AAkEhRw0AIARB54yAgAAgChDNgoCAACIHRQ0ACwJAIAtFDQAgACAEIApBAWoQzoKAgAAgACALQQFqNgKoAgsCQCADRQ0AIAMoAgBFDQAgACADIAcgDSAHaxDPgoCAAAsgACAENgLQASAAIAQ2AswBIABBATYCyAEgACAENgLEASAAIAQ2AsABIABBATYCvAEMAQsgAEGIAmogACgCtAEiBCAEQYICEMiAgIAAGiAAQQE2AtACCyAAKAKoAiEEIAAgBCAEIAAoArgBIARrENGCgIAAajYCqAIPC0Gv7IGAAEHeyYGAAEHQqwFB16qAgAAQx4CAgAAAC4sBAQJ/QQAhAgJAIAFBAEgNAAJAAkAgAQ0AQQEhAQwBCyABQX9qIgFBAXYgAXIiAUECdiABciIBQQR2IAFyIgFBCHYgAXIiAUEQdiABckEBaiEBCyABQRAQyYCAgAAiA0UNACAAIAE2AgwgAEEANgIIIAAgAzYCACAAIAMgAUEDdGo2AgRBASECCyACCzcBAX8gACACQQQQyYCAgAAiAzYCDAJAIANFDQAgACACNgIIIABBATYCBCAAIAE2AgALIANBAEcLWAACQCABIAIQ2ICAgAAiAkUNAAJAIAAoAqACIAJGDQAgACACNgKgAiAAKAKkAiIBRQ0AIAAgARGBgICAAICAgIAACyAAIAJBkKiEgABHOgCDAwsgAkEARwt2AQN/AkBBIBDPgICAACICRQ0AQQAhAwJAIAAoApQCIgRFDQAgBC0AHSEDCyACQgA3AgQgAiAENgIAIAJBADoAHyACIAE6AB4gAiADOgAdIAAgAjYClAIgAkEMakIANwIAIAJBFGpCADcCACACQRxqQQA6AAALCxAAIAAgASACQQEQ6IWAgAALxAQBCn8gAEEEaiEFAkACQCAAKAIEIgYgACgCCCIHQQJ2QQNsTw0AIAchCAwBCwJAAkACQCAHQQF0QQQgBxsiCCAHTQ0AIAhBGBDJgICAACIJRQ0BAkAgCEEISw0AIAZFDQMgCSAAKAIMIAZBGGz8CgAADAMLIAhBf2ohCkEAIQsgB0EKSSEMA0AgCyAHRg0DAkAgACgCDCALQRhsaiINKAIAIgZFDQACQAJAIAwNACANKAIUIQYMAQsgDSAGENKCgIAAIgY2AhQLA0AgBiAKcSEOIAZBAWohBiAJIA5BGGxqIg4oAgANAAsgDiANKQIANwIAIA5BEGogDUEQaikCADcCACAOQQhqIA1BCGopAgA3AgALIAtBAWohCwwACwtBtoiAgABB3smBgABBjgZB0Y+BgAAQx4CAgAALAAsgBRDTgoCAACAAIAg2AgggACAJNgIMCwJAAkACQAJAAkAgCEEISw0AIAhBAWohCUEAIQYDQCAJQX9qIglFDQIgACgCDCAGaiIOKAIAIgpFDQMgBkEYaiEGIAogAUcNAAwFCwsgCEF/aiEJIAAoAgwhDSABENKCgIAAIgshBgNAIA0gBiAJcUEYbGoiDigCACIKRQ0DIAogAUYNBCAGQQFqIgYgCXEgC0cNAAsLQZG3goAAQd7JgYAAQe4GQb2TgYAAEMeAgIAAAAtBACELCyAFIAUoAgAiBkEBajYCACAOIAM2AgggDiACNgIEIA4gCzYCFCAOIAQ2AhAgDiAGNgIMIA4gATYCAAsLNAACQCABQX9KDQBB46WCgABB3smBgABBtDlBv6iBgAAQx4CAgAAACyAAQQogARDUgoCAAAtWAQF/IAAgAmogARCvgoCAACIDayECAkADQAJAIAAgAk0NAEEAIQAMAgsCQCAALQAAIAEtAABHDQAgACABIAMQ1YKAgABFDQILIABBAWohAAwACwsgAAs/AAJAIAJBA0kNACABIAJqIgJBfmotAABBDUcNACACQX9qLQAAQQpHDQAgAEH8AWogASACQb8CEMiAgIAAGgsLngEBAn8jgICAgABBwABrIgQkgICAgAACQCACQZWogoAAIAMQzYKAgAAiBUUNACAEQQhqIAFBOPwKAAAgBEEIaiAFQQFqIAVBf3MgAiADamogASgCBCABKAIAEYKAgIAAgICAgAACQCAEKAIkIgFFDQAgACAEKAIgIgMgAyABahDIgoCAABoLIAAgBC8BODsB/AILIARBwABqJICAgIAAC5cCAQN/AkAgACgCBCICIAAoAghHDQAgACACQQNsQQF2IgM2AgggACgCDCEEIAAgA0EEEMmAgIAAIgM2AgwCQCADDQBBAA8LIAMgBCACQQJ0/AoAACAEENCAgIAACwJAAkACQCABLQAAQQpHDQAgACgCACICIAFLDQEgASACa0EBaiECIAAoAgwhAwJAIAAoAgQiAUUNACACIAMgAUECdGpBfGooAgBNDQMLIAAgAUEBajYCBCADIAFBAnRqIAI2AgBBAQ8LQcKygoAAQYLJgYAAQS9BobuBgAAQx4CAgAAAC0GzloCAAEGCyYGAAEEwQaG7gYAAEMeAgIAAAAtBo9qBgABBgsmBgABBM0Ghu4GAABDHgICAAAALDgAgACABQQIQ3IWAgAALJgAgAEEQdiAAc0G7vvYibCIAQRB2IABzQbu+9iJsIgBBEHYgAHMLGAACQCAAKAIERQ0AIAAoAggQ0ICAgAALC/0CAQN/IAJBAEchAwJAAkACQAJAAkAgAEEDcUUNACACRQ0AAkAgAC0AACABQf8BcUcNACAAIQQgAiEFDAQLIAJBf2oiBUEARyEDIABBAWoiBEEDcUUNASAFRQ0BIAQtAAAgAUH/AXFGDQMgAkF+aiIFQQBHIQMgAEECaiIEQQNxRQ0BIAVFDQEgBC0AACABQf8BcUYNAyACQX1qIgVBAEchAyAAQQNqIgRBA3FFDQEgBUUNASAELQAAIAFB/wFxRg0DAkAgAkF8aiIFRQ0AIABBBGohBAwDC0EADwsgAiEFIAAhBAsgA0UNAgsCQCAELQAAIAFB/wFxRg0AIAVBBEkNACABQf8BcUGBgoQIbCEAA0BBgIKECCAEKAIAIABzIgJrIAJyQYCBgoR4cUGAgYKEeEcNAiAEQQRqIQQgBUF8aiIFQQNLDQALCyAFRQ0BCyABQf8BcSECA0ACQCAELQAAIAJHDQAgBA8LIARBAWohBCAFQX9qIgUNAAsLQQALSQEDf0EAIQMCQCACRQ0AAkADQCAALQAAIgQgAS0AACIFRw0BIAFBAWohASAAQQFqIQAgAkF/aiICDQAMAgsLIAQgBWshAwsgAwsKACAAIAE2AqQCC8QBAQJ/IABBsAJqEKmCgIAAIABBiAJqENGAgIAAIABB/AFqENGAgIAAIAAoAuABIQECQANAIAFFDQEgASgCACECIAEQ0ICAgAAgAiEBDAALCyAAKALsASEBAkADQCABRQ0BIAEoAgAhAiABENCAgIAAIAIhAQwACwsgAEG8AmoQ2IKAgAAgAEHMAmoQ2YKAgAADQAJAIAAoApQCDQACQANAIAAoArABQQRJDQEgABDagoCAAAwACwsPCyAAENuCgIAADAALC4QBAQV/IAAoAgAhAUEAIQJBACEDAkADQCADIAAoAgxPDQECQCABIAJqKAIAIgRB/////wNxIgVFDQAgBEGAgICAfHFBgICAgARHDQAgACgCBCAFQQN0akF4aigCABDQgICAACAAKAIAIQELIAJBCGohAiADQQFqIQMMAAsLIAEQ0ICAgAALDQAgACgCDBDQgICAAAtfAQJ/AkAgACgCsAEiAQ0AIAAoAhxBADYCAA8LIAAgAUF/aiICNgKwAQJAIAFBA0sNACAAIAAgAkEkbGpBIGo2AhwPCyAAKAIcIgEoAiAhAiABENCAgIAAIAAgAjYCHAszAQF/IAAgACgClAIiASgCADYClAIgAUEEahDTgoCAACABQRBqEKSCgIAAIAEQ0ICAgAALsQoCCH8BfiOAgICAAEEwayIBJICAgIAAAkAgACgClAINACAAQQEQyYKAgAALIAFBIGpBADYCACABQgA3AxggACgC9AIhAiAAIAFBGGo2AvQCIAAQ3YKAgAACQAJAIABBJEEAEN6CgIAAIgNFDQAgAC0A/gINACADKAIQIgRFDQEgACADKAIYIARBAnRqQXxqKAIAEN+CgIAACyAAIAAoApQCQQRqIAFBDGpBARDggoCAACAAENuCgIAAAkACQAJAIAAtAPwCIgRBGHFFDQACQCAEQRBxRQ0AAkAgAw0AIAAQ4YKAgAAhAwsgABDigoCAACIEIAAgAEG8AmoiAkGd2oGAAEECEOOCgIAAEOSCgIAAEOWCgIAAIAAgAyAAIAQgAkGgl4CAAEEFEOOCgIAAEOaCgIAAQQEQ54KAgAAgAC0A/AIhBAsgBEEIcUUNAQJAIARB/wFxQQFxRQ0AAkAgAw0AIAAQ4YKAgAAhAwsgABDigoCAACIFIAAgAEG8AmoiBEG5nIKAAEECEOOCgIAAEOSCgIAAEOWCgIAAIAAgBEGd2oGAAEECEOOCgIAAEOSCgIAAIQYgAEEAEOiCgIAAIgIgBTYCMCACQgA3AiAgAkIANwIUIAIgBjYCECACIAApArQBNwIIIAIgBEH8qoCAAEEFEOOCgIAANgIcIARBj/WBgABBAhDjgoCAACEFQSgQ6YKAgAAiBCACNgIcIAQgBTYCECAEQcAANgIAIAQgACgCtAEiAjYCJCAEIAI2AiAgBCACNgIYIAQgAjYCFCAEIAI2AgwgBCACNgIIIAAgACgCAEEBaiICNgIAIAQgAjYCBCADIAQQ6oKAgAAgA0EQaiAEEKKCgIAAIAQgBC8BAkEBcjsBAgsgABDigoCAACIFIAAgAEG8AmoiBkHtp4KAAEECEOOCgIAAEOSCgIAAEOWCgIAAAkAgAC0A/AJBBHFFDQAgABDrgoCAACEHQTQQ6YKAgAAiBEIFNwIsIARBv9+AgAA2AiggBEIANwIgIARCADcCECAEQY+ByAA2AgAgBCAAKAK0ASICNgIcIAQgAjYCGCAEIAI2AgwgBCACNgIIIAAgACgCAEEBaiIINgIAIAQgCDYCBCABQaQBNgIkIAEgAjYCLCABIAI2AihBEBDpgoCAACICQZCBCDYCACACIAAoArQBIgg2AgwgAiAINgIIIAAgACgCAEEBaiIINgIAIAIgCDYCBCAHIAAgBCABQSRqIAIQ7IKAgAAQ7YKAgAAgBSAHEOWCgIAAIAUgBS8BAkEIcjsBAgsgABDhgoCAACECIAAgBSAGQfa0gIAAQQQQ44KAgAAQ5oKAgAAhBUEwEOmCgIAAIgQgAzYCLCAEIAU2AiggBEGVATYCACAEIAAoArQBIgM2AiQgBCADNgIgIAQgAzYCHCAEIAM2AhggBCADNgIUIAQgAzYCECAEIAM2AgwgBCADNgIIIAAgACgCAEEBaiIDNgIAIAQgAzYCBCAAIAIgBEEBEOeCgIAADAILIAAgAhDugoCAAAsgAyECCyABQRhqEKSCgIAAAkAgAg0AIAAQ4YKAgAAiAiAAKAK0ASIENgIMIAIgBDYCCAtBIBDpgoCAACEEIAAgACgCAEEBaiIDNgIAIARB+QA2AgAgBCADNgIEIAIpAgghCSAEIAEpAgw3AhAgBEEYaiABQRRqKAIANgIAIAQgAjYCHCAEIAk3AgggAUEwaiSAgICAACAEDwtBrqWCgABB3smBgABB66oBQZ73gIAAEMeAgIAAAAvyvQEBHH8jgICAgABBsANrIgEkgICAgAACQAJAAkACQAJAAkACQAJAIABB0AFqKAIAIgIgAEG4AWooAgAiA0sNACAAIABByAFqIgQpAgA3ArwBIABBxAFqIARBCGooAgA2AgAgAC0AgAMhBSAAQQA6AIADIAAtAIYDIQYgAEEBOgCGAwJAIAAoAhwiBygCAA4HAAAAAwYFBAILIABBvAFqIQggAEGIAmohCSAAQegBaiEKIABB3AFqIQsgAEH8AWohDCAAQcwCaiENIABB0AFqIQ4gAEG4AWohDyAAQcwBaiEQA0ACQCAAKALUASIHRQ0AIABBADYC1AEgDiAHNgIAC0EAIREDQCAOKAIAIQcgDygCACEDAkADQEEBIQIDQCAHIANPDQIgAkEBcUUNAkEAIQICQAJAAkACQCAHLQAAIhJBd2oOBQEEAQECAAsgEkHcAEYNAiASQSBHDQMLQQEhESAOIAdBAWo2AgAMBQsgAyAHEO+CgIAADQFBASERIAwgByAHQQFqQcACEMiAgIAAGiAOIA4oAgBBAWo2AgAMBAsgAyAHEO+CgIAAIhJFDQALAkAgACgC2AEiAkUNACAAQQA2AtgBIA4gAjYCACACIQcMAQsLQQEhESAOIAcgEmoiB0EBajYCACANIAcQ0IKAgAAaDAELCyAQIAc2AgACQCAHIANJDQACQCAHIAAoArQBTQ0AIAdBf2oiBy0AAEEKRw0AIABBzAFqIAc2AgALIABBATYCyAEMCAsgDiAHQQFqIgI2AgBBACESAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIActAAAiEw5hAQQEBAEEBAQEBAMEBAMEBAQEBAQEBAQEBAQBBAQEBAQEGhYCBwgSFCIhGxAjDw4LDQ0NDQ0NDQ0NDQwgGBkXEwYEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBB8EHgoFFQALIBNBhX9qDgQcEBsIAwsgAEEBNgLIASAAQdABaiAHNgIADDILAkACQCACIAMgAmsQzIKAgAAiAg0AIABB0AFqIABBuAFqKAIANgIAIAsgAEEAEPCCgIAAEMyAgIAADAELIABB0AFqIgcgAjYCACALIABBABDwgoCAABDMgICAACAHIAcoAgBBAWo2AgALIABBKDYCyAEgABDxgoCAAAJAIABB0AFqKAIAIhIgAEHMAWoiFCgCAEEBaiIDa0EISA0AAkAgACADIBIQ8oKAgAAiFUUNACAAIBVBA2oiAyASEPKCgIAAIhJFDQELQQEhFgNAAkACQAJAIAMgEk8NACADQQFqIQIgAyEHAkADQCAHIBJPDQECQAJAIActAAAiEUFeaiIDQRlLDQBBASADdEGhgIAYcQ0BCyARQZCihIAAai0AAEEBcUUNAgsgAkEBaiECIAdBAWohBwwACwsgByERAkADQCARIBJPDQECQCARLQAAIgNBXmoiE0EZSw0AQQEgE3RBoYCAGHENAgsgA0GQooSAAGotAABBAXENASACQQFqIQIgEUEBaiERDAALCyARIQMCQANAIAMgEk8NASADLQAAQZCihIAAai0AAEEBcUUNASACQQFqIQIgA0EBaiEDDAALCyADIBJGDQACQCADLQAAQTpGDQAgFQ0EDAULAkACQANAIAIiFyASTw0BIBdBAWohAiAXLQAAQZCihIAAai0AAEEBcQ0ACyAXQX9qIQIMAQsgF0F/aiECCyAXIBJGDQAgFyEDAkAgFy0AAEEiRw0AIAJBAmoiFyETA0ACQCATIBJJDQAgEyEDDAULAkACQCATLQAAIgJB3ABGDQAgAkEiRw0BIBNBAWohAwwGCyATQQFqIgIgEyACIBJJGyETCyATQQFqIRMMAAsLA0AgAyASTw0CIAMtAAAiAkEiRg0CIAJBO0YNAiACQZCihIAAai0AAEEBcQ0CIANBAWohAwwACwtBASESIBZBAXENBAwDCyADIRMLAkACQCAVRQ0AA0AgAyASTw0CAkAgAy0AACICQTtGDQAgAkGQooSAAGotAABBAXFFDQMLIANBAWohAwwACwsCQANAIAMgEk8NASADLQAAQZCihIAAai0AAEEBcUUNASADQQFqIQMMAAsLIAMgEkcNAgsCQAJAAkAgB0EtIBEgB2siGCAALQCDAyAAKAKgAhDzgoCAACICDQAgAUGQA2ogByAREPSCgIAAIAEoApADIRkMAQsgGBDPgICAACIZRQ0BIBkgByAY/AoAAANAIBkgAiAHa2pB3wA6AAAgAkEBakEtIAJBf3MgEWogAC0AgwMgACgCoAIQ84KAgAAiAg0ACyABQQI2ApgDIAEgGDYClAMgASAZNgKQAwsgEyAXayEaAkACQCAAQcwBaigCACAAKAKoAkcNACAALQCCAw0AAkACQAJAIBhBemoOAwEDAAMLIBlBjo6BgABBCBDZgICAAEUNAQwDCyAZQZCOgYAAQQYQ2YCAgAANAgsgACAXIBMQyIKAgAAhFgsCQAJAAkAgGEFrag4EAQMDAgALIBhBC0cNAiAZQbCogIAAQQsQ2YCAgAANAgJAAkACQCAXIBoQ9YKAgAAOAwIBAAILIABB0AFqKAIAIQIgAEHMAWooAgAhESABIBc2ApwBIAEgGjYCmAEgASAZNgKUASABQQs2ApABIAwgESACQbkCIAFBkAFqEM2AgIAAGgwECyAAQQA6AIgDDAMLIABBAToAiAMMAgsgGUGR/ICAAEEVENmAgIAADQECQCAGQQFxRQ0AIAAgAEHMAWooAgAgAEHQAWooAgBBtQIQ9oKAgAAMAgsCQAJAAkAgFyAaEPWCgIAADgMCAQACCyAAQdABaigCACECIABBzAFqKAIAIREgASAXNgKsASABIBo2AqgBIAEgGTYCpAEgAUEVNgKgASAMIBEgAkG5AiABQaABahDNgICAABoMAwsgAEH/AToA/QIMAgsgAEEBOgD9AgwBCyAZQcCRgYAAQRgQ2YCAgAANACAAKAK0ASEbIABBzAFqKAIAIhwhEQJAA0AgESICIBtNDQEgAkF/aiIRLQAAIhNBCUYNACATQSBGDQALCwJAIAIgG0YNACACQX9qLQAAQQpGDQAgACAcIABB0AFqKAIAQb4CEPaCgIAADAELAkACQAJAAkACQCAaQXxqDgQBBAQCAAsgGkERRg0CIBpBF0cNAyAXQd+MgYAAQRcQ2YCAgAANAyAAQZQCaigCAEEIEPeCgIAADAQLIBdBuqiBgABBBBDZgICAAA0CIABBlAJqKAIAQQAQ94KAgAAMAwsgF0HN/oCAAEEHENmAgIAADQEgAEGUAmooAgBBBBD3goCAAAwCCyAXQYuKgIAAQREQ2YCAgAANACAAQZQCaigCAEEQEPeCgIAADAELIABB0AFqKAIAIQIgASAXNgK8ASABIBo2ArgBIAEgGTYCtAEgAUEYNgKwASAMIBwgAkG5AiABQbABahDNgICAABoLIAFBkANqEKmCgIAAQQFBFBDJgICAACICRQ0BIAIgGjYCECACIBg2AgwgAiAXNgIIIAIgBzYCBCAKIAIQzICAgAAMAQsLQQEhEiAWQQFxDQELAkAgFCgCACIHIAAoAqgCRw0AIABB0AFqKAIAIhEgB2tBCkgNAEEBIRIgAC0AggMNAUEBIRIgB0EBaiECA0AgESACIgdrQQdIDQIgB0EGaiECAkACQAJAAkACQAJAAkACQCAHLQAGIgNBvX9qDg0IAgYGBQYDBgYGBgQBAAsCQCADQZ1/ag4NCAIGBgUGAwYGBgYEAQALQQEhEyADQUZqDgQGBQUGBQsgB0EFaiECDAYLIAdBBGohAgwFCyAHQQNqIQIMBAsgB0ECaiECDAMLIAdBAWohAgwCCyADQZCihIAAai0AAEEBcUUNAUEAIRMLIAdBkI6BgABBBhDZgICAAA0ACwNAQQEhEiACQQFqIQIDQCACIgcgEU8NAyAHQQFqIQIgBy0AACIDQZCihIAAai0AAEEBcQ0ACwJAIBNBAXFFDQAgByECAkADQAJAIAItAAAiA0EtRg0AIANB3wBGDQAgAkEBIAAoAqACKAIIEYCAgIAAgICAgABFDQILIAJBAWoiAiARSQ0ACwtBASESIAAgByACEMiCgIAADQMgCSAHIAJBkgEQyICAgAAaDAMLAkAgA0FGag4EAAICAAILIAdBf2pBAmohAkEBIRMMAAsLQQEhEgsgACAGOgCGAwJAAkACQCAAQbgBaigCACAAQdABaigCACIHQX9qEPiCgIAAIgJFDQACQCASDQAgAEHQAWogByACakF/aiIHNgIACyAAKALYAQ0BIA0gB0F/ahDQgoCAABoLIAAoAtgBRQ0BCyAAEPmCgIAACwJAAkAgAEEEaigCABD6goCAAEF/ag4CKQABCwJAIAAtAIQDDQAgAC0AhQNBAUcNKQsCQCASDQAgABD7goCAAAsgAEEBOgCAAyAAQQ42AsgBIABBBGpBATYCAAwyCwJAIAAoAtQBIgcNACAAQdABaigCACEHCyAHIAcgAEG4AWooAgAiAiAHaxDRgoCAAGoiESACTw0jIBEtAAAiB0EjRw0iIBEhBwJAA0ACQCAHIAIgB2sQzIKAgAAiBw0AQQAhBwwCCyAHQQFqIgMgAEG4AWooAgAiAk8NASACIAMgAyACIANrENGCgIAAaiIHTQ0BIActAABBI0YNAAsLIABBBGooAgAQ+oKAgAANJyAHRQ0hAkAgAEG4AWooAgAiAiAHTQ0AIActAAAiA0EuRg0oAkAgA0EmRw0AIAIgB0EBaiITTQ0AIBMtAABBLkYNKQsgACgC+AJBAk0NIgJAAkAgA0H8AEYNACADQeEARg0BIANBJkcNIyACIAdBAWoiA00NIyADLQAAQSZGDScMIwsgAiAHQQFqIgNNDSIgAy0AAEH8AEcNIgwmCyACIAdBAWoiA00NISADLQAAQe4ARw0hIAIgB0ECaiIDTQ0hIAMtAABB5ABHDSEgACAHQQNqIgMgAiADaxD8goCAAEUNJSAAQbgBaigCACECDCELIAAoAvgCQQJLDSAMIQsgACAHIAMgB2sQ/YKAgAAhAiAAQcwBaigCACEHAkAgAg0AAkAgBy0AACICwCIDQX9KDQAgAEHQAWooAgAhAyABIAI2AgAgCSAHIANBmAEgARDNgICAABoMJwsCQCADQdwARw0AAkAgAEG4AWooAgAiAyAHQQFqIgJNDQACQAJAAkACQAJAIAItAAAiAkF3ag4FAgUDAQQACyACQSBHDQQgAEHQAWoiAiACKAIAQQFqIgI2AgAgAUGOuYGAADYCICAJIAcgAkGeAiABQSBqEM2AgIAAGgwsCyAAQdABaiICIAIoAgBBAWoiAjYCACABQePHgYAANgIwIAkgByACQZ4CIAFBMGoQzYCAgAAaDCsLIABB0AFqIgIgAigCAEEBaiICNgIAIAFBtcuBgAA2AkAgCSAHIAJBngIgAUHAAGoQzYCAgAAaDCoLIABB0AFqIgIgAigCAEEBaiICNgIAIAFBzMuBgAA2AlAgCSAHIAJBngIgAUHQAGoQzYCAgAAaDCkLAkAgAyAHQQJqIgJNDQAgAi0AAEEKRg0BCyAAQdABaiICIAIoAgBBAWoiAjYCACABQYfhgIAANgJgIAkgByACQZ4CIAFB4ABqEM2AgIAAGgwoCyAAQdABaigCACECIAFBzYiBgAA2AhAgCSAHIAJBngIgAUEQahDNgICAABoMJwsgAEHQAWooAgAhAwJAIAJBoJaEgABqLQAAQQFHDQAgASACNgJwIAkgByADQaMBIAFB8ABqEM2AgIAAGgwnCyABIAI2AoABIAkgByADQZABIAFBgAFqEM2AgIAAGgwmCyAAQdABaiAHIAJqIgI2AgAgAEG4AWooAgAhAwsCQAJAIAAtAIMDIg5FDQADQCAAIAIgAyACaxD8goCAACISRQ0CIAIgEmohAgwACwsDQCACIAMgAmsQ/oKAgAAiEkUNASACIBJqIQIMAAsLIABB0AFqIAI2AgAgAiAHayERAkACQAJAIAIgA0kNACAAQQRqKAIAIRIMAQsCQAJAIAJBAWoiEyADTw0AIBMtAABBPUYNAQsgAEG4AWooAgAiEiACTQ0AAkAgAi0AACIPQT9GDQAgD0EhRw0BCyAAQdABaiATNgIAIABBBGooAgAhAwJAIBIgE00NACADQTBxRSADQYgIcUUgBXJxDQAgEy0AAEE6Rw0AAkAgEiACQQJqIgJNDQAgAi0AAEE6Rg0BCyAAQQRqQZAQNgIAQe8AIRIgEy0AAEE6Rw0DIABB0AFqIAI2AgAMAwsCQCADQYACRg0AIBFBB0cNAEHRACESIAAgB0Gpm4KAAEEIQRBB0QBBARD/goCAAEEBRw0DC0H3ACESDAILAkAgAEEEaigCACISQYABcUUNAAJAAkAgAEG4AWooAgAiDyATTQ0AAkACQCATLQAAIgRBQ2oOAgAEAQsgDyACQQJqIgRNDQMgBC0AAEE+Rg0CDAMLIARB/gBGDQILIA8gAk0NAQsgAi0AAEE9Rw0AIABB0AFqIBM2AgBBwgAhEgwCCwJAIBJBMHENACASQYgIcUUgBXJBAXENAQsgAEG4AWooAgAiDyACTQ0AIAItAABBOkcNAAJAIA8gE00NACATLQAAQTpGDQELIABBBGpBkBA2AgBB7wAhEiACLQAAQTpHDQEgAEHQAWogEzYCAAwBCwJAIBJBgAJGDQACQAJAAkACQAJAAkACQCARQX5qDgsAAQIDBAcFBwcHBgcLAkAgACAHQazggIAAQQJBAUEFQQEQ/4KAgABBAUYNAEHSAEEFIAAtABRBAXEbIRIMCAsgACAHQbuPgYAAQQJBAUHWAEHXABD/goCAACISQQFHDQcgACAHQYTwgIAAQQJBAUEKQQEQ/4KAgAAiEkEBRw0HIAAgB0Huz4CAAEECQQFB3ABBARD/goCAACISQQFGDQYMBwsgACAHQde+gYAAQQNBAUHKAEEBEP+CgIAAIhJBAUcNBiAAIAdByo+BgABBA0GAAUHQAEEBEP+CgIAAIhJBAUcNBiAAIAdB9L2BgABBA0ECQQhBARD/goCAACISQQFHDQYgACAHQcCXgoAAQQNBAkHTAEEBEP+CgIAAIhJBAUcNBiAAIAdB7c+AgABBA0EBQdUAQQEQ/4KAgAAiEkEBRw0GIAAgB0Gv+oCAAEEDQQJB2gBBARD/goCAACISQQFHDQYgACAHQZyXgIAAQQNBEEHbAEEBEP+CgIAAIhJBAUYNBQwGCyAAIAdBi6aBgABBBEEBQc4AQQEQ/4KAgAAiEkEBRw0FIAAgB0GXpYGAAEEEQQFBBkEBEP+CgIAAIhJBAUcNBSAAIAdB2ZKAgABBBEHAAEHZAEEBEP+CgIAAIhJBAUcNBSAAIAdBquCAgABBBEECQd0AQQEQ/4KAgAAiEkEBRw0FIAAgB0Gzj4GAAEEEQQJB4QBBARD/goCAACISQQFHDQUgACAHQYfzgIAAQQRBAUEMQQEQ/4KAgAAiEkEBRw0FIAAgB0GfkYGAAEEEQQJB4wBBARD/goCAACISQQFHDQUgACAHQYLzgIAAQQRBAUENQQEQ/4KAgAAiEkEBRg0EDAULIAAgB0GHw4CAAEEFQYAhQckAQQEQ/4KAgAAiEkEBRw0EIAAgB0He74CAAEEFQQFBywBBARD/goCAACISQQFHDQQgACAHQcbqgYAAQQVBAkHMAEEBEP+CgIAAIhJBAUcNBCAAIAdBooaBgABBBUHAAEHNAEEBEP+CgIAAIhJBAUcNBCAAIAdBnreAgABBBUGABEHPAEEBEP+CgIAAIhJBAUcNBCAAIAdBuI+BgABBBUEBQQdBARD/goCAACISQQFHDQQgACAHQeOlgYAAQQVBAkHUAEEBEP+CgIAAIhJBAUcNBCAAIAdB3YiAgABBBUECQd8AQQEQ/4KAgAAiEkEBRw0EIAAgB0GO2ICAAEEFQRBB4gBBARD/goCAACISQQFHDQQgACAHQciPgYAAQQVBgCFB5ABBARD/goCAACISQQFHDQQgACAHQcn5gIAAQQVBAUHnAEHoABD/goCAACISQQFHDQQgACAHQeSvgYAAQQVBAUHpAEHqABD/goCAACISQQFHDQQgACAHQf2+gYAAQQVBEEHrAEEBEP+CgIAAIhJBAUYNAwwECyAAIAdB16aBgABBBkEBQQlBARD/goCAACISQQFHDQMgACAHQdKvgYAAQQZBAUHYAEEBEP+CgIAAIhJBAUcNAyAAIAdBtpOBgABBBkHAAEELQd4AEP+CgIAAIhJBAUcNAyAAIAdBmOGAgABBBkHAAEHgAEEBEP+CgIAAIhJBAUcNAyAAIAdBlbWAgABBBkEBQeUAQeYAEP+CgIAAIhJBAUYNAgwDCyAAIAdBw9mBgABBCEECQe4AQQEQ/4KAgAAiEkEBRw0CIAAgB0GM2oGAAEEIQQJB7QBBARD/goCAACISQQFGDQEMAgsgACAHQf3YgYAAQQxBAkHsAEEBEP+CgIAAIhJBAUcNAQsCQCAORQ0AQSlBwgAgByADIAdrIAAoAqACKAIMEYCAgIAAgICAgAAbIRIMAQtBKUHCACAHIAMgB2sQ14CAgAAbIRILAkAgAEHQAWooAgAiByAAQcwBaigCACIRa0EHRw0AAkAgESAAKAK0AUYNACARQX9qLQAAQQpHDQELIBFBldqBgABBBxDVgoCAAA0AAkAgByAAQbgBaiIDKAIAIgJGDQAgAiAHEICDgIAARQ0BCwJAA0AgByACIAdrEMyCgIAAIgdFDQEgDSAHENCCgIAAGiAHQQFqIQcgAygCACECDAALCyAAQaIBNgLIASAAQdABaiAAQbgBaigCADYCACAAEPGCgIAAIABBATYCyAEgACAAQcwBaikCADcC9AEMLwsgAEEEaigCACECAkACQAJAAkAgEkEpRg0AIBJB9wBGDQAgEkHCAEcNAQsCQAJAIAJB8QZxRQ0AQSBBECAFQQFxGyEDDAELQQIhA0EIIQ4gAkGAAUYNAgsgAEEEaiADNgIACyASQcIARw0BIAJBgANxDQFBggghDiAAIBEgBxCBg4CAAEF/Rw0AIABBzAFqKAIAIABB0AFqKAIAEIKDgIAARQ0BCyAAQQRqIA42AgALIAAgEjYCyAEMLgsgAEEEaiISQQhBAiASKAIAQYABcRs2AgBBACESAkAgAyACTQ0AIAItAABBwABHDQAgAEHQAWogB0ECaiICNgIAQQEhEgsgACACIAMgAmsQ/YKAgAAhESAAQdABaiICKAIAIQcCQAJAIBFFDQAgByARaiEHA0AgAiAHNgIAIAAgByADIAdrEPyCgIAAIgdFDQIgAigCACAHaiEHDAALCwJAIAcgA08NACAHLQAAQZCkhIAAai0AAEEQcUUNACAAKAL4AiERIAcgAyAHayAAKAKgAigCABGAgICAAICAgIAAIQMgAEHQAWooAgAhByABIABBzAFqKAIAIgI2AvQCIAEgByADaiACazYC8AIgCSACIAdBiwFBjQEgEhtBigFBjAEgEhsgEUECSRsgAUHwAmoQzYCAgAAaDAELIAAgAEHMAWooAgAgB0EyQY4BIBIbEIODgIAACwJAIAAoAhwoAgBBAkcNACAAENqCgIAACyAAQSVBxAAgEhs2AsgBDC0LAkACQAJAIAIgA0kNACAAIAcgAkGBARCDg4CAAAwBC0EBIRICQAJAAkACQAJAAkACQCACLQAAIhFBX2oOQAEBBgEGAgIGBgECAQUBAQMEBAQEBAQEBAQBAQEBAQEBBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGAQYGBgIACyARQf4ARw0FCyAAQdABaiAHQQJqNgIADAULIABB0AFqIAdBAmo2AgBBO0EYIABBBGotAABBgAFxGyEHDAULIABB0AFqIhIgB0ECaiICNgIAQTshByAAIAIgAyACaxD8goCAACICRQ0EIABBuAFqIQMDQCASIBIoAgAgAmoiAjYCACAAIAIgAygCACACaxD8goCAACICDQALIABB0AFqKAIAIQIgACgC+AIhEiABIABBzAFqKAIAIgM2AuQCIAEgAiADazYC4AIgCSADIAJBqQFBqAEgEkECSRsgAUHgAmoQzYCAgAAaDAQLIABB0AFqIAIgAiADIAJrELaCgIAAajYCAEE7QfsAIABBBGotAABBgAFxGyEHDAMLIABB0AFqIAdBAmoiAjYCAEEAIRILAkAgACACIAMgAmsQ/IKAgAAiAkUNACAAQdABaiEDIABBuAFqIREDQCADIAMoAgAgAmoiAjYCAEE7IQcgEkUNAyAAIAIgESgCACACaxD8goCAACICDQAMAwsLQQAhAgJAIABBuAFqKAIAIgMgAEHQAWooAgAiB00NACAHLQAAIQILAkAgAkGQooSAAGotAABBAXFFDQAgACAAQcwBaigCACAHQYEBEIODgIAADAELIAAoAvgCIRIgByADIAdrIAAoAqACKAIAEYCAgIAAgICAgAAhAyABIABBzAFqKAIAIgI2AtQCIAEgByADaiIHIAJrNgLQAiAJIAIgB0GpAUGoASASQQJJGyABQdACahDNgICAABoLQTshBwsCQCAAKAIcKAIAQQJHDQAgABDagoCAAAsgACAHNgLIASAAQQRqQQI2AgAMLAsCQAJAAkACQAJAAkACQCAAQQRqKAIAIhJBwQRxDQAgEkGQEHFBkBBGDQACQCASQTBxRQ0AIAIgA08NAgsgAiADTw0DIAItAAAiE0E9Rw0CIABB/wA2AsgBIABBBGpBATYCACAAQdABaiAHQQJqNgIADDILIAIgA0kNAwsgAEGiARCEg4CAACAAQf4ANgLIAQwwCyASQYAgcUUNACATQfMARg0BCyAAIBFBAXEiERCFg4CAAEUNAQsCQCACIAMgAmsgACgCoAIoAggRgICAgACAgICAAA0AAkAgAEHQAWooAgAsAABBf0oNACAAQaEBEISDgIAACyAAQQFBACAAEIaDgIAAIgcQh4OAgAAgBxCIg4CAABCJg4CAACAAQZMBNgLIAQwuCwJAAkACQAJAIABBuAFqKAIAIABB0AFqKAIAQQFqIgdLDQAgAUEAOgCQAwwBCyABIAcsAAAiBzoAkAMgB0EASA0BCyABQZADakEBIAAoAqACKAIIEYCAgIAAgICAgABFDQELIABBoQEQhIOAgAAMJAsCQCAAQbgBaigCACICIABB0AFqKAIAIgdNDQACQAJAAkACQAJAAkACQAJAIActAAAiA0GPf2oOCAIBBAgICAUHAAsCQCADQckARg0AIANB0QBGDQMgA0HXAEYNBiADQekARw0IIABB0AFqIAdBAWoiBzYCAAJAAkAgByACTw0AIABBACAAEIaDgIAAEIqDgIAADAELIAAQi4OAgAALIABBgAE2AsgBDAoLIABB0AFqIAdBAWoiBzYCAAJAAkAgByACTw0AIABBASAAEIaDgIAAEIqDgIAADAELIAAQi4OAgAALIABBgwE2AsgBDAkLIABB0AFqIAdBAWoiBzYCAAJAAkAgByACTw0AIAAgABCGg4CAACIHEIeDgIAAIAcQiIOAgAAQjIOAgAAMAQsgAEEAQQAQjIOAgAALIABBiwE2AsgBDAgLIABB0AFqIAdBAWoiBzYCAAJAAkAgByACTw0AIABBAEEAIAAQhoOAgAAiBxCHg4CAACAHEIiDgIAAEImDgIAADAELIAAQjYOAgAALIABBkwE2AsgBDAcLIABB0AFqIAdBAWoiBzYCAAJAAkAgByACTw0AIABBAUEAIAAQhoOAgAAiBxCHg4CAACAHEIiDgIAAEImDgIAADAELIAAQjYOAgAALIABBkwE2AsgBDAYLIABB0AFqIAdBAWoiBzYCAAJAAkAgByACTw0AIABBAEEAIAAQhoOAgAAiBxCHg4CAACAHEIiDgIAAEImDgIAAIABBBGpBgCE2AgAMAQsgABCNg4CAAAsgAEGWATYCyAEMBQsgAEHQAWogB0EBaiIHNgIAAkACQCAHIAJPDQAgAEEAIAAQhoOAgAAQioOAgAAMAQsgABCLg4CAAAsgAEGBATYCyAEMBAsgAEHQAWogB0EBaiIHNgIAAkACQCAHIAJPDQAgAEEBIAAQhoOAgAAQioOAgAAMAQsgABCLg4CAAAsgAEGEATYCyAEMAwsgAEHQAWogB0EBaiIHNgIAAkACQCAHIAJPDQAgAEEBQQAgABCGg4CAACIHEIeDgIAAIAcQiIOAgAAQiYOAgAAMAQsgABCNg4CAAAsgAEGCATYCyAEMAgsgAEGhARCEg4CAAAwjCwJAIAAgERCOg4CAAEUNACABQY3+gIAANgLEAiABQaS2goAANgLAAiAMIAcgAkGmAiABQcACahDNgICAABogAEEEaigCACESCyAAQf4ANgLIASAAQQRqQRBBASASQYADcRs2AgAMLAsgABDxgoCAAEEBIQcMIwsCQAJAIABBBGoiEi8BAEGAA3ENAEEBIREMAQtBECERIAMgAk0NACACLQAAQcAARw0AIABB0AFqIAdBAmo2AgALIABBlwE2AsgBIBIgETYCAAwqCyAAQQRqIhJBEEEBIBIoAgBBgANxGzYCAEEiIRICQCADIAJNDQAgAi0AAEE9Rw0AIABB0AFqIAdBAmo2AgBBIyESCyAAIBI2AsgBDCkLAkACQCAAQQRqKAIAIhJBwQRxDQAgEkGQEHFBkBBHDQELIABBAEEvEIyDgIAAIABBiwE2AsgBDCkLAkAgAyACTQ0AIAItAABBPUcNACAAQY4BNgLIASAAQQRqQQE2AgAgAEHQAWogB0ECajYCAAwpCwJAIAAgEUEBcSIDEIWDgIAARQ0AIAAgByACQawCEPaCgIAAIABBAEEvEIyDgIAAIABBiwE2AsgBDCkLAkAgACADEI6DgIAARQ0AIAFB2PyAgAA2ArQCIAFB7qeCgAA2ArACIAwgByACQaYCIAFBsAJqEM2AgIAAGiAAQQRqKAIAIRILIABBjQE2AsgBIABBBGpBEEEBIBJBgANxGzYCAAwoCwJAAkACQAJAAkACQCADIAJNIgMNACACLQAAIhJBOkcNASAAQdABaiAHQQJqNgIAAkACQCAAQQRqIgIoAgAiB0HBBHENACAHQZAQcUGQEEYNACAHQTBxQQBHIBFxQQFHDQELIABBmQE2AsgBIAJBATYCAAwuCyAAQSc2AsgBIABBBGpBgAI2AgAMLQsgAEEEai0AAEEOcQ0CQQAhEgwBCyAAQQRqLQAAQQ5xDQELIBJBkKKEgABqLQAAQQFxDQAgAw0CIAItAAAiB0Feag4GAQACAgIBAgsgAEEmNgLIASAAQQRqQQE2AgAMKQsgACAHQSJGQQBBACAHEImDgIAAIABB0AFqIgcgBygCAEEBajYCAAsgAEGWATYCyAEgAEEEakGAATYCAAwnCyAAIAAQj4OAgAA2AsgBIABBBGpBAjYCAAwmCyAAQQRqIRICQCADIAJNDQAgAi0AAEEuRw0AIBIoAgAiEkHBBHFBAEcgEkGQEHFBkBBGciERIABB0AFqIAdBAmoiAjYCAAJAIAMgAk0NACACLQAAQS5HDQAgAEHQAWogB0EDaiICNgIAAkAgAEEXEJCDgIAADQAgAEEVEJCDgIAARQ0AIABBmwE2AsgBIABBBGpBAUEEIBJBAnEbNgIADCgLAkAgACgCCA0AIAAQkYOAgABFDQAgACAHIAJBrgIQ9oKAgAALIABBmwFBLCARGzYCyAEgAEEEakEBNgIADCcLIABBmgFBKyARGzYCyAEgAEEEakEBNgIADCYLIABBKjYCyAEgEkGAAjYCAAwlCwJAIABBBGoiEigCACIOQYADcUUNACASQRA2AgACQCADIAJNDQAgAi0AAEHAAEcNACAAQZwBNgLIASAAQdABaiAHQQJqNgIADCYLIABB+AA2AsgBDCULAkAgAyACTQ0AAkACQCACLQAAQUNqDgIAAQILIABB+QA2AsgBIABBBGpBATYCACAAQdABaiAHQQJqNgIADCYLIABB+gA2AsgBIABBBGpBCDYCACAAQdABaiAHQQJqNgIADCULIAAgEUEBcRCFg4CAACEDAkAgDkHBBHFBAEcgDkGQEHFBkBBGciISDQAgA0UNACAAIAcgAkGnAhD2goCAAAsCQCASIANyQQFxRQ0AIABBBGpBATYCAEEAIQcCQCAAQbgBaigCACAAQdABaigCACICTQ0AIAItAAAhBwsgAEGdAUGcASAHQZCkhIAAai0AAEEQcRs2AsgBDCULAkAgACARQQFxEI6DgIAARQ0AIABB0AFqKAIAIQcgAEHMAWooAgAhAiABQfvHgIAANgKkAiABQZaogoAANgKgAiAMIAIgB0GmAiABQaACahDNgICAABoLIABB+AA2AsgBIABBBGpBATYCAAwkCwJAIABBBGoiEigCACIOQYADcUUNACASQRA2AgACQCADIAJNDQAgAi0AAEHAAEcNACAAQZ4BNgLIASAAQdABaiAHQQJqNgIADCULIABBiAE2AsgBDCQLAkAgAyACTQ0AIAItAABBPUcNACAAQYkBNgLIASAAQQRqQQE2AgAgAEHQAWogB0ECajYCAAwkCwJAAkAgDkHBBHENACAOQZAQcUGQEEYNACAAIBFBAXEiAxCFg4CAAEUNASAAIAcgAkGoAhD2goCAACAAQbgBaigCACEDIABB0AFqKAIAIQILIABBBGpBATYCAEEAIQcCQCADIAJNDQAgAi0AACEHCwJAIAdBkKSEgABqLQAAQRBxRQ0AIABB0AFqIAJBAWo2AgAgACAAEI+DgIAANgLIASAAQQRqQQI2AgAMJQsgAEGeATYCyAEMJAsCQCAAIAMQjoOAgABFDQAgAUH7x4CAADYClAIgAUGYqIKAADYCkAIgDCAHIAJBpgIgAUGQAmoQzYCAgAAaCyAAQYgBNgLIASAAQQRqQQE2AgAMIwsCQCADIAJNDQACQCACLQAAIhJBPUYNACASQfwARw0BIABB0AFqIAdBAmoiEjYCAAJAIAMgEk0NACASLQAAQT1HDQAgAEGHATYCyAEgAEEEakEBNgIAIABB0AFqIAdBA2o2AgAMJQsCQCAAQQRqIgctAABBAXFFDQAgAEEQNgLIASAAQdABaiACNgIADCULIABBhgE2AsgBIAdBATYCAAwkCyAAQYUBNgLIASAAQQRqQQE2AgAgAEHQAWogB0ECajYCAAwjCyAAQRA2AsgBIABBBGoiB0EQQYEIIAcoAgBBgANxGzYCAAwiCwJAIAMgAk0iEg0AAkACQCACLQAAIg5BPUYNACAOQS5GDQEgDkEmRw0CIABBBGpBATYCACAAQdABaiAHQQJqIgI2AgACQCADIAJNDQAgAi0AAEE9Rw0AIABBFDYCyAEgAEHQAWogB0EDajYCAAwlCyAAQRM2AsgBDCQLIABBFjYCyAEgAEEEakEBNgIAIABB0AFqIAdBAmo2AgAMIwsgAEEVNgLIASAAQQRqQYACNgIAIABB0AFqIAdBAmo2AgAMIgsCQAJAIAAgEUEBcRCFg4CAAEUNAAJAAkAgEg0AIAItAABBOkcNACADIAdBAmoiEU0NAEGYASESIBEtAAAiDkEnRg0DIA5BIkYNAyAODQELIAAgByACQakCEPaCgIAAQZgBIRIMAgsgACARIAMgEWsQ/IKAgAANASAAIABBzAFqKAIAIABB0AFqKAIAQakCEPaCgIAADAELQZgBIRIgAEEEaigCACIDQcEEcQ0AIANBkBBxQZAQRg0AQRIhEiAAIBFBAXEQjoOAgABFDQAgAUG4j4CAADYChAIgAUGitoKAADYCgAIgDCAHIAJBpgIgAUGAAmoQzYCAgAAaCyAAIBI2AsgBIABBBGoiB0EQQQEgBygCAEGAA3EbNgIADCELAkACQCAAQQRqIhItAABBDnFFDQAgEkEBNgIAQYoBIRIMAQsCQAJAIAIgA0kNACAAQYkBEISDgIAAIABB4AJqIABBzAFqKAIAQQFqIABB0AFqKAIAEPSCgIAADAELIAItAAAhESAAQQRqQQE2AgBBigEhEiARQZCihIAAai0AAEEBcQ0BAkAgAi0AAEHcAEcNACAAQQRqQQI2AgAgAEHQAWogB0ECajYCACABQoCAgIAwNwKQAyABQQMQz4CAgAA2ApgDIAAgAUGQA2pBAEEEEJKDgIAAIABBAjYC6AIgACABKAKQAzYC5AIgACABKAKYAzYC4AIMAQsgAiADIAJrIAAoAqACKAIAEYCAgIAAgICAgAAhAiAAQdABaiIHKAIAIgMgAEG4AWoiESgCACADayAAKAKgAigCCBGAgICAAICAgIAAIQ4gESgCACEDIAcoAgAhBwJAAkAgDg0AIAMgB00NASAHLQAAQd8ARw0BCyAHIAJqIhEgA08NACAAIBEgAyARaxD8goCAAA0CIABB0AFqKAIAIQcLIABB0AFqIAcgAmoiBzYCACAAQQRqQQI2AgAgAEHgAmogAEHMAWooAgBBAWogBxD0goCAAAtBJCESCyAAIBI2AsgBDCALAkACQCAAQQRqKAIAIgJBiAhxRQ0AQQEhByAFQQFxRQ0BCyACQTBxQQBHIQcLIABBACAHQQBBJxCJg4CAACAAQZMBNgLIAQwfCwJAIABBBGoiBygCACICQYABcUUNACAAQRc2AsgBIAdBCDYCAAwfCwJAIAJBgAJxRQ0AIABBFzYCyAEgAEEEakEgQRAgBUEBcRs2AgAMHwsgAEEBQQBBAEHgABCJg4CAACAAQRc2AsgBDB4LAkACQCAAQQRqKAIAIgJBiAhxRQ0AQQEhByAFQQFxRQ0BCyACQTBxQQBHIQcLIABBASAHQQBBIhCJg4CAACAAQZMBNgLIAQwdCwJAAkAgAyACTQ0AQT4hEgJAIAItAABBPkcNACAAQdABaiAHQQJqIgI2AgAgAEEEaiIRQRBBASARKAIAQYADcRs2AgACQCADIAJNDQAgAi0AAEE9Rw0AIABB0AFqIAdBA2o2AgBBPyESCyAAIBI2AsgBDB8LIABBBGoiA0EQQQEgAygCAEGAA3EbNgIAQTwhAyACLQAAQT1HDQEgAEHQAWogB0ECajYCAEE9IQMMAQsgAEEEaiIHQRBBASAHKAIAQYADcRs2AgBBPCEDCyAAIAM2AsgBDBwLAkACQCADIAJLDQAgAEEEaigCACESDAELIABBBGooAgAhEiACLQAAQTxHDQAgAEHQAWogB0ECaiICNgIAAkAgEkGOBnENAAJAIBJBMHFFDQAgEkELdiARckEBcQ0AQQAhEQwBC0EAIRMCQAJAIAMgAksNACACIRIMAQsCQAJAIAItAAAiDkEtRw0AQQEhEwwBCyACIRIgDkH+AEcNAUECIRMLIABB0AFqIAdBA2oiEjYCAAsCQCADIBJNDQACQAJAAkACQAJAAkAgEi0AACIPQeAARw0AIA8hDgwBC0EnIQ4gD0EnRg0AQSIhDiAPQSJHDQELIABB0AFqIg8gEkEBaiISNgIAIBIgA08NBCASIQcMAQsgACASIAMgEmsQ/IKAgAAiA0UNAiAAQdABaiECIABBuAFqIREDQCACIAIoAgAgA2oiBzYCACAAIAcgESgCACAHaxD8goCAACIDDQALIABB0AFqKAIAIgMgEmshAkEAIQ5BACEPDAELAkACQANAIAcgA08NAQJAIA4gBy0AACIRQf8BcSICRg0AAkAgAkF2ag4EAQAAAQALIA8gB0EBaiIHNgIADAELCyAHIBJrIQIgEUH/AXEgDkcNASAAQdABaiAHQQFqIgM2AgBBACEPDAILIAcgEmshAgsgCSASIBIgAmpBhwEQyICAgAAaIABB0AFqKAIAIQNBASEPCyAAQQA2AvACIAAgACgCsAFBAWoiBzYCsAEgACgCHCERAkACQCAHQQRJDQAgAEEkEM+AgIAAIgc2AhwgB0UNASAHIBE2AiAgB0EAOgAcIAdBADYCGCAHIAM2AhQgByATNgIQIAcgDjYCDCAHIAI2AgggByASNgIEIAdBAzYCAAwBCyAAQSBqIgQgB0EkbGoiB0EAOgAcIAdBADYCGCAHIAM2AhQgByATNgIQIAcgDjYCDCAHIAI2AgggByASNgIEIAcgETYCICAHQQM2AgAgACAEIAAoArABQSRsajYCHAsCQCAAKALYASIHDQACQCAAQdABaigCACIHIABBuAFqKAIAIAdrEMyCgIAAIgcNAAJAIA8NACAAIBIgAhCTg4CAAAsgAEG4AWooAgAhBwwBCyANIAcQ0IKAgAAaIAdBAWohBwsgAEHBADYCyAEgACAHNgLUAQwfCyAAQbgBaigCACEDCyAAQdABaiACNgIACwJAIAMgAk0NACACLQAAQT1HDQAgAEH2ADYCyAEgAEEEakEBNgIAIABB0AFqIAdBA2o2AgAMHQsCQCAAIBFBAXEQjoOAgABFDQAgAEHMAWooAgAhByABQfabgIAANgL0ASABQbacgoAANgLwASAMIAcgAkGmAiABQfABahDNgICAABoLAkACQCAAQQRqIgcoAgAiA0GAA3FFDQBBECECDAELQQEhAiADQYAEcUUNACAAQQE6AIADCyAAQfUANgLIASAHIAI2AgAMHAsCQAJAIBJBgANxRQ0AQRAhEQwBC0EBIREgEkGABHFFDQAgAEEBOgCAAwsgAEEEaiARNgIAAkAgAyACTQ0AIAItAABBPUcNACAAQdABaiAHQQJqIgI2AgACQCADIAJNDQAgAi0AAEE+Rw0AIABB9AA2AsgBIABB0AFqIAdBA2o2AgAMHQsgAEHzADYCyAEMHAsgAEHyADYCyAEMGwsCQAJAIAcgACgCtAFGDQAgB0F/ai0AAEEKRw0BCyAHQQZqIhIgA0sNACACQd7vgIAAQQUQ1YKAgAANAEEAIRECQCADIBJNDQAgEi0AACERCwJAIBFB/wFxQZCihIAAai0AAEEBcQ0AIAMgB0EGaiISTQ0AIBItAAANAQsCQAJAIAIgAyACaxDMgoCAACIHDQAgAEG4AWooAgAhBwwBCyANIAcQ0IKAgAAaIAdBAWohBwsgAEEtNgLIASAAQdABaiAHNgIAIAAQ8YKAgAACQCAAQQEQ8IKAgAAiEUUNAAJAAkADQCAAQdABaigCACIHQQRqIgMgAEG4AWooAgAiAksNASAAQcwBaiAHNgIAAkAgBygAAEG9yrmjBkcNAAJAIAMgAkYNACADLQAAIhJBkKKEgABqLQAAQQFxDQACQCASDgUBAgICAQALIBJBGkcNAQsCQAJAIAcgAiAHaxDMgoCAACIHDQAgAEG4AWooAgAhBwwBCyANIAcQ0IKAgAAaIAdBAWohBwsgAEEuNgLIASAAQdABaiAHNgIAIAAQ8YKAgAAMAwsCQAJAIAcgAiAHaxDMgoCAACIHDQAgAEG4AWooAgAhBwwBCyANIAcQ0IKAgAAaIAdBAWohBwsgAEEvNgLIASAAQdABaiAHNgIAIAAQ8YKAgAAMAAsLIABBxgAQhIOAgAALIBEgAEHQAWooAgA2AgggCyAREMyAgIAAIAMgAk0NEgsgAEEBNgLIAQwbCyAAQQRqIhJBEEEBIBIoAgBBgANxGzYCAAJAAkAgAyACTQ0AAkACQAJAIAItAAAiAkFDag4CAQACCyAAQTU2AsgBIABB0AFqIAdBAmo2AgAMHgsgAEHQAWogB0ECaiICNgIAQTMhEgJAIAMgAk0NACACLQAAQT1HDQAgAEHQAWogB0EDajYCAEE0IRILIAAgEjYCyAEMHQsgAkH+AEYNAQsgAEEyNgLIAQwbCyAAQTY2AsgBIABB0AFqIAdBAmo2AgAMGgsCQAJAIABBBGoiEi8BAEGAA3FFDQAgEkEQNgIAIAMgAk0NASACLQAAQcAARw0BIABBGTYCyAEgAEHQAWogB0ECajYCAAwbCyASQQE2AgALAkAgAyACTQ0AAkAgAi0AACICQf4ARg0AIAJBPUcNASAAQRo2AsgBIABB0AFqIAdBAmo2AgAMGwsgAEEbNgLIASAAQdABaiAHQQJqNgIADBoLIABBGTYCyAEMGQsCQCADIAJNDQACQCACLQAAIhJBPUYNACASQSpHDQEgAEHQAWogB0ECaiICNgIAAkAgAyACTQ0AIAItAABBPUcNACAAQZIBNgLIASAAQQRqQQE2AgAgAEHQAWogB0EDajYCAAwbCwJAAkAgACARQQFxEIWDgIAARQ0AIAAgByACQasCEPaCgIAAQaABIQMMAQtBoAEhAyAAQQRqKAIAIhJBwQRxDQAgEkGQEHFBkBBGDQBBkQEhAyAAIBFBAXEQjoOAgABFDQAgAUG4j4CAADYC5AEgAUGaqIKAADYC4AEgDCAHIAJBpgIgAUHgAWoQzYCAgAAaCyAAIAM2AsgBIABBBGoiB0EQQQEgBygCAEGAA3EbNgIADBoLIABBkAE2AsgBIABBBGpBATYCACAAQdABaiAHQQJqNgIADBkLAkACQCAAIBFBAXEQhYOAgABFDQAgACAHIAJBqgIQ9oKAgABBnwEhAwwBC0GfASEDIABBBGooAgAiEkHBBHENACASQZAQcUGQEEYNAEGPASEDIAAgEUEBcRCOg4CAAEUNACABQbiPgIAANgLUASABQZuogoAANgLQASAMIAcgAkGmAiABQdABahDNgICAABoLIAAgAzYCyAEgAEEEaiIHQRBBASAHKAIAQYADcRs2AgAMGAsgACAAKAIUQQF2NgIUIAAgACgCCEF/ajYCCCAAKAIQIQcCQCAAKAIcKAIAQQFHDQAgBw0AIAAQ2oKAgAAgAEEENgLIAQwYCyAAQQI2AsgBIABBBGpBAjYCACAAIAdBf2o2AhAMFwtB8QAhBwJAAkAgACgCCCIDIAAoAgxGDQBBHCEHQYEIIQIgAEEEaigCACISQYAQcQ0BIBJBPnFFDQELQQEhAiAAQQE6AIADCyAAIAc2AsgBIAAgA0EBajYCCCAAQQRqIAI2AgAgACAAKAIQQQFqNgIQIAAgACgCFEEBdDYCFAwWCyAAQSE2AsgBIABBBGpBAjYCACAAIAAoAghBf2o2AgggACAAKAIUQQF2NgIUDBULIAAgACgCCCIOQQFqNgIIAkAgAEEEaigCACISQYADcUUNAAJAIAMgAk0NACACLQAAQd0ARw0AIAAgDjYCCCAAQdABaiAHQQJqIgI2AgAgAEEEakEQNgIAQR8hEgJAIAMgAk0NACACLQAAQT1HDQAgAEHQAWogB0EDajYCAEEgIRILIAAgEjYCyAEMFgsgAEEdNgLIASAAQQRqQZAINgIADBULAkACQCASQcEEcQ0AIBJBkBBxQZAQRg0AQR0hByASQTBxRQ0BIBFBf3MgEkGAEHFFcQ0BC0EeIQcLIAAgBzYCyAEgAEEEakGBCDYCACAAIAAoAhRBAXQ2AhQMFAsgAEEBOgCAAyAAQRE2AsgBIABBBGpBATYCAAwTCyAAQQ82AsgBIABBBGpBCDYCACAAIAAoAghBf2o2AgggACAAKAIUQQF2NgIUDBILQfwAIQcCQCARQQFxRQ0AQf0AQf0AQfwAIABBBGooAgAiB0EwcRsgB0GCCEYbIQcLIAAgBzYCyAEgAEEEakGBCDYCACAAIAAoAghBAWo2AgggACAAKAIUQQF0NgIUDBELAkAgCCgCAEEDRw0AIAAoAghBAUgNACABIAQoAgAQlIOAgAA2AsABIAkgByACQRwgAUHAAWoQzYCAgAAaCyAAQQM2AsgBIABBBGpBgQg2AgAMEAsgAiAHTQ0AIActAABB7wBHDQAgAiAHQQFqIgNNDQAgAy0AAEHyAEcNACAAIAdBAmoiByACIAdrEPyCgIAAIgdBAEcgEnJFDQQgB0UNBQsgES0AACEHCwJAIAdB/wFxQS5HDQACQCAAQbgBaigCACARQQFqIgdNDQAgBy0AAEEuRw0AAkAgEg0AIAAQ+4KAgAALIABBAToAgAMgAEEONgLIASAAQQRqQQE2AgAMEAsCQCASDQAgABD7goCAAAsgAEEANgLUASAAQSo2AsgBIABB0AFqIAc2AgAgAEHMAWogETYCACAAQQRqQYACNgIADA4LAkACQAJAIABBuAFqKAIAIgIgEU0NACAHQf8BcUEmRw0BIAIgEUEBaiIDTQ0BIAMtAABBLkcNAQJAIBINACAAEPuCgIAACyAAQQA2AtQBIABBFTYCyAEgAEHQAWogEUECajYCACAAQcwBaiARNgIAIABBBGpBgAI2AgAMEAsgACgC+AJBAk0NAgwBCyAAKAL4AkECTQ0BAkACQCAHQf8BcSIHQfwARg0AIAdB4QBGDQEgB0EmRw0CIAIgEUEBaiIHTQ0CIActAABBJkcNAgJAIBINACAAEPuCgIAACyAAQQA2AtQBIABBEzYCyAEgAEHQAWogEUECajYCACAAQcwBaiARNgIAIABBBGpBATYCAAwQCyACIBFBAWoiB00NASAHLQAAQfwARw0BAkAgEg0AIAAQ+4KAgAALIABBADYC1AEgAEGGATYCyAEgAEHQAWogEUECajYCACAAQcwBaiARNgIAIABBBGpBATYCAAwPCyACIBFBAWoiB00NACAHLQAAQe4ARw0AIAIgEUECaiIHTQ0AIActAABB5ABHDQACQCAAIBFBA2oiByACIAdrEPyCgIAARQ0AIABBuAFqKAIAIQIMAQsCQCASDQAgABD7goCAAAsgAEEBOgCAAyAAQQA2AtQBIABBygA2AsgBIABB0AFqIAc2AgAgAEHMAWogETYCACAAQQRqQQE2AgAMDgsCQCACIBFLDQAgAEEBOgCAAyAAQQ42AsgBIABBBGpBATYCACASDQ8MDgsgES0AAEHvAEcNAAJAIAIgEUEBaiIHSw0AIABBAToAgAMgAEEONgLIASAAQQRqQQE2AgAgEg0PDA4LIActAABB8gBHDQAgACARQQJqIgcgAiAHaxD8goCAAA0AAkAgEg0AIAAQ+4KAgAALIABBAToAgAMgAEEANgLUASAAQdwANgLIASAAQdABaiAHNgIAIABBzAFqIBE2AgAgAEEEakEBNgIADA0LIABBAToAgAMgAEEONgLIASAAQQRqQQE2AgAgEg0NDAwLIBINAQsgABD7goCAAAtBAyEHDAELQQMhByASDQAgABD7goCAAAsgB0EDRg0ADAgLC0GnvYGAAEHeyYGAAEGIzABByI+AgAAQx4CAgAAAC0GRt4KAAEHeyYGAAEHU3gBByI+AgAAQx4CAgAAACwJAIAAoAtQBIgNFDQAgAEIANwLUASAAQdABaiADNgIAIAMhAgsgACACNgLMASAHLQAcIRIgB0EAOgAcIAcoAgghBCAHKAIEIRACQCAAQdABaiICKAIAIABBuAFqKAIAIgNJDQAgACAQIAQQk4OAgAAgACAHKAIUNgLUASAAIAIoAgA2AtgBIABBAjYCBCAAENqCgIAAIABBwAA2AsgBDAQLAkACQCAAKALMASICIAAoArQBRg0AIAJBf2otAABBCkcNAQsgASACNgKQAwJAAkACQCASQQFxDQAgAiAEaiADTQ0BCyAHKAIQIRIMAQsCQAJAIAIgAyACaxDMgoCAACIRDQAgAEG4AWooAgAiAyEODAELIBFBf2oiAyARIAMtAABBDUYbIQMgEUEBaiEOCyADIARrIQMCQCAHKAIQIhJBf2pBAUsNAANAIAIgA08NASACLQAAQZCihIAAai0AAEECcUUNASACQQFqIQIMAAsLIAIgA0cNACADIBAgBBDVgoCAAA0AAkAgEUUNACAAQcwCaiARENCCgIAAGgsgAEHQAWogDjYCAEEAIQICQCAHKAIUIgctAABB3ABGDQAgACAONgLYASAHIQILIABBAjYCBCAAIAI2AtQBIAAQ2oKAgAAgAEHAADYCyAEMBQsgACABQZADaiASEJWDgIAAIQIgEkECRw0AIAcoAhgiA0UNACADKAIAIAJNDQACQCAAQbgBaigCACABKAKQAyISTQ0AIBItAABBCkYNAQsgAyACNgIACyABQYwDakEALQCqtoKAADoAACABQQAoAKa2goAANgKIAwJAIAcoAgxBJ0ciDw0AIAFBADoAiwMLIAAgAEHQAWoiEigCACICIAFBiANqIABBuAFqIg4oAgAgAmtBARCWg4CAACECIAFBmANqQgA3AwAgAUIANwOQA0EAIARrIRcgAEHMAmohBgNAQQAhDQJAAkACQANAIAIiA0UNAgJAAkAgAy0AACICQdwARg0AAkACQAJAIAJBdmoOBAIGBgEACyACQSNGDQMgAg0FIBIgA0EBaiICNgIAIAAgAiABQYgDaiAOKAIAIAJrQQEQloOAgAAhAgwICyASIANBAWoiAzYCAAJAAkAgDigCACICIANNDQAgAy0AAEEKRg0BCyAAIAMgAUGIA2ogAiADa0EBEJaDgIAAIQIMCAsgACABQZADahCXg4CAACABIAM2ApwDCwJAIAAoAtgBIANNDQAgABD5goCAACAAQdABaiADQQFqNgIAIAAgAUGQA2oQmIOAgAAgAEGUATYCyAEMCwsgBiADENCCgIAAGiABIANBAWoiAzYChAMCQAJAAkAgDUEBcQ0AIAMgBGogDigCACICSw0AAkACQCADIAIgA2sQzIKAgAAiAg0AIA4oAgAhAgwBCyACQX9qIhEgAiARLQAAQQ1GGyECCyACIBdqIREgAyECAkAgBygCEEF/akEBSw0AIAMhAgNAIAIgEU8NASACLQAAQZCihIAAai0AAEECcUUNASACQQFqIQIMAAsLIAIgEUcNACARIBAgBBDVgoCAAEUNAQsgACABQYQDaiAHKAIQIgIQlYOAgAAhESACQQJHDQEgBygCGCIHRQ0AIAcoAgAgEU0NAAJAIABBuAFqKAIAIAEoAoQDIgJNDQAgAi0AAEEKRg0BCyAHIBE2AgALIABB0AFqIAM2AgAgACABQZADahCYg4CAACAAQZQBNgLIAQwLCyASIAM2AgAgACADIAFBiANqIA4oAgAgA2tBARCWg4CAACECDAYLIBIgA0EBaiIRNgIAQQAhAiARIA4oAgBGDQEgACABQZADahCXg4CAAEEAIRECQCAOKAIAIhMgEigCACICTQ0AIAItAAAhEQsCQAJAIA8NAAJAAkACQAJAIBFB/wFxQXZqDgQBAwMAAwsgEiACQQFqIgI2AgAgEyACTQ0BIAItAABBCkcNAQsgAUGQA2pB3AAQmYOAgAAgAUGQA2pBChCZg4CAACABIBIoAgAiAkEBajYCnAMMBQsgAUGQA2pB3AAQmYOAgAAgAUGQA2pBDRCZg4CAAAwCCyABQZADakHcABCZg4CAACABQZADaiAAEJqDgIAADAELAkACQAJAIBFB/wFxQXZqDgQBAgIAAgsgEiACQQFqIgI2AgACQCATIAJNDQAgAi0AAEEKRg0BCyABQZADakENEJmDgIAADAILAkAgBygCEEECRw0AAkAgACgC2AENACAGIAIQ0IKAgAAaCyAAQdABaiISIAM2AgAgACABQZADahCYg4CAACASIAJBAWo2AgAgB0EBOgAcIABBlAE2AsgBDAwLQQEhDSABIAJBAWo2ApwDDAMLIAAgAUGQA2pBAEEAEJKDgIAACyABIBIoAgAiAjYCnANBACENIAAgAiABQYgDaiAOKAIAIAJrQQEQloOAgAAhAgwBCwsgACADEJuDgIAAIgJB/wFxIgNBpAFGDQICQCADQZQBRw0AIAAgAUGQA2oQmIOAgAALIAAgAjYCyAEMBwtBkbeCgABB3smBgABBwN4AQciPgIAAEMeAgIAAAAsgAEHQAWogAEG4AWooAgA2AgAgACABQZADahCYg4CAACAAQZQBNgLIAQwFCyAAIBIoAgAiAiABQYgDaiAOKAIAIAJrQQEQloOAgAAhAgwACwsCQCAAKALUASISRQ0AIABBADYC1AEgAEHQAWogEjYCACASIQILIAAgAjYCzAECQCACIANJDQAgAEEBNgLIAQwDCyAAIAIgB0EMaiITIAMgAmtBARCWg4CAACECIAFBmANqQgA3AwAgAUIANwOQAyAAQcwCaiEQIABB0AFqIQ4gAEG4AWohEQNAAkACQCACRQ0AIAItAAAhAwJAIActAAoiEkUNACADIBJHDQAgByAHKAIEQQFqNgIEIA4gAkEBaiICNgIAIAAgAiATIBEoAgAgAmtBARCWg4CAACECDAMLIAMgBy0ACyIPRiESAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgA0ENRw0AAkAgESgCACINIAJBAWoiBEsNACADIA9GDQIMBAsgBC0AAEEKRw0AIA9BDUYNAyAPQQpGIAMgD0ZyIRILIBJFDQELAkAgBygCBEUNACAOIAJBAWoiAjYCACAAIAIgEyARKAIAIAJrQQEQloOAgAAhAiAHIAcoAgRBf2o2AgQMDgsCQCACIAAoAswBTQ0AIABB0AFqIAI2AgAgACABQZADahCYg4CAACAAQZQBNgLIAQwRCwJAAkAgAEG4AWooAgAgAhD4goCAACIDRQ0AIABB0AFqIAIgA2oiAjYCACAAKALYAQ0BIBAgAkF/ahDQgoCAABoMAQsgAEHQAWogAkEBajYCAAsCQCAHLQAJQQFHDQAgAEG4AWooAgAiAiAAQdABaigCACIHTQ0AIActAABBOkcNAAJAIAIgB0EBaiIHTQ0AIActAABBOkYNAQsgAEGQEDYCBCAAQdABaiAHNgIAIAAQ2oKAgAAgAEHwADYCyAEMEQsCQCAPQQpHDQAgACgC2AFFDQAgABD5goCAAAsgAEECNgIEIAAQ2oKAgAAgAEGVATYCyAEMEAsCQAJAIANBdmoOBAMLCwEACwJAIANFDQAgA0EjRg0KIANB3ABHDQsgDiACQQFqIgM2AgBBACECIAMgESgCAEYNDiAAIAFBkANqEJeDgIAAQQAhAiARKAIAIhIgDigCACIDTQ0HIAMtAAAiAkF2ag4EBgcHBQQLIA4gAkEBaiICNgIAIAAgAiATIBEoAgAgAmtBARCWg4CAACECDA0LIBEoAgAhDQsCQAJAIA0gAkEBaiICTQ0AIAItAABBCkYNAQsgDiACNgIAIAAgAiATIA0gAmtBARCWg4CAACECDAwLIA4gAjYCACAAIAFBkANqEJeDgIAAIAEgAjYCnAMLAkAgACgC2AENACAQIAIQ0IKAgAAaIA4gAkEBaiICNgIAIAAgAiATIBEoAgAgAmtBARCWg4CAACECDAsLIABB0AFqIAJBAWo2AgAgABD5goCAACAAIAFBkANqEJiDgIAAIABBlAE2AsgBDA0LIAJB3ABHDQIgAUGQA2pB3AAQmYOAgAAgDiAOKAIAQQFqNgIADAMLIA4gA0EBaiICNgIAAkAgEiACTQ0AIAItAABBCkYNAQsCQCAHLQAIDQAgAUGQA2pB3AAQmYOAgAALIAFBkANqQQ0QmYOAgAAMAgsCQCAHLQAIDQAgAUGQA2pB3AAQmYOAgAAgAUGQA2pBChCZg4CAAAsgACgC2AENAiAQIA4oAgAQ0IKAgAAaIA4gDigCAEEBajYCAAwBCwJAIActAAoiA0UNACACIANHDQAgAUGQA2ogAhCZg4CAACAOIA4oAgBBAWo2AgAMAQsCQCAHLQALIgNFDQAgAiADRw0AIAFBkANqIAIQmYOAgAAgDiAOKAIAQQFqNgIADAELAkAgBy0ACEEBRw0AIAAgAUGQA2pBAEEAEJKDgIAADAELIAFBkANqQdwAEJmDgIAAIAFBkANqIAAQmoOAgAALIAEgDigCACICNgKcAyAAIAIgEyARKAIAIAJrQQEQloOAgAAhAgwFCyAAEPmCgIAAIABBAjYC6AIgAEGUATYCyAEgACABKAKQAzYC5AIgACABKAKYAzYC4AIMBwsgACACEJuDgIAAIgJB/wFxIgNBpAFGDQICQCADQZQBRw0AIAAgAUGQA2oQmIOAgAALIAAgAjYCyAEMBgtBkbeCgABB3smBgABB+9sAQciPgIAAEMeAgIAAAAsCQCAAQdABaiIHKAIAIAAoAswBTQ0AIAAgAUGQA2oQmIOAgAAgAEGUATYCyAEMBQsgByAAQbgBaigCADYCACAAIAFBkANqEJiDgIAAIABBlAE2AsgBDAQLIAAgDigCACICIBMgESgCACACa0EBEJaDgIAAIQIMAAsLAkAgACgC1AEiEkUNACAAQQA2AtQBIABB0AFqIBI2AgAgEiECCyAAIAI2AswBAkAgAiADSQ0AIABBATYCyAEMAgsgACACIAdBCmoiDyADIAJrQQAQloOAgAAhAiABQagDakEANgIAIAFBoANqIhBCADcDACABQZADakEIakIANwMAIAFCADcDkAMgAEHMAmohBCAAQbgBaiERIABB0AFqIRMDQAJAAkACQAJAAkAgAkUNACACLQAAIgMgBy0ACSIORiESAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADQQ1HDQACQCARKAIAIAJBAWoiDUsNACADIA5GDQIMBAsgDS0AAEEKRw0AIA5BDUYNAyAOQQpGIAMgDkZyIRILIBJFDQELAkAgBygCBEUNACATIAJBAWoiAjYCACAAIAIgDyARKAIAIAJrQQAQloOAgAAhAiAHIAcoAgRBf2o2AgQMFQsCQCACIAAoAswBTQ0AIABB0AFqIAI2AgAgACABQZADahCcg4CAACAAQZQBNgLIAQwXCwJAAkAgAEG4AWooAgAiAyACEPiCgIAAIgdFDQAgAEHQAWoiEiACIAdqIgc2AgAgACgC2AENASAEIAdBf2oQ0IKAgAAaIABBuAFqKAIAIQMgEigCACEHDAELIABB0AFqIAJBAWoiBzYCAAsgAEHQAWogByAHIAMgB2sQnYOAgABqNgIAIAAQ2oKAgAAgAEGMATYCyAEgAEECNgIEDBYLIANFDQELAkAgAyAHLQAIRw0AIBMgAkEBaiICNgIAIAAgAiAPIBEoAgAgAmtBABCWg4CAACECIAcgBygCBEEBajYCBAwTCwJAIANBdmoOBAMNDQIACyADQSNGDQsgA0HcAEcNDCATIAJBAWoiAzYCAEEAIQIgAyARKAIARg0SIAAgAUGQA2oQnoOAgAAgESgCACIDIBMoAgAiAk0NBiACLQAAIhJBdmoOBAUHBwQDCyATIAJBAWoiAjYCACAAIAIgDyARKAIAIAJrQQAQloOAgAAhAgwRCwJAAkAgESgCACIDIAJBAWoiAk0NACACLQAAQQpGDQELIBMgAjYCACAAIAIgDyADIAJrQQAQloOAgAAhAgwRCyATIAI2AgAgACABQZADahCeg4CAACABIAI2ApwDCwJAIAAoAtgBDQAgBCACENCCgIAAGiATIAJBAWoiAjYCACAAIAIgDyARKAIAIAJrQQAQloOAgAAhAgwQCyAAQdABaiACQQFqNgIAIAAQ+YKAgAAgACABQZADahCcg4CAACAAQZQBNgLIAQwRCwJAAkAgEkGLf2oOBAEFBQEACyASQcMARg0AIBJBzQBGDQAgEkHjAEcNBAsgACAQIAFBkANqQQgQkoOAgAAMDQsgEyACQQFqIgI2AgACQCADIAJNDQAgAi0AAEEKRg0BCwJAIActAAlBDUYNACABQZADakHcABCZg4CAAAsgEEENEJmDgIAAIAFBkANqQQ0QmYOAgAAMDAsgACgC2AENBCAEIAIQ0IKAgAAaIBMgEygCAEEBajYCAAwLCyAHLQAJDQFBACECDAkLIActAAkgEsAiAkH/AXFGDQcgAkEASA0BCyABQZADakHcABCZg4CAAAsgABCfg4CAACECIAFBkANqIBMoAgAgAhCgg4CAACAQIBMoAgAgAhCgg4CAACATIAIgEygCAGo2AgAMBwsgABD5goCAACAAIAFBkANqEKGDgIAAIABBlAE2AsgBDAkLIAAgAhCbg4CAACICQf8BcSIDQaQBRg0CAkAgA0GUAUcNACAAIAFBkANqEJyDgIAACyAAIAI2AsgBDAgLQZG3goAAQd7JgYAAQf7ZAEHIj4CAABDHgICAAAALAkAgAEHQAWoiBygCACAAKALMAU0NACAAIAFBkANqEJyDgIAAIABBlAE2AsgBDAcLIAcgAEG4AWooAgA2AgAgACABQZADahCcg4CAACAAQZQBNgLIAQwGCyAAIBMoAgAiAiAPIBEoAgAgAmtBABCWg4CAACECDAMLAkACQCASQVxqIgNBG0sNAEEBIAN0QeGJgOAAcQ0BCyASQYR/akECSQ0AIBJBo39qQQFLDQELIAFBkANqQdwAEJmDgIAACyAQIAJB/wFxIgIQmYOAgAAgAUGQA2ogAhCZg4CAACATIBMoAgBBAWo2AgALIAEgEygCACICNgKcAyAAIAIgDyARKAIAIAJrQQAQloOAgAAhAgwACwsCQCAAKALUASIHRQ0AIABBADYC1AEgAEHQAWogBzYCACAHIQILIAAgAjYCzAEgAyACayEHAkACQCAAKALYAUUNACADIAIgAiAHENGCgIAAIgdqIhJNDQEgByASLQAAQf8BcUEKRmohBwwBCyACIAcgAEHMAmoQooOAgAAhByAAQdABaigCACECCwJAIAdFDQAgAEHQAWogAiAHaiIHNgIAAkAgAEG4AWooAgAgB0F/aiIHTQ0AIActAABBCkcNACAAEPmCgIAACyAAQaEBNgLIAQwBCwJAIAIgAEG4AWoiEigCACIHSQ0AIABBATYCyAEMAQsgACACIAAoAhwiA0ELaiIOIAcgAmtBARCWg4CAACEHIAFBmANqQgA3AwAgAUIANwOQAyAAQcwCaiETIABB0AFqIRECQAJAA0AgB0UNAQJAIActAAAiAkGQooSAAGotAABBAXFFDQAgAEHQAWogBzYCACAAIAFBkANqEJiDgIAAIABBlAE2AsgBDAQLAkAgAiADLQAKRw0AAkAgAygCBEUNACARIAdBAWoiBzYCACAAIAcgDiASKAIAIAdrQQEQloOAgAAhByADIAMoAgRBf2o2AgQMAgsCQCAHIAAoAswBTQ0AIABB0AFqIAc2AgAgACABQZADahCYg4CAACAAQZQBNgLIAQwFCyAAQdABaiAHQQFqNgIAIAAQ2oKAgAAgAEGVATYCyAEgAEECNgIEDAQLAkACQAJAIAJB3ABGDQAgAkEjRg0BIAINAiAAIAdBAWoiByAOIBIoAgAgB2tBARCWg4CAACEHDAMLIBEgB0EBaiICNgIAQQAhByACIBIoAgBGDQIgACABQZADahCXg4CAAEEAIQcCQAJAIBIoAgAiDyARKAIAIgJNDQACQAJAAkACQCACLQAAIgdBd2oOBQEDAQECAAsgB0HcAEYNACAHQSBHDQMLIAFBkANqIAcQmYOAgAAgESARKAIAQQFqNgIADAMLIBEgAkEBaiIHNgIAAkAgDyAHTQ0AIActAABBCkYNAQsgAUGQA2pBDRCZg4CAAAwCCyABQZADakEKEJmDgIAAAkAgACgC2AFFDQAgABD5goCAACAAQQI2AugCIABBlAE2AsgBIAAgASgCkAM2AuQCIAAgASgCmAM2AuACDAgLIBMgESgCABDQgoCAABogESARKAIAQQFqNgIADAELAkACQCAHIAMtAAlGDQAgByADLQAKRw0BCyABQZADaiAHEJmDgIAAIBEgESgCAEEBajYCAAwBCwJAIAMtAAhBAUcNACAAIAFBkANqQQBBABCSg4CAAAwBCyABQZADakHcABCZg4CAACABQZADaiAAEJqDgIAACyABIBEoAgAiBzYCnAMgACAHIA4gEigCACAHa0EBEJaDgIAAIQcMAgsCQCAAIAcQm4OAgAAiB0H/AXEiAkGkAUYNAAJAIAJBlAFHDQAgACABQZADahCYg4CAAAsgACAHNgLIAQwFCyAAIBEoAgAiByAOIBIoAgAgB2tBARCWg4CAACEHDAELIAIgAy0ACUcNAiARIAdBAWoiBzYCACAAIAcgDiASKAIAIAdrQQEQloOAgAAhByADIAMoAgRBAWo2AgQMAAsLAkAgAEHQAWoiBygCACAAKALMAU0NACAAIAFBkANqEJiDgIAAIABBlAE2AsgBDAILIAcgAEG4AWooAgA2AgAgACABQZADahCYg4CAACAAQZQBNgLIAQwBC0HgxoCAAEHeyYGAAEGE2ABByI+AgAAQx4CAgAAACyAAEPGCgIAACyABQbADaiSAgICAAAucBAEGfyOAgICAAEEQayIDJICAgIAAA0AgAEERQQ4Qo4OAgAANAAsCQAJAIAAoAsgBIgRBH0sNAEEAIQUgAUECdEGgl4SAAGooAgAgBHZBAXENAQsgABDhgoCAACEFIAAgARCkg4CAACAAQYgCaiEGIAFBAnRBoJeEgABqIQcgAkEBakH//wNxIQQCQAJAA0AgACAFIABBAkEBQQBBJiAEEKWDgIAAIgJBARDngoCAAAJAIAAtAIEDQQFHDQAgACgCyAEiBEEfSw0DQQAhAiAHKAIAIAR2QQFxRQ0DDAILAkAgAEEOQREQo4OAgABFDQADQCAAQQ5BERCjg4CAAA0ACyAAKALIASICQR9LDQEgBygCACACdkEBcUUNAQwDCwJAIAAoAsgBIghBH0sNACAHKAIAIAh2QQFxDQMLAkAgAi8BAEHnAEcNACAAEN2CgIAAQQEhAiAAKALIAUEBRg0CA0AgAEEOQREQo4OAgAANAAsgACgCyAEiAkEfSw0BIAcoAgAgAnZBAXFFDQEMAwsgAEEOQQEQo4OAgAANACAAKALQASECIAAoAswBIQggAyAAKALIARCUg4CAADYCACAGIAggAkHYACADEM2AgIAAGiAAQaMBNgK8ASAAIAAoAsQBNgLAAQwACwsgACACOgCBAwsgABCmg4CAACAAIAUgAUF+akFvcUEARxCng4CAAAsgA0EQaiSAgICAACAFC70FAQR/I4CAgIAAQRBrIgIkgICAgAACQAJAAkACQAJAAkACQAJAAkACQCABLwEAIgNBhn9qDhcDAQkBCQkJCQkJCQQJCQEBAQkJAQkBBQALQda0gYAAIQRBCiEFAkAgA0Gxf2oOBwgJCQEJAQEACwJAAkACQAJAIANBVmoOBQEMDAwCAAsCQCADQU1qDgQDDAwEAAsCQCADQZR/ag4EBQwMCwALIANBCkYNCiADQeAARg0KIANBHkYNCgJAIANBJUYNACADQT5GDQsgA0HEAEYNBCADQRNHDQwgASgCFA0MIAEoAiBFDQwCQAJAAkAgAEG8AmogASgCHBCog4CAACIDKAIEQX9qDgMAAQIPC0EBIQUgAygCACIELQAAIgNBW2pBAkkNDSADQVZqQQJJDQ0CQCADQURqDgMODw4ACyADQS1GDQ0gA0EvRg0NIANB3gBGDQ0gA0H8AEYNDQwOCwJAAkACQCADKAIAIgQtAAEiBUFDag4EABAQAQILIAQtAABBX2oiBUEdSw0PQQEgBXRBgYCAwANxRQ0PDA0LQQIhBSAELQAAQVVqDgMNDg0OCyAFQSpHDQ0gBC0AAEEqRg0LDA0LQcSbgoAAIQRBAyEFIAMoAgBBxJuCgABBAxDVgoCAAEUNCwwMC0G8nIKAACEEDAkLQdupgIAAIQQMCQtBqZuCgAAhBEEIIQUMCAtB46WBgAAhBEEFIQUMBwtBy/6AgAAhBEEJIQUMBgtBr/qAgAAhBEEDIQUMBQtBiaiCgABBiqiCgAAgAS0AAkEEcSIFGyEEQQNBAiAFGyEFDAQLQbOPgYAAIQQMAQtBn5GBgAAhBAtBBCEFDAELQQIhBQsgASgCDCEDIAEoAgghASACIAQ2AgQgAiAFNgIAIABB/AFqIAEgA0HDAiACEM2AgIAAGgsgAkEQaiSAgICAAAviAgEKfyOAgICAAEEQayIEJICAgIAAIAIgASgCABCpg4CAAAJAIAEoAgQiBUEISw0AIAEoAgAhBQsCQAJAIAMNAEEBIQYMAQsCQCAALQD+AkUNAEEAIQYMAQsgAC0A/AJBAnFFIQYLIABB/AFqIQcgAEG8AmohCCAAQcwCaiEJQQghAwJAA0AgBUUNAQJAIAEoAgggA2oiCkF4aiILKAIAIgxFDQAgAiAKQQRqKAIAIAwQqoOAgAAgBkUNACAKQQhqKAIADQACQCAAKALsAiIMQX9KDQAgCSAKQXxqKAIAIAwQq4OAgABBAEgNAQsgCCALKAIAEKiDgIAAIgwoAgQiC0UNACAMKAIAIgwtAABB3wBGDQAgCigCACENIApBfGooAgAhCiAEIAw2AgQgBCALNgIAIAcgCiANQcICIAQQzYCAgAAaCyAFQX9qIQUgA0EYaiEDDAALCyAEQRBqJICAgIAAC04BAn9BHBDpgoCAACIBQQA2AhggAUIANwIQIAFBjAE2AgAgASAAKAK0ASICNgIMIAEgAjYCCCAAIAAoAgBBAWoiAjYCACABIAI2AgQgAQtNAQJ/QRwQ6YKAgAAiAUEANgIYIAFCADcCECABQQU2AgAgASAAKAK0ASICNgIMIAEgAjYCCCAAIAAoAgBBAWoiAjYCACABIAI2AgQgAQsQACAAIAEgAkECEOiFgIAAC0YBAX9BFBDpgoCAACICIAE2AhAgAkE+NgIAIAIgACgCtAEiATYCDCACIAE2AgggACAAKAIAQQFqIgE2AgAgAiABNgIEIAILaAECfwJAIAAoAhANACAAIAEoAgg2AggLIABBEGohAgJAIAAoAgwgASgCDCIDTw0AIAAgAzYCDAsgAiABEJ+CgIAAAkAgAS8BAEGLAUcNACAAIAAvAQIiAUHAAEEgIAFBIHEbcjsBAgsLMgEBfyAAQSAQ6IKAgAAiAyABNgIwIAMgAjYCHCADIAAoArQBIgA2AgwgAyAANgIIIAMLlwEBAn8gASACEOqCgIAAIAFBEGohBAJAIAEoAhAiBUUNAAJAAkAgASgCGCAFQQJ0akF8aigCAC8BACIFQZV/aiIBQRlLDQBBASABdEGBgIgYcQ0BCyAFQRFHDQELIAAgAkEIaigCACACQQxqKAIAQcECEKyDgIAACyAEIAIQn4KAgAACQCADRQ0AIAIgAi8BAkEBcjsBAgsLUwEBf0HIABDpgoCAACICIAE7AQIgAkETOwEAIAIgACgCtAEiATYCDCACIAE2AgggACAAKAIAQQFqIgE2AgAgAiABNgIEIAJBEGpBAEE4/AsAIAILUAECfyOAgICAAEEQayIBJICAgIAAAkBBASAAEMmAgIAAIgINACABIAA2AgBB8P6FgABBxLeCgAAgARCtg4CAABoACyABQRBqJICAgIAAIAILQwEBfyABKAIIIQICQAJAIAAoAhBFDQAgAiAAKAIITw0BCyAAIAI2AggLAkAgASgCDCIBIAAoAgxNDQAgACABNgIMCwtIAQJ/QRwQ6YKAgAAiAUIANwIIIAFB2oAQNgIAIAFBEGpCADcCACABQRhqQQA2AgAgASAAKAIAQQFqIgI2AgQgACACNgIAIAELwAIBBn9BIBDpgoCAACEEAkACQCADRQ0AIAMoAgwiBSABKAIMSw0BCyABQQxqIAJBCGogAigCAEGkAUYbKAIAIQULQQAhBkEAIQcCQCABLwEAIghBBkYNAEEAIQcgCEHBAEYNAAJAIAhBjQFHDQAgASABLwECQRJyOwECC0EAIQcgA0UNAEEAIQcgCEH6AEYNAEEAIQcgAy8BACIIQQZGDQBBACEHIAhBwQBGDQBBACEHIAhB+gBGDQAgAS8BAiADLwECcUECcSEHCyAAIAAoAgBBAWoiCDYCACABKAIIIQlBACEAAkAgAigCAEGkAUYNACACKAIIIQAgAigCBCEGCyAEIAA2AhwgBCAGNgIYIAQgAzYCFCAEIAE2AhAgBCAFNgIMIAQgCTYCCCAEIAg2AgQgBCAHOwECIARBCDsBACAEC1oAAkACQCABLwEAQQhHDQAgASgCEC8BAEGPAUYNAQsgACAALwECQfv/A3E7AQILIABBEGogARCfgoCAAAJAIAAoAggNACAAIAEoAgg2AggLIAAgASgCDDYCDAv2AQEHfyOAgICAAEEQayICJICAgIAAIABBiAJqIQNBACEEQQAhBQJAA0AgBSAAKAL0AiIGKAIATw0BIAYoAgggBGooAgAiBkUNAQJAAkAgBi8BACIHQRFHDQBBooaBgAAhBwwBCwJAIAdB/ABGDQACQCAHQesARw0AQdmSgIAAIQcMAgtBkbeCgABB3smBgABB+PUAQb+ygIAAEMeAgIAAAAtBquCAgAAhBwsgBigCDCEIIAYoAgghBiACIAc2AgAgAyAGIAhBjwEgAhDNgICAABogBEEEaiEEIAVBAWohBQwACwsgACABNgL0AiACQRBqJICAgIAACw8AIAAgAUEBahD4goCAAAsqAQF/AkBBAUEQEMmAgIAAIgJFDQAgAiABNgIMIAIgACkCzAE3AgQLIAILLwEBfwJAIAAoAqwCIgFFDQAgASgCACAAIABByAFqIAEoAgQRg4CAgACAgICAAAsLaQEBfwN/QQAhAwJAAkAgAUEDaiACSw0AIAFBLSACIAFrIAAtAIMDIAAoAqACEPOCgIAAIgFFDQAgAUEDaiACSw0BIAEtAAFBKkcNASABLQACQS1HDQEgASEDCyADDwsgAUEBaiEBDAALC30BAn8CQAJAIANFDQAgAUHAAEgNACAELQAUQQFxRQ0AQQAhBUEAIQMDQCACIANNDQICQCAAIANqIgYtAAAgAUcNACAGDwsgBiACIANrIAQoAgARgICAgACAgICAACIGIANqIQMgBg0ADAILCyAAIAEgAhDUgoCAACEFCyAFCz8AAkAgASACTQ0AQeu9gYAAQZzKgYAAQRNB5qqAgAAQx4CAgAAACyAAQQE2AgggACABNgIAIAAgAiABazYCBAtBAAJAAkACQCABQXxqDgIAAQILIABBn5GBgABBBBDZgICAAA0BQQAPCyAAQeOlgYAAQQUQ2YCAgAANAEEBDwtBAgsVACAAQfwBaiABIAIgAxDIgICAABoLHwACQANAIAAgAToAHSAALQAeDQEgACgCACIADQALCwtGAQF/AkACQCAAIAFNDQBBASECAkAgAS0AAEF2ag4EAgEBAAELIAFBAWoiASAATw0AIAEtAABBCkcNAEECDwtBACECCyACC0UBAX8CQCAAKALYASIBIAAoArgBTQ0AQYS9gYAAQd7JgYAAQdTJAEHrvIGAABDHgICAAAALIABBADYC2AEgACABNgLUAQslAQF/IABB/3dxQZAQRkEBdCIBQQEgAEGAEHEbIAEgAEGBB3EbCxMAIABBwwA2AsgBIAAQ8YKAgAALfwECf0EAIQMCQCACQQFIDQACQCAALQCDA0EBRw0AIAEgAiAAKAKgAigCCBGAgICAAICAgIAAIgMNAUEBIQMgASwAACIEQd8ARg0BQQAhAyAEQX9KDQEgASACIAAoAqACKAIAEYCAgIAAgICAgAAPCyABIAIQ/oKAgAAhAwsgAwulAQECf0EAIQMCQCACQQFIDQACQCAALQCDA0EBRw0AIAEgAiAAKAKgAigCBBGAgICAAICAgIAAIgMNAUEBIQMgASwAACIEQd8ARg0BQQAhAyAEQX9KDQEgASACIAAoAqACKAIAEYCAgIAAgICAgAAPCwJAIAEsAAAiA0EASA0AIANB3wBGIANBgJSEgABqLQAAckEBcQ8LIAEgAhDSgICAACEDCyADC04BAn8CQCABQQFODQBBAA8LAkAgAC0AACICwCIDQQBIDQACQCADQd8ARw0AQQEPCyACQYCUhIAAai0AAEEBdkEBcQ8LIAAgARDSgICAAAt7AQF/QQEhBwJAIAEgAiADENWCgIAADQACQAJAIAAoAgQiA0GAAXFFDQBBCCEDIAUhBwwBCyAAIAQ2AgQCQCAEQQFHDQAgAEEBOgCAAwsCQCAGQQFHDQAgBQ8LIAUhByADQYEUcQ0BQYEIIQMgBiEHCyAAIAM2AgQLIAcLDAAgACABEPiCgIAACxYAIAAgACABIAIQloSAgAAQ0oSAgAALQgEBf0EAIQICQCABIABrQQJHDQAgAC0AAEHfAEcNACAALQABIgBBMEYNACAAQZCkhIAAai0AAEEQcUEEdiECCyACCxUAIABBiAJqIAEgAiADEMiAgIAAGgsdACAAQYgCaiAAKALMASAAKALQASABEMiAgIAAGgtDAQJ/QQAhAgJAIAAoAtABIgMgACgCuAFPDQAgAC0ABEEwcUUNACABRQ0AIAMtAABBkKKEgABqLQAAQQFxRSECCyACC5QBAQN/AkACQCAAQbgBaigCACAAQdABaiIBKAIAIgIQgIOAgAAiA0UNAAJAAkAgACgC2AFFDQAgABD5goCAAAwBCyAAQcwCaiACIANqQX9qENCCgIAAGgsgAEHQAWoiAigCACIBIANBAkZqLQAAIQAgAiABIANqNgIADAELIAEgAkEBajYCACACLQAAIQALIABB/wFxCykAAkAgAEEoRg0AIABBPEYNACAAQdsARg0AIABB+wBGDQBBACEACyAACz0AAkAgAEEoRw0AQSkPCwJAAkAgAEE8Rg0AAkAgAEH7AEYNACAAQdsARw0CQd0ADwtB/QAPC0E+IQALIAALxAMBAn8jgICAgABBMGsiBSSAgICAACAFQRhqIgZCADcCACAFQShqQgA3AgAgBUEgakIANwIAIAZBACgAgJaEgAA2AgAgBUEbakEAKACDloSAADYAACAFQgA3AhAgBUEGNgIMIAUgBDoAFyAFIAM6ABYgBSACOgAVIAUgAToAFAJAAkAgBA0AQQMhBAwBCyAFIAQ6ABtBBCEECwJAIAFFDQAgBiAEakEjOgAAIARBAWohBAsCQCADRQ0AIAYgBGogAzoAAAsgAEEANgLwAiAAIAAoArABQQFqIgQ2ArABIAAoAhwhAwJAAkAgBEEESQ0AIABBJBDPgICAACIENgIcIARFDQEgBCAFKQIMNwIAIAQgAzYCICAEQRhqIAVBDGpBGGopAgA3AgAgBEEQaiAFQQxqQRBqKQIANwIAIARBCGogBUEMakEIaikCADcCAAwBCyAAQSBqIgYgBEEkbGoiBCAFKQIMNwIAIARBGGogBUEMakEYaikCADcCACAEQRBqIAVBDGpBEGopAgA3AgAgBEEIaiAFQQxqQQhqKQIANwIAIAQgAzYCICAAIAYgACgCsAFBJGxqNgIcCyAFQTBqJICAgIAAC9QDAQN/I4CAgIAAQTBrIgMkgICAgAAgAhCHg4CAACEEIANBIGpCADcCACADQRhqQgA3AgAgA0EoakIANwIAIANBHmpBACgAlZaEgAA2AAAgA0IANwIQIANBBDYCDCADIAIQiIOAgAAiAjoAFiADIAQ6ABUgAyABOgAUIANBACkAjpaEgAA3ABcCQAJAIAINAEEHIQIMAQsgAyACOgAeQQghAgsgA0EXaiEFAkAgAUUNACAFIAJqQSM6AAAgAkEBaiECCwJAIARFDQAgBSACaiAEOgAACyAAQQA2AvACIAAgACgCsAFBAWoiBDYCsAEgACgCHCECAkACQCAEQQRJDQAgAEEkEM+AgIAAIgQ2AhwgBEUNASAEIAMpAgw3AgAgBCACNgIgIARBGGogA0EMakEYaikCADcCACAEQRBqIANBDGpBEGopAgA3AgAgBEEIaiADQQxqQQhqKQIANwIADAELIABBIGoiASAEQSRsaiIEIAMpAgw3AgAgBEEYaiADQQxqQRhqKQIANwIAIARBEGogA0EMakEQaikCADcCACAEQQhqIANBDGpBCGopAgA3AgAgBCACNgIgIAAgASAAKAKwAUEkbGo2AhwLIANBMGokgICAgAALDgAgAEEAQQAQioOAgAALngMBAn8jgICAgABBMGsiAySAgICAACADQRhqQgA3AgAgA0EoakIANwIAIANBIGpCADcCACADQRlqQQAoAIqWhIAANgAAIANCADcCEEEFIQQgA0EFNgIMIAMgAjoAFSADIAE6ABQgA0EAKACHloSAADYBFgJAAkAgAg0AQQQhBAwBCyADIAI6ABoLAkAgAUUNACADQRZqIARqIAE6AAALIABBADYC8AIgACAAKAKwAUEBaiICNgKwASAAKAIcIQECQAJAIAJBBEkNACAAQSQQz4CAgAAiAjYCHCACRQ0BIAIgAykCDDcCACACIAE2AiAgAkEYaiADQQxqQRhqKQIANwIAIAJBEGogA0EMakEQaikCADcCACACQQhqIANBDGpBCGopAgA3AgAMAQsgAEEgaiIEIAJBJGxqIgIgAykCDDcCACACQRhqIANBDGpBGGopAgA3AgAgAkEQaiADQQxqQRBqKQIANwIAIAJBCGogA0EMakEIaikCADcCACACIAE2AiAgACAEIAAoArABQSRsajYCHAsgA0EwaiSAgICAAAsSACAAQQBBAEEAQQAQiYOAgAALTgEBf0EAIQICQCAALwEEQYgHcQ0AIAFFDQBBACECAkAgACgCuAEgACgC0AEiAE0NACAALQAAIQILIAJBkKKEgABqLQAAQQFxRSECCyACC+8KAQd/I4CAgIAAQRBrIgEkgICAgAAgAEEIOwHcAkHFACECAkAgACgC0AEiAyAAKAK4ASIETw0AIAFBADoABwJAAkAgA0F/ai0AAEEwRw0AQcUAIQUCQAJAAkACQAJAAkACQAJAAkAgAy0AACICQVJqDhgHCgQEBAQEBAQECgoKCgoKCgoKCgIKAQgACwJAIAJBoX9qDgcECgoCCgEIAAsgAkHPAEYNAgJAIAJB2ABGDQAgAkHvAEYNAyACQfgARw0KCyAAIANBAWoiAjYC0AFBACEGAkAgBCACTSIHDQAgAi0AACEGCyAGQf8BcUGQpISAAGotAABBwABxRQ0EIAFBADYCDCAAIAIgAiAEIAJrIAFBDGoQjYWAgAAiAyABKAIMEI6FgIAAIAAgAyAAKALQAWo2AtABDAULIAAgA0EBaiICNgLQAUEAIQYCQCAEIAJNIgQNACACLQAAIQYLAkAgBkGQpISAAGotAABBEHFFDQAgACAAIAIQj4WAgAAgACgC0AFqNgLQAQwJCwJAIAQNACACLQAAQd8ARw0AIAAgA0ECajYC0AELIABBmwEQhIOAgAAMCAsgACADQQFqIgI2AtABQQAhBgJAIAQgAk0iBw0AIAItAAAhBgsCQAJAIAZB/wFxQZCkhIAAai0AAEEBcUUNACABQQA2AgggACACIAIgBCACayABQQhqEJCFgIAAIgMgASgCCBCOhYCAACAAIAMgACgC0AFqNgLQAQwBCwJAIAcNACACLQAAQd8ARw0AIAAgA0ECajYC0AELIABBmgEQhIOAgAALIABBBDsB3AIMBwsgACADQQFqIgI2AtABQQAhBgJAIAQgAk0iBA0AIAItAAAhBgsCQAJAIAZB/wFxQZCkhIAAai0AAEEEcUUNACAAIAAgAhCRhYCAACAAKALQAWo2AtABDAELAkAgBA0AIAItAABB3wBHDQAgACADQQJqNgLQAQsgAEGeARCEg4CAAAsgAEEQOwHcAgwGCyAAIAMQkYWAgAAhAiAAQRA7AdwCIAAgAiAAKALQAWo2AtABDAULAkAgBw0AIAItAABB3wBHDQAgACADQQJqNgLQAQsgAEGdARCEg4CAAAsgAEEgOwHcAgwDCyAAIAFBB2oQkoWAgAAhBQwCCyAAIAFBB2oQkoWAgAAhBQwBCyAAIAAgAxCPhYCAACAAKALQAWo2AtABIAAgAUEHahCShYCAACEFCwJAIAAoArgBIgIgACgC0AEiA00NACADLQAAQS5HDQBBACEEAkAgAiADQQFqIgZNDQAgBi0AACEECyAEQZCkhIAAai0AAEEQcUUNACADQQJqIQQgAEGIAmogAyAEIAQgAiAEaxC2goCAAGpBnAEQyICAgAAaIAAoAtABIQMLQcUAIQICQAJAAkACQAJAAkAgBUHFAEcNACAAKAK4ASIEIANNDQQCQCADLQAAIgZB6QBHDQBBxgAhAgwCCyAGQfIARw0EIAAgA0EBaiIGNgLQAUHHACECIAQgBk0NBSAGLQAAQekARw0FQcgAIQJBAiEGDAILIAAoArgBIQQCQCABLQAHDQAgBCADTQ0AIAMtAABB8gBHDQAgACADQQFqIgY2AtABQTkhAiAEIAZNDQUgBi0AAEHpAEcNBUE6IQJBAiEGDAILIAQgA00NAiADLQAAQekARw0CQTghAgtBASEGCyAAIAMgBmoiBjYC0AEMAgsgAyEGIAUhAgwBCyADIQYLIAQgBk0NACAGLAAAIgRFDQACQCAEQQBIDQAgBEGff2pB/wFxQRpJDQAgBEHfAEYNACAEQb9/akH/AXFBGUsNAQsgACADNgLQASAFIQILIAFBEGokgICAgAAgAgsyAQF/IABBmAJqIQICQANAIAIoAgAiAEUNASAAQQRqIQIgACgCACABRw0ACwsgAEEARwtWAQN/IAAoArgBIQEgACgC0AEhAEEBIQICQANAIAAgAU8NASAALQAAIgNBCkYNASADQSNGDQEgAEEBaiEAIANBkKKEgABqLQAAQQJxDQALQQAhAgsgAgvpIQEKfyOAgICAAEHAAGsiBCSAgICAACAAKAK4ASEFIAAoAtABIQYCQAJAA0ACQAJAAkACQAJAAkACQAJAAkAgBSAGTQ0AAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAGLQAAIgdBpH9qDh0NEBAQEAECFRADBBAQEBAQEBAFEBAQBgcIDAkQCwALAkAgB0FQag4UCgoKCgoKCgoQEBAQEBAQEBAQEBQACyAHQc0ARg0SIAdBDUYNDiAHQSdHDQ8gACAGQQFqNgLQASAAIAEgAiADQf8BcUEHQScgA0EBcRsgA0EGdHJBpwFxEIiFgIAADBgLIAAgBkEBajYC0AEgACABIAIgA0H/AXEgA0EGdEEHckGHAXEQiIWAgAAMFwsgACAGQQFqNgLQASAAIAEgAiADQf8BcSADQQZ0QQhyQYgBcRCIhYCAAAwWCyAAIAZBAWo2AtABIAAgASACIANB/wFxIANBBnRBG3JBmwFxEIiFgIAADBULIAAgBkEBajYC0AEgACABIAIgA0H/AXEgA0EGdEEMckGMAXEQiIWAgAAMFAsgACAGQQFqNgLQASAAIAEgAiADQf8BcSADQQZ0QQpyQYoBcRCIhYCAAAwTCyAAIAZBAWo2AtABIAAgASACIANB/wFxIANBBnRBDXJBjQFxEIiFgIAADBILIAAgBkEBajYC0AEgACABIAIgA0H/AXEgA0EFdEEgcSADQQZ0ckEgc0GgAXEQiIWAgAAMEQsgACAGQQFqNgLQASAAIAEgAiADQf8BcSADQQZ0QQlyQYkBcRCIhYCAAAwQCyAAIAZBAWo2AtABIAAgASACIANB/wFxIANBBnRBC3JBiwFxEIiFgIAADA8LIAAgBkEBaiIINgLQAUEAIQkCQCAFIAhNDQAgCC0AACEJCyAHQVBqIQcCQCAJQZCkhIAAai0AAEEEcUUNACAGLQABIQkgACAGQQJqIgg2AtABIAdBA3QhByAJQVBqIQpBACEJAkAgBSAITQ0AIAgtAAAhCQsgCiAHciEHIAlBkKSEgABqLQAAQQRxRQ0AIAYtAAIhBSAAIAZBA2o2AtABIAVBUGogB0EDdHIhBwsgACABIAIgA0H/AXEgB0GfAXEgByADQQFxGyADQQZ0QYABcXJB/wFxEIiFgIAADA4LIAAgBkEBaiIINgLQAUEAIQcCQCAFIAhNDQAgCC0AACEHCwJAIAdB/wFxIglBkKSEgABqLQAAQcAAcUUNACAAIAZBAmoiCDYC0AEgB0FQaiEKIAlBOkkhCSAHQQdxQQlqIQtBACEHAkAgBSAITQ0AIAgtAAAhBwsgCiALIAkbIQUCQCAHQf8BcSIJQZCkhIAAai0AAEHAAHFFDQAgACAGQQNqIgg2AtABIAdBUGogB0EHcUEJaiAJQTpJGyAFQQR0ciEFCyAFQZ9/cSAFIANBAXEbIANBBnRBgH9xciEFAkAgA0EIcUUNAAJAIANB/wFxQQNxRQ0AIAQgBUH/AXE2AgAgAkGI3oGAACAEEImFgIAADAELIAIgBkF/aiIGIAggBmsQoIOAgAALIAAgASAFQf8BcRCKhYCAAAwOCyAAQc0AEISDgIAADA0LIAAgBkEBaiIHNgLQASAGQX9qIQoCQCAHIAVHDQAgBCAKNgIUIARBAjYCECAAQYgCaiAKIAdB1QAgBEEQahDNgICAABoMDQsgBSAHTQ0LIActAABB+wBHDQsgBkECaiEGAkADQCAAIAY2AtABAkAgBiAFIAZrENGCgIAAIgcNACAFIAZNDQIgBi0AAEHcAEcNAiAFIAZBAWoiCE0NAkECIQcgCC0AAEHuAEcNAgsgBiAHaiEGDAALCyADQQRxIQsgAEGIAmohDCADQf8BcSENQQAhCEEAIQkDQAJAAkAgBiAFTw0AIAYtAABB/QBGDQACQCAGIAUgBmsQ/ISAgAAiBUEHSQ0AIAwgBiAGIAVqQdQAEMiAgIAAGiAAKALQASEHDAILIAYhByAFDQECQCADQQhxRQ0AIAIgCiAGIAprEKCDgIAADBALIAwgBiAGQdAAEMiAgIAAGiAMIAAoAtABIgAgAEHWABDIgICAABoMDwsCQCADQQRxRQ0AIAhBAkkNACAMIAkgBkF/akHTABDIgICAABogACgCuAEhBSAAKALQASEGCyADQf8BcSEDAkACQCAGIAVHDQAgBCAKNgIkIAQgBSAKazYCICAMIAogBkHSACAEQSBqEM2AgIAAGgwBCwJAIAUgBk0NACAGLQAAQf0ARw0AIAAgBkEBajYC0AEMAQsCQCADQQhxRQ0AIAIgCiAGIAprEKCDgIAADAELIAwgCiAGQdYAEMiAgIAAGgsgA0EIcUUNDiACIAogACgC0AEgCmsQoIOAgAAMDgsgACAHIAVqNgLQASAAIAYgBUEAEP2EgIAAIQUgACABIA0gBiAAKALQASAFEIuFgIAAIAAoAtABIQcgACAHIAcgACgCuAEiBSAHaxDRgoCAAGoiBzYC0AEgBiAJIAhBAUYbIAkgCxshCSAIQQFqIQggByEGDAALCyAAIAZBAWo2AtABIAAgASACIANB/wFxQRxB3AAgA0EBcRsgA0EGdEGAAXFyEIiFgIAADAsLIANBA3ENAiAAQZMBEISDgIAADAoLAkAgBSAGQQFqIghLDQBBDSEHDAELQQ0hByAILQAAQQpHDQAgACAGQQJqNgLQASAAIAEgA0EGdEEKckGKAXEQioWAgAAMCQsgA0EDcUUNASAHwEEASA0AIAdBoJaEgABqLQAADQELIAYgBSAGayAAKAKgAigCABGAgICAAICAgIAAIQYgAEGIAmogACgCzAEgBiAAKALQAWpBzgAQyICAgAAaDAcLAkACQCAALQCDA0EBRw0AIAYgBSAGayAAKAKgAigCABGAgICAAICAgIAAIQYMAQsgBiAFIAZrENKAgIAAIQYLAkACQAJAIAYOAgIAAQsgACAAKALQASIGQQFqNgLQASAAIAEgAiADQf8BcSAGLQAAIgZBnwFxIAYgA0EBcRsgA0EGdEGAAXFyEIiFgIAADAgLIAIgASADQQhxGyAAKALQASAGEKCDgIAAIAAgACgC0AEgBmo2AtABDAcLIAAgACgC0AFBAWo2AtABIABBywAQhIOAgAAMBgsgACAGQQFqIgc2AtABAkAgA0ECcUUNACAAQc8AEISDgIAAIAAoArgBIQUgACgC0AEhBwsCQAJAIAUgB00NACAHLQAAQS1GDQELIAcgBSAHayAAKAKgAigCABGAgICAAICAgIAAIQYgAEGIAmogACgCzAEgBiAAKALQAWpBzgAQyICAgAAaDAYLIAAgB0EBaiIGNgLQAQJAIAYgBUcNACAAQc4AEISDgIAADAYLAkACQAJAAkAgBSAGSw0AQQAhCAwBCwJAAkACQCAGLQAAIghB3ABGDQAgCEEJRg0BIAhBIEcNAiAAIAdBAmo2AtABIAAgA0H/AXEiBkECQY3DgIAAEIyFgIAAIAAgASACIAYgA0F/c0EFdEGAAXJBoAFxEIiFgIAADAsLQQIhCCAAIAdBAmoiBjYC0AEgBSAGTQ0HIAYtAABBIHJB9QBHDQcgACAHQQNqIgY2AtABIABBiAJqIAAoAswBIAZBkwEQyICAgAAaDAoLIAAgB0ECajYC0AEgACADQf4AcUECQYiwgIAAEIyFgIAAIAAgASACIANB/wFxQYkBEIiFgIAADAkLIAjAIghBAEgNAQsgCEGgloSAAGotAAANAQsgBiAFIAZrIAAoAqACKAIAEYCAgIAAgICAgAAhBiAAQYgCaiAAKALMASAGIAAoAtABakHOABDIgICAABoMBgsgACAHQQJqNgLQASAAIAEgAiADQf8BcSAIQR9xIAggA0EBcRtBgAFyQf8BcRCIhYCAAAwFCyAAIAZBAWoiBzYC0AECQCADQQFxIglFDQAgAEHMABCEg4CAACAAKAK4ASEFIAAoAtABIQcLAkACQCAFIAdNDQAgBy0AAEEtRg0BCyAHIAUgB2sgACgCoAIoAgARgICAgACAgICAACEGIABBiAJqIAAoAswBIAYgACgC0AFqQcsAEMiAgIAAGgwFCyAAIAdBAWoiBjYC0AECQCAGIAVHDQAgAEHLABCEg4CAAAwFCwJAAkACQAJAIAUgBksNAEEAIQgMAQsCQAJAAkACQCAGLQAAIghB3ABGDQAgCEEJRg0CIAhBIEYNASAIQT9HDQMgACAHQQJqNgLQASAAIAEgAiADQf8BcUEfQf8AIAkbIANBBnRBgAFxchCIhYCAAAwLCyAAIAdBAmoiBjYC0AFBASEIIAUgBk0NByAGLQAAQSByQfUARw0HIAAgB0EDaiIGNgLQASAAQYgCaiAAKALMASAGQZMBEMiAgIAAGgwKCyAAIAdBAmo2AtABIAAgA0H/AXEiBkEBQY3DgIAAEIyFgIAAIAAgASACIAYgA0EGdEGAAXEQiIWAgAAMCQsgACAHQQJqNgLQASAAIANB/wFxIgZBAEGIsICAABCMhYCAACAAIAEgAiAGIANBBnRBCXJBiQFxEIiFgIAADAgLIAjAIghBAEgNAQsgCEGgloSAAGotAAANAQsgBiAFIAZrIAAoAqACKAIAEYCAgIAAgICAgAAhBiAAQYgCaiAAKALMASAGIAAoAtABakHLABDIgICAABoMBQsgACAHQQJqNgLQASAAIAEgAiADQf8BcSAIQR9xIANBBnRyQZ8BcRCIhYCAAAwECyAAIAZBAWoiBzYC0AECQCADQQFxIghFDQAgAEHMABCEg4CAACAAKAK4ASEFIAAoAtABIQcLAkAgByAFRw0AIABBywAQhIOAgAAMBAsCQAJAAkACQCAFIAdLDQBBACEGDAELAkACQAJAAkAgBy0AACIGQdwARg0AIAZBCUYNAiAGQSBGDQEgBkE/Rw0DIAAgB0EBajYC0AEgACABIAIgA0H/AXFBH0H/ACAIGyADQQZ0QYABcXIQiIWAgAAMCgtBASEIIAAgB0EBaiIGNgLQASAFIAZNDQYgBi0AAEEgckH1AEcNBiAAIAdBAmoiBjYC0AEgAEGIAmogACgCzAEgBkGTARDIgICAABoMCQsgACAHQQFqNgLQASAAIANB/wFxIgZBAUGNw4CAABCMhYCAACAAIAEgAiAGIANBBnRBgAFxEIiFgIAADAgLIAAgB0EBajYC0AEgACADQf8BcSIGQQBBiLCAgAAQjIWAgAAgACABIAIgBiADQQZ0QQlyQYkBcRCIhYCAAAwHCyAGwCIGQQBIDQELIAZBoJaEgABqLQAADQELIABBywAQhIOAgAAMBAsgACAHQQFqNgLQASAAIAEgAiADQf8BcSAGQR9xIANBBnRyQZ8BcRCIhYCAAAwDCyADIAhyIQMMAAsLAkACQAJAIAcgBSAHayIFQQQgBUEESBsQ/ISAgAAiBQ4FAAICAgECCwJAIANBCHFFDQAgAiAKQQIQoIOAgAAMAwsgBEECNgIwIAQgBkF/aiIGNgI0IABBiAJqIAYgB0HVACAEQTBqEM2AgIAAGgwCCyAAIAdBBEEAEP2EgIAAIQYCQCADQQhxRQ0AIAIgCiAAKALQASAKa0EEahCgg4CAAAsgACABIANB/wFxIAogACgC0AFBBGogBhCLhYCAACAAIAAoAtABQQRqNgLQAQwBCyAAIAcgBWoiBjYC0AECQCADQQhxRQ0AIAIgCiAGIAprEKCDgIAADAELIABB0AAQhIOAgAALIARBwABqJICAgIAAC0cBAX8jgICAgABBEGsiAySAgICAACADIAE2AgQgAyACNgIAIABBiAJqIAEgASACakGIASADEM2AgIAAGiADQRBqJICAgIAAC9YNAQF/QfeSgIAAIQECQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEF/ag6lAZUBHxUfPT4/QEJGTVNYaWx0fAECAwQFBgcICQoLDAwNDg8QERITFIkBFhcYGRobHB0eICEiIyQlJjMyMycoKSorLC0uLzAxMzIzNDU2Nzg5Ojs8PUFDREVFR0hJSktMTk9QUVJUVVZWV1dZWVpbXF1eX2BhYmNkZWaMAWdoamtrbW5vcHFyc3V2d40BeHl6e31+f4ABgQGCAYMBhAGFAYYBhwGIAYkBigGLAYwBjAGNAY4BjwGQAZEBlAEAkgGTAQtB2fKAgAAPC0GNtoKAAA8LQZG2goAADwtBt7WCgAAPC0HrtYKAAA8LQbK1goAADwtB6rOCgAAPC0G7t4GAAA8LQZ62goAADwtBwrWCgAAPC0H9r4KAAA8LQY+wgoAADwtBqrSCgAAPC0GhtIKAAA8LQfm0goAADwtBprSCgAAPC0GdtIKAAA8LQfS0goAADwtBxvyAgAAPC0GesoGAAA8LQdS1goAADwtB9LWCgAAPC0HZnoCAAA8LQd2pgIAADwtB57WCgAAPC0GKqIKAAA8LQYmogoAADwtB17GCgAAPC0HPs4KAAA8LQe6pgYAADwtBk7CCgAAPC0GCsIKAAA8LQZq2goAADwtBrrWCgAAPC0GKtYKAAA8LQYS1goAADwtB27SCgAAPC0H0r4KAAA8LQe+ugIAADwtB5LOBgAAPC0HltIKAAA8LQf+0goAADwtBwZuCgAAPC0HMm4KAAA8LQb+OgYAADwtBqoyBgAAPC0GwuoGAAA8LQcyogYAADwtBqrSBgAAPC0Gd2oCAAA8LQfz+gIAADwtBt4mAgAAPC0HIsIKAAA8LQdyzgoAADwtB4LGCgAAPC0GztIKAAA8LQeCygoAADwtBrrOCgAAPC0HAsIKAAA8LQYmzgoAADwtBxrSCgAAPC0HJsYKAAA8LQZ+zgoAADwtB9LKCgAAPC0HWs4KAAA8LQcC0goAADwtBtbOCgAAPC0Gms4KAAA8LQa+xgoAADwtB/LKCgAAPC0HosYKAAA8LQb6zgoAADwtBqrCCgAAPC0HasoKAAA8LQbGwgoAADwtBtbGCgAAPC0HCsYKAAA8LQZazgoAADwtB7dmAgAAPC0GYsIKAAA8LQc6xgoAADwtB7bKCgAAPC0G6sYKAAA8LQfSxgoAADwtBj7OCgAAPC0GBs4KAAA8LQbewgoAADwtB0rKCgAAPC0HtsYKAAA8LQcezgoAADwtB4rOCgAAPC0Hus4KAAA8LQYi0goAADwtB/bOCgAAPC0HQ+4CAAA8LQZXPgIAADwtBj7CCgAAPC0HHtYKAAA8LQY+1goAADwtB1bSCgAAPC0G2nIKAAA8LQbKcgoAADwtBxq+BgAAPC0GZtYKAAA8LQeC0goAADwtB1KiBgAAPC0HKt4GAAA8LQYm2goAADwtBhbaCgAAPC0GWtoKAAA8LQb21goAADwtB6LKCgAAPC0GlsIKAAA8LQaCwgoAADwtBu7SCgAAPC0GutIKAAA8LQYuwgoAADwtB77SCgAAPC0GGsIKAAA8LQem0goAADwtBnrWCgAAPC0HRtIKAAA8LQY2MgYAADwtBl46BgAAPC0HLtYKAAA8LQdi1goAADwtBlLWCgAAPC0GBtoKAAA8LQam1goAADwtB/LWCgAAPC0GjtYKAAA8LQY3+gIAADwtB5JeAgAAPC0GxjoGAAA8LQef8gIAADwtB+a+CgAAPC0GNtoKAAA8LQc+1goAADwtB4rWCgAAPC0HctYKAAA8LQfC1goAADwtB+LWCgAAPC0GbqIKAAA8LQZqogoAADwtBhM+AgAAPC0GTtIKAAA8LQZG3goAAQdDKgYAAQbcFQafzgIAAEMeAgIAAAAtBkbeCgABB0MqBgABBvQVBp/OAgAAQx4CAgAAAC0HL8oCAACEBCyABC5ABAQJ/QQAhAwJAAkACQCACQX9qDgIBAAILIAEoAgAhAkEAIQMDQCACIAAoArgBTw0CIAItAAAiBEGQooSAAGotAABBAnFFDQIgASACQQFqIgI2AgAgA0F4cUEIaiADQQFqIARBCUYbIQMMAAsLIAEoAgAhAiABIAIgAiAAKAK4ASACaxDRgoCAAGo2AgALIAMLqAYBCX8CQAJAIANBAUgNAAJAIAAtAIMDDQAgAUEBaiEFIANBf2ohBkEAIQdBACEIA0AgAyAITQ0DAkAgAiABIAhqIgktAAAiChD+hYCAAEUNACAJDwsCQCAKwEEATg0AAkAgCSADIAhrENKAgIAAIgpFDQAgCiAIaiEIDAILIARFDQAgBiAIayEKIAghCwJAA0ACQCAKDQAgAyEIDAILIAUgC2ogChDSgICAACEMIApBf2ohCiALQQFqIgghCyAMRQ0ACwsgACAJIAEgCGoQ/4WAgAAMAQsgCEEBaiEIDAALCwJAIAAoAqACIglBwKiEgABHDQBBACEIA0AgAyAIRg0CIAIgASAIaiIHLQAAIgoQ/oWAgAANAwJAIArAQX9KDQAgBEUNACAAIAFBARCAhoCAAAsgCEEBaiEIDAALCwJAIAktABQNACABQQFqIQUgA0F/aiENQQAhB0EAIQsDQCADIAtNDQMCQCACIAEgC2oiBi0AACIIEP6FgIAARQ0AIAYPCwJAAkAgCMBBf0oNACAEDQELIAtBAWohCwwBCyAAIAEgBiADIAtrIAkoAgARgICAgACAgICAACIIEICGgIAAAkAgCA0AIA0gC2shCCALIQoCQANAAkAgCA0AIAMhCwwCCyAFIApqIAggCSgCABGAgICAAICAgIAAIQwgCEF/aiEIIApBAWoiCyEKIAxFDQALCyAAIAYgASALahD/hYCAAAwBCyAIIAtqIQsMAAsLIAFBAWohBiADQX9qIQ1BACEHQQAhCANAIAMgCE0NAgJAIAIgASAIaiIFLQAAIgoQ/oWAgABFDQAgBQ8LAkAgCsBBAE4NACAFIAMgCGsgCSgCABGAgICAAICAgIAAIQoCQAJAIARFDQAgACABIAoQgIaAgAAgCg0BIA0gCGshCiAIIQsCQANAAkAgCg0AIAMhCAwCCyAGIAtqIAogCSgCABGAgICAAICAgIAAIQwgCkF/aiEKIAtBAWoiCCELIAxFDQALCyAAIAUgASAIahD/hYCAAAwDCyAKRQ0BCyAKIAhqIQgMAQsgCEEBaiEIDAALC0EAIQcLIAcLaQEBfwJAIAEoAgwiAg0AIAFBEBCThYCAABogACgCzAEhAgsCQCAAKALQAUF/aiIAIAJPDQBB2ZaAgABB3smBgABBmssAQe6ngYAAEMeAgIAAAAsgASACIAAgAmsQoIOAgAAgASAANgIMC1oBAX8CQCABKAIMIgINACAAQeACaiAAKALMASAAKALQARD0goCAAA8LIAEgAiAAKALQASACaxCgg4CAACAAQQI2AugCIAAgASgCADYC5AIgACABKAIINgLgAgs2AQF/I4CAgIAAQRBrIgIkgICAgAAgAiABOgAPIAAgAkEPakEBEKCDgIAAIAJBEGokgICAgAALLQEBfyABEJ+DgIAAIQIgACABKALQASACEKCDgIAAIAEgAiABKALQAWo2AtABC88HAQR/AkAgAUEBaiICIAAoArgBIgNPDQACQAJAAkACQAJAIAItAAAiBEEkRg0AIARB+wBGDQEgBEHAAEcNAiABQQJqIgQgA08NBSAAIAFBA2oiBSAEIAUgA0kbIAQgAS0AAkHAAEYbIgQgAyAEaxD9goCAAEUNAiAAKALMASABSQ0EIAAgACgCsAFBAWoiATYCsAEgACgCHCEDAkAgAUEESQ0AIABBJBDPgICAACIBNgIcIAFFDQQgAUIANwIEIAFBAjYCACABIAM2AiAgAUEMakIANwIAIAFBFGpCADcCACABQRxqQQA2AgAMBAsgAEEgaiIEIAFBJGxqIgFCADcCBCABQQxqQgA3AgAgAUEUakIANwIAIAFBHGpBADYCACABIAM2AiAgAUECNgIAIAAgBCAAKAKwAUEkbGo2AhwMAwsgAUECaiIEIANPDQQgBCEFAkAgBC0AAEEtRw0AIAFBA2oiBSADSQ0AIAAgBDYC0AFBlAEPCwJAIAAgBSADIAVrEP2CgIAADQAgBC0AACIDQS1GDQIgA0GQpISAAGotAABBEHENACADQYF/akH/AXFBogFJDQIgA0FgakEDdkH8////AXFB7JOEgABqKAIAIAN2QQFxRQ0CCyAAKALMASABSQ0DIAAgACgCsAFBAWoiATYCsAEgACgCHCEDAkAgAUEESQ0AIABBJBDPgICAACIBNgIcIAFFDQMgAUIANwIEIAFBAjYCACABIAM2AiAgAUEMakIANwIAIAFBFGpCADcCACABQRxqQQA2AgAMAwsgAEEgaiIEIAFBJGxqIgFCADcCBCABQQxqQgA3AgAgAUEUakIANwIAIAFBHGpBADYCACABIAM2AiAgAUECNgIAIAAgBCAAKAKwAUEkbGo2AhwMAgsgACgCzAEgAUkNAiAAIAAoAghBAWo2AgggACAAKAKwAUEBaiICNgKwASAAKAIcIQMCQAJAIAJBBEkNACAAQSQQz4CAgAAiAjYCHCACRQ0BIAJCADcCBCACQQE2AgAgAiADNgIgIAJBDGpCADcCACACQRRqQgA3AgAgAkEcakEANgIADAELIABBIGoiBCACQSRsaiICQgA3AgQgAkEMakIANwIAIAJBFGpCADcCACACQRxqQQA2AgAgAiADNgIgIAJBATYCACAAIAQgACgCsAFBJGxqNgIcCyAAQQE6AIADIAAgAUECajYC0AEgACAAKAIUQQF0NgIUQTAPCyAAIAI2AtABQaQBDwsgACACNgLQAUExDwsgACABNgLQAUGUAQ8LIAAgAjYC0AFBlAELfgEBfwJAIAEoAgwiAg0AIABB4AJqIAAoAswBIAAoAtABEPSCgIAAIAAgACgCzAEiASAAKALQASABaxCUhYCAADoAhwMPCyABIAIgACgC0AEgAmsQoIOAgAAgAUEQaiABKAIMIgIgACgC0AEgAmsQoIOAgAAgACABEKGDgIAACw4AIAAgAUEEENyFgIAAC2EBAn8CQCABKAIMIgINACABQRAQk4WAgAAaIAFBEGpBEBCThYCAABogACgCzAEhAgsgASACIAAoAtABQX9qIgAgAmsiAxCgg4CAACABQRBqIAIgAxCgg4CAACABIAA2AgwLYQEBfwJAAkAgAC0AgwNBAUcNACAAKALQASIBIAAoArgBIAFrIAAoAqACKAIAEYCAgIAAgICAgAAhAAwBCyAAKALQASIBIAAoArgBIAFrENKAgIAAIQALIABBASAAQQFLGwsrAQF/IAAoAgAhAwJAIAAgAhDUhYCAAEUNACAAKAIIIANqIAEgAvwKAAALC0EAIAAgASgCADYC5AIgACABKAIINgLgAiAAQQI2AugCIAAgASgCGCABKAIQEJSFgIAAOgCHAyABQRBqEJWFgIAAC2YBA38CQAJAIAFBAU4NAEEAIQEMAQtBACEDA0AgASADRg0BAkAgACADaiIELQAAIgVBkKKEgABqLQAAQQFxDQAgAw8LAkAgBUEKRw0AIAIgBBDQgoCAABoLIANBAWohAwwACwsgAQspAQF/AkAgACgCyAEiAyABRiADIAJGciICQQFHDQAgABDdgoCAAAsgAgsyAQF/AkBBCBDPgICAACICRQ0AIAIgATYCACAAKAKYAiEBIAAgAjYCmAIgAiABNgIECwuACAEGfyOAgICAAEEgayIGJICAgIAAAkACQCAFQZDOAEkNACAAQb8BEISDgIAAIAAgACgCzAEgACgC0AEQroOAgAAhBAwBCwJAAkACQAJAIAAgASACIAMgBCAFEK+DgIAAIgQvAQAiA0F/akECSQ0AAkAgA0GZf2oOBAUEBAEACyADQYl/akECSQ0AIANB8X5qDgMBAwACCyAAKALIAUEMbEGw74WAAGooAgBBBk0NAgwDCyAEELCDgIAARQ0BDAILIANBE0cNACAAKALIAUEMbEGw74WAAGooAgBBCUkNACAEKAIoDQACQCAEKAJEIgNFDQAgAy8BAEEMRw0BCyADIAQoAjByDQELIAAoAsgBIQcgBUEBakH//wNxIQgDQCAHQQxsIgVBsO+FgABqIgMoAgAiCSABSQ0BIAVBuO+FgABqLQAAQQFxRQ0BIAVBue+FgABqLQAAIQogACAEIAEgAygCBCACQQFxIgsgCBCxg4CAACEEAkAgACgCyAEiBUEfSw0AIAAoApgCKAIAQQJ0QaCXhIAAaigCACAFdkEBcQ0CCwJAAkACQAJAIAQvAQAiA0FXag4EAQMDAQALIANBE0YNASADQSBGDQAgA0HAAEYNACADQdEARg0AIANB4gBGDQAgA0HqAEcNAiAFQQxsQbDvhYAAaigCAEEGTQ0CDAQLIAQtAAJBBHFFDQEgBUEMbEGw74WAAGooAgBBBk0NAQwDCyAELQACQcAAcUUNACAFQQxsQbDvhYAAaigCAEEGSw0CCwJAIApBAXFFDQACQCAFIAdHDQAgACgC0AEhBSAAKALMASEDIAcQlIOAgAAhAiAGIAcQlIOAgAA2AgQgBiACNgIAIABBiAJqIAMgBUHBASAGEM2AgIAAGgwDCwJAIANB+gBHDQAgBCgCFA0AAkACQCAFQRVGDQAgBUEqRg0AIAVBnwFGDQAgBUGYAUcNAQsgACgC0AEhAyAAKALMASECIAUQlIOAgAAhBSAGIAcQlIOAgAA2AhQgBiAFNgIQIABBiAJqIAIgA0HBASAGQRBqEM2AgIAAGgwECyAFQQxsQbDvhYAAaigCAEElSw0DDAELIAkgBUEMbEGw74WAAGooAgBNDQILIAUhB0EAIQIgC0UNAEEBIQIgBSEHIANBJUYNAAJAIANBE0cNAAJAAkAgBCgCFA0AIAQoAiAiA0UNASADLQAAQdsARw0BIAUhByAEKAIkQX9qLQAAQd0ARg0DDAELAkAgBCgCMA0AIAQoAkQNACAFIQcgBCgCKEUNAwsgBSEHIAQoAigNAgsgBCgCRCIDRQ0AIAUhByADLwEAQQ5GDQELIAUhB0EAIQIMAAsLIAZBIGokgICAgAAgBAshAQJ/IAAoApgCIgEoAgQhAiABENCAgIAAIAAgAjYCmAILZgEBfwJAAkAgASgCECIDRQ0AIAMgAmshAkEAIQMDQCACRQ0CIAAgASgCGCADaigCABDfgoCAACACQX9qIQIgA0EEaiEDDAALC0HIpYKAAEHeyYGAAEG6CkGJhoGAABDHgICAAAALC0EAAkACQCABRQ0AIAAoAgggAU8NAQtB+o+BgABB6smBgABByAFBzKiAgAAQx4CAgAAACyAAKAIEIAFBA3RqQXhqCzoBAX8CQAJAIAFFDQAgACABQQQQyYCAgAAiAjYCCCACDQEACyAAQQA2AggLIAAgATYCBCAAQQA2AgALbwACQAJAIAAoAgQgAU0NACAAKAIIIAFBAnRqIgEoAgANASABIAI2AgAgACAAKAIAQQFqNgIADwtBn4iAgABB6smBgABBMkHvlYCAABDHgICAAAALQafigYAAQerJgYAAQTNB75WAgAAQx4CAgAAAC6UBAQR/AkAgACgCACIDIAFLDQAgASADayEEIAAoAgRBf2ohASAAKAIMIQVBACEAAkADQCABIABJDQECQCAFIAEgAGtBAXYgAGoiA0ECdGooAgAiBiAERw0AIAMgAmoPCyABIANBf2ogBiAESSIGGyEBIANBAWogACAGGyEADAALCyACIABqQX9qDwtBs5aAgABBgsmBgABBP0HcqIGAABDHgICAAAALFQAgAEH8AWogASACIAMQyICAgAAaCzcBAX8jgICAgABBEGsiAySAgICAACADIAI2AgwgACABIAIQ/oaAgAAhAiADQRBqJICAgIAAIAILOgEBf0EQEOmCgIAAIgMgAjYCDCADIAE2AgggA0HnADYCACADIAAoAgBBAWoiAjYCBCAAIAI2AgAgAwvn7wEDBX8BfhB/I4CAgIAAQdADayIGJICAgIAAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQcgBaiIHKAIAIghBaWoOiQE3DjlBQQJBAEFBQUFBAwRBQUEFQUFBQUFBQUFBQUFBQQgJCgsNQUFBQUEQD0EREhMUFRlBGxwdGiAhIkEjJCUmQSodKyhBLEEtHS4eLycpQTBBMUEfFhcYQUFBQUFBQUEPQUE9DAEBQUEyNDczNUFBQUFBQTZBQUFBQUFBP0FBQDpBBgcHOzw+OEELIAAQ3YKAgAAgACAAQbwBaiICELKDgIAAIQggACAAKAIYQQF0NgIYIABBiAJqIQkgBUEBakH//wNxIQogAEHIAWohA0EAIQQCQANAIAcoAgBBIHJBIUYNAQJAIABBDhCzg4CAACIBRQ0AIAcoAgBBIUYNAgsCQCAIKAIQRQ0AAkAgAEEDELODgIAARQ0AIAFFDQEgAEGRARC0g4CAAAwBCyAAKALEASEBIAYgAygCABCUg4CAADYCMCAJIAEgAUEbIAZBMGoQzYCAgAAaIABBowE2ArwBIAAgATYCwAELIAcoAgBBIUYNAQJAAkAgAEGfARCzg4CAAEUNACAGQfACakEIaiACQQhqKAIANgIAIAYgAikCADcD8AICQAJAAkACQCAHKAIAIgFBf2oOAwECAQALIAFBIUcNAQsgACAGKAL0AiAGKAL4AhC1g4CAAEEAIQEMAQsgAEEOQQBBAEEaIAoQtoOAgAAhAQsgACAGQfACaiABELeDgIAAIQEMAQsCQAJAAkAgBygCACIBQaABRg0AIAFB7wBHDQELAkAgBEEBcUUNACAAQfIAEISDgIAACyAAEOuCgIAAIQEgBkHwAmpBAEHYAPwLAAJAIAMoAgBBAUEOQRFBAUECQSFBBUEPELiDgIAADQAgACAGQfACaiABIAoQuYOAgAAaCyAGQfACahC6g4CAAAwBCwJAIABBDkEAQQFBGSAKELaDgIAAIgUQsIOAgAANACAAQTUQs4OAgAANACAFIQEMAgsCQCAEQQFxRQ0AIABB8gAQtIOAgAALIAAQ64KAgAAhASAGQfACakEAQdgA/AsAIAAgBkHwAmogBRC7g4CAAAJAAkAgACgCvAFBNUcNACAGQeACakEIaiACQQhqKAIANgIAIAYgAikCADcD4AIMAQsgBkGkATYC4AIgBiAAKAK0ASIENgLoAiAGIAQ2AuQCCyABIAAgBSAGQeACaiAAQQ5BAEEAQYYBIAoQtoOAgAAQ7IKAgAAQ7YKAgAACQCAAQQMQs4OAgABFDQAgBygCAEEhRg0AIAAgBkHwAmogASAKELmDgIAAGgsgBkHwAmoQuoOAgAALQQEhBAsgCCABELyDgIAAIAEvAQBB5wBHDQALCyAAQQ4Qs4OAgAAaAkAgAEEhELODgIAADQAgACgC0AEhASAAKALMASEHIAYgAEHIAWooAgAQlIOAgAA2AiAgCSAHIAFBHCAGQSBqEM2AgIAAGiAAQaMBNgK8ASAAIAAoAsQBNgLAAQsgCCACEL2DgIAAIAAgACgCGEEBdjYCGAxyCyAGQfACakEIaiAHQQhqKAIANgIAIAYgBykCADcD8AJBACECIAZB4AJqQQhqQQA2AgAgBkIANwPgAiAAKAL0AiEEIAAgBkHgAmo2AvQCIAAQ3YKAgAADQAJAIABBERCzg4CAAEUNAEEEIQIMAQsgAEEOELODgIAADQALAkACQCAHKAIAIghBD0YNACAIQQFHDQELIABBD0HsABC+g4CAACAAIAQQv4OAgAAgBkHgAmoQpIKAgAAgACAGQfACakEAIABBvAFqIAJB//8DcRDAg4CAACEIDHILIAAgACgCGEEBdDYCGCAAQSoQpIOAgABBACEKIABBAkEBQQBBJiAFQQFqIgVB//8DcRClg4CAACEDIAAQpoOAgABBBCEIAkACQCAAQREQs4OAgAANACACIQggAEEOELODgIAARQ0BCwNAAkAgAEERELODgIAARQ0AQQQhCAwBCyAAQQ4Qs4OAgAANAAtBASEKIAghAgsCQCAHKAIAQQ9HDQACQCAGKALwAkH9AEcNACAAQQQ2AgQLIAAQ3YKAgAAgACAAKAIYQQF2NgIYIAAgBBC/g4CAACAGQeACahCkgoCAAAJAAkACQCADLwEAIghBiwFGDQAgCEHpAEcNAiADKAIsDQAgAyEIDAELIAAgABDBg4CAACIIIAMQwoOAgAALIAggBigC9AIiAjYCCCAAKALAASEEIAggACgCxAEiAzYCOCAIIAQ2AjQgCCAGKAL4AjYCMCAIIAI2AiwgCCADNgIMAkAgAUECRw0AIABByAFqKAIAQQNHDQAgACAIIAVB//8DcRDDg4CAACEIIABBDhCzg4CAABoLIABBKRCQg4CAAA1zAkAgAEEcEJCDgIAARQ0AIAcoAgBBCkYNdAsCQCABQQJGDQAgACAIQQhqKAIAIAhBDGooAgBBpAIQxIOAgAAMdAsgBygCACIBQQ9GDXMgAUEyRg1zIAAgCEEIaigCACAIQQxqKAIAQaQCEMSDgIAADHMLIAAgABDhgoCAACIBIANBARDngoCAACAAIAZB8AJqIAEgAEG8AWogAkH//wNxEMCDgIAAIQgMcgsgAEEqEKSDgIAAIAAgABDhgoCAACICIANBARDngoCAAAJAIAoNACAHKAIAIgFBAUYNACAAKALQASEIIAAoAswBIQMgBiABEJSDgIAANgJQIABBiAJqIAMgCEHYACAGQdAAahDNgICAABoLIABBiAJqIQkgBUH//wNxIQgDQCAAIAIgAEECQQFBAEEmIAgQpYOAgAAiAUEBEOeCgIAAAkAgAC0AgQNBAUcNACAHKAIAQQ9HDXIgAEEAOgCBAwxyCyABLwEAQecARg1xAkAgAEEOQREQo4OAgABFDQADQCAAQQ5BERCjg4CAAA0ACyAHKAIAQQ9HDQEMcgsgBygCACIBQQFGDQAgAUEPRg1xIAAoAtABIQMgACgCzAEhCiAGIAEQlIOAgAA2AkAgCSAKIANB2AAgBkHAAGoQzYCAgAAaDAALCyAAKAKcAiEHIABBADYCnAIgACAAKAIYQQF0NgIYIAAQ3YKAgAAgBkHoAmoiASAAQcQBaigCADYCACAGIAApArwBNwPgAkEsEOmCgIAAIghBADYCICAIQgA3AhggCEHBgAg2AgAgCCAAKAK0ASICNgIoIAggAjYCJCAIIAEoAgAiATYCFCAIIAYoAuQCIgI2AhAgCCABNgIMIAggAjYCCCAAIAAoAgBBAWoiATYCACAIIAE2AgQCQCAAQcgBaigCAEF/akECSQ0AAkACQCAHRQ0AIAAgByAIIAVBAWpB//8DcRC5g4CAABoMAQsgBkHwAmpBAEHYAPwLACAAIAZB8AJqIAggBUEBakH//wNxELmDgIAAGiAGQfACahC6g4CAAAsgAEEOELODgIAAGgsgACAAKAIYQQF2NgIYIABBAkGFASAGQeACahDFg4CAACAIIAAoAsQBIgE2AgwgCCABNgIoIAggACgCwAE2AiQMcAsgBkGkATYC8AIgBkGUATYCuAIgBiAAKAK0ASIBNgL4AiAGIAE2AvQCIAYgACgCzAEiATYCyAIgBiAAKALQATYCwAIgBiABQQFqIgE2AswCIAYgATYCvAIgBkGTATYCxAIgACAGQcQCaiAGQbgCaiAGQfACahDGg4CAACIIIAgvAQIgABDHg4CAAHI7AQIgABDdgoCAACAAQcgBaigCAEGTAUcNbyAAIAhBACAFQQFqQf//A3EQyIOAgAAhCAxvCyAAEN2CgIAAIAAgAEG8AWoQyYOAgAAhCCABQQJHDW4gBygCAEEDRw1uIAAgCCAFQQFqQf//A3EQyoOAgAAhCAxuCyAAEN2CgIAAIAZB4AJqQQhqIABBxAFqKAIANgIAIAYgACkCvAE3A+ACAkACQCAAQcgBaigCACIIQfwARg0AAkAgAkUNACAIEMuDgIAADQEgBygCACIIQeh+aiIEQQhLDQBBASAEdEGBA3ENAQsgAC0AGEEBcUUgCEEFRnENACAIQRxHDQELIAZBiANqQQA2AgAgBkGAA2pCADcDACAGQfACakEIakIANwMAIAZCADcD8AIgACAGQfACakEBIAIgBUEBakH//wNxEMyDgIAAGiAAIAZB4AJqIAZB8AJqEM2DgIAAIQgMbgsgACAAQbwBahDOg4CAACEIIAFBAkcNbSAHKAIAQQNHDW0gACAIIAVBAWpB//8DcRDKg4CAACEIDG0LIAAQ3YKAgAAgBkH4AmogAEHEAWooAgA2AgAgBiAAKQK8ATcD8AIgAEEpQTsQvoOAgAAgAEEAIAZB8AJqIABBvAFqEM+DgIAAIQggAUECRw1sIAcoAgBBA0cNbCAAIAggBUEBakH//wNxEMqDgIAAIQgMbAsgBkHwAmpBCGogB0EIaigCADYCACAGIAcpAgA3A/ACIAAQ3YKAgAAgACAGKALwAkEMbEGw74WAAGooAgBBAEEAQd4AIAVBAWpB//8DcRClg4CAACEBAkAgBygCAEFVakEBSw0AIABBmwIQhIOAgAALIABBACAGQfACaiABENCDgIAAIQgMawsgABDdgoCAACAAIABBvAFqENGDgIAAIQgMagsgABDdgoCAACAAKAK8AUE4Rw04QRQQ6YKAgAAhCCAAIAAoAgBBAWoiATYCACAGQTc2AvACIAYgACgCwAEiAjYC9AIgBiAAKALEASIHQX9qNgL4AiAIIAAgBkHwAmoQ0YOAgAA2AhAgCCAHNgIMIAggAjYCCCAIIAE2AgQgCEHEgAg2AgAMaQsgABDdgoCAACAAIABBvAFqENKDgIAAIQgMaAsgABDdgoCAACAAKAK8AUE6Rw03QRQQ6YKAgAAhCCAAIAAoAgBBAWoiATYCACAGQTk2AvACIAYgACgCwAEiAjYC9AIgBiAAKALEASIHQX9qNgL4AiAIIAAgBkHwAmoQ0oOAgAA2AhAgCCAHNgIMIAggAjYCCCAIIAE2AgQgCEHEgAg2AgAMZwsgABDdgoCAACAAIABBvAFqENODgIAAIQggAUECRw1mIAcoAgBBA0cNZiAAIAggBUEBakH//wNxEMqDgIAAIQgMZgsgABDdgoCAACAAIABBvAFqENSDgIAAIQggAUECRw1lIAcoAgBBA0cNZSAAIAggBUEBakH//wNxEMqDgIAAIQgMZQsgABDdgoCAACAAIABBvAFqENWDgIAAIQggAUECRw1kIAcoAgBBA0cNZCAAIAggBUEBakH//wNxEMqDgIAAIQgMZAsgABDdgoCAACAGQeACakEIaiAAQcQBaigCADYCACAGIAApArwBNwPgAgJAIAAQ1oOAgAAiBC8BAEETRw0AIAZBiANqQQA2AgAgBkGAA2pCADcDACAGQfACakEIakIANwMAIAZCADcD8AIgACAGQfACakEBIAIgBUEBakH//wNxEMyDgIAARQ1iIAQgBikD8AI3AiggBCAGKAL4AjYCMCAEIAYpAvwCNwI0IAQgBigChAM2AkQgBCAELwECQff/A3E7AQICQCAGQfACahDXg4CAACICDQAgBCgCJCECCyAEIAI2AgwMYgsgBygCACEIAkACQCACRQ0AIAgQy4OAgAANASAHKAIAIghB6H5qIgNBCEsNAEEBIAN0QYEDcQ0BCyAALQAYQQFxRSAIQQVGcQ0AIAhBHEcNYgsgBkGIA2pBADYCACAGQYADakIANwMAIAZB+AJqQgA3AwAgBkIANwPwAiAAIAZB8AJqQQEgAiAFQQFqQf//A3EQzIOAgAAaIAAgBkHgAmogBkHwAmoQzYOAgAAhCAJAIAQvAQAiAUHgAEYNACABQdgARg1gQZ6vgoAAQd7JgYAAQcGMAUGEjoCAABDHgICAAAALIAYoAuQCIAYoAugCEIKDgIAADV8gACAEKAIUENiDgIAAQQRqIAQoAhAQ2YOAgAAMYAsgACgCHCIBKAIAQQNHDTMgASgCECEJIAEoAgwhBCABKAIIIQMgASgCBCEKIAEgBkHQAmo2AhggBkF/NgLQAiAAEN2CgIAAIAZB+AJqIABBxAFqKAIANgIAIAYgACkCvAE3A/ACAkACQAJAIABByAFqKAIAIgFBwABGDQAgAUEBRw0BCyAAQbwBaiEBIAAgCiADENqDgIAAIAZBlAE2AuACIAYgACgCwAEiAjYC6AIgBiACNgLkAgJAAkAgBEHgAEcNACAGQQA2ArQCIAZCADcCrAIgACAGQfACaiAGQeACaiABIAZBrAJqENuDgIAAIQgMAQsgBkEANgKoAiAGQgA3AqACIAAgBkHwAmogBkHgAmogASAGQaACahDcg4CAACEICyAIIAYoAvgCNgIMDAELAkAgACAFQQFqIgFB//8DcRDdg4CAACIIDQAgACAAKALAASAAKALEARCug4CAACEIDAELAkAgCC8BAEGNAUcNAAJAIAcoAgAiAkHAAEYNACACQQFHDQELIAAQx4OAgAAhASAIIAYpAvQCIgs3AhAgCCABIAgvAQJyOwECIAggACkCzAE3AiAgCCALNwIIAkAgBEHgAEcNACAIQZYBOwEACwJAIAlBAkcNACAGKALQAiIBQX9qQX1LDQAgCEEoaiABEN6DgIAACyAAIAogAxDag4CAAAwBCyAGQegCakEANgIAIAZCADcD4AIgAUH//wNxIQIDQCAGQeACaiAIEJ+CgIAAAkADQCAHKAIAIgFBAUYNASABQcAARg0BIAAgAhDdg4CAACIIDQIMAAsLCwJAAkAgBEHgAEcNACAAIAZB8AJqIAZB8AJqEN+DgIAAIghBIGogBkHoAmooAgA2AgAgCCAGKQPgAjcCGCAAIAogAxDag4CAAAJAAkAgACgCvAFBpAFHDQAgACgCxAEhAUEAIQJBACEEDAELIAAoAsABIQIgACgCxAEiASEECyAIIAQ2AiggCCACNgIkIAggATYCDAwBCyAAIAZB8AJqIAZB4AJqIAZB8AJqEOCDgIAAIQggBkHgAmoQpIKAgAAgACAKIAMQ2oOAgABBACEBQQAhAgJAIAAoArwBQaQBRg0AIAAoAsQBIQIgACgCwAEhAQsgCCACNgIoIAggATYCJAsgCCAIKQIQNwIIIAlBAkcNACAGKALQAiIMQX9qQX1LDQBBACEEQQAhA0EAIQJBASEJAkADQCACIAgoAhhPDQEgCCgCICINIARqKAIAIgFFDQECQAJAAkAgAS8BAEGNAUYiCg0AIA0gA0ECdGogATYCAAwBCwJAIAlBAXFFDQAgAUEoaiAMEN6DgIAACwJAIAEoAiwNACAAIAEQpYKAgAAMAgsgCCgCICADQQJ0aiABNgIACyADQQFqIQMLIARBBGohBCACQQFqIQIgCiEJDAALCyAIIAM2AhgLIAcoAgBBkwFHDWIgACAIQQAgBUEBakH//wNxEMiDgIAAIQgMYgsgABDdgoCAACAAIABBvAFqEOGDgIAAIQggAUECRw1hIAcoAgBBA0cNYSAAIAggBUEBakH//wNxEMqDgIAAIQgMYQsgAC8B3AIhASAAEN2CgIAAIAAgASAAQbwBahDig4CAACEIDGALIAAvAdwCIQEgABDdgoCAACAAKAK8AUHGAEcNMUEUEOmCgIAAIQggACAAKAIAQQFqIgI2AgAgBkHFADYC8AIgBiAAKALAASIHNgL0AiAGIAAoAsQBIgRBf2o2AvgCIAggACABQf//A3EgBkHwAmoQ4oOAgAA2AhAgCCAENgIMIAggBzYCCCAIIAI2AgQgCEHEgAg2AgAMXwsgAC8B3AIhASAAEN2CgIAAIAAgASAAQbwBahDjg4CAACEIDF4LIAAvAdwCIQEgABDdgoCAACAAKAK8AUHIAEcNMEEUEOmCgIAAIQggACAAKAIAQQFqIgI2AgAgBkHHADYC8AIgBiAAKALAASIHNgL0AiAGIAAoAsQBIgRBf2o2AvgCIAggACABQf//A3EgBkHwAmoQ44OAgAA2AhAgCCAENgIMIAggBzYCCCAIIAI2AgQgCEHEgAg2AgAMXQsgABDdgoCAACAAIABBvAFqEOSDgIAAIQgMXAsgABDdgoCAACAAIABBvAFqEOWDgIAAIQgMWwsgABDdgoCAACAAIABBvAFqEOaDgIAAIQgMWgsCQCABQQJGDQAgAEGEAhCEg4CAAAsgABDdgoCAAEEBIQogACgCxAEhAyAAKALAASEEIAAoArwBIQggAEEBIAVBAWpB//8DcSIBEOeDgIAAIQcgAEEAIAEQ54OAgAAhAQJAAkACQCAHLwEAIgJBCkYNACACQT5GDQAgAkHWAEYNASACQY8BRg0BIAJB7wBHDQILAkAgAS8BACICQQpGDQAgAkE+Rg0AAkAgAkHvAEYNAEEAIQoLIAAgAUEIaigCACABQQxqKAIAIAoQxIOAgAALIAhByQBHDS9BIBDpgoCAACIIIAM2AhwgCCAENgIYIAggATYCFCAIIAc2AhAgCCAENgIIIAhBATYCACAIIAEoAgw2AgwgACAAKAIAQQFqIgE2AgAgCCABNgIEDFsLIAEvAQAiAkHWAEYNACACQY8BRg0AIAAgAUEIaigCACABQQxqKAIAQQAQxIOAgAALIAhByQBHDS5BIBDpgoCAACIIIAM2AhwgCCAENgIYIAggATYCFCAIIAc2AhAgCCAENgIIIAhBAjYCACAIIAEoAgw2AgwgACAAKAIAQQFqIgE2AgAgCCABNgIEDFkLIAAQ6IOAgAAhDiAAEN2CgIAAIAZB4AJqQQhqIABBxAFqKAIANgIAIAYgACkCvAE3A+ACQQAhAiAGQdACakEIakEANgIAIAZCADcD0AIgACgC9AIhDyAAIAZB0AJqNgL0AgJAIABBDkEREKODgIAARQ0AA0AgAEEOQREQo4OAgAANAAxTCwsCQCAHKAIAIgFBDUsNAEEBIAF0QYDKAHENVAsgARDLg4CAAEUNUSAAQQhBAUEAQSggBUEBakH//wNxELaDgIAAIQIDQCAAQQ5BERCjg4CAAA0ADFMLCyAAEOiDgIAAIQEgABDdgoCAACAGQfACakEIaiAAQcQBaigCADYCACAGIAApArwBNwPwAiAAQQ5BERCjg4CAABogBkHgAmpBCGpBADYCACAGQgA3A+ACIAAoAvQCIQIgACAGQeACajYC9AIgAEG8AWohByAAQcgBaigCAEF6aiIIQQZPDU5BLSAIQf8BcXZBAXFFDU4gBUEBaiEEQQAhCAxPCyAGQfACakEIakEANgIAIAZCADcD8AIgACgC9AIhByAAIAZB8AJqNgL0AgJAIAFBAkYNACAAQYYCEISDgIAACyAAEN2CgIAAIABBxAFqIggoAgAhAiAAKALAASEBIABBHEEfEL6DgIAAIAZB4AJqQQhqIAgoAgA2AgAgBiAAKQK8ATcD4AIgAEEtIAVBAWpB//8DcRDegoCAACEEIABBAkEgIAZB4AJqEMWDgIAAAkAgACgCmAIoAgAiCEEkRg0AIAhBLUYNACAAIAEgAkEhEIODgIAACyAAIAcQ7oKAgAAgBkHwAmoQpIKAgABBLBDpgoCAACIIIAI2AhggCCABNgIUIAggBDYCECAIIAE2AgggCEH4ADYCACAIIAAoAsQBIgE2AiggCCAAKALAATYCJCAIIAYpAuQCNwIcIAggATYCDCAAIAAoAgBBAWoiATYCACAIIAE2AgQMVgsgABDdgoCAACAAKALEASEEIAAoAsABIQcgACgCvAEhCEEAIQEgBkGIA2pBADYCACAGQYADakIANwMAIAZB+AJqQgA3AwAgBkIANwPwAiAAQcgBaiIDKAIAEMuDgIAAIQogAygCACEDAkACQCAKDQAgA0HhfmpBAUsNAQsgA0EMbEGw74WAAGooAgBBampBaksNACAAKALQASEKIAAoAswBIQkgACAGQfACakEAQQEgBUEBakH//wNxEOmDgIAAIAYoAvgCIQEgAg0AIAFFDQAgBiADEJSDgIAANgJwIABBiAJqIAkgCkHYACAGQfAAahDNgICAABoLAkACQCAIQeAARg0AAkAgCEHZAEYNACAIQc0ARw0CQRwQ6YKAgAAhCCAAIAAoAgBBAWoiAzYCACAEIQICQCABRQ0AIAEoAgwhAgsgCCAENgIYIAggBzYCFCAIIAE2AhAgCCACNgIMIAggBzYCCCAIIAM2AgQgCEERNgIAIAAtAP8CDVgMTgtBHBDpgoCAACEIIAAgACgCAEEBaiIDNgIAIAQhAgJAIAFFDQAgASgCDCECCyAIIAQ2AhggCCAHNgIUIAggATYCECAIIAI2AgwgCCAHNgIIIAggAzYCBCAIQesANgIAIAAtAP8CRQ1NDFcLQRwQ6YKAgAAhCCAAIAAoAgBBAWoiAjYCACAEIQMCQCABRQ0AIAEoAgwhAwsgCCABNgIYIAggBDYCFCAIIAc2AhAgCCACNgIEIAhBhAE2AgAgCEEMaiADNgIAIAhBCGogBzYCACAAQZgCaiEBQQAhAgJAA0AgASgCACIBRQ0BAkACQAJAAkAgASgCAA4zAQMDAwNcXFxcXFwDAwAAAABcXFxcXAMDAwMDAwMDXFxcXFwDAwAAAAADAwMDAwMCAgICAwsgACAHIANBgQIQxIOAgAAMWwtBkbeCgABB3smBgABB/fQAQcfggIAAEMeAgIAAAAtBASECCyABQQRqIQEMAAsLIAJBAXFFDVYgACgC+AJBAkkNViAAIAcgA0GBAhDEg4CAAAxWC0GRt4KAAEHeyYGAAEHTkAFBhI6AgAAQx4CAgAAACyAAEN2CgIAAIAAoAsQBIQcgACgCwAEhASAAKAK8ASEIIAZBiANqQQA2AgAgBkGAA2pCADcDACAGQfgCaiIEQgA3AwAgBkIANwPwAiAAIAZB8AJqQQEgAiAFQQFqQf//A3EQzIOAgAAaAkAgBigC8AIgBCgCACIEcg0AAkAgBigChAMiAkUNACACLwEAQQ5HDQELIAhB4gBHDStBFBDpgoCAACEIIAAgACgCAEEBaiIENgIAAkAgAkUNACACKAIMIQcLIAggAjYCECAIIAc2AgwgCCABNgIIIAggBDYCBCAIQTo2AgAMVQsgCEHiAEcNK0EwEOmCgIAAIQggBkHwAmoQ14OAgAAiAkUNLCAIIAYoAoQDNgIsIAggBikC/AI3AiQgCCAENgIgIAggBikD8AI3AhggCCAHNgIUIAggATYCECAIIAI2AgwgCCABNgIIIAhBjgE2AgAgACAAKAIAQQFqIgE2AgAgCCABNgIEDFQLIAAQ3YKAgAAgACgCxAEhBCAAKALAASEHIAZBiANqQQA2AgAgBkGAA2pCADcDACAGQfACakEIakIANwMAIAZCADcD8AIgACAGQfACakEAIAIgBUEBakH//wNxEMyDgIAAGgJAIAYoAoQDIgFFDQAgACABQQhqKAIAIAFBDGooAgBBlQIQxIOAgAAgACABEOqDgIAAIAAgARClgoCAAAsgBigC+AIhAUEsEOmCgIAAIQgCQAJAIAYoAvwCRQ0AIAYoAoADIQIMAQsCQCABRQ0AIAEoAgwhAgwBCyAEIQIgBigC8AJFDQAgBigC9AIhAgsgCCAGKQL8AjcCJCAIIAE2AiAgCCAGKQPwAjcCGCAIIAQ2AhQgCCAHNgIQIAhBlwE2AgAgCEEMaiACNgIAIAhBCGogBzYCACAAIAAoAgBBAWoiATYCACAIIAE2AgQgAC0A/gINUyAALQD/Ag1TIABBmAJqIQEDQCABKAIAIgFFDVQCQAJAAkAgASgCACIEQXNqDiYCAgICV1dXV1dXAQEBAQEBAQEBAQEBAQICAgICAQEBAQEBAgICAgALIARFDUsLIAFBBGohAQwBCwsgACAHIAJBqgEQxIOAgAAMUwsgABDog4CAACECIAAQ3YKAgAAgBkHwAmpBCGogAEHEAWooAgA2AgAgACAAKAIUQQF0NgIUIAYgACkCvAE3A/ACIAZB4AJqQQhqQQA2AgAgBkIANwPgAiAAKAL0AiEIIAAgBkHgAmo2AvQCAkAgAEH1ABCzg4CAAEUNACAAKALEASEDIAAoAsABIQogAEEIQQFBAEHcACAFQQFqIgRB//8DcRC2g4CAACEJIABBARDJgoCAAAJAAkAgAEHIAWoiBSgCACIBQXJqDgQBAAABAAsgACgC0AEhDSAAKALMASEMIAYgARCUg4CAADYCgAEgAEGIAmogDCANQe8AIAZBgAFqEM2AgIAAGiAFKAIAIQELIAFBemoiAUEGTw1GQS0gAUH/AXF2QQFxRQ1GIAFBAnRB7J6EgABqIQdBACEBDEcLIABBMEEAQQBBLiAFQQFqIgNB//8DcRClg4CAACEEIAAoAsQBIQogACgCwAEhCQJAIAAoArwBQSlGDQAgACAJIApBLhCDg4CAAAtBACEFQQAhDUEAIQwCQCAHKAIAQfIARyIBDQAgAEEBOgCAAyAAQQE2AgQgACgC0AEhBSAAKALMASENIAAQ3YKAgAAgAEEIQQFBAEEvIANB//8DcRC2g4CAACEMCyAAQQEQyYKAgAACQAJAIAENACAAQQ5BEUExEOuDgIAADAELIABBDkEREKODgIAAGgsgBygCAEF6aiIBQQZPDUNBLSABQf8BcXZBAXFFDUMgAUECdEHsnoSAAGohB0EAIQEMRAsgBkHwAmpBCGpBADYCACAGQgA3A/ACIAAoAvQCIRAgACAGQfACajYC9AIgBkHgAmpBCGogB0EIaigCADYCACAGIAcpAgA3A+ACIAAQ6IOAgAAhCSAAKAK0ASENIABBFRCkg4CAACAAEN2CgIAAQQEhAyAHKAIAIghBcGoiBEEZSw05QQEgBHRBhZ0WcQ0+IARBFUYNOiAEQRlHDTkMPAsgABDdgoCAACAAKALEASEKIAAoAsABIQcgAEEWEKSDgIAAIABBDhCzg4CAACEBAkACQAJAIABB/AAQs4OAgABFDQAgBkHwAmpBCGogAEG8AWoiAkEIaigCADYCACAGIAIpAgA3A/ACAkAgAUUNACAAQQ8Qs4OAgABFDQAgACAGQfACakEAIAJBABDAg4CAACEEIAZBpAE2AvACIAYgACgCtAEiATYC+AIgBiABNgL0AkEBIQMMAgtBASEDIABBCEEBQQBBxQAgBUEBakH//wNxEKWDgIAAIQQCQCAALQCBA0EBRw0AIAAoArQBIQEMAgsgAEEOELODgIAAGiAAQQ9B7AAQvoOAgAAgACgCvAFBpAFGIQMgACgCxAEhAiAAKALAASEBDAILIAZBpAE2AvACIAYgACgCtAEiATYC+AIgBiABNgL0AkEBIQMgAEEOQQBBAEHFACAFQQFqQf//A3EQpYOAgAAhBAsgASECCyAAEKaDgIAAQSwQ6YKAgAAhCCAAIAAoAgBBAWoiCTYCACACIQACQCADRQ0AIAQoAgwhAEEAIQJBACEBCyAIIAo2AiggCCAHNgIkIAggAjYCICAIIAE2AhwgCCAENgIYIAggADYCDCAIIAc2AgggCCAJNgIEIAhBLjYCACAIQQAgBigC+AIgBigC8AJBpAFGIgAbNgIUIAhBACAGKAL0AiAAGzYCEAxQCwJAIAFBAkYNACAAQYUCEISDgIAACyAAEN2CgIAAIABBvAFqIQIgACgCxAEhByAAKALAASEBAkAgABDsg4CAAEUNACAAIAEgB0GxAhD2goCAAAsgAEEcQckAEL6DgIAAIAZB8AJqQQhqIAJBCGooAgA2AgAgBiACKQIANwPwAiAAQSsgBUEBakH//wNxEN6CgIAAIQIgAEECQcoAIAZB8AJqEMWDgIAAQSwQ6YKAgAAiCCAHNgIYIAggATYCFCAIIAI2AhAgCCABNgIIIAhB9wA2AgAgCCAAKALEASIBNgIoIAggACgCwAE2AiQgCCAGKQL0AjcCHCAIIAE2AgwgACAAKAIAQQFqIgE2AgAgCCABNgIEDE8LIAAQ3YKAgAAgACAAQbwBahDtg4CAACEIDE4LIAAQ6IOAgAAhCCAAEN2CgIAAIAZB8AJqQQhqIABBxAFqKAIANgIAIAYgACkCvAE3A/ACIABBHBCkg4CAAAJAAkAgAEGfARCzg4CAAEUNACAGQeACakEIaiAAQbwBaiIBQQhqKAIANgIAIAYgASkCADcD4AJBACEBAkAgBygCABDLg4CAAEUNACAAQTBBAEEAQeMAIAVBAWpB//8DcRClg4CAACEBCyAAIAZB4AJqIAEQt4OAgAAhAgwBCwJAIAcoAgAQy4OAgABFDQAgAEEwQQBBAEHaACAFQQFqQf//A3EQpYOAgAAhAgwBCyAAIAYoAvQCIgEgBigC+AIiAkH/ABCDg4CAACAAIAEgAhCug4CAACECCwJAAkAgBygCAEEDRw0AIAAgAiAFQQFqIgFB//8DcRDDg4CAACEJDAELIAVBAWohASAAIAJBAEEAEO6DgIAAIQkLIAAQpoOAgAAgACAAKAIUQQF0QQFyNgIUIABBCkH+ABC+g4CAACAAKALEASEFIAAoAsABIQ0gAEEIQQFBAEH9ACABQf//A3EQtoOAgAAhDCAAIAAoAhRBAXY2AhQCQAJAAkACQCAAQdIAELODgIAARQ0AIAAoAsQBIQQgACgCwAEhAyAAKAK8ASEKDAELQaQBIQogACgCtAEiAyEEAkAgAEHIAWooAgAiAkFyag4EAgAAAgALIAAoAtABIQQgACgCzAEhCiAGIAIQlIOAgAA2AsABIABBiAJqIAogBEHkACAGQcABahDNgICAABpBpAEhCiADIQQLQQAhAiAHKAIAQQhGDQELIABBGyABQf//A3EQ3oKAgAAhAgsgACAIIAZB8AJqQQBBABDvg4CAACAAQQhBgAEgBkHwAmoQxYOAgABBPBDpgoCAACIIQQAgBCAKQaQBRiIBGzYCMCAIQQAgAyABGzYCLCAIIAU2AiggCCANNgIkIAggAjYCGCAIIAw2AhQgCCAJNgIQIAhBNzYCACAIIAAoAsQBIgE2AjggCCAAKALAATYCNCAIIAYoAvgCNgIgIAggBigC9AIiAjYCHCAIIAE2AgwgCCACNgIIIAAgACgCAEEBaiIBNgIAIAggATYCBAxNCwJAIAAQkYOAgABFDQAgACgC0AEhASAGIAAoAswBIgI2AtQBIAYgASACazYC0AEgAEH8AWogAiABQbsCIAZB0AFqEM2AgIAAGgsgABDog4CAACEBIAAoArwBIQIgABDdgoCAACAAQR0gASACQQZGIAVBAWpB//8DcRDwg4CAACEIDEwLAkAgAUECRg0AIABBhwIQhIOAgAALIAAQ3YKAgAAgACgCvAFB5ABHDSRBJBDpgoCAACIIQQA2AhggCEIANwIQIAhBkQE2AgAgCCAAKALEASIBNgIgIAggACgCwAEiAjYCHCAIIAE2AgwgCCACNgIIIAAgACgCAEEBaiIBNgIAIAggATYCBAJAIAAgBUEBakH//wNxIgIQ8YOAgAAiAS8BAEHnAEcNACAAIAEQpYKAgAAMTAsgCCABEPKDgIAAA0AgBygCAEEDRw1MIABBgCE2AgQgABDdgoCAAAJAIAAgAhDxg4CAACIBLwEAQecARw0AIAAgARClgoCAAAxNCyAIIAEQ8oOAgAAMAAsLIAAQ3YKAgAAgACgCxAEhAyAAKALAASEEIAAoArwBIQoCQCACDQACQAJAAkAgBygCAEGEf2oOAgMAAQsgAEGIAmogAyADQQFqQecAEMiAgIAAGgwBCyAAQQ4Qs4OAgAAaIABB6AAQhIOAgAALIAAgACgCzAEgACgC0AEQroOAgAAhCAxLCyAAQQ4Qs4OAgAAaAkACQAJAAkAgAEH8ABCzg4CAAEUNACAGQfACakEIaiAAQbwBaiIBQQhqKAIANgIAIAYgASkCADcD8AICQCAAQQ8Qs4OAgABFDQBBACENIAAgBkHwAmpBACABQQAQwIOAgAAhAQwCCyAGKAL4AiEMIAYoAvQCIQ1BACECIABBCEEBQQBBwgEgBUEBakH//wNxEKWDgIAAIQEgAC0AgQMNAiAAQQ4Qs4OAgAAaIABBD0HsABC+g4CAACAAKALEASEHIAAoAsABIQIMAwtBACENIABBCkEBQQBBwgEgBUEBakH//wNxEKWDgIAAIQELQQAhDEEAIQILQQAhBwsgACABEPODgIAAAkACQCABDQBBACEIDAELIAAgAUECEPSDgIAAIAEvAQBBhQFGQQV0IQgLIAAgCBDogoCAACIIIAQ2AgggByEJAkAgAg0AIAFFDSUgASgCDCEJCyAIIAc2AjggCCACNgI0IAhBADYCMCAIIAw2AiwgCCANNgIoIAggATYCECAIIAk2AgwgCEEAIAMgCkGkAUYiARs2AiQgCEEAIAQgARs2AiAgCCAAQbwCakGrt4KAAEEBEOOCgIAANgIcDEoLIAAQ6IOAgAAhASAAEN2CgIAAIABBNCABQQAgBUEBakH//wNxEPCDgIAAIQgMSQsgBkHwAmpBCGpBADYCACAGQgA3A/ACIAAoAvQCIQQgACAGQfACajYC9AIgABDog4CAACEKIAAQ3YKAgAAgBkHgAmpBCGogAEHEAWooAgA2AgAgBiAAKQK8ATcD4AIgAEEwQQBBAEG7ASAFQQFqIgNB//8DcRClg4CAACICLwEAQecARg0jIABBvAFqIQECQANAIABBJxCzg4CAAEUNASAGQZACakEIaiABQQhqKAIANgIAIAYgASkCADcDkAIgAEEpQTsQvoOAgAAgACACIAZBkAJqIAEQz4OAgAAhAgwACwsgBkHQAmpBCGogAUEIaigCADYCACAGIAEpAgAiCzcD0AICQCALp0EpRg0AIAAgBigC1AIgBigC2AJBuwEQg4OAgAALIABBARDJgoCAACAAQRFBDhCjg4CAABogAEHIAWooAgBBemoiCEEGTw0uQS0gCEH/AXF2QQFxRQ0uIAhBAnRB7J6EgABqIQdBACEIDC8LIAAQ3YKAgAAgACAAQbwBahD1g4CAACEIDEcLIAAQ3YKAgAAgACgCvAFB3QBHDSJBEBDpgoCAACIIQfwANgIAIAggACkCwAE3AgggACAAKAIAQQFqIgE2AgAgCCABNgIEIAAtAP8CRQ08DEYLIAAQ3YKAgAAgACgCvAFB3wBHDSJBEBDpgoCAACIIQYMBNgIAIAhBDGogACgCxAEiBzYCACAIQQhqIAAoAsABIgQ2AgAgACAAKAIAQQFqIgE2AgAgCCABNgIEIABBmAJqIQFBACECA0AgASgCACIBRQ1GAkACQAJAAkACQCABKAIADjMCBAEDSwQEAQMESwQEAAEDSwABA0sASwQEBAQEBAQEBAEDSwQAAAEDSwQEBAQASwABA0sECyAAIAQgB0GlAUGkASACQQFGG0GmASACGxDEg4CAAAxKC0EBIQIMAgtBkbeCgABB3smBgABB2oYBQdeIgIAAEMeAgIAAAAtBAiECCyABQQRqIQEMAAsLIAAQ3YKAgAAgACAAQbwBahD2g4CAACEIDEQLIAAQ3YKAgAAgACAAQbwBahD3g4CAACEIDEMLIAAQ6IOAgAAhCCAAQSMQpIOAgABBASEBIAAgACgCFEEBdEEBcjYCFCAAEN2CgIAAIAZB8AJqQQhqIABBxAFqKAIANgIAIAYgACkCvAE3A/ACIABBCEEBQQBBOSAFQQFqIgVB//8DcRC2g4CAACECIAAgACgCFEEBdjYCFCAAEKaDgIAAAkACQCAAQdIAELODgIAARQ0AIAAoArwBQaQBRiEBIAAoAsQBIQQgACgCwAEhCQwBCyAAKAK0ASEEIABBDkERQTkQ64OAgAAgBCEJC0EAIQNBACEKAkAgBygCAEEIRg0AIAAgACgCGEEBdDYCGCAAQTUgBUH//wNxEN6CgIAAIQogACAAKAIYQQF2NgIYIABBDkEREKODgIAAGgsgACAIIAZB8AJqQQBBABDvg4CAACAAQQhBnwIgBkHwAmoQxYOAgABBMBDpgoCAACEIIAAgAkEAEPSDgIAAIAAgACgCAEEBaiIFNgIAQQAgBCABGyENQQAgCSABGyEJIAAoAsQBIQcgBigC+AIhDCAGKAL0AiEBQQAhBAJAIAAoArwBQaQBRg0AIAAoAsABIQMgByEECyAIIAo2AiwgCCACNgIoIAggBDYCJCAIIAM2AiAgCCANNgIcIAggCTYCGCAIIAw2AhQgCCABNgIQIAggBzYCDCAIIAE2AgggCCAFNgIEIAhBkwE2AgAMQgsgABDog4CAACEIIABBIxCkg4CAAEEBIQEgACAAKAIUQQF0QQFyNgIUIAAQ3YKAgAAgBkHwAmpBCGogAEHEAWooAgA2AgAgBiAAKQK8ATcD8AIgAEEIQQFBAEE6IAVBAWoiBUH//wNxELaDgIAAIQIgACAAKAIUQQF2NgIUIAAQpoOAgAACQAJAIABB0gAQs4OAgABFDQAgACgCvAFBpAFGIQEgACgCxAEhBCAAKALAASEJDAELIAAoArQBIQQgAEEOQRFBOhDrg4CAACAEIQkLQQAhA0EAIQoCQCAHKAIAQQhGDQAgACAAKAIYQQF0NgIYIABBNiAFQf//A3EQ3oKAgAAhCiAAIAAoAhhBAXY2AhggAEEOQREQo4OAgAAaCyAAIAggBkHwAmpBAEEAEO+DgIAAIABBCEGhAiAGQfACahDFg4CAAEEwEOmCgIAAIQggACACQQAQ9IOAgAAgACAAKAIAQQFqIgU2AgBBACAEIAEbIQ1BACAJIAEbIQkgACgCxAEhByAGKAL4AiEMIAYoAvQCIQFBACEEAkAgACgCvAFBpAFGDQAgACgCwAEhAyAHIQQLIAggCjYCLCAIIAI2AiggCCAENgIkIAggAzYCICAIIA02AhwgCCAJNgIYIAggDDYCFCAIIAE2AhAgCCAHNgIMIAggATYCCCAIIAU2AgQgCEGVATYCAAxBCyAAEN2CgIAAIAZB+AJqIABBxAFqKAIANgIAIAYgACkCvAE3A/ACIABBvAFqIQogACAGQfACahCyg4CAACEIIABByAFqIQkCQAJAAkACQANAIAcoAgAiAUEBRg0BIAFBlQFGDQEgAEGhARCzg4CAABogCSgCACIBQZUBRg0CQQAhAgJAA0AgAUGUAUcNASAGQaQBNgLgAiAGIAAoArQBIgE2AugCIAYgATYC5AIgBiABNgLYAiAGIAE2AtQCIAZBpAE2AtACAkACQCACDQAgACAGQeACaiAHIAZB0AJqEPiDgIAAIQIgABDdgoCAAAwBCwJAIAIvAQAiBEGPAUYNAAJAIARB1gBHDQAgACAGQeACaiAHIAZB0AJqEMaDgIAAIQEgABDdgoCAACACIAEQ+YOAgAAMAgtBkbeCgABB3smBgABB1ZcBQYSOgIAAEMeAgIAAAAsgBiABNgKYAiAGIAE2ApQCIAZBpAE2ApACIAZBlAE2AoACIAYgAikCGDcChAIgACAGQZACaiAGQYACaiAGQZACaiACQShqENyDgIAAIQQgACAGQeACaiAKIAZB0AJqEMaDgIAAIQMgABDdgoCAACAAIAZB4AJqQQAgBkHQAmoQ+oOAgAAiASAEEPmDgIAAIAEgAxD5g4CAACACENCAgIAAIAEhAgsgBygCACEBDAALCwJAIAJFDQAgCCACELyDgIAADAELIABBlAFBsAEQvoOAgAAMAAsLIAZB4AJqQQhqIAdBCGooAgA2AgAgBiAHKQIANwPgAiABQQFHDQEgACAGKAL0AiAGKAL4AkGxARCDg4CAACAGQaMBNgLgAiAGIAAoAsQBIgA2AugCIAYgADYC5AIMAgsgBkHgAmpBCGogB0EIaigCADYCACAGIAcpAgA3A+ACCyAAQZUBQbEBEL6DgIAACyAIIAZB4AJqEL2DgIAADEALIAAQ3YKAgAAgBkH4AmogAEHEAWooAgA2AgAgBiAAKQK8ATcD8AIgAEG8AWohCiAAIAZB8AJqELKDgIAAIQggBUEBakH//wNxIQQDQEEAIQECQANAAkACQAJAAkAgBygCACICQVBqDgICAQALAkACQCACQex+ag4CAQYACyACQQFGDQUgAkGhAUcNAwJAIAFFDQAgCCABELyDgIAACyAAEN2CgIAADAYLIAZBpAE2AuACIAYgACgCtAEiAjYC6AIgBiACNgLkAiAGIAI2AtgCIAYgAjYC1AIgBkGkATYC0AICQCABDQAgACAGQeACaiAHIAZB0AJqEPiDgIAAIQEgABDdgoCAAAwECwJAAkAgAS8BACIDQY8BRg0AIANB1gBHDQEgACAGQeACaiAHIAZB0AJqEMaDgIAAIQIgABDdgoCAACABIAIQ+YOAgAAMBQsgBiACNgKYAiAGIAI2ApQCIAZBpAE2ApACIAZBlAE2AoACIAYgASkCGDcChAIgACAGQZACaiAGQYACaiAGQZACaiABQShqENyDgIAAIQMgACAGQeACaiAKIAZB0AJqEMaDgIAAIQkgABDdgoCAACAAIAZB4AJqQQAgBkHQAmoQ+oOAgAAiAiADEPmDgIAAIAIgCRD5g4CAACABENCAgIAAIAIhAQwEC0GRt4KAAEHeyYGAAEGqmAFBhI6AgAAQx4CAgAAACwJAAkAgAQ0AIAZBpAE2AuACIAYgACgCtAEiATYC6AIgBiABNgLkAiAGIAE2AtgCIAYgATYC1AIgBkGkATYC0AJBACECIAAgBkHgAmpBACAGQdACahD6g4CAACEBDAELQQAhAiABLwEAQY8BRw0AIAZBpAE2AuACIAYgACgCtAEiAjYC6AIgBiACNgLkAiAGIAI2AtgCIAYgAjYC1AIgBkGkATYC0AIgACAGQeACakEAIAZB0AJqEPqDgIAAIgMgACABEPuDgIAAIgEQ+YOAgAAgAyABKAIINgIIQQEhAiADIQELIAEgACAEEN2DgIAAIgMQ+YOAgAAgAg0CIAEgAygCCDYCCAwCCwJAAkAgAQ0AIAZBpAE2AuACIAYgACgCtAEiATYC6AIgBiABNgLkAiAGIAE2AtgCIAYgATYC1AIgBkGkATYC0AJBACECIAAgBkHgAmpBACAGQdACahD6g4CAACEBDAELQQAhAiABLwEAIgNB1gBGDQAgA0GPAUcNIiAGQaQBNgLgAiAGIAAoArQBIgI2AugCIAYgAjYC5AIgBiACNgLYAiAGIAI2AtQCIAZBpAE2AtACIAAgBkHgAmpBACAGQdACahD6g4CAACIDIAAgARD7g4CAACIBEPmDgIAAIAMgASgCCDYCCEEBIQIgAyEBCyABIAAgBBDdg4CAACIDEPmDgIAAIAINASABIAMoAgg2AggMAQsgAEGUAUGyARC+g4CAACAAEN2CgIAADAALCwsCQCABRQ0AIAggARC8g4CAACAHKAIAIQILIAZB4AJqQQhqIAdBCGooAgA2AgAgBiAHKQIANwPgAgJAAkAgAkEBRw0AIAAgBigC9AIgBigC+AJBswEQg4OAgAAgBkGjATYC4AIgBiAAKALEASIANgLoAiAGIAA2AuQCDAELIABBlQFBswEQvoOAgAALIAggBkHgAmoQvYOAgAAMPwsgABDdgoCAACAGQfgCaiAAQcQBaigCADYCACAGIAApArwBNwPwAiAAIAZB8AJqELKDgIAAIQggAEHIAWohBAJAAkACQAJAA0AgBygCACIBQQFGDQEgAUGVAUYNASAAQaEBELODgIAAGiAEKAIAIgFBlQFGDQJBACECAkADQCABQZQBRw0BIAZBpAE2AuACIAYgACgCtAEiATYC6AIgBiABNgLkAiAGIAE2AtgCIAYgATYC1AIgBkGkATYC0AIgACAGQeACaiAHIAZB0AJqEMaDgIAAIQECQAJAIAINACABIQIMAQsCQCACLwEAIgNBjQFGDQACQCADQdUARw0AIAIgARD8g4CAAAwCC0GRt4KAAEHeyYGAAEGqmQFBhI6AgAAQx4CAgAAACyAAIAZB4AJqQQAgBkHQAmoQ4IOAgAAiAyACEPyDgIAAIAMgARD8g4CAACADIQILIAAQ3YKAgAAgBCgCACEBDAALCwJAIAJFDQAgCCACELyDgIAADAELIABBlAFBtAEQvoOAgAAMAAsLIAZB4AJqQQhqIAdBCGooAgA2AgAgBiAHKQIANwPgAiABQQFHDQEgACAGKAL0AiAGKAL4AkG1ARCDg4CAACAGQaMBNgLgAiAGIAAoAsQBIgA2AugCIAYgADYC5AIMAgsgBkHgAmpBCGogB0EIaigCADYCACAGIAcpAgA3A+ACCyAAQZUBQbUBEL6DgIAACyAIIAZB4AJqEL2DgIAADD4LIAAQ3YKAgAAgBkH4AmogAEHEAWooAgA2AgAgBiAAKQK8ATcD8AIgACAGQfACahCyg4CAACEIIAVBAWpB//8DcSEEA0BBACEBAkADQAJAAkACQAJAIAcoAgAiAkFQag4CAgEACwJAAkAgAkHsfmoOAgEGAAsgAkEBRg0FIAJBoQFHDQMgAEEANgLwAgJAIAFFDQAgCCABELyDgIAACyAAEN2CgIAADAYLIAZBpAE2AuACIAYgACgCtAEiAjYC6AIgBiACNgLkAiAGIAI2AtgCIAYgAjYC1AIgBkGkATYC0AIgACAGQeACaiAHIAZB0AJqEMaDgIAAIgIgAi8BAiAAEMeDgIAAcjsBAiAAEN2CgIAAAkAgAQ0AIAIhAQwECwJAIAEvAQAiA0GNAUYNAAJAIANB1QBHDQAgASACEPyDgIAADAULQZG3goAAQd7JgYAAQf2ZAUGEjoCAABDHgICAAAALIAAgBkHgAmpBACAGQdACahDgg4CAACIDIAEQ/IOAgAAgAyACEPyDgIAAIAMhAQwDCwJAAkAgAQ0AIAZBpAE2AuACIAYgACgCtAEiATYC6AIgBiABNgLkAiAGIAE2AtgCIAYgATYC1AIgBkGkATYC0AIgACAGQeACakEAIAZB0AJqEOCDgIAAIQEMAQsgAS8BAEGNAUcNACAGQaQBNgLgAiAGIAAoArQBIgI2AugCIAYgAjYC5AIgBiACNgLYAiAGIAI2AtQCIAZBpAE2AtACIAAgBkHgAmpBACAGQdACahDgg4CAACICIAEQ/IOAgAAgAiEBCyABIAAgBBDdg4CAABD8g4CAAAwCCwJAAkAgAQ0AIAZBpAE2AuACIAYgACgCtAEiATYC6AIgBiABNgLkAiAGIAE2AtgCIAYgATYC1AIgBkGkATYC0AIgACAGQeACakEAIAZB0AJqEOCDgIAAIQEMAQsgAS8BACICQdUARg0AIAJBjQFHDSEgBkGkATYC4AIgBiAAKAK0ASICNgLoAiAGIAI2AuQCIAYgAjYC2AIgBiACNgLUAiAGQaQBNgLQAiAAIAZB4AJqQQAgBkHQAmoQ4IOAgAAiAiABEPyDgIAAIAIhAQsgASAAIAQQ3YOAgAAQ/IOAgAAMAQsgAEGUAUG2ARC+g4CAACAAEN2CgIAADAALCwsCQCABRQ0AIAggARC8g4CAACAHKAIAIQILIAZB4AJqQQhqIAdBCGooAgA2AgAgBiAHKQIANwPgAgJAAkAgAkEBRw0AIAAgBigC9AIgBigC+AJBtwEQg4OAgAAgBkGjATYC4AIgBiAAKALEASIANgLoAiAGIAA2AuQCDAELIABBlQFBtwEQvoOAgAALIAggBkHgAmoQvYOAgAAMPQsgBkHgAmpBCGogB0EIaiICKAIANgIAIAYgBykCADcD4AIgABDdgoCAAAJAAkACQCAHKAIAIgFBlAFGDQAgAUGMAUcNASAGQZQBNgLQAiAGIAAoAsQBIgE2AtgCIAYgATYC1AIgABDdgoCAACAGQQA2AvgCIAZCADcC8AIgACAGQeACaiAGQdACaiAAQbwBaiAGQfACahD9g4CAACIIIAgvAQJBgCByOwECDD8LIAZB0AJqQQhqIABB6AJqKAIANgIAIAYgACkC4AI3A9ACIAZBkAJqQQhqIAIoAgA2AgAgBiAHKQIANwOQAiAALQCHAyECIAAQ3YKAgAACQCAAQYwBELODgIAARQ0AIAAgBkHgAmogBkGQAmogAEG8AWogBkHQAmoQ/YOAgAAhCAJAAkAgAEHIAWooAgBBNkcNACAILwECIQEMAQsgBiAANgLwAiAGIAgpAgg3AvQCIAYgCCgCMEEBRjoA/AIgACAIKAIoIAgoAiwgCC8BAiIBQQhxQQN2QQBBAEGCgICAACAGQfACahD/g4CAAAsCQCAAKAKgAkGoqISAAEcNACAAKALwAg0AIAJBAXENACAAKALQASEHIAAoAswBIQQgBkHt8IGAADYC4AEgAEGIAmogBCAHQZcBIAZB4AFqEM2AgIAAGgsgAUH//wNxIQcCQAJAIAFBgAFxRQ0AIAAgBkHQAmogAkEBcSAHQe4AQcCohIAAEICEgIAAIQAMAQsCQCAHQYAEcUUNACAAIAZB0AJqIAJBAXEgAUH//wNxQfUAQZCohIAAEICEgIAAIQAMAQsCQCAHQcAAcUUNACAAIAZB0AJqIAJBAXEgAUH//wNxQeUAQdiohIAAEICEgIAAIQAMAQsCQCAHQYACcUUNACAAIAZB0AJqIAJBAXEgAUH//wNxQfMAQfCohIAAEICEgIAAIQAMAQsCQCACQQFxRQ0AQYAgIQAMAQsCQCAAKALwAiICRQ0AAkAgAkGQqISAAEcNAEGACCEADAILIAAoAqACQaiohIAARw0AQYAQIQAMAQtBACEACyAIIAEgAHI7AQIMPwsgACAGQeACahCBhICAACEIIAZBpAE2AvACIAYgACgCtAEiATYC+AIgBiABNgL0AiAGIAE2AogCIAYgATYChAIgBkGkATYCgAIgACAGQfACaiAAQbwBaiAGQYACaiAGQdACahDcg4CAACEBAkAgACgCoAJBqKiEgABHDQAgASABLwECQQhyOwECCyAIIAEQgoSAgAAMAQsgACAGQeACahCBhICAACEICyAFQQFqQf//A3EhAgJAA0AgBygCACIBQQFGDQEgAUGMAUYNASAAIAIQ3YOAgAAiAUUNACAIIAEQgoSAgAAMAAsLIAZB8AJqQQhqIAdBCGooAgA2AgAgBiAHKQIANwPwAgJAAkAgAUEBRw0AIAAgBigC5AIgBigC6AJB+gEQg4OAgAAgBkGjATYC8AIgBiAAKALEASIBNgL4AiAGIAE2AvQCIAEhAgwBCyAAQYwBQfoBEL6DgIAAIAYoAvgCIQEgBigC9AIhAgsgCCABNgIoIAggAjYCJCAIIAE2AgwgCCAAIAZB8AJqEIOEgIAAIAgvAQJyOwECDDwLIAAQ3YKAgAAgBkHgAmpBCGogAEHEAWooAgA2AgAgBiAAKQK8ATcD4AIgAEG8AWohAQJAAkACQAJAIABByAFqKAIAQex+ag4CAQACCyAGQZQBNgLQAiAGIAAoAsQBIgI2AtgCIAYgAjYC1AIgABDdgoCAACAGQQA2AvgCIAZCADcC8AIgACAGQeACaiAGQdACaiABIAZB8AJqENuDgIAAIQgMPgsgBkHwAmpBCGogAEHoAmooAgA2AgAgBiAAKQLgAjcD8AIgBkHQAmpBCGogB0EIaigCADYCACAGIAcpAgA3A9ACIAAQ3YKAgAACQCAAQcgBaigCAEGVAUcNACAAIAZB4AJqIAZB0AJqIAcgBkHwAmoQ24OAgAAiCCAILwECIAAQx4OAgAByOwECIAAQ3YKAgAAMPgsgACAGQeACaiAGQeACahDfg4CAACEIIAZBpAE2ApACIAYgACgCtAEiAjYCmAIgBiACNgKUAiAGIAI2AogCIAYgAjYChAIgBkGkATYCgAIgACAGQZACaiABIAZBgAJqIAZB8AJqENyDgIAAIgEgAS8BAiAAEMeDgIAAcjsBAiAIIAEQhISAgAAMAQsgACAGQeACaiAGQeACahDfg4CAACEICyAFQQFqQf//A3EhAgJAAkACQANAIAcoAgAiAUEBRg0BIAFBlQFGDQIgACACEN2DgIAAIgFFDQAgCCABEISEgIAADAALCyAAIAYoAuQCIAYoAugCQaUCEIODgIAAIAAoAsQBIgEhAgwBCyAAKALMASECIAAoAtABIQEgAEGVAUGlAhC+g4CAAAsgCCABNgIoIAggAjYCJCAIIAE2AgwMOwsgABDdgoCAAAJAIAFBAkYNACAAIAQQhYSAgAAgACAAKALAASAAKALEARCug4CAACEIDDsLIAZB+AJqIABBxAFqKAIANgIAIAYgACkCvAE3A/ACQQAhAQJAIABByAFqIgIoAgAQy4OAgABFDQAgAEEwQQBBAEHjACAFQQFqQf//A3EQpYOAgAAhAQsgACAGQfACaiABELeDgIAAIQECQCACKAIAQQNHDQAgACABIAVBAWpB//8DcRDKg4CAACEIDDsLIAAgAUEBQQAQ7oOAgAAhCCAAQcgBaigCACIBQTJGDTogAEEcEJCDgIAAIQICQCABQQpHDQAgAg07CyAAQSoQkIOAgAAhAgJAIAFBD0cNACACDTsLIAAgCEEIaigCACAIQQxqKAIAQaQCEMSDgIAADDoLAkAgAUEvSQ0AIABBkgIQhYSAgAALIAAQ3YKAgAAgBkH4AmogAEHEAWooAgA2AgAgBiAAKQK8ATcD8AIgACAGQfACaiAAIAAoArwBQQxsQbTvhYAAaigCACABQQxJQQBBkwIgBUEBakH//wNxEKWDgIAAIgFBq7eCgAAQhoSAgAAhCCAAIAFBAhD0g4CAAAw5CwJAIAFBL0kNACAAQZICEIWEgIAACyAAEN2CgIAAIAZB+AJqIABBxAFqKAIANgIAIAYgACkCvAE3A/ACIAAgBkHwAmogACAAKAK8AUEMbEG074WAAGooAgBBAEEAQZMCIAVBAWpB//8DcRClg4CAAEGAiICAABCGhICAACEIDDgLAkAgAUEvSQ0AIABBkgIQhYSAgAALIAAQ3YKAgAAgBkH4AmogAEHEAWooAgA2AgAgBiAAKQK8ATcD8AIgACAGQfACaiAAIAAoArwBQQxsQbTvhYAAaigCAEEAQQBBkwIgBUEBakH//wNxEKWDgIAAQf6agoAAEIaEgIAAIQgMNwsgABDdgoCAACAGQfACakEIaiAAQcQBaigCADYCACAGIAApArwBNwPwAiAAIAAoArwBQQxsQbTvhYAAaigCAEEAQQBBkwIgBUEBakH//wNxIgEQpYOAgAAhCAJAIABBkQEQs4OAgABFDQAgBkHgAmpBCGogAEG8AWoiAkEIaigCADYCACAGIAIpAgAiCzcD4AIgACAGQfACaiAAIAggBkHgAmogACALp0EMbEG074WAAGooAgBBAEEAQdcAIAEQpYOAgABBABCHhICAAEH+moKAABCGhICAACEIDDcLIAgvAQAiAUFKaiICQRxLDRpBASACdEGBgIGAAXFFDRoMGwsgACgCDCEEIAAgACgCCDYCDCAAEOiDgIAAIQMgACAAKAIYQQF0NgIYIAAQ3YKAgAAgBkHwAmpBCGogAEHEAWooAgA2AgAgBiAAKQK8ATcD8AJBACEIIABBABDJgoCAACAAQbwBaiEBIABByAFqKAIAIgJB6H5qIgpBCEsNFkEBIAp0QYkDcUUNFgwXCwJAIAFBL0kNACAAQZICEIWEgIAACyAAEN2CgIAAIAZB+AJqIABBxAFqKAIANgIAIAYgACkCvAE3A/ACIAAgBkHwAmogACAAKAK8AUEMbEG074WAAGooAgBBAEEAQZMCIAVBAWpB//8DcRClg4CAAEGBm4KAABCGhICAACEIDDQLIABBACADIAVBAWpB//8DcRDIg4CAACEIDDMLIAAoAhwiAS0ACCECIAEoAgAhASAAEN2CgIAAIAAgASACQQIgBUEBakH//wNxEIiEgIAAIQgMMgtBASAIdCEHIABBmAJqIQEgCEEfSyECAkACQANAIAEoAgAiAUUNAQJAAkAgAg0AIAEoAgAiA0ECdEGgl4SAAGooAgAgB3ENAQsgAUEEaiEBDAELCyADRQ0AIABBAToAgQMCQCAEQSZGDQAgACAEEIWEgIAAIABByAFqKAIAIQgLIAAoAtABIQEgACgCzAEhAiAIEJSDgIAAIQcgA0E3Tw0TIAYgBzYCECAGIANBAnRBgJ+EgABqKAIANgIUIABBiAJqIAIgAUGdAiAGQRBqEM2AgIAAGgwBCwJAIARBJkcNACAAKALQASEBIAAoAswBIQIgBiAIEJSDgIAANgIAIABBiAJqIAIgAUGeAiAGEM2AgIAAGgwBCyAAIAQQhYSAgAALIAAgACgCwAEgACgCxAEQroOAgAAhCAwxC0GO24GAAEHeyYGAAEHHHkHTlIGAABDHgICAAAALQeDbgYAAQd7JgYAAQZAfQYGUgYAAEMeAgIAAAAtBpZqCgABB3smBgABB2YwBQYSOgIAAEMeAgIAAAAtBttuBgABB3smBgABBlSNB8pSBgAAQx4CAgAAAC0GR3IGAAEHeyYGAAEHHI0GplIGAABDHgICAAAALQenjgYAAQd7JgYAAQbsPQfmcgYAAEMeAgIAAAAtB6eOBgABB3smBgABBzQ9Bnp2BgAAQx4CAgAAAC0Hm5IGAAEHeyYGAAEHhH0HKmIGAABDHgICAAAALQYzlgYAAQd7JgYAAQcgxQbWYgYAAEMeAgIAAAAtBkbeCgABB3smBgABBzTFBtZiBgAAQx4CAgAAAC0Hp9IGAAEHeyYGAAEH/NEH3mYGAABDHgICAAAALQZDsgYAAQd7JgYAAQb0VQbmVgYAAEMeAgIAAAAsgACAEEL+DgIAAIAZB8AJqEKSCgIAAIAZBowE2ApACIAYgACgCxAEiATYCmAIgBiABNgKUAiAAQQAgBkHgAmogAiAGQZACakEAIAZBkAJqEImEgIAAIQgMJAtB7+iBgABB3smBgABBgS5BgZmBgAAQx4CAgAAAC0Ho2oGAAEHeyYGAAEGhL0GrloGAABDHgICAAAALQZG3goAAQd7JgYAAQeyYAUGEjoCAABDHgICAAAALQZG3goAAQd7JgYAAQbeaAUGEjoCAABDHgICAAAALQZG3goAAQd7JgYAAQeo9QZnzgIAAEMeAgIAAAAsCQCACQVtqDgUBAgICAQALAkAgAkG+f2oOAwECAQALAkAgAkHxfmoOAwECAQALIAJBEkYNACACQTtGDQAgAkHvAEYNACACQfwARw0BIAZB4AJqQQhqIAdBCGooAgA2AgAgBiAHKQIANwPgAiAAEN2CgIAAAkACQCAAQcgBaigCAEEPRw0AIABBACAGQeACahCKhICAACEIDAELIABBACAGQeACakEBQQEgBUEBakH//wNxEIuEgIAAIQgLIABBDhCzg4CAABogAEEPQewAEL6DgIAAIAggARCMhICAAAwBCyAAIAAoAhhBAXRBAXI2AhggBkGkATYC4AIgBiAAKAK0ASICNgLoAiAGIAI2AuQCIABBACAGQeACakEBQQAgBUEBakH//wNxEIuEgIAAIQggACAAKAIYQQF2NgIYCyAAIAQ2AgwCQAJAIABB8QAQs4OAgABFDQAgBkHgAmpBCGogAUEIaigCADYCACAGIAEpAgA3A+ACQQAhAgJAIAcoAgBBAkYNACAAQR4gBUEBakH//wNxEN6CgIAAIQILIAAgAyAGQfACakEAQQAQ74OAgAAgAEECQa4BIAZB4AJqEMWDgIAADAELIABBBUGtARC+g4CAACAGQeACakEIaiABQQhqKAIANgIAIAYgASkCADcD4AICQAJAIABByAFqIgQoAgAiB0ELSw0AQQAhAkEBIAd0QYAWcQ0BCyAAIAAoAhhBAXQ2AhggAEEfIAVBAWpB//8DcRDegoCAACECIAAgACgCGEEBdjYCGCAEKAIAIQcLAkACQAJAIAdBd2oOAwABAAELAkAgAg0AIAAgAyAGQfACaiAGKALkAkEAQQUgBUEBakH//wNxEI2EgIAAIQIMAgsCQCACLwEAQYwBRw0AIAAgAyAGQfACaiAGKALkAiACQQUgBUEBakH//wNxEI2EgIAAIQIMAgtBkayCgABB3smBgABBn50BQYSOgIAAEMeAgIAAAAsgACADIAZB8AJqQQBBABDvg4CAAAsgAEEIQa8BIAZB8AJqEMWDgIAACyAAIAAoApQCIgdBBGogBkHQAmogBxCOhICAABDggoCAACAAIAggBkHwAmogARCPhICAACEBIAAQ24KAgAAgACAAKAIYQQF2NgIYQTwQ6YKAgAAiCEHcADYCACAIIAI2AjggCCABNgI0IAggACgCxAEiATYCDCAIIAYoAvQCIgI2AgggCCAGKQLQAjcCECAIQRhqIAZB2AJqKAIANgIAIAggATYCMCAIIAAoAsABNgIsIAggBikC5AI3AiQgCCAGKAL4AjYCICAIIAI2AhwgACAAKAIAQQFqIgE2AgAgCCABNgIEDBwLIAFB+wBGDQAgACAGQfACaiAIQf6agoAAEIaEgIAAIQgMGwsgCCEAAkADQAJAIAFB//8DcSIBQcQARg0AAkACQCABQTZGDQAgAUH7AEYNASABQdIARw0EIABBAToAHCAAIAAoAghBf2o2AggMHwsgACAAKAIIQX9qNgIIIAAgACsDEJo5AxAMHgsgAEEBOgAcIAAgACgCCEF/ajYCCAwdCyAAIAAoAghBf2o2AgggACgCECIALwEAIQEMAAsLQZG3goAAQd7JgYAAQfKFAUG0yIGAABDHgICAAAALIAAgACgCGEEBdDYCGCAAQSUgA0H//wNxEN6CgIAAIQggACAAKAIYQQF2NgIYCwJAAkAgBygCACIHQQtLDQBBASAHdEHAFHFFDQACQCAIDQAgACAKIAZB4AJqIAYoAuQCQQBBBiADQf//A3EQjYSAgAAhCAwCCwJAIAgvAQBBjAFHDQAgACAKIAZB4AJqIAYoAuQCIAhBBiADQf//A3EQjYSAgAAhCAwCC0HKrIKAAEHeyYGAAEG7lgFBhI6AgAAQx4CAgAAACyAAIAogBkHgAmpBAEEAEO+DgIAACyAAIAAoApQCQQRqIAZBkAJqQQAQ4IKAgAAgABDbgoCAACAAQQhBvAEgBkHgAmoQxYOAgAACQCAAEOyDgIAARQ0AIAAgBigC5AIgBigC6AJBugEQg4OAgAALIAAgBBC/g4CAACAGQfACahCkgoCAACAAIAZBkAJqIAZB4AJqIAIgBkHQAmogCCABEImEgIAAIQgMGAsCQCAIQY5/aiIEQR9LDQBBASAEdEHPoIDCenENBSAEQQpHDQAgABCmg4CAACAAEN2CgIAAIAZBkAJqQQhqIABBxAFqIggoAgA2AgAgBiAAKQK8ATcDkAIgAEEIQQFBAEHCACAFQQFqQf//A3EQtoOAgAAhBCAAQQ4Qs4OAgAAaIABBD0HsABC+g4CAACAAQYABNgIEIAZBgAJqQQhqIAgoAgA2AgAgBiAAKQK8ATcDgAIgAEEqQSdBwwAQ64OAgAAgCCgCACERIAAoAsABIQ0gACgCvAEhEiAAIAZBkAJqIAQgBkGAAmpBABDAg4CAACEKIABBARDJgoCAACAAQRUQpIOAgAAgBkHQAmogABCQhICAAAwICyAIQU1qIgRBEUsNAUEBIAR0IgpBixxxDQQgCkGAgghxDQAgBEEPRw0BIAAQ3YKAgAACQAJAIABByAFqKAIAQVlqDgQAAQEAAQsgABDWg4CAACEKIABBARDJgoCAACAAQYABNgIEIAAQ3YKAgAAgACgCxAEhESAAKALAASENIAAoArwBIRIgBkHQAmogABCQhICAAAwICyAAIAAoAsABIABBxAFqIggoAgAQkYSAgAAgAEEBEMmCgIAAIAZB2AJqIAgoAgA2AgAgBiAAKQK8ATcD0AIMBgtBACEDDAELIAhBrH9qIgRBGksNAUEBIAR0QcHAgjhxRQ0BCyAAQQEQyYKAgAAgABDdgoCAACAGQZgCaiAAQcQBaigCADYCACAGIAApArwBNwOQAgJAAkAgAEHIAWooAgBBWWoOBAABAQABCyAAQYABNgIEIAAQ3YKAgAAgACgCxAEhESAAKALAASENIAAoArwBIRICQAJAAkACQAJAIAYoApACIghBlH9qDgMDAQIAC0EAIQoCQAJAAkACQAJAAkACQAJAIAhBW2oOBQMLCwsBAAsCQCAIQZ9/ag4DBQsGAAsgCEE7Rg0DIAhBxABGDQEgCEHUAEYNBiAIQdoARw0KIAAgBkGQAmoQ9YOAgAAhCgwKCyAAIAZBkAJqEM6DgIAAIQoMCQsgACAGQZACahDhg4CAACEKDAgLIAAgBkGQAmoQyYOAgAAhCgwHCyAAIAZBkAJqENSDgIAAIQoMBgsgACAGQZACahD2g4CAACEKDAULIAAgBkGQAmoQ94OAgAAhCgwECyAAIAZBkAJqEO2DgIAAIQoMAwsgACAGQZACahDlg4CAACEKDAILIAAgBkGQAmoQ5oOAgAAhCgwBCyAAIAZBkAJqEOSDgIAAIQoLIAZB0AJqIAAQkISAgAAMBQsCQCADDQAgBigCmAIhCCAGKAKUAiEEIAYgBigCkAIQlIOAgAA2ArABIABBiAJqIAQgCEE/IAZBsAFqEM2AgIAAGgsgBkHQAmpBCGogBkGQAmpBCGooAgA2AgAgBiAGKQOQAjcD0AIMAwsgCEHpfmoiCEEJSw0BQQEgCHRB4wdxRQ0BCyAAQQEQyYKAgAAgAEEINgIEIAAQ3YKAgAAgBkHQAmpBCGogAEHEAWooAgA2AgAgBiAAKQK8ATcD0AIMAQsgAEEBEMmCgIAAIAZB0AJqIAAQkISAgAALQQAhCkGkASESIA0hEQsCQAJAAkACQAJAIAcoAgAiCEHofmoiBEEISw0AQQEgBHRBiQNxDQELAkAgCEFbag4FAQICAgEACwJAIAhBvn9qDgMBAgEACwJAIAhB8X5qDgMBAgEACyAIQRJGDQAgCEE7Rg0AAkAgCEHvAEYNACAIQfwARw0CIAAQ3YKAgAAgACgCxAEhDyAAKALAASETIAAoArwBIQxBACEUAkAgAEHIAWooAgBBD0YNACAAQQ5BAUEAQQFBAUEAIAVBAWpB//8DcRCShICAACEUC0EBIQggAEEBOgCAAyAAQQE2AgQgABCmg4CAAAJAIABBDxCzg4CAAEUNACAAKALEASEVIAAoAsABIQQgACgCvAEhFgwFCyAAKALQASEEIAAoAswBIQMgBiAAQcgBaigCABCUg4CAADYCoAEgAEGIAmogAyAEQcEAIAZBoAFqEM2AgIAAGkGjASEWIABBowE2ArwBIAAgACgCxAEiBDYCwAEgBCEVDAQLIAAgACgCBEGACHI2AgQLIAAoArQBIQRBACEIIABBDkEAQQBBAUEBQQAgBUEBakH//wNxEJKEgIAAIRQgABCmg4CAAAwBCyAAKAK0ASEEIAAQpoOAgABBACEUQQEhCAtBpAEhFiAEIRVBpAEhDCAEIRMgBCEPCwJAAkAgAEEyELODgIAARQ0AAkACQAJAIAYoAtACIgdBwgBGDQAgB0EgRw0CIAYoAtgCIQcgBigC1AIhAwwBCyAGKALYAiIHIAYoAtQCIgNrQQJIDQEgB0F/ai0AAEE9Rw0BCyAAIAMgB0E+EIODgIAACwJAIAgNACAAQT0QtIOAgAALAkAgACgCmAIiBygCAEEXRw0AIAcoAgQoAgBBCUcNACAAKALEASEHIAZBmeeAgAA2ApABIABBiAJqIAYoAuQCIAdBmgIgBkGQAWoQzYCAgAAaCyAAKALEASEXIAAoAsABIRggACgCvAEhByAAQREQpIOAgAAgACAAKAIUQQF0NgIUIAAQ4YKAgAAhAwJAIAAoAvgCQQJLDQAgAUESRiABQQhJciECCyAAQQ8gAkEAQTwgBUEBakH//wNxIggQpYOAgAAhAQJAIABB3gAQs4OAgABFDQAgAEEuEKSDgIAAIAZBkAJqQQhqIABBvAFqIgJBCGooAgA2AgAgBiACKQIANwOQAiAAQQAoApz4hYAAQQBBAEH+ASAIEKWDgIAAIQIgABCmg4CAACAAIAEgBkGQAmogAhCThICAACEBCyAAIAMgAUEAEOeCgIAAQQEhGSAAIAAoAhRBAXY2AhQgABCmg4CAACAHQaQBRiEFIAAoArQBIg4hCQwBCyAAKAK0ASEYAkACQCAMQaQBRw0AIABBAToAgAMgAEEBNgIEIABBDkERQcAAEOuDgIAADAELIABBDkEREKODgIAAGgsgACAAKAIYIgFBAXQ2AhggACAAKAIUQQF0NgIUAkACQCAAQcgBaigCAEF6aiICQQZPDQBBLSACQf8BcXZBAXFFDQAgAkECdEHsnoSAAGohB0EAIQMMAQsgACABQQJ0NgIYIABBESAFQQFqQf//A3EQ3oKAgAAhAyAAIAAoAhhBAXY2AhgLAkACQCAHKAIAIgFBC0sNAEEBIAF0QcAUcUUNAAJAIAMNACAAIAkgBkHgAmogBigC5AJBAEEEIAVBAWpB//8DcRCNhICAACEDDAILAkAgAy8BAEGMAUcNACAAIAkgBkHgAmogBigC5AIgA0EEIAVBAWpB//8DcRCNhICAACEDDAILQcqsgoAAQd7JgYAAQYeUAUGEjoCAABDHgICAAAALIAAgCSAGQeACakEAQQAQ74OAgAALQQEhBSAAIAAoAhhBAXY2AhggACAAKAIUQQF2NgIUIABBCEHEACAGQeACahDFg4CAACAAKAK8AUGkAUYhGSAAKALEASEJIAAoAsABIQ4gGCEXCyAAIAAoApQCQQRqIAZBkAJqQQAQ4IKAgAAgABDbgoCAACAAIAYoAtQCIhogBkHQAmoQlISAgAAQlYSAgAAhGyAAIBAQ7oKAgAAgBkHwAmoQpIKAgABB5AAQ6YKAgAAhCAJAIApFDQAgCiEBAkACQANAAkAgAS8BACICQfh+aiIHQQ5LDQACQCAHQQRGDQBBASAHdEGngQFxRQ0BDAQLIAEoAhggASgCEEECdGpBfGooAgAhAQwBCwJAIAJBC0cNACABKAIYIgENAQwECwJAAkAgAkH0AEYNACACQbx/aiIHQRNNDQEMAwsgASgCECIBDQEMBAsLQQEgB3RBgYA9cQ0BCwJAIAJBhX9qDgMBAgEACyACQQZGDQAgAkE2Rw0BCyAAIAFBCGooAgAgAUEMaigCAEGDAhDEg4CAAAsgACAAKAIAQQFqIgI2AgAgBigC5AIhACAJIQECQCAZRQ0AIAMoAgwhAUEAIQlBACEOCyAIIAM2AiQgCCAUNgIgIAggCjYCHCAIIAYoAtgCNgIYIAggGjYCFCAIIBs2AhAgCCABNgIMIAggADYCCCAIIAI2AgQgCEEtNgIAIAggBikCkAI3AiggCCAJNgJgIAggDjYCXCAIIAYoAugCNgI4IAggADYCNCAIQQAgFyAFGzYCWCAIQQAgGCAFGzYCVCAIQTBqIAZBmAJqKAIANgIAIAhBACAVIBZBpAFGIgAbNgJQIAhBACAEIAAbNgJMIAhBACAPIAxBpAFGIgAbNgJIIAhBACATIAAbNgJEIAhBACARIBJBpAFGIgAbNgJAIAhBACANIAAbNgI8DA8LIAAgACgCGEEBdDYCGCAAQQ0gA0H//wNxEN6CgIAAIQEgACAAKAIYQQF2NgIYCwJAAkACQCAHKAIAQXdqDgMAAQABCwJAIAENACAAIAIgBkHwAmogBigC9AJBAEEDIANB//8DcRCNhICAACEBDAILAkAgAS8BAEGMAUcNACAAIAIgBkHwAmogBigC9AIgAUEDIANB//8DcRCNhICAACEBDAILQcqsgoAAQd7JgYAAQdSRAUGEjoCAABDHgICAAAALIAAgAiAGQfACakEAQQAQ74OAgAALIABBCEEwIAZB8AJqEMWDgIAAAkAgABDsg4CAAEUNACAAIAYoAvQCIAYoAvgCQS0Qg4OAgAALIAAgACgClAJBBGogBkHwAWpBABDggoCAACAAENuCgIAAIAAgACgCFEEBdjYCFAJAIAQvAQAiAkElRg0AIAJBKkYNACAAIARBCGooAgAgBEEMaigCAEEuEMSDgIAACyAAIAgQv4OAgAAgBkHgAmoQpIKAgABBxAAQ6YKAgAAhCCAAIAAoAgBBAWoiAzYCACAAKALAASEYIAAoAsQBIQIgBigC+AIhDiAGKAL0AiEHIAAgCSAKEJaEgIAAIQAgCCACNgIMIAggBzYCCCAIIAM2AgQgCEEaNgIAIAggADYCQCAIIAI2AjwgCCAYNgI4IAggATYCNCAIIAw2AjAgCCAFNgIsIAggDTYCKCAIIAQ2AiQgCCAONgIgIAggBzYCHCAIIAYpA/ABNwIQIAhBGGogBkH4AWooAgA2AgAMDQsgACAAKAIYQQF0NgIYIABBLyAEQf//A3EQ3oKAgAAhASAAIAAoAhhBAXY2AhgLAkACQAJAIAcoAgBBd2oOAwABAAELAkAgAQ0AIAAgAiAGQfACaiAGKAL0AkEAQQcgBEH//wNxEI2EgIAAIQEMAgsCQCABLwEAQYwBRw0AIAAgAiAGQfACaiAGKAL0AiABQQcgBEH//wNxEI2EgIAAIQEMAgtByqyCgABB3smBgABBmpEBQYSOgIAAEMeAgIAAAAsgACACIAZB8AJqQQBBABDvg4CAAAsgAEEIQTAgBkHwAmoQxYOAgAAgACAAKAKUAkEEaiAGQdACakEAEOCCgIAAIAAQ24KAgAAgACAAKAIUQQF2NgIUIAAgCBDugoCAACAGQeACahCkgoCAAEE8EOmCgIAAIghBhwE2AgAgCCABNgIwIAggCTYCLCAIIAM2AiggCCAKNgIkIAggACgCxAEiATYCDCAIIAYoAvQCIgI2AgggCCAGKQLQAjcCECAIQRhqIAZB0AJqQQhqKAIANgIAIAggATYCOCAIIAAoAsABNgI0IAggBigC+AI2AiAgCCACNgIcIAAgACgCAEEBaiIBNgIAIAggATYCBAwLC0GRt4KAAEHeyYGAAEGmhwFB276BgAAQx4CAgAAACyAAIAgQl4SAgAAMCQsgACAAKAIYQQF0NgIYIABBASAFQQFqIgRB//8DcRDegoCAACEIIAAgACgCGEEBdjYCGCAAQQ5BERCjg4CAABoLIAAgASAGQfACaiAAIAZB8AJqIAgQmISAgAAiCEEBIARB//8DcRCZhICAACAAQQhBHiAGQfACahDFg4CAACAIIAAoAsQBNgIMIAggBxCahICAACAAIAIQv4OAgAAgBkHgAmoQpIKAgAAMBwtBACECCyAHKAIAIQELIABBvAFqIQMCQCABQQhHDQAgACAOIAZB4AJqQQBBABDvg4CAACAAEN2CgIAAIAAgDxC/g4CAACAGQdACahCkgoCAACAAIAYoAuQCIAYoAugCQSsQg4OAgAAgACAGQeACaiACIAMQm4SAgAAhCAwFCyAGQaQBNgKQAiAGIAAoArQBIgQ2ApgCIAYgBDYClAICQAJAAkAgAUENRw0AIAAgBkHgAmogAiAGQZACahCbhICAACEIIAZB8AJqQQBB2AD8CwAgAEH8AWohGCAAQcwCaiEEIAhBFGohFCAFQQFqQf//A3EhCgJAA0AgBygCAEENRw0BIAAgDiAGQeACakEAQQEQ74OAgAAgABDdgoCAACAAKALAASEBIAAoAsQBIQlBMBDpgoCAACICQgA3AhggAiAJNgIUIAIgATYCECACIAk2AgwgAiABNgIIIAJBlAE2AgAgAkEgakIANwIAIAJBKGpCADcCACACIAAoAgBBAWoiATYCBCAAIAE2AgACQANAAkACQCAAQZ8BELODgIAARQ0AIAZBgAJqQQhqIANBCGooAgA2AgAgBiADKQIANwOAAiACIAAgBkGAAmogAEEOQQBBAEHjACAKELaDgIAAIgEQt4OAgAAQnISAgAAgAS8BAEHnAEcNAQwDCyACIABBDkEAQQBBKSAKELaDgIAAIgEQnISAgABBEiEJAkACQAJAAkAgAS8BACINQfd+ag4FAQMDAwIACyANQecARw0CDAULQQIhCQsgASABLwECIAlyOwECCyAEIAAoAuwCIAZB8AJqIAFBABCdhICAACIJRQ0AIAEoAgwhDSAGQYACaiAEIAEoAggiASAAKALsAhCehICAACAGKAKAAiEMIAZByANqIAQgCSgCCCAAKALsAhCehICAACAGIAw2AmAgBiAGKALIAzYCZCAYIAEgDUGzAiAGQeAAahDNgICAABoLIABBAxCzg4CAAA0ACwsCQAJAAkAgAEEOQREQo4OAgABFDQAgAEEMELODgIAADQEMAgsgAEEMQfEAEL6DgIAACyACIAAoAsQBIgE2AgwgAiABNgIoIAIgACgCwAE2AiQLAkACQAJAIAcoAgAiAUF6ag4DAgECAAsgAUENRg0BCyAAQQsgChDegoCAACIBRQ0AAkAgASgCDCIJIAIoAgxNDQAgAiAJNgIMCyACIAE2AiwLIAIvAQBBlAFHDQQgFCACEJ+CgIAAIAggAigCDDYCDAwACwsCQCAUKAIADQAgACAGKALkAiAGKALoAkErEIODgIAACyAGQfACahC6g4CAAAwBC0E0EOmCgIAAIghCADcCFCAIIAI2AhAgCCAENgIMIAhBGDYCACAIIAQ2AjAgCCAENgIsIAggBigC5AIiEzYCCCAIQRxqQgA3AgAgCCAGKALoAiIWNgIoIAggEzYCJCAAIAAoAgBBAWoiATYCACAIIAE2AgQCQCACDQAgACATIBZBKhCDg4CAAAsgCEEUaiESIAZB8AJqQQhqIQwgBUEBakH//wNxIRgCQANAIAcoAgBBCkcNASAAIA4gBkHgAmpBAEEBEO+DgIAAIABBADoAgAMgAEGBCDYCBCAALQCEAyEBIABBAToAhAMgABDdgoCAACAAKALEASEUIAAoAsABIQ0gDEEANgIAIAZCADcD8AIgACAGQfACakEDQeABIBgQn4SAgAAhBCAAIAE6AIQDIAwoAgAQ0ICAgAACQAJAIABB1wAQs4OAgABFDQAgBkGAAmpBCGogA0EIaigCADYCACAGIAMpAgA3A4ACIAAgBCAGQYACaiAAQQhBAUEAQTQgGBC2g4CAABCghICAACEEDAELIABB5gAQs4OAgABFDQAgBkGAAmpBCGogA0EIaigCADYCACAGIAMpAgA3A4ACIAAgBCAGQYACaiAAQQhBAUEAQTggGBC2g4CAABChhICAACEECwJAAkACQCAAQQ5BERCjg4CAAEUNACAAQQwQs4OAgAANAUGkASERIAAoArQBIgkhCgwCCyAAQQxB5gAQvoOAgAALIAAoAsQBIQogACgCwAEhCSAAKAK8ASERCwJAAkAgBygCACIBQQpLDQBBACECQQEgAXRBwApxDQELIABBDCAYEN6CgIAAIQILQSgQ6YKAgAAhAQJAAkAgAg0AAkAgEUGkAUYNACAAIAAoAgBBAWoiFTYCACAKIREMAgsgACAAKAIAQQFqIhU2AgAgBCgCDCEKQQAhCUEAIREMAQsgACAAKAIAQQFqIhU2AgBBACAKIBFBpAFGIhAbIRFBACAJIBAbIQkgAigCDCEKCyABIBE2AiQgASAJNgIgIAEgFDYCHCABIA02AhggASACNgIUIAEgBDYCECABIAo2AgwgASANNgIIIAEgFTYCBCABQccANgIAIBIgARCfgoCAACAIIAEoAgw2AgwMAAsLIBIoAgANACAAIBMgFkErEIODgIAACyAAQQ5BERCjg4CAABoCQCAAQQYQs4OAgABFDQAgBkHwAmpBCGogA0EIaigCADYCACAGIAMpAgA3A/ACQQAhAQJAIAcoAgBBCEYNACAAQRggBUEBakH//wNxEN6CgIAAIQELIAggACAGQfACaiABIAcQooSAgAAiATYCICAIIAEoAgw2AgwLIAAgDiAGQeACakEAQQAQ74OAgAAgAEEIQSwgBkHgAmoQxYOAgAAgCCAAKALEASIBNgIwIAggACgCwAE2AiwgCCABNgIMIAAgDxC/g4CAACAGQdACahCkgoCAAAwFC0GPrYKAAEHeyYGAAEHjGEG4u4GAABDHgICAAAALIAAgBBDqg4CAAAsgACAEEKWCgIAADAILAkAgAUECRw0AIAcoAgBBA0cNACAAIAQgBUEBakH//wNxEMqDgIAAIQgMAgsgBCEIDAELIAAQpoOAgAAgACAAKAIYQQF2NgIYIABBD0HsABC+g4CAAAJAAkAgAigCGCACKAIQQQJ0akF8aiIIKAIAIgMvAQAiB0GLAUYNACADIQEMAQsgACAAEMGDgIAAIgEgAxDCg4CAACAIIAE2AgAgAS8BACEHCwJAIAdB//8DcUHpAEcNACAGIAEoAgwiBzYC2AIgBiAHNgLUAiAGQTI2AtACIAggACABIAZB0AJqIAAgByAHEK6DgIAAEKOEgIAAIgE2AgAgACABQQhqKAIAIAFBDGooAgBBpAIQxIOAgAALIAAgBBC/g4CAACAGQeACahCkgoCAACAAIAJBARCng4CAACAAIAZB8AJqIAIgAEG8AWpBBBDAg4CAACEICyAGQdADaiSAgICAACAIC0wBAn9BACEBAkACQAJAIAAvAQAiAkGPAUcNAEEkIQIMAQsgAkHWAEcNAUEoIQILIAAgAmooAgAiAEUNACAAQX9qLQAAQTpGIQELIAELnF0HAX8BfgR/AX4BfwF+An8jgICAgABBoAJrIgYkgICAgAAgBkGQAmpBCGogAEHQAWooAgA2AgAgBiAAKQLIASIHNwOQAiAAQcgBaiEIAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAenIglBqX9qDkoKFBQUFAQUEBQUFBQUFBQLFAwUDRQUFBQUFBQHBwYGAhQGAhQUFBQGAhQUFBQUAgQBBgIOFBQGAgYCBgIUFBQUFAYUFBQUFBQGBgALAkACQCAJQXZqDkETFRUVFRUHFQcEAQkDFRUVBwcVEhUVFRUHAxUVFRAVFQkKChUVFRUVAAcHFAYVFRUVFQgIBwMVFRUVFRUVFRUVBBULIAEvAQAiCUH7fmoiCEELSw0fQQEgCHRBuRBxDSAgCEEGRw0fIAAgABDBg4CAACIDIAEQwoOAgAAgABDdgoCAACAAIAMgBkGQAmogACACQREgBCAFQQFqQf//A3EQpISAgAAQpYSAgAAhAwwjCwJAAkACQAJAAkACQAJAAkACQAJAAkAgAS8BACIJQe8ARg0AIAlBE0YNCCAJQR5GDQIgCUElRg0DIAlBKkYNBCAJQT5GDQEgCUHPAEYNBSAJQdgARg0GIAlB4ABGDQcgCUHqAEYNCSAJQQpHDQoLIAEoAgwhCSAGIAEoAggiCDYCBCAGIAkgCGs2AgAgAEGIAmogCCAJQaMCIAYQzYCAgAAaCyAAEN2CgIAAIAAgAiADIARB2QAgBUEBakH//wNxEKaEgIAAIQVBKBDpgoCAACEDIAAgACgCAEEBaiIJNgIAIAUoAgwhAiABKAIIIQQgACABEKeEgIAAIQggAyAFNgIkIAMgCDYCECADIAI2AgwgAyAENgIIIAMgCTYCBCADQTs2AgAgAyAGKQKUAjcCHCADIAEpAgg3AhQgACABEKWCgIAADCsLIAAQ3YKAgAAgACACIAMgBEHZACAFQQFqQf//A3EQpoSAgAAhBUEoEOmCgIAAIQMgACAAKAIAQQFqIgk2AgAgAyAFNgIkIANBGzYCACADIAYpApQCNwIcIAMgASgCEDYCECADIAUoAgw2AgwgAyABKAIINgIIIAMgCTYCBCADIAEpAgg3AhQgACABEKWCgIAADCoLIAAQ3YKAgAAgACACIAMgBEHZACAFQQFqQf//A3EQpoSAgAAhBUEgEOmCgIAAIgNBJDYCACADIAUoAgw2AgwgAyABKAIINgIIIAMgATYCECADIAU2AhwgAyAGKQKUAjcCFCAAIAAoAgBBAWoiATYCACADIAE2AgQgACADEKiEgIAAIQMMKQsgABDdgoCAACAAIAIgAyAEQdkAIAVBAWpB//8DcRCmhICAACEFQSgQ6YKAgAAhAyAAIAAoAgBBAWoiCTYCACADQSE2AgAgAyAFKAIMNgIMIAMgASgCCDYCCCADIAU2AiQgAyAGKQKUAjcCHCADIAEoAhA2AhAgAyAJNgIEIAMgASkCCDcCFCAAIAEQpYKAgAAgACADEKiEgIAAIQMMKAsgABDdgoCAACAAIAIgAyAEQdkAIAVBAWpB//8DcRCmhICAACEFQSgQ6YKAgAAhAyAAIAAoAgBBAWoiCTYCACADIAU2AiQgA0HMADYCACADIAYpApQCNwIcIAMgASgCEDYCECADIAUoAgw2AgwgAyABKAIINgIIIAMgCTYCBCADIAEpAgg3AhQgACABEKWCgIAADCcLIABB3auAgAAQqYSAgAAhCSAAEN2CgIAAIAAgASAGQZACaiAAIAIgAyAEQdkAIAVBAWpB//8DcRCmhICAACAJQQAQqoSAgAAhAwwhCwJAIAEoAggiCSABKAIMIggQgoOAgABFDQAgBiAJNgIQIABBiAJqIAkgCEHTASAGQRBqEM2AgIAAGiAAIAEQ6oOAgAALIAAQ3YKAgAAgACABIAZBkAJqIAAgAiADIARB2QAgBUEBakH//wNxEKaEgIAAIAEoAhAgASgCFBCqhICAACEDIAAgARClgoCAAAwlCwJAIAEtAAJBCHFFDQAgACABKAIgIAEoAiQQkYSAgAAgACABKAIgIAEoAiRBARCrhICAACEJIAAQ3YKAgAAgACABIAZBkAJqIAAgAiADIARB2QAgBUEBakH//wNxEKaEgIAAIAlBABCqhICAACEDIAAgARClgoCAAAwlCyAAEN2CgIAAAkAgAS0AA0EBcUUNACAAIAIgAyAEQdkAIAVBAWpB//8DcRCmhICAACEFQcAAEOmCgIAAIQMgACABKAIwIAEoAkQQrISAgAACQCABKAJEIglFDQAgCS8BAEEMRw0YCyAAIAAoAgBBAWoiAjYCACADIAU2AjwgAyAGKQKUAjcCNCADIAk2AjAgA0HIADsBACADIAEoAjA2AiQgAyABKAIQNgIQIAMgBSgCDDYCDCADIAEoAgg2AgggAyABLwECOwECIAMgAjYCBCADIAEpAjQ3AiggAyABKQIoNwIcIAMgASkCFDcCFCABENCAgIAADCULAkACQCAAIAEQrYSAgABFDQAgACABQRxqEK6EgIAADAELIAAgAUEIaigCACABQQxqKAIAQaQCEMSDgIAACyAAIAEgBkGQAmoQr4SAgAAgACACIAMgBEHZACAFQQFqQf//A3EQpoSAgAAhBSABKAJEDRcgBigCkAJBFEcNGEE4EOmCgIAAIQMgACAAKAIAQQFqIgk2AgAgAyAFNgI0IANBADYCJCADQRI7AQAgAyAGKQKUAjcCLCADIAEoAhwiAjYCKCADIAEoAhA2AhAgAyAFKAIMNgIMIAMgASgCCDYCCCADIAEvAQI7AQIgAyAJNgIEIAMgASkCIDcCHCADIAEpAhQ3AhQgACADQSRqIAIQsISAgAAgARDQgICAAAwkCyAAEN2CgIAAIAAgBigClAIgBigCmAJBAhCDg4CAAAwiCyAAEN2CgIAAIAAgBigClAIgBigCmAJB2QAQg4OAgAAMIQsCQAJAAkACQAJAAkACQAJAAkACQAJAIAEvAQAiCUHvAEYNACAJQRNGDQggCUEeRg0CIAlBJUYNAyAJQSpGDQQgCUE+Rg0BIAlBzwBGDQUgCUHYAEYNBiAJQeAARg0HIAlB6gBGDQkgCUEKRw0KCyABKAIMIQkgBiABKAIIIgg2AiQgBiAJIAhrNgIgIABBiAJqIAggCUGjAiAGQSBqEM2AgIAAGgsgABDdgoCAACAAIAIgAyAEQd8AIAVBAWpB//8DcRCmhICAACEFQSgQ6YKAgAAhAyAAIAAoAgBBAWoiCTYCACAFKAIMIQIgASgCCCEEIAAgARCnhICAACEIIAMgBTYCJCADIAg2AhAgAyACNgIMIAMgBDYCCCADIAk2AgQgA0E9NgIAIAMgBikClAI3AhwgAyABKQIINwIUIAAgARClgoCAAAwqCyAAEN2CgIAAIAAgAiADIARB3wAgBUEBakH//wNxEKaEgIAAIQVBKBDpgoCAACEDIAAgACgCAEEBaiIJNgIAIAMgBTYCJCADQR02AgAgAyAGKQKUAjcCHCADIAEoAhA2AhAgAyAFKAIMNgIMIAMgASgCCDYCCCADIAk2AgQgAyABKQIINwIUIAAgARClgoCAAAwpCyAAEN2CgIAAIAAgAiADIARB3wAgBUEBakH//wNxEKaEgIAAIQVBIBDpgoCAACIDQSc2AgAgAyAFKAIMNgIMIAMgASgCCDYCCCADIAE2AhAgAyAFNgIcIAMgBikClAI3AhQgACAAKAIAQQFqIgE2AgAgAyABNgIEIAAgAxCohICAACEDDCgLIAAQ3YKAgAAgACACIAMgBEHfACAFQQFqQf//A3EQpoSAgAAhBUEoEOmCgIAAIQMgACAAKAIAQQFqIgk2AgAgA0EjNgIAIAMgBSgCDDYCDCADIAEoAgg2AgggAyAFNgIkIAMgBikClAI3AhwgAyABKAIQNgIQIAMgCTYCBCADIAEpAgg3AhQgACABEKWCgIAAIAAgAxCohICAACEDDCcLIAAQ3YKAgAAgACACIAMgBEHfACAFQQFqQf//A3EQpoSAgAAhBUEoEOmCgIAAIQMgACAAKAIAQQFqIgk2AgAgAyAFNgIkIANBzgA2AgAgAyAGKQKUAjcCHCADIAEoAhA2AhAgAyAFKAIMNgIMIAMgASgCCDYCCCADIAk2AgQgAyABKQIINwIUIAAgARClgoCAAAwmCyAAQd2rgIAAEKmEgIAAIQkgABDdgoCAACAAIAEgBkGQAmogACACIAMgBEHfACAFQQFqQf//A3EQpoSAgAAgCUEAELGEgIAAIQMMIAsCQCABKAIIIgkgASgCDCIIEIKDgIAARQ0AIAYgCTYCMCAAQYgCaiAJIAhB0wEgBkEwahDNgICAABogACABEOqDgIAACyAAEN2CgIAAIAAgASAGQZACaiAAIAIgAyAEQd8AIAVBAWpB//8DcRCmhICAACABKAIQIAEoAhQQsYSAgAAhAyAAIAEQpYKAgAAMJAsCQCABLQACQQhxRQ0AIAAgASgCICABKAIkEJGEgIAAIAAgASgCICABKAIkQQEQq4SAgAAhCSAAEN2CgIAAIAAgASAGQZACaiAAIAIgAyAEQd8AIAVBAWpB//8DcRCmhICAACAJQQAQsYSAgAAhAyAAIAEQpYKAgAAMJAsgABDdgoCAAAJAIAEtAANBAXFFDQAgACACIAMgBEHfACAFQQFqQf//A3EQpoSAgAAhBUHAABDpgoCAACEDIAAgASgCMCABKAJEEKyEgIAAAkAgASgCRCIJRQ0AIAkvAQBBDEcNGgsgACAAKAIAQQFqIgI2AgAgAyAFNgI8IAMgBikClAI3AjQgAyAJNgIwIANBygA7AQAgAyABKAIwNgIkIAMgASgCEDYCECADIAUoAgw2AgwgAyABKAIINgIIIAMgAS8BAjsBAiADIAI2AgQgAyABKQI0NwIoIAMgASkCKDcCHCADIAEpAhQ3AhQgARDQgICAAAwkCwJAAkAgACABEK2EgIAARQ0AIAAgAUEcahCuhICAAAwBCyAAIAFBCGooAgAgAUEMaigCAEGkAhDEg4CAAAsgACABIAZBkAJqEK+EgIAAIAAgAiADIARB3wAgBUEBakH//wNxEKaEgIAAIQUgASgCRA0ZIAYoApACQYcBRw0aQTgQ6YKAgAAhAyAAIAAoAgBBAWoiCTYCACADIAU2AjQgA0EANgIkIANBFTsBACADIAYpApQCNwIsIAMgASgCHCICNgIoIAMgASgCEDYCECADIAUoAgw2AgwgAyABKAIINgIIIAMgAS8BAjsBAiADIAk2AgQgAyABKQIgNwIcIAMgASkCFDcCFCAAIANBJGogAhCwhICAACABENCAgIAADCMLIAAQ3YKAgAAgACAGKAKUAiAGKAKYAkH0ARCDg4CAAAwhCyAAEN2CgIAAIAAgBigClAIgBigCmAJB3wAQg4OAgAAMIAsCQAJAAkACQAJAAkACQAJAAkACQAJAIAEvAQAiCUHvAEYNACAJQRNGDQggCUEeRg0CIAlBJUYNAyAJQSpGDQQgCUE+Rg0BIAlBzwBGDQUgCUHYAEYNBiAJQeAARg0HIAlB6gBGDQkgCUEKRw0KCyABKAIMIQkgBiABKAIIIgg2AlQgBiAJIAhrNgJQIABBiAJqIAggCUGjAiAGQdAAahDNgICAABoLIAAQ3YKAgAAgACACIAMgBEHeACAFQQFqQf//A3EQpoSAgAAhBUEsEOmCgIAAIQMgACAAKAIAQQFqIgk2AgAgBSgCDCECIAEoAgghBCAAIAEQp4SAgAAhCCABKQIIIQcgAyAAIAYoApQCIgogBigCmAIiC0F/ahCVhICAADYCKCADIAU2AiQgAyALNgIgIAMgCjYCHCADIAc3AhQgAyAINgIQIAMgAjYCDCADIAQ2AgggAyAJNgIEIANBPDYCACAAIAEQpYKAgAAMKQsgABDdgoCAACAAIAIgAyAEQd4AIAVBAWpB//8DcRCmhICAACEFQSwQ6YKAgAAhAyAAIAAoAgBBAWoiCTYCACAFKAIMIQIgASgCCCEEIAEoAhAhCCABKQIIIQcgAyAAIAYoApQCIgogBigCmAIiC0F/ahCVhICAADYCKCADIAU2AiQgAyALNgIgIAMgCjYCHCADIAc3AhQgAyAINgIQIAMgAjYCDCADIAQ2AgggAyAJNgIEIANBHDYCACAAIAEQpYKAgAAMKAsgABDdgoCAACAAIAIgAyAEQd4AIAVBAWpB//8DcRCmhICAACEFQSQQ6YKAgAAhAyAAIAAoAgBBAWoiCTYCACAFKAIMIQIgASgCCCEEIAMgACAGKAKUAiIIIAYoApgCIgpBf2oQlYSAgAA2AiAgAyAFNgIcIAMgCjYCGCADIAg2AhQgAyABNgIQIAMgAjYCDCADIAQ2AgggAyAJNgIEIANBJjYCACAAIAMQqISAgAAhAwwnCyAAEN2CgIAAIAAgAiADIARB3gAgBUEBakH//wNxEKaEgIAAIQVBLBDpgoCAACEDIAAgACgCAEEBaiIJNgIAIAUoAgwhAiABKAIIIQQgASgCECEIIAEpAgghByADIAAgBigClAIiCiAGKAKYAiILQX9qEJWEgIAANgIoIAMgBTYCJCADIAs2AiAgAyAKNgIcIAMgBzcCFCADIAg2AhAgAyACNgIMIAMgBDYCCCADIAk2AgQgA0EiNgIAIAAgARClgoCAACAAIAMQqISAgAAhAwwmCyAAEN2CgIAAIAAgAiADIARB3gAgBUEBakH//wNxEKaEgIAAIQVBLBDpgoCAACEDIAAgACgCAEEBaiIJNgIAIAUoAgwhAiABKAIIIQQgASgCECEIIAEpAgghByADIAAgBigClAIiCiAGKAKYAiILQX9qEJWEgIAANgIoIAMgBTYCJCADIAs2AiAgAyAKNgIcIAMgBzcCFCADIAg2AhAgAyACNgIMIAMgBDYCCCADIAk2AgQgA0HNADYCACAAIAEQpYKAgAAMJQsgAEHdq4CAABCphICAACEJIAAQ3YKAgAAgACABIAZBkAJqIAAgAiADIARB3gAgBUEBakH//wNxEKaEgIAAIAlBABCyhICAACEDDB8LAkAgASgCCCIJIAEoAgwiCBCCg4CAAEUNACAGIAk2AmAgAEGIAmogCSAIQdMBIAZB4ABqEM2AgIAAGiAAIAEQ6oOAgAALIAAQ3YKAgAAgACABIAZBkAJqIAAgAiADIARB3gAgBUEBakH//wNxEKaEgIAAIAEoAhAgASgCFBCyhICAACEDIAAgARClgoCAAAwjCyAAEN2CgIAAAkAgAS8BAiIJQQhxRQ0AIAAgASgCICABKAIkEJGEgIAAIAAgASgCICABKAIkQQEQq4SAgAAhCSAAIAEgBkGQAmogACACIAMgBEHeACAFQQFqQf//A3EQpoSAgAAgCUEAELKEgIAAIQMgACABEKWCgIAADCMLAkAgCUGAAnFFDQAgACACIAMgBEHeACAFQQFqQf//A3EQpoSAgAAhBUHEABDpgoCAACEDIAAgASgCMCABKAJEEKyEgIAAAkAgASgCRCIJRQ0AIAkvAQBBDEcNHAsgACAAKAIAQQFqIgI2AgAgAS8BAiEEIAEoAgghCCAFKAIMIQogASgCECELIAEpAhQhByABKQIoIQwgASgCMCENIAEpAjQhDiAAIAYoApQCIg8gBigCmAIiEEF/ahCVhICAACEAIAMgBTYCQCADIBA2AjwgAyAPNgI4IAMgADYCNCADIAk2AjAgAyAONwIoIAMgDTYCJCADIAw3AhwgAyAHNwIUIAMgCzYCECADIAo2AgwgAyAINgIIIAMgAjYCBCADIAQ7AQIgA0HJADsBACABENCAgIAADCMLAkACQCAAIAEQrYSAgABFDQAgACABQRxqEK6EgIAADAELIAAgAUEIaigCACABQQxqKAIAQaQCEMSDgIAACyAAIAEgBkGQAmoQr4SAgAAgACACIAMgBEHeACAFQQFqQf//A3EQpoSAgAAhBSABKAJEDRtBPBDpgoCAACEDIAAgACgCAEEBaiICNgIAIAEvAQIhBCABKAIIIQggBSgCDCEKIAEoAhAhCyABKQIUIQcgASkCICEMIAEoAhwhCSAAIAYoApQCIg0gBigCmAIiD0F/ahCVhICAACEQIAMgBTYCOCADIA82AjQgAyANNgIwIAMgEDYCLCADIAk2AiggA0EANgIkIAMgDDcCHCADIAc3AhQgAyALNgIQIAMgCjYCDCADIAg2AgggAyACNgIEIAMgBDsBAiADQRQ7AQAgACADQSRqIAkQsISAgAAgARDQgICAAAwiCyAAEN2CgIAAIAAgBigClAIgBigCmAJByAEQg4OAgAAMIAsgABDdgoCAACAAKALEASEDIAAoAsABIQUgBiAAKALIARCUg4CAADYCQCAAQYgCaiAFIANB3gAgBkHAAGoQzYCAgAAaDB8LIAAQ3YKAgAAgACADIAAoArwBQcoARkEAQd4AIAVBAWpB//8DcRClg4CAACEFIAAgARDzg4CAAEEgEOmCgIAAIgMgBTYCFCADIAE2AhAgA0EENgIAIAMgBikClAI3AhggAyAFKAIMNgIMIAMgASgCCDYCCCAAIAAoAgBBAWoiATYCACADIAE2AgQMHwsgABDdgoCAACAAIAMgACgCvAFB3ABGQQBB3gAgBUEBakH//wNxEKWDgIAAIQUgACABEPODgIAAQSAQ6YKAgAAiAyAFNgIUIAMgATYCECADQfIANgIAIAMgBikClAI3AhggAyAFKAIMNgIMIAMgASgCCDYCCCAAIAAoAgBBAWoiATYCACADIAE2AgQMHgsgABDdgoCAACAAIAEgBkGQAmogACADQQBBAEHeACAFQQFqQf//A3EQpYOAgABBABCHhICAACEDAkAgAS8BACIFQf0ARg0AIAVB1ABHDR5BACEJIAEoAhgiCCEFQQAhBAJAA0AgBUUNASABKAIgIAlqKAIAIgJFDQEgAi8BAEGNAUcNICAJQQRqIQkgBUF/aiEFIAIoAiwgBGohBAwACwsgBEUNHiAEEM+AgIAAIgpFDRhBACEJQQAhBSAKIQIDQAJAAkAgBSAITw0AIAEoAiAgCWooAgAiCA0BCyAGQQI2AugBIAYgBDYC5AEgBiAKNgLgASAAIAZB4AFqIAMgAS8BAkEIcUEDdhCzhICAACEDIAZB4AFqEKmCgIAADCALIAIgCCgCKCAIKAIsIgj8CgAAIAlBBGohCSAFQQFqIQUgAiAIaiECIAEoAhghCAwACwsgACABQShqIAMgAS8BAkEIcUEDdhCzhICAACEDDB0LIAAQ3YKAgAAgACgCxAEhAiAAKALAASEEIAAoArwBIQgCQAJAAkACQCABLwEAIglBBEYNACAJQfIARg0BIAlBgAFHDQMgASgCHC8BAEH+/wNxQeQARg0CDAMLIAEoAhQvAQBB/v8DcUHkAEYNAQwCCyABKAIULwEAQf7/A3FB5ABHDQELIAYgCBCUg4CAADYCcCAAQYgCaiAEIAJB2AAgBkHwAGoQzYCAgAAaCyAAIAEgBkGQAmogACADQQBBAEHeACAFQQFqQf//A3EQpYOAgABBABCHhICAACEDDBwLAkAgAS8BAEETRw0AIAEtAAJBgAFxRQ0AIAAoAtABIQkgBiAAKALMASICNgKEASAGIAkgAms2AoABIABB/AFqIAIgCUGtAiAGQYABahDNgICAABoLIAAQ3YKAgAAgACABIAZBkAJqIAAgA0EAQQBB3gAgBUEBakH//wNxEKWDgIAAQYABEIeEgIAAIQMMGwsgABDdgoCAACAGQYACakEIaiAAQcQBaigCADYCACAGIAApArwBNwOAAiAGQfgBakEANgIAIAZB8AFqQgA3AwAgBkHgAWpBCGpCADcDACAGQgA3A+ABAkAgACgCyAEiA0H8AEcNACAAIAZB4AFqQQFBACAFQQFqQf//A3EQzIOAgAAaIAAgASAGQYACaiAGQeABahC0hICAACEDDBsLAkACQAJAAkAgAS8BACIJQQRGDQAgCUHyAEYNASAJQYABRw0DIAEoAhwvAQBB/v8DcUHkAEcNAiAGKAKIAiEDIAYoAoQCIQkgBiAGKAKAAhCUg4CAADYCoAEgAEGIAmogCSADQdgAIAZBoAFqEM2AgIAAGgwCCyABKAIULwEAQf7/A3FB5ABHDQEgBigCiAIhAyAGKAKEAiEJIAYgBigCgAIQlIOAgAA2ArABIABBiAJqIAkgA0HYACAGQbABahDNgICAABoMAQsgASgCFC8BAEH+/wNxQeQARw0AIAYoAogCIQMgBigChAIhCSAGIAYoAoACEJSDgIAANgLAASAAQYgCaiAJIANB2AAgBkHAAWoQzYCAgAAaCyAIKAIAIQMLAkACQAJAIANBe2oOnAEAAAAAAAAAAAABAQABAAEBAQEAAQAAAAEBAQAAAQABAQEBAQEAAQEBAQEBAQEBAAABAAEBAQEBAAAAAQEBAAEBAQEBAQAAAAAAAAAAAAAAAAAAAQAAAAAAAAEAAAAAAAAAAQABAAEAAAAAAQEBAAAAAAEAAAEBAQEBAAEBAQEBAQEBAQABAQEBAAEAAQABAQEBAQAAAQEBAAAAAAABCyAAEN2CgIAAIAZB0AFqQQhqIABBvAFqIgNBCGooAgA2AgAgBiADKQIANwPQAQwBCyAAKALQASEJIAAoAswBIQogBiADEJSDgIAANgKQASAAQYgCaiAKIAlB6gAgBkGQAWoQzYCAgAAaIAZBowE2AtABIAYgACgCxAEiAzYC2AEgBiADNgLUAQsgACAGQeABakEBIAQgBUEBaiIFQf//A3EQzIOAgAAaIAAgASAGQYACaiAGQdABaiAGQeABahC1hICAACEDIAJBAkcNGiAGKALoAQ0aIAYoAuABDRogCCgCAEEDRw0aIAAgAyAFQf//A3EQyoOAgAAhAwwaCyAAEN2CgIAAQQAhCQJAIAAoAsgBEMuDgIAARQ0AIAAgA0EAQQBB3gAgBUEBakH//wNxEKWDgIAAIQkLIAAgASAGQZACaiAJENCDgIAAIQMMGQsgBkHgAWpBCGogCEEIaigCADYCACAGIAgpAgA3A+ABIAAQ3YKAgAAgACABIAZB4AFqIAAgA0EBQQBBNCAFQQFqQf//A3EQtoOAgAAQoISAgAAhAwwYCyAGQeABakEIaiAIQQhqKAIANgIAIAYgCCkCADcD4AEgABDdgoCAACAAIAEgBkHgAWogACADQQFBAEE4IAVBAWpB//8DcRC2g4CAABChhICAACEDDBcLIAAQ3YKAgAAgACAAEOGCgIAAIgkgAUEBEOeCgIAAIAAgA0EBQQBBOSAFQQFqQf//A3EQtoOAgAAhBSABLwEAIQFBMBDpgoCAACEDIAAgBUEAEPSDgIAAIABB9AJqKAIAIAkQtoSAgAAgA0IANwIYIAMgAUELRkECdDsBAiADQZMBOwEAIANBIGpCADcCACADIAk2AiwgAyAFNgIoIAMgBikClAI3AhAgAyAFKAIMNgIMIAMgCSgCCDYCCCAAIAAoAgBBAWoiATYCACADIAE2AgQMFgsgABDdgoCAACAAIAAQ4YKAgAAiCSABQQEQ54KAgAAgACADQQFBAEE6IAVBAWpB//8DcRC2g4CAACEFIAEvAQAhAUEwEOmCgIAAIQMgACAFQQAQ9IOAgAAgAEH0AmooAgAgCRC2hICAACADQgA3AhggAyABQQtGQQJ0OwECIANBlQE7AQAgA0EgakIANwIAIAMgCTYCLCADIAU2AiggAyAGKQKUAjcCECADIAUoAgw2AgwgAyAJKAIINgIIIAAgACgCAEEBaiIBNgIAIAMgATYCBAwVCyAAQTMQpIOAgAAgBkHgAWpBCGpBADYCACAGQgA3A+ABIAAoAvQCIQMgACAGQeABajYC9AIgBkGAAmpBCGogCEEIaigCADYCACAGIAgpAgA3A4ACIAAQ3YKAgAAgAEEOQQBBAEGRAiAFQQFqQf//A3EiCRClg4CAACEFAkAgAC0AgQNBAUcNACAGQaMBNgLQASAGIAAoAsQBIgk2AtgBIAYgCTYC1AEgACAJIAkQroOAgAAhCSAAEKaDgIAAIAAgAxC/g4CAACAGQeABahCkgoCAACAAIAEgBkGAAmogBSAGQdABaiAJELeEgIAAIQMMFQsgAEEOELODgIAAGiAAQSZBjwIQvoOAgAAgBkHYAWogAEHEAWooAgA2AgAgBiAAKQK8ATcD0AEgAEEOQQBBAEGQAiAJEKWDgIAAIQkgABCmg4CAACAAIAMQv4OAgAAgBkHgAWoQpIKAgAAgACABIAZBgAJqIAUgBkHQAWogCRC3hICAACEDDBQLIAAQ3YKAgAAgBkGAAmpBCGogAEHEAWooAgA2AgAgBiAAKQK8ATcDgAIgAEG8AWohAwJAAkACQAJAIAAoAsgBQXtqDpwBAQEBAQEBAQEBAwMBAwEDAwMDAQMBAQEDAwMBAQMBAwMDAwMDAAMDAwMDAwMDAwEBAwEDAwMDAwEBAQMDAwEDAwMDAwMBAQEBAQEBAQEBAQEBAQMBAQEBAQEDAQEBAQEBAQMBAwEDAQEBAQMDAwEBAQEDAQEDAwMCAwEDAwMDAwMDAwMBAwMDAwEDAQMBAwMDAwMBAQMDAwEBAQEBAwsgABDdgoCAAAJAAkACQCAAKALIASIJQfwARg0AIARFDQEgCRDLg4CAAA0AIAgoAgBB6H5qIglBCEsNAUEBIAl0QYEDcUUNAQsgBkHQAWpBCGogA0EIaigCADYCACAGIAMpAgA3A9ABIAZB+AFqQQA2AgAgBkHwAWpCADcDACAGQeABakEIakIANwMAIAZCADcD4AEgACAGQeABakEBIAQgBUEBakH//wNxEMyDgIAAGiAAIAEgBkGAAmogBkHQAWogBkHgAWoQtYSAgAAhAwwBCyAAIAEgBkGAAmogAxDPg4CAACEDCyACQQJHDRYgCCgCAEEDRw0WIAAgAyAFQQFqQf//A3EQyoOAgAAhAwwWCyAAEN2CgIAAIAZB0AFqQQhqIANBCGooAgA2AgAgBiADKQIANwPQASAGQfgBakEANgIAIAZB8AFqQgA3AwAgBkHgAWpBCGpCADcDACAGQgA3A+ABIAAgBkHgAWpBASAEIAVBAWoiBUH//wNxEMyDgIAAGiAAIAEgBkGAAmogBkHQAWogBkHgAWoQtYSAgAAhAyACQQJHDRUgCCgCAEEDRw0VIAAgAyAFQf//A3EQyoOAgAAhAwwVCyAGQfgBakEANgIAIAZB8AFqQgA3AwAgBkHgAWpBCGpCADcDACAGQgA3A+ABIAAgBkHgAWpBAUEAIAVBAWpB//8DcRDMg4CAABogACABIAZBgAJqIAZB4AFqELSEgIAAIQMMFAsgAEEpQTsQvoOAgAAgACABIAZBgAJqIAMQz4OAgAAhAwwTCyAAQS4QpIOAgAAgABDdgoCAACAAQQ4Qs4OAgAAaIAAgA0EBQQBB/gEgBUEBakH//wNxEKWDgIAAIQMgABCmg4CAACAAIAEgBkGQAmogAxCThICAACEDDBILIAAQ3YKAgAAgBkH4AWpBADYCACAGQfABakIANwIAIAZCADcC6AEgBiAAKQLAATcC4AECQCAAQSEQs4OAgAANACAAIAAoAhhBAXQ2AhggACAGQeABakEAQSEgBUEBakH//wNxEOmDgIAAIAAgACgCGEEBdjYCGCAAQSFB6wAQvoOAgAALIAYgACkCwAE3AuwBAkAgAkECRw0AIAgoAgBBA0cNACAAIAAgASAGQeABahC4hICAACAFQQFqQf//A3EQyoOAgAAhAwwSCwJAAkACQCAAQRwQs4OAgABFDQAgACAGQeABaiAAIAVBAWpB//8DcRC5hICAACIDELqEgIAADAELIAAtABhBAXENASAAQQUQs4OAgABFDQEgACAFQQFqQf//A3EQuYSAgAAhAwsCQCAGKAL0ASIFRQ0AIAAgA0EIaigCACADQQxqKAIAQQMQxIOAgAACQCAGKALoASIJDQAgBiAAEOKCgIAAIgk2AugBCyAJIAUQ5YKAgAALIAYgAzYC9AELIAAgASAGQeABahC4hICAACEDDBELIABBADoAgAMgAEGBCDYCBCAALQCEAyEDIABBAToAhAMgACkCzAEhByAAEN2CgIAAIAZB6AFqIglBADYCACAGQgA3A+ABIAAgBkHgAWpBA0HgASAFQQFqQf//A3EQn4SAgAAhBSAAIAM6AIQDIAkoAgAQ0ICAgAAgACABEPODgIAAQSAQ6YKAgAAiAyAHNwIYIAMgBTYCFCADIAE2AhAgA0HkADYCACADIAUoAgw2AgwgAyABKAIINgIIIAAgACgCAEEBaiIBNgIAIAMgATYCBAwQCyAAQQA6AIADIABBgQg2AgQgAC0AhAMhAyAAQQE6AIQDIAApAswBIQcgABDdgoCAACAGQegBaiIJQQA2AgAgBkIANwPgASAAIAZB4AFqQQNB3wEgBUEBakH//wNxEJ+EgIAAIQUgACADOgCEAyAJKAIAENCAgIAAIAAgARDzg4CAAEEgEOmCgIAAIgMgBzcCGCADIAU2AhQgAyABNgIQIANB5QA2AgAgAyAFKAIMNgIMIAMgASgCCDYCCCAAIAAoAgBBAWoiATYCACADIAE2AgQMDwtBkbeCgABB3smBgABBr6gBQe2NgIAAEMeAgIAAAAtBgKuCgABB3smBgABB7BZByZuBgAAQx4CAgAAAC0Gl64GAAEHeyYGAAEGyFkHom4GAABDHgICAAAALQfDugYAAQd7JgYAAQbMWQeibgYAAEMeAgIAAAAtBgKuCgABB3smBgABB5hdB55qBgAAQx4CAgAAAC0Gl64GAAEHeyYGAAEHDF0GFm4GAABDHgICAAAALQcXugYAAQd7JgYAAQcQXQYWbgYAAEMeAgIAAAAtBgKuCgABB3smBgABBqBdBoJqBgAAQx4CAgAAAC0Gl64GAAEHeyYGAAEGGF0HEmoGAABDHgICAAAsACyAAIAEQ6oOAgAAgACABEKWCgIAADAQLAkACQAJAIAlBsX9qIghBEUsNAEEBIAh0QYGECHENAQsCQCAJQZd/ag4HAQQEAwQEAQALIAlBCkYNACAJQT5GDQAgCUEeRg0AIAlBJUYNACAJQSpGDQAgCUEzRg0CIAlBE0cNAyABLQACQQhxRQ0BIAAgASgCICABKAIkQQAQq4SAgAAaIAEvAQAhCQsgCUH//wNxQdgARw0AIAAgASgCCCABKAIMQQAQq4SAgAAaCyAAEN2CgIAAIAAgAkERIAMgAS8BAEHpAEYbIAQgBUEBakH//wNxEKSEgIAAIQMCQCACQQJGDQAgAS8BAEH//wNxQekARw0AIAAgAUEIaigCACABQQxqKAIAQZkCEMSDgIAACyAAIAEgBkGQAmogAxClhICAACEDDAMLIAAQ3YKAgAAgACACIAMgBCAFQQFqQf//A3EQpISAgAAhBUH0ACEDAkACQAJAAkACQAJAAkACQCABLwEAIglB+35qDgwEBwcGAQIHBwcHBwUACyAJQewARg0CIAlBM0cNBkH1ACEDDAULQfYAIQMMBAtB9wAhAwwDC0H4ACEDDAILQfoAIQMMAQtB+wAhAwsgACAGKAKUAiAGKAKYAiADEIODgIAACyAAIAAgASgCCCABKAIMQQEQq4SAgABBACAFIAFBCGogBkGQAmoQu4SAgAAhAyAAIAEQpYKAgAAMAgsgABDdgoCAACAAIAYoApQCIAYoApgCQfMAEIODgIAACyABIQMLIAZBoAJqJICAgIAAIAMLhgEBBH9BLBDpgoCAACICQQA2AhggAkIANwIQIAJBhoAINgIAIAIgASgCCCIDNgIMIAIgASgCBCIENgIIIAAgACgCAEEBaiIFNgIAIAIgBTYCBCACQQAgAyABKAIAQaQBRiIBGyIANgIoIAJBACAEIAEbIgE2AiQgAiAANgIgIAIgATYCHCACCyEBAX8CQCAAKALIASICIAFHDQAgABDdgoCAAAsgAiABRgsdACAAQYgCaiAAKALAASAAKALEASABEMiAgIAAGgs1AQF/QQkhAwJAAkACQCAAQQEQxYSAgABBf2oOAgEAAgtBEiEDCyAAIAEgAiADEIODgIAACwsgACAAIAAgASACIAMgBCAFEKWDgIAAIgUQ84OAgAAgBQtnAQJ/QRwQ6YKAgAAhAyAAIAAoAgBBAWoiBDYCACADIAI2AhggA0GLATYCACADIAQ2AgQgAyABKAIINgIUIAMgASgCBCIANgIQIAMgAkEMaiABQQhqIAIbKAIANgIMIAMgADYCCCADCzQAIAAgCEYgACAHRiAAIAZGIAAgBUYgACAERiAAIANGIAAgAUYgACACRnJycnJycnJBAXELgAkBC38jgICAgABBMGsiBCSAgICAAAJAAkAgAi8BACIFQcEARg0AIAVB2gBHDQELIAJBGGohBiAAQbwBaiEHIABBiAJqIQggAEHIAWohBSADQQFqQf//A3EhCUEAIQoDQAJAAkACQCAFKAIAIgNB7wBGDQAgA0GgAUcNASAAEN2CgIAAIARBIGpBCGogB0EIaigCADYCACAEIAcpAgA3AyACQAJAAkACQCAAKALIASIDQRxHDQAgACABNgKcAgwBCyADEMuDgIAARQ0BCyAAQQ5BAEEAQeIAIAkQtoOAgAAhAwwBC0EAIQMCQAJAIABBAhDFhICAAEF/ag4CAAECCyAAIAQoAiQgBCgCKEEKEIODgIAADAELIAAgBCgCJCAEKAIoQRMQg4OAgAALIAAgAyAEQSBqENWEgIAAIQNBASEKDAILIARBIGpBCGogBUEIaigCADYCACAEIAUpAgA3AyAgABDdgoCAACAAIAEgACAEQSBqEMaEgIAAIgMQu4OAgAAgBEGkATYCFCAEIAAoArQBIgs2AhwgBCALNgIYAkACQCAAKALIARDLg4CAAEUNACAAQQ5BAEEAQYIBIAkQtoOAgAAhCwwBCwJAAkAgBCgCJCILIAQoAigiDEF/aiINIAtrIg4gACgCoAIoAgwRgICAgACAgICAAEUNACAEIA02AhAgBCALNgIMIARBKTYCCCAAIARBCGoQzoOAgAAhCwwBCyAEIA02AhAgBCALNgIMIARBwgA2AggCQAJAAkACQCAMQX5qLQAAIgxBP0YNACAMQSFHDQELIAQgCzYCBCAEIA42AgAgCCALIA1BlQEgBBDNgICAABoMAQsgACALIA0QgYOAgAAiDEF/Rw0BCyAAIARBCGoQ+YSAgAAhCwwBCyAAIARBCGogACALIA0QloSAgAAgDEEAENqEgIAAIQsLIAsgCygCDEEBajYCDCAAIAsQ5YSAgAAhCwsgACADIARBFGogCxDsgoCAACEDDAELAkAgAEEOQQBBAUGDASAJELaDgIAAIgMvAQBBjQFHDQAgAyADLwECQRJyOwECCyAAIAEgAxC7g4CAAAJAAkAgAxCwg4CAAEUNACAEQaQBNgIgIAQgACgCtAEiCzYCKCAEIAs2AiQMAQsgAEE1QYQBEL6DgIAAIARBIGpBCGogB0EIaigCADYCACAEIAcpAgA3AyALIAAgAyAEQSBqIABBDkEAQQBBhgEgCRC2g4CAABDsgoCAACEDCwJAAkAgAi8BAEHBAEcNACAGIAMQn4KAgAACQCADLwEAQQhHDQAgAygCECINLwEAIgtBBkYNACALQcEARg0AIAtB+gBGDQAgDS0AAkECcUUNACADLQACQQJxDQILIAIgAi8BAkH9/wNxOwECDAELIAIgAxDtgoCAAAsCQCAAQQMQs4OAgABFDQAgBSgCACIDQe8ARg0BIANBoAFGDQEgAxDLg4CAAA0BCwsgBEEwaiSAgICAACAKQQFxDwtBza6CgABB3smBgABBhegAQfDCgIAAEMeAgIAAAAtBACAAEMqFgIAAIABBDGoQyoWAgAAgAEEYahDKhYCAACAAQSRqEMqFgIAAIABBMGoQyoWAgAAgAEE8ahDKhYCAAAvdAQEFfyOAgICAAEEwayIDJICAgIAAAkAgAEHMAmoiBCAAKALsAiABIAJBARCdhICAACIBRQ0AIANBKGoiBUEANgIAIANCADcDICADQSBqIAQgACgC7AIgACgCoAIoAhAgARD6hICAACABKAIMIQYgASgCCCEHIAUoAgAhASADKAIgIQUgA0EYaiAEIAIoAgggACgC7AIQnoSAgAAgAyAFNgIAIAMgATYCBCADIAMoAhg2AgggAEH8AWogByAGQbICIAMQzYCAgAAaIAEQ0ICAgAALIANBMGokgICAgAALjQEBAX8gAEEQaiECAkAgACgCEA0AIAAoAhwNACAAIAEoAgg2AggLIAIgARCfgoCAACAAIAEoAgw2AgwCQAJAIAEvAQAiAkEGRg0AIAJBwQBGDQAgAkH6AEYNACABLQACQQJxDQELIAAgAC8BAkH9/wNxOwECCwJAIAJBiwFHDQAgACAALwECQQRyOwECCwtoAQJ/AkACQCABKAIAIgJB635qIgNBD0sNAEEBIAN0QYGAA3ENAQsgAkEhRg0AQYaZgoAAQd7JgYAAQdoQQcqsgIAAEMeAgIAAAAsgACABKAIIIgM2AgwgACABKAIENgIkIAAgAzYCKAs7AAJAIAAgARCzg4CAAA0AIABBiAJqIAAoAsQBIgEgASACEMiAgIAAGiAAQaMBNgK8ASAAIAE2AsABCwtBAAJAAkACQCAAKALIAUGYf2oOAwEAAQALIAFFDQEgASAAKAL0AhCjgoCAAAsgACABNgL0Ag8LIABBABDugoCAAAt0AQF/QSQQ6YKAgAAiBSACNgIQIAUgBDsBAiAFQfQAOwEAIAUgAygCCCICNgIgIAUgAygCBDYCHCAFIAEoAgg2AhggBSABKAIEIgM2AhQgBSACNgIMIAUgAzYCCCAAIAAoAgBBAWoiAzYCACAFIAM2AgQgBQs4AQJ/QTwQ6YKAgAAiAUHpADYCACABIAAoAgBBAWoiAjYCBCAAIAI2AgAgAUEIakEAQTT8CwAgAQu2AgEDfyOAgICAAEEQayIDJICAgIAAIAEoAhwhBAJAAkACQAJAIAIvAQAiBUHGAEYNACAFQYsBRw0BIARFDQIgACACQQhqKAIAIAJBDGooAgBBvQEQxIOAgAAgAUEgaiACEJ+CgIAADAMLIARFDQEgACgC0AEhBCADIAAoAswBIgU2AgQgAyAEIAVrNgIAIABBiAJqIAUgBEG+ASADEM2AgIAAGiABQSBqIAIQn4KAgAAMAgsCQCAEDQAgAUEQaiACEJ+CgIAADAILIAFBIGogAhCfgoCAAAwBCyABIAI2AhwLIAIoAgghBAJAAkAgASgCCCIARQ0AIAAgBE0NAQsgASAENgIICyACKAIMIQICQAJAIAEoAgwiBEUNACAEIAJPDQELIAEgAjYCDAsgA0EQaiSAgICAAAuyAwEEfyOAgICAAEEQayIDJICAgIAAIAEvAQAhBCAAIAAQwYOAgAAiBSAAIAFBAUEAEO6DgIAAEMKDgIAAIABBvAFqIQYgBEGLAUYhBCACQQFqQf//A3EhAgJAA0AgAEEDELODgIAARQ0BAkAgAEGfARCzg4CAAEUNAAJAIARBAXFFDQAgAEG9ARC0g4CAAAsgA0EIaiAGQQhqKAIANgIAIAMgBikCADcDAEEAIQECQCAAKALIARDLg4CAAEUNACAAIABBMEEAQQBB4wAgAhClg4CAAEEBQQEQ7oOAgAAhAQsgACAFIAAgAyABELeDgIAAEMKDgIAAQQEhBAwBCwJAIAAoAsgBIgFB/ABHDQAgAEEpEKSDgIAAIAAgBSAAIABBMEEAQQBB2gAgAhClg4CAAEEBQQAQ7oOAgAAQwoOAgAAgABCmg4CAAAwBCwJAIAEQy4OAgABFDQAgACAFIAAgAEEwQQBBAEHaACACEKWDgIAAQQFBABDug4CAABDCg4CAAAwBCyAAKALIAUEBRg0ACyAAIAUgACAGEMyEgIAAEMKDgIAACyADQRBqJICAgIAAIAULFQAgAEGIAmogASACIAMQyICAgAAaCz8AAkAgACABELODgIAADQAgAEGIAmogAygCBCADKAIIIAIQyICAgAAaIABBowE2ArwBIAAgACgCxAE2AsABCwsqACAAIAEgAiADIABB4AJqENyDgIAAIQMgAEEANgLoAiAAQgA3AuACIAMLNwEBfwJAIAAoAvACIgFFDQACQCABQZCohIAARw0AQQQPCyAAKAKgAkGoqISAAEcNAEEIDwtBAAv5EgEKfyOAgICAAEHgAGsiBCSAgICAAAJAAkAgACgCyAFBkwFHDQAgAEHIAWohBSAAQYgCaiEGIABB4AJqIQcgAEG8AWohCCADQQFqQf//A3EhCUGTASEDQQAhCgwBC0H26YGAAEHeyYGAAEHO/ABBor+AgAAQx4CAgAAACwJAA0ACQCADQZMBRg0AIAEhAwwCCwJAAkACQCAAKAIcIgMoAgBBBkcNACADLQAIIQsgAy0ACSEMIARBwABqQQhqIAVBCGoiDSgCADYCACAEIAUpAgA3A0AgABDdgoCAAAJAAkAgACgCyAEiA0GVAUYNACADQQFHDQELIABBlQFBigIQvoOAgAAgBEGUATYCMCAEIAAoAsABIgw2AjggBCAMNgI0IARBADYCWCAEQgA3AlAgACAEQcAAaiAEQTBqIAggBEHQAGoQ3IOAgAAiA0KAgICAEDcCLCADIAw2AigMAwsgDCACcSEMAkAgAEHwABCzg4CAAEUNACAEQZQBNgJQIAQgACgCwAEiCzYCWCAEIAs2AlQgACAEQcAAaiAEQdAAaiAIEM2EgIAAIgNCgICAgBA3AiwgAyALNgIoIAwNAyAAIANBCGooAgAgA0EMaigCAEGYAhDEg4CAAAwDCwJAIAtBAXENAAJAIAUoAgBBAUcNACAEQQA2AlggBEIANwNQIARBpAE2AjAgBCAAKAK0ASIDNgI4IAQgAzYCNAwDCyAEQdAAakEIaiAHQQhqKAIANgIAIAQgBykCADcDUCAAQZQBQfAAEL6DgIAAIARBMGpBCGogCEEIaigCADYCACAEIAgpAgA3AzAgACgCyAFBlAFHDQIgBEEgakEIakEANgIAIARCADcDICAEQaQBNgIUIAQgACgCtAEiAzYCHCAEIAM2AhggBEEgaiAAIARBFGogBEEwaiAEQRRqIARB0ABqENyDgIAAEJ+CgIAAA0AgBEEgaiAAIARBFGogBSAEQRRqEMaDgIAAEJ+CgIAAIAAQ3YKAgAAgACgCyAFBlAFGDQALIABBlQFBigIQvoOAgAAgACAEQcAAaiAEQSBqIAgQ4IOAgAAhAyAEQSBqEKSCgIAADAMLAkAgBSgCACIDQZQBRw0AIARB0ABqQQhqIA0oAgA2AgAgBCAFKQIANwNQIARBMGpBCGogB0EIaigCADYCACAEIAcpAgA3AzAgABDdgoCAAAJAAkAgACgCyAEiA0GVAUYNACADQQFHDQELIAAgBEHAAGogBEHQAGogBSAEQTBqENyDgIAAIgMgAy8BAiAAEMeDgIAAcjsBAiAAQZUBELODgIAADQQCQCAAKALEASIMIAAoArQBTQ0AIAxBf2oiCyAMIAstAABBCkYbIQwLIAYgDCAMQYoCEMiAgIAAGiAAQaMBNgK8ASAAIAAoAsQBNgLAAQwECwJAIABB8AAQs4OAgABFDQAgACAEQcAAaiAEQdAAaiAIIARBMGogACAEQdAAaiAEQTBqQQEQzoSAgAAQ5oSAgAAhAyAMDQQgACADQQhqKAIAIANBDGooAgBBmAIQxIOAgAAMBAsgBEEgakEIakEANgIAIARCADcDICAEQaQBNgIUIAQgACgCtAEiAzYCHCAEIAM2AhggBCADNgIQIAQgAzYCDCAEQaQBNgIIIAAgBEEUaiAIIARBCGogBEEwahDcg4CAACIDIAMvAQIgABDHg4CAAHI7AQIgBEEgaiADEJ+CgIAAAkADQCAFKAIAIgNBAUYNASADQfAARg0BIANBlQFGDQEgACAJEN2DgIAAIgNFDQAgBEEgaiADEJ+CgIAADAALCwJAAkAgAEHwABCzg4CAAEUNACAAIARBwABqIARBIGogCBD6g4CAACEDIAwNASAAIANBCGooAgAgA0EMaigCAEGYAhDEg4CAAAwBCwJAIAUoAgBBAUcNACAAIAQoAkQgBCgCSEGJAhCDg4CAACAAIARBwABqIARBIGogBRDgg4CAACEDDAELIABBlQFBiQIQvoOAgAAgACAEQcAAaiAEQSBqIAgQ4IOAgAAhAwsgBEEgahCkgoCAAAwDCyAEQdAAakEIakEANgIAIARCADcDUAJAA0AgA0EBRg0BIANB8ABGDQEgA0GVAUYNAQJAIAAgCRDdg4CAACIDRQ0AIARB0ABqIAMQn4KAgAALIAUoAgAhAwwACwsCQAJAIABB8AAQs4OAgABFDQAgACAEQcAAaiAEQdAAaiAIEPqDgIAAIQMgDA0BIAAgA0EIaigCACADQQxqKAIAQZgCEMSDgIAADAELAkAgBSgCAEEBRw0AIAAgBCgCRCAEKAJIQYkCEIODgIAAIAAgBEHAAGogBEHQAGogBRDgg4CAACEDDAELIABBlQFBiQIQvoOAgAAgACAEQcAAaiAEQdAAaiAIEOCDgIAAIQMLIARB0ABqEKSCgIAADAILQbPzgYAAQd7JgYAAQdf8AEGiv4CAABDHgICAAAALAkAgAEHwABCzg4CAAEUNACAAIARBwABqIARBMGogCCAEQdAAaiAAIARBMGogBEHQAGpBARDOhICAABDmhICAACEDIAwNASAAIANBCGooAgAgA0EMaigCAEGYAhDEg4CAAAwBCwJAIAUoAgBBAUcNACAAIAQoAkQgBCgCSEGKAhCDg4CAACAAIARBwABqIARBMGogBSAEQdAAahDcg4CAACEDDAELAkAgAEGVARCzg4CAAEUNACAAIARBwABqIARBMGogCCAEQdAAahDcg4CAACEDDAELIAAoAsQBIQMgACgCwAEhDCAEIAAoArwBEJSDgIAANgIAIAYgDCADQYsCIAQQzYCAgAAaIABBowE2ArwBIAAgACgCxAE2AsABIAAgBEHAAGogBEEwaiAIIARB0ABqENyDgIAAIQMLIAMvAQAhDAJAAkAgAQ0AIAxB1gBGDQMgDEGPAUYNAyADIQEMAQsCQCAMQdUARg0AIAxBjQFGDQAgACADQQhqKAIAIANBDGooAgBBiAIQxIOAgAALAkACQCAKQQFxRQ0AIAEhDAwBCwJAIAEvAQAiDEHVAEYNACAMQY0BRg0AIAAgAUEIaigCACABQQxqKAIAQYgCEMSDgIAACyAEQaQBNgJQIAQgACgCtAEiDDYCWCAEIAw2AlQgACAEQdAAakEAIARB0ABqEOCDgIAAIgwgARD8g4CAACAMIQELIAwgAxD8g4CAAEEBIQoLIAUoAgAhAwwACwsgBEHgAGokgICAgAAgAwt/AQN/AkAgASgCAEElRg0AQYz3gYAAQd7JgYAAQf8ZQdedgYAAEMeAgIAAAAtBFBDpgoCAACECIAAgACgCAEEBaiIDNgIAIAIgACABKAIEIgQgASgCCCIBEJaEgIAANgIQIAIgATYCDCACIAQ2AgggAiADNgIEIAJBHjYCACACC08AIAAgASACEMODgIAAIQIgAEEOELODgIAAGgJAIAAoAsgBIgFBD0YNACABQTJGDQAgACACQQhqKAIAIAJBDGooAgBBpAIQxIOAgAALIAILtgEBAX9BACEBAkACQAJAAkACQCAAQX9qDiYBAQEBAQEBAQEEAQEBAQEDAQMDAwMDAwMCAwMDAwMDAwEDAwMDAQALAkAgAEHpfmoOCAIEAgICAgICAAsgAEE1Rg0DIABB8QBGDQAgAEHSAEcNAgsgAEEMbEGw74WAAGooAgBFDQJB8OGBgABB3smBgABB3eEAQeffgIAAEMeAgIAAAAtBAQ8LIABBDGxBsO+FgABqKAIARSEBCyABC8oFAQR/I4CAgIAAQSBrIgUkgICAgAACQAJAIABB/AAQs4OAgABFDQAgASAAKQLAATcCAAJAIABBDxCzg4CAAEUNACABIAApAsABNwIMQQEhBgwCCyAAIAAoAhhBAXQ2AhggACABIAJBDyAEQQFqQf//A3EQ6YOAgAACQAJAIABBDxCzg4CAAEUNACAAKALEASEGIAAoAsABIQMMAQsgACgC0AEhBiAAKALMASEDIAUgACgCyAEQlIOAgAA2AgAgAEGIAmogAyAGQRYgBRDNgICAABogAEGjATYCvAEgACAAKALEASIGNgLAASAGIQMLIAEgBjYCECABIAM2AgxBASEGIAAgACgCGEEBdjYCGAwBC0EAIQYgA0UNACAAKALIARDLg4CAACEDIAAoAsgBIQcCQAJAIAMNACAHQeh+aiIDQQhLDQJBASADdEGBA3ENAQwCCyAHQRxGDQELQQEhBiAAIAAoAhhBAXRBAXI2AhggACABIAJBASAEQQFqQf//A3EQ6YOAgAACQCAAKAK8AUEDRw0AIAAoAsgBIgNBEUYNACAAKALEASEHIAAoAsABIQggBSADEJSDgIAANgIQIABBiAJqIAggB0HXACAFQRBqEM2AgIAAGgsgACAAKAIYQQF2NgIYCwJAIAJFDQACQAJAIABBHBCzg4CAAEUNACAAIAEgACAEQQFqQf//A3EQuYSAgAAiBhC6hICAAAwBCyAALQAYQQFxDQEgAEEFELODgIAARQ0BIAAgBEEBakH//wNxELmEgIAAIQYLAkACQCABKAIUDQAgAS0AGEEBRw0BCyAAIAZBCGooAgAgBkEMaigCAEEHEMSDgIAAIAEoAhQiAkUNAAJAIAEoAggiBA0AIAEgABDigoCAACIENgIIIAEoAhQhAgsgBCACEOWCgIAACyABIAY2AhRBASEGCyAFQSBqJICAgIAAIAYLjgEBAn8gAEEgEOiCgIAAIgMgAUEEaigCACIENgIIIAMgAhDXg4CAADYCDCADIAIpAgA3AiggAyACKAIINgIwIAMgAikCDDcCNCADIAIoAhQ2AkQgA0EAIAFBCGooAgAiAiABKAIAQaQBRiIBGzYCJCADQQAgBCABGzYCICADIAAgBCACEJaEgIAANgIcIAMLiQEBA38CQCABKAIAIgJBKUYNACACQaMBRg0AQZ7ygYAAQd7JgYAAQdMbQbqdgYAAEMeAgIAAAAtBFBDpgoCAACECIAAgACgCAEEBaiIDNgIAIAIgACABKAIEIgQgASgCCCIBEJaEgIAANgIQIAIgATYCDCACIAQ2AgggAiADNgIEIAJBKjYCACACC8oBAQV/IAAgARDzg4CAAEEoEOmCgIAAIQRBACEFAkAgAygCAEEpRw0AIAAgA0EEaigCACADQQhqKAIAEJaEgIAAIQULIAAgACgCAEEBaiIGNgIAIAMoAgghAAJAAkAgAQ0AIAIoAgQiByEIDAELIAIoAgQhCCABKAIIIQcLIAQgADYCJCAEIAg2AhggBCAFNgIUIAQgATYCECAEIAA2AgwgBCAHNgIIIAQgBjYCBCAEQSU2AgAgBCADKAIENgIgIAQgAigCCDYCHCAEC+cBAQN/IAAgARDzg4CAACAAIAMQ84OAgABBIBDpgoCAACEEQQQgAigCACIFQZsBRkECdCAFQSxGGyEFAkACQCABRQ0AIAEvAQAiBkHsAEYNACAGQdIARw0BCwJAIANFDQAgAy8BACIGQewARg0AIAZB0gBHDQELIAVBAnIhBQsgACAAKAIAQQFqIgY2AgAgBCADNgIUIAQgATYCECAEIAU7AQIgBEH6ADsBACAEIAY2AgQgBCADQQxqIAJBCGogAxsoAgA2AgwgBCABQQhqIAJBBGogARsoAgA2AgggBCACKQIENwIYIAQLtAQDBn8BfAR/I4CAgIAAQSBrIgIkgICAgAACQCABKAIAQTdHDQBBGBDpgoCAACEDIAAgACgCAEEBaiIENgIAAkACQCABKAIIIgUgASgCBCIGayIHQQFODQBEAAAAAAAAAAAhCAwBCyAHQQFqEM+AgIAAIgkgBiAH/AoAAEEAIQpBACELAkACQANAAkAgCyAHSQ0AIAkgB2oiC0EAOgAAQQBBADYCrISGgAAgCSACQRxqEP+EgIAAIQgCQCACKAIcIAtHDQBBACgCrISGgAAiC0UNBCALQcQARg0DCyABKAIIIQsgAiABKAIEIgc2AgQgAiALIAdrNgIAIABBiAJqIAcgC0H8ACACEM2AgIAAGkQAAAAAAAAAACEIDAMLAkAgCSALaiIMLQAAQd8ARw0AIAwgDEEBaiAHIApq/AoAACAHQX9qIQcLIApBf2ohCiALQQFqIQsMAAsLIAiZRAAAAAAAAPB/Yg0AIAEoAgghCyACIAEoAgQiCjYCFCACQYmogoAAQYS6hIAAIAdBFEsbNgIYIAIgB0EUIAdBFEkbNgIQIABB/AFqIAogC0G0AiACQRBqEM2AgIAAGkQAAAAAAADw/0QAAAAAAADwfyAIRAAAAAAAAAAAYxshCAsgCRDQgICAAAsgAyAIOQMQIAMgBTYCDCADIAY2AgggAyAENgIEIANBtoAINgIAIAJBIGokgICAgAAgAw8LQdbigYAAQd7JgYAAQbceQfmWgYAAEMeAgIAAAAv1AwEHfwJAIAEoAgBBOUcNAEEwEOmCgIAAIgJCADcCECACQfuAKDYCACACQgA3AiAgAiABKAIIIgM2AgwgAiABKAIEIgE2AgggAkEVakIANwAAIAJBJWpCADcAACAAIAAoAgBBAWoiBDYCACACIAQ2AgQgAkEgaiEFIAJBEGohBiADQX9qIQACQANAIAEgAE8NASABLQAAQTBHDQEgAUEBaiEBDAALCwJAA0AgACIDIAFNDQEgA0F/aiIALQAAQTBGDQALCwJAIAMgAWsiB0EBRw0AIAJBATYCKCACDwsCQCABQS4gBxDUgoCAACIARQ0AAkAgBxDPgICAACIERQ0AIAQgASAAIAFrIgj8CgAAIAQgCGogAEEBaiAAQX9zIANq/AoAAEEAIQEgBkEAIAQgBCAHakF/ahCAhYCAAANAAkAgACADSQ0AIARBMToAAAJAIAFBAU0NACAEQQFqQTAgAUF/avwLAAsgBUEAIAQgBCABahCAhYCAACAEENCAgIAAIAYgBRCBhYCAACACDwsgASAALQAAQd8AR2ohASAAQQFqIQAMAAsLQf2IgIAAQfD+hYAAEIKFgIAAGgALQau2goAAQd7JgYAAQfEeQe2VgYAAEMeAgIAAAAtBt++BgABB3smBgABB2x5B7ZWBgAAQx4CAgAAAC4gDAQp/I4CAgIAAQRBrIgIkgICAgAACQAJAIAEoAgBB+wBHDQBBFBDpgoCAACEDIAAgACgCAEEBaiIENgIAIAEoAggiBSABKAIEIgZBAWoiB2siCEEATA0BIAhBAWoiCUEBEMmAgIAAIgogByAI/AoAACAKIAhqQQA6AABBAEEANgKshIaAACAKIAJBDGpBChDihICAACEIAkACQCAKIAIoAgwiC0YNACALLQAARQ0BCyAAQYgCaiAHIAVBmwEQyICAgAAaQQAhCAsgChDQgICAAAJAAkBBACgCrISGgABBxABGDQAgCEGAgICABEkNAQsgAiABKAIENgIEIAIgCTYCACAAQfwBaiAHIAVBugIgAhDNgICAABpBACEICyADIAg2AhAgAyAFNgIMIAMgBjYCCCADIAQ2AgQgA0HvADYCACACQRBqJICAgIAAIAMPC0HLloKAAEHeyYGAAEHZK0HDnoGAABDHgICAAAALQaWlgoAAQd7JgYAAQbUrQdDagIAAEMeAgIAAAAtWAQN/QRQQ6YKAgAAhAiAAIAAoAgBBAWoiAzYCACACIAAgASgCBCIEIAEoAggiARCWhICAADYCECACIAE2AgwgAiAENgIIIAIgAzYCBCACQT42AgAgAgt/AQN/AkAgASgCAEEYRg0AQaWWgoAAQd7JgYAAQYwSQaCegYAAEMeAgIAAAAtBFBDpgoCAACECIAAgACgCAEEBaiIDNgIAIAIgACABKAIEIgQgASgCCCIBEJaEgIAANgIQIAIgATYCDCACIAQ2AgggAiADNgIEIAJBCjYCACACC2EBAn9BACEBAkACQCAAKALIAUH8AEYNACAAKALEAUF/ai0AACICQSFGDQAgAkE/Rg0AIAAQ2YSAgAAiAg0BQQghAQsgACAAQbwBahD5hICAACICIAIvAQIgAXI7AQILIAILVgEBfwJAAkAgACgCFCIBRQ0AIAEoAgwhASAAKAIMRQ0BIAAoAhAiACABIAAgAUsbDwsCQCAAKAIMDQAgACgCCCIBRQ0AIAEoAgwPCyAAKAIQIQELIAELTAEBfyABQQFqIQIgAEGUAmohAQJAA0AgASgCACEBIAJBf2oiAkUNASABDQALQaHsgYAAQd7JgYAAQfIEQYy7gYAAEMeAgIAAAAsgAQt0AAJAAkAgACABEN2EgIAAIgFBf0YNACAAKAIIIAFBGGxqIgAoAhAiAUUNASAAQRBqIAFBf2o2AgAPC0GN3YGAAEHeyYGAAEGoB0H1x4GAABDHgICAAAALQYGlgoAAQd7JgYAAQasHQfXHgYAAEMeAgIAAAAs7AAJAIAAoAsgBQcAARw0AIAAQ3YKAgAAPCyAAIAEgAhCTg4CAACAAQaMBNgK8ASAAIAAoAsQBNgLAAQuOAQECf0E0EOmCgIAAIQUgACAAKAIAQQFqIgY2AgAgBUGWgcAANgIAIAUgAygCCCIANgIkIAUgAygCBDYCICAFIAEoAgg2AhQgBSABKAIEIgM2AhAgBSAANgIMIAUgAzYCCCAFIAY2AgQgBSACKQIENwIYIAUgBCkCADcCKCAFQTBqIARBCGooAgA2AgAgBQugAgEJf0E0EOmCgIAAIQUgACAAKAIAQQFqIgY2AgAgAiADIAMoAgBBpAFGIgcbIQggAiABIAEoAgBBpAFGIgkbIQpBACELQQAhDEEAIQ0CQCAJDQAgASgCCCENIAEoAgQhDAsgCCgCCCEBIAooAgQhCCAALQD9AiEAIAIoAgghCSACKAIEIQpBACECAkAgBw0AIAMoAgghAiADKAIEIQsLIAUgAjYCJCAFIAs2AiAgBSAJNgIcIAUgCjYCGCAFIA02AhQgBSAMNgIQIAUgATYCDCAFIAg2AgggBSAGNgIEIAVBjQE7AQAgBSAEKQIANwIoIAVBMGogBEEIaigCADYCACAFQSBBEkEAIABB/wFxIgJBAUYbIAJB/wFGGzsBAiAFC7sGAQZ/I4CAgIAAQSBrIgIkgICAgAACQAJAAkACQAJAIAAoAsgBIgNBUGoOAgECAAsgA0GUAUcNAiACQaQBNgIUIAIgACgCtAEiAzYCHCACIAM2AhggAiADNgIQIAIgAzYCDCACQaQBNgIIIAAgAkEUaiAAQcgBaiACQQhqEMaDgIAAIgMgAy8BAiAAEMeDgIAAcjsBAiAAEN2CgIAADAMLQQAhBCAAQQA2AvACIAAoAgQhAyAAQQE2AgQgACgCECEFIABBADYCECAAEN2CgIAAIAAoAsQBIQYgACgCwAEhBwJAIAAoAsgBQQRGDQAgACAAKAIYQQF0NgIYIABBGiABQQFqQf//A3EQ3oKAgAAhBCAAIAAoAhhBAXY2AhgLIAAgAzYCBCAAIAU2AhAgAEEEQccAEL6DgIAAIAAoAsQBIQEgACgCwAEhBQJAIARFDQAgBCgCEEEBRw0AIAQoAhgoAgAiAyADLwECQf7/A3E7AQILQSQQ6YKAgAAiAyABNgIgIAMgBTYCHCADIAQ2AhggAyAGNgIUIAMgBzYCECADIAE2AgwgAyAHNgIIIANBMDYCACADIAAoAgBBAWoiBDYCBCAAIAQ2AgAMAgsgAEEBNgIEIABBADYC8AIgABDdgoCAACAAQbwBaiEBIAAoAsQBIQcgACgCwAEhBAJAAkACQAJAAkACQCAAKALIASIDQfsARg0AIANBJUYNAyADQTtGDQEgA0HEAEYNAiADQRhHDQQgABDdgoCAACAAIAEQ1YOAgAAhAQwFCyAAEN2CgIAAIAAgARDTg4CAACEBDAQLIAAQ3YKAgAAgACABENSDgIAAIQEMAwsgABDdgoCAACAAIAEQ4YOAgAAhAQwCCyAAEN2CgIAAIAAgARDJg4CAACEBDAELIABBwgBByAAQvoOAgAAgACAAKALMASAAKALQARCug4CAACEBC0EcEOmCgIAAIgMgATYCGCADIAc2AhQgAyAENgIQIAMgBDYCCCADQTE2AgAgAyABKAIMNgIMIAAgACgCAEEBaiIENgIAIAMgBDYCBAwBCyAAEN2CgIAAIABBJxC0g4CAAEEAIQMLIAJBIGokgICAgAAgAwuYAQEGfyAAEIOFgIAAIAAoAgAiAiAAKAIEIgNqIQRBACEFIAIhBgNAAkACQAJAIAYgBE8NACAGLQAAIgdBkKKEgABqLQAAQQJxRQ0AIAUgAU8NACAHQQlHDQEgBUF4cUEIaiIFIAFNDQILIAIgBiAEIAZr/AoAACAAIAM2AgQPCyAFQQFqIQULIANBf2ohAyAGQQFqIQYMAAsLtgEBBn9BLBDpgoCAACEDIAAgACgCAEEBaiIENgIAIAEoAgQhAEEAIQVBACEGQQAhBwJAIAEoAgBBpAFGDQAgASgCCCEHIAAhBgsgAigCCCEBQQAhCAJAIAIoAgBBpAFGDQAgAigCBCEFIAEhCAsgAyAINgIoIAMgBTYCJCADQQA2AiAgA0IANwIYIAMgBzYCFCADIAY2AhAgAyABNgIMIAMgADYCCCADIAQ2AgQgA0HXADYCACADC6cCAQd/QSwQ6YKAgAAhBCAAIAAoAgBBAWoiBTYCAEEGQQIgAC0A/QIiAEEBRhshBiAAQf8BRiEHIAEoAgQhCEEAIQBBACEJQQAhCgJAIAEoAgBBpAFGDQAgASgCCCEKIAghCQtBCiAGIAcbIQcgAygCCCEBQQAhBgJAIAMoAgBBpAFGDQAgAygCBCEAIAEhBgsgBCAGNgIoIAQgADYCJEEAIQAgBEEANgIgIARCADcCGCAEIAo2AhQgBCAJNgIQIAQgATYCDCAEIAg2AgggBCAFNgIEIAQgBzsBAiAEQdUAOwEAAkAgAkUNAEEAIQEDQCABIAIoAgBPDQEgAigCCCAAaigCACIDRQ0BIAQgAxD8g4CAACAAQQRqIQAgAUEBaiEBDAALCyAEC4EBAQN/AkAgASgCAEHEAEYNAEHD94GAAEHeyYGAAEGvJEH6nYGAABDHgICAAAALQRQQ6YKAgAAhAiAAIAAoAgBBAWoiAzYCACACIAAgASgCBCIEIAEoAggiARCWhICAADYCECACIAE2AgwgAiAENgIIIAIgAzYCBCACQc8ANgIAIAIL5gEBA38CQAJAIAIoAgBBxQBHDQBBIBDpgoCAACIDQgA3AhAgAyABQQJyOwECIANB0gA7AQAgAyACKAIIIgQ2AgwgAyACKAIEIgU2AgggA0EVakIANwAAIAAgACgCAEEBaiICNgIAIAMgAjYCBCABQXxqQR53IgJBCE8NAUGLASACQf8BcXZBAXFFDQEgA0EQaiACQQJ0QdyghIAAaigCACAFIAQQgIWAgAAgAw8LQbHmgYAAQd7JgYAAQfoiQeqYgYAAEMeAgIAAAAtBkbeCgABB3smBgABBiCNB6piBgAAQx4CAgAAAC/4BAQN/AkACQCACKAIAQccARw0AQTAQ6YKAgAAiA0IANwIgIAMgAUECcjsBAiADQfsAOwEAIANCADcCECADQQA6ACwgA0EBNgIoIAMgAigCCCIENgIMIAMgAigCBCIFNgIIIANBFWpCADcAACAAIAAoAgBBAWoiAjYCACADIAI2AgQgAUF8akEedyICQQhPDQFBiwEgAkH/AXF2QQFxRQ0BIANBEGogAkECdEHcoISAAGooAgAgBSAEQX9qEICFgIAAIAMPC0He74GAAEHeyYGAAEGqI0GLloGAABDHgICAAAALQZG3goAAQd7JgYAAQbkjQYuWgYAAEMeAgIAAAAtjAQJ/AkAgASgCAEHsAEYNAEHA2IGAAEHeyYGAAEH2L0HEmYGAABDHgICAAAALQRAQ6YKAgAAhAiAAIAAoAgBBAWoiAzYCACACQYiBCDYCACACIAM2AgQgAiABKQIENwIIIAILnAEBAn9BHBDpgoCAACECAkAgASgCAEHtAEYNAEHM2YGAAEHeyYGAAEGGMEHenIGAABDHgICAAAALIAAgACgCAEEBaiIDNgIAIAJBiQE7AQAgAiAAKQKwAjcCECACIAM2AgQgAkEYaiAAQbgCaigCADYCACACIAEpAgQ3AgggAkEgQRJBACAALQD9AiIAQQFGGyAAQf8BRhs7AQIgAgtjAQJ/AkAgASgCAEHuAEYNAEGK2YGAAEHeyYGAAEGgMEHDnIGAABDHgICAAAALQRAQ6YKAgAAhAiAAIAAoAgBBAWoiAzYCACACQYqBCDYCACACIAM2AgQgAiABKQIENwIIIAIL2wQBA38jgICAgABBIGsiAySAgICAAAJAAkACQAJAAkACQAJAAkAgACgCyAFBe2oOnAEBAQEBAQEBAQEGBgAGAAYGBgYAAwAAAAYGBgAABgAGBgYGBgYBBgYGBgYGBgYGAAAGAAYGBgYFAAAABgYGAQYGBgYGBgEBAQEBAQEBAQEBAQEBBgEBAQEBAQYBAQEBAQEBBgEGAQYBAQEBBgYGAAAAAAYBAAYGBAYGAAYGBgYGBgYGBgAGBgYGAAYABgAGBgYGAgAABgYGAAAAAAAGCyADQaQBNgIUIAMgACgCtAEiAjYCHCADIAI2AhggACADQRRqQYAhQQAgARsQhIWAgAAhAQwGCwJAIAFFDQAgAEGAITYCBAsgABDdgoCAACADQaQBNgIUIAMgACgCtAEiATYCHCADIAE2AhggAyABNgIQIAMgATYCDCADQaQBNgIIIAAgA0EUaiAAQbwBaiICIANBCGoQzYSAgAAiAUEoaiIEIAAoAsABIAAoAsQBEPSCgIAAIAEgACACIARBABDOhICAACABLwECcjsBAgwFCyAAKAIcIgQtAAghBSAEKAIAIQQgABDdgoCAACAAIAQgBUGAIUEAIAEbIAJBAWpB//8DcRCIhICAACEBDAQLIAAQ3YKAgAAgACAAQbwBahDVg4CAACEBDAMLIAAQ3YKAgAAgACAAQbwBahDTg4CAACEBDAILIAAQ3YKAgAAgACAAQbwBahDUg4CAACEBDAELIABBABCEg4CAACAAIAAoAswBIAAoAtABEK6DgIAAIQELIANBIGokgICAgAAgAQsrAAJAIAAoAtgBDQAgACgC0AJBf2oPCyAAQcwCaiAAKALMAUEAEKuDgIAAC5kOAQ5/I4CAgIAAQfAAayIFJICAgIAAAkAgACgCyAEiBiADRg0AIAZBAUYNACAGQQxsQbDvhYAAaigCAEF/akEVSQ0AAkAgBkEfSw0AIAAoApgCKAIAQQJ0QaCXhIAAaigCACAGdkEBcQ0BCyAAQYgCaiEHIABBvAFqIQggBEEBakH//wNxIQkgAEHEAWohCiAAQcABaiELQQAhDEEAIQ1BACEEQQAhDgNAIAZBAUYNAQJAIAxBAXFFDQAgAEEEEISDgIAAIAAoAsgBIQYLAkACQAJAAkACQAJAAkACQAJAAkACQCAGQeh+ag4JAgUFBAUFBQMBAAsgBkHvAEcNBAsCQCAEQQFxRQ0AIABBBRCEg4CAAAsgABDrgoCAACEGIAVBGGpBAEHYAPwLACAAIAVBGGogBiAJELmDgIAAIQQgACABIAYQxISAgAAgASgCCCIOIA4vAQJBGEEIIAQbcjsBAiAFQRhqELqDgIAAQQEhBAwICyAAEN2CgIAAIAAoAsQBIQ8gACgCwAEhEAJAAkAgACgCyAEQy4OAgABFDQAgAEEOQQBBAEHXACAJELaDgIAAIQ4MAQtBACEOAkACQCAAQQQQxYSAgABBf2oOAgABAgsgACAQIA9BCBCDg4CAAAwBCyAAIBAgD0EQEIODgIAAC0EcEOmCgIAAIQYgACAAKAIAQQFqIhE2AgAgDyESAkAgDkUNACAOKAIMIRILIAYgDzYCGCAGIBA2AhQgBiAONgIQIAYgEjYCDCAGIBA2AgggBiARNgIEIAZBDDYCAAJAAkAgDUEBcUUNACAAIAEgBhDEhICAAAwBCyABIAY2AhQLQQEhDSAAKALIAUEDRw0HIABBAxCEg4CAAAwHCyAAEN2CgIAAIAVBGGpBCGogCEEIaigCADYCACAFIAgpAgA3AxgCQAJAAkACQCAAKALIASIGQXFqDgMBAgEACyAGQSFGDQAgBkEDRw0BCyAAIAUoAhwgBSgCIBC1g4CAACAAIAVBGGpBABC3g4CAACEGIARBAXFFDQEgAEEUELSDgIAADAELIABBDkEAQQBB4QAgCRC2g4CAACEGAkAgBEEBcUUNACAHIAUoAhwgBigCDEEUEMiAgIAAGgsgACAFQRhqIAYQt4OAgAAhBgsgACABIAYQxISAgAAMBgsgAkUNACAAEN2CgIAAAkAgACgCyAEQy4OAgABFDQAgBUEYakEIaiAIQQhqKAIANgIAIAUgCCkCADcDGAJAIABBFkEAQQBB3gAgCRClg4CAACIGLwEAQfoARw0AIAcgBigCGCAGKAIcQZsCEMiAgIAAGgsgAEEAIAVBGGogBhDQg4CAACEODAILAkAgAEEIEMWEgIAAQQJHDQAgACALKAIAIAooAgBBERCDg4CAAAsCQCADQQFHIA5Bf3NyQQFxDQAgAEEPELSDgIAACyAIKAIAQZsBRw0CQRAQ6YKAgAAiBkE4NgIAIAYgCykCADcCCEEBIQwgACAAKAIAQQFqIg42AgAgBiAONgIEIAAgASAGEMSEgIAAIAFBAToAGCABKAIIIg4gDi8BAkEEcjsBAgwFCyAAQQ4gDkF/c0EBcUEBQdcAIAkQtoOAgAAhDgsCQCAOELCDgIAADQACQCAOLwEAQRNHDQAgDigCKA0AIA4oAjAiBkUNAEEAIQ8gBi0AAkEocQ0DQQAhDyAOKAJEDQMLQQAhDyAAQTUQs4OAgABFDQILAkAgBEEBcUUNACAAQQUQtIOAgAALAkACQCAIKAIAQTVHDQAgBUEIakEIaiAIQQhqKAIANgIAIAUgCCkCADcDCAwBCyAFQaQBNgIIIAUgACgCtAEiBjYCECAFIAY2AgwLIAAQ64KAgAAhBkEAIRAgBUEYakEAQdgA/AsAIAAgBUEYaiAOELuDgIAAIAYgACAOIAVBCGogAEEOQQBBAEGGASAJELaDgIAAEOyCgIAAEO2CgIAAAkAgAEEDELODgIAARQ0AAkAgACgCyAEQy4OAgAANACAAKALIASIEQaABRg0AIARB7wBHDQELIAAgBUEYaiAGIAkQuYOAgAAhEAsgBUEYahC6g4CAAEEBIQRBCCEPDAILQYvfgYAAQd7JgYAAQcIfQamXgYAAEMeAgIAAAAsgDiEGQQAhEAsgACABIAYQxISAgAAgASgCCCIOIA4vAQIgD0EQciAPIBBBAXEbcjsBAgsgBi8BAEHnAEYNASAALQCBAw0BQQAhDgJAIANBAUYNACAAQQ4Qs4OAgAAhDgsCQCAIKAIAQQNGIARxDQAgAEEDELODgIAARQ0CAkAgDkUNACAAQZEBELSDgIAACyAGLwEAQRNHDQAgBigCKA0AIAYoAjBFDQAgBigCREUNACAAQZEBELSDgIAADAILQQEhDiAAKALIASIGIANHDQALCyAFQfAAaiSAgICAAAsSACABQYOAgIAAIAAQq4KAgAALPQACQCAAIAEgAhCjg4CAAA0AIABBiAJqIAAoAsQBIgIgAiADEMiAgIAAGiAAQaMBNgK8ASAAIAI2AsABCwtnAgF/AX4gAEGYAmohAAN/AkACQAJAIAAoAgAiAA0AQQAhAAwBCyAAKAIAQXNqIgFBJk8NAUL/g4D4wAcgAa0iAoinQQFxRQ0BQvD//4c/IAKIpyEACyAAQQFxDwsgAEEEaiEADAALC2MBAn8CQCABKAIAQdQARg0AQdP1gYAAQd7JgYAAQa8dQa6cgYAAEMeAgIAAAAtBEBDpgoCAACECIAAgACgCAEEBaiIDNgIAIAJBs4AINgIAIAIgAzYCBCACIAEpAgQ3AgggAgvXCgIDfwF+I4CAgIAAQSBrIgQkgICAgABB9AAhBQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS8BACIGQft+ag4MBBISBgECEBISEhIFAAsgASEFAkAgBkGZf2oOCRYSDxISAxISCgALIAZBCkYNCSAGQRNGDRAgBkEeRg0GIAZBJUYNByAGQSpGDQggBkHgAEYNCyAGQT5GDQogBkHPAEYNDSAGQdgARg0MIAZBM0cNEUH1ACEFDAULQfYAIQUMBAtB9wAhBQwDC0H4ACEFDAILQfoAIQUMAQtB+wAhBQsgACABQQhqIgYoAgAgAUEMaiICKAIAIAUQxIOAgAAgACAGIAAgBigCACACKAIAEJWEgIAAQQAQ1ISAgAAhBSAAIAEQpYKAgAAMDwsgAUEfOwEADA0LAkAgABDsg4CAAEUNACAAIAFBCGooAgAgAUEMaigCAEGiAhDEg4CAAAsgAUEoOwEADAwLAkAgABDsg4CAAEUNACAAIAFBCGooAgAgAUEMaigCAEGiAhDEg4CAAAsgAUErOwEADAsLIAEoAgwhBSAEIAEoAggiBjYCFCAEIAUgBms2AhAgAEGIAmogBiAFQaMCIARBEGoQzYCAgAAaDAoLIAFBPzsBAAwJCwJAIAEoAggiBSABKAIMIgYQgoOAgABFDQAgBCAFNgIAIABBiAJqIAUgBkHTASAEEM2AgIAAGiAAIAEQ6oOAgAALIAEoAhAhBSAAIAEoAhQQ2IOAgABBBGogBRDZg4CAACABQeEAOwEADAgLIAAgAUEIaiAAQd2rgIAAEKmEgIAAQQAQ1ISAgAAhBSAAIAEQ6oOAgAAgACABEKWCgIAADAgLIAFB0AA7AQAMBgsgA0UNBSAAIAFBCGooAgAgAUEMaigCAEGkAhDEg4CAAAwFCyABKAIYIgVFDQQgASAAIAUgAkEBEO6DgIAANgIYDAQLAkAgASgCICIGRQ0AIAEoAiQiA0F/ai0AACIFQSFGDQAgBUE/Rg0AIAEoAigNACABKAIwDQAgASgCRA0AAkAgASgCEA0AIAQgASkCICIHNwMYIAAgB6cgB0IgiKdBABCrhICAACEFIAAgARClgoCAACAAIARBGGogBUEAENSEgIAAIQUMBgsCQAJAIAAoArgBIAZNDQAgBi0AAEHfAEYNAQsgBiADIAZrIAAoAqACKAIIEYCAgIAAgICAgABFDQELAkAgAkUNACABLQACQQRxRQ0AIAAgAUEIaigCACABQQxqKAIAQZwCEMSDgIAACyAAIAFBHGoQroSAgABBKBDpgoCAACEFIAAgACgCAEEBaiIGNgIAIAVBFjsBACAFIAEoAhw2AhwgBSABKAIIIgA2AgggBSABLwECOwECIAUgBjYCBCAFIAEpAiA3AiAgBSABKQIUIgc3AhQgBSABKQIMNwIMIAenDQMgBSAANgIYIAUgADYCFAwDCyABLQADQQFxRQ0AQSwQ6YKAgAAhBSAAIAEoAjAgASgCRBCshICAAAJAIAEoAkQiBkUNACAGLwEAQQxHDQILIAAgACgCAEEBaiICNgIAIAUgBjYCKCAFQcsAOwEAIAUgASgCMDYCHCAFIAEoAhA2AhAgBSACNgIEIAUgAS8BAkEQcjsBAiAFIAEpAjQ3AiAgBSABKQIoNwIUIAUgASkCCDcCCAwCCyAAIAFBCGooAgAgAUEMaigCAEGkAhDEg4CAAAwCC0GAq4KAAEHeyYGAAEGnGEHdloGAABDHgICAAAALIAEQ0ICAgAAMAQsgASEFCyAEQSBqJICAgIAAIAULhQICBX8CfiOAgICAAEEgayIFJICAgIAAAkAgAC0AiANBAUcNACAAEOiDgIAAIgYgAUYNACAAQbQBaigCACIHIABB2AJqKAIAIgggASACQQRqKAIAIgkgA0EBcxDshICAACEKAkAgAw0AIApCf1ENAQsgByAIIAYgAEHMAWooAgAiA0EBEOyEgIAAIgtCf1ENACAKIAtRDQAgBCALIApVcQ0AIAIoAgghBCAAKALQASECIAVBEGogACgC7AIgAWo2AgAgBSADNgIEIAUgAiADazYCACAFIAk2AgwgBSAEIAlrNgIIIABB/AFqIAMgAkG2AiAFEM2AgIAAGgsgBUEgaiSAgICAAAupCgEJfyOAgICAAEHQAGsiBSSAgICAAEEAIQYgBUHAAGpBCGpBADYCACAFQgA3A0AgACgC9AIhByAAIAVBwABqNgL0AiAFQTBqQQhqIABBxAFqKAIANgIAIAUgACkCvAE3AzAgBUGkATYCJCAFIAAoArQBIgg2AiwgBSAINgIoIAAgASAFQSRqIARBAWoiCUH//wNxIgQQhYWAgAAhCgJAIAAoAsgBQXpqQQNJDQAgACAAKAIYQQF0NgIYIAAgASAEEN6CgIAAIQYgACAAKAIYQQF2NgIYIABBDkEREKODgIAAGgsgBUGkATYCGCAFIAAoArQBIgQ2AiAgBSAENgIcAkACQCABQR1GDQACQCABQTRHDQAgACAKQQAQ9IOAgABBNBDpgoCAACILQQA2AjAgC0IANwIoIAsgBjYCJCALIAo2AhggC0GSgQQ2AgAgCyAFKAI4NgIUIAsgBSgCNCIENgIQIAsgBiAKIAYbKAIMNgIMIAsgBDYCCCAAIAAoAgBBAWoiBDYCACALIAQ2AgQgC0EAIAUoAiwgBSgCJEGkAUYiBBs2AiAgC0EAIAUoAiggBBs2AhwgACgCyAEhCiALIQYMAgtBkbeCgABB3smBgABBz/YAQer+gIAAEMeAgIAAAAsgAEHIAWohBCAAQfwBaiEMIAlB//8DcSEIIAAgBUEwaiAKIAVBJGogBiAFQRhqEIaFgIAAIgshBgNAIAQoAgAiCkEHRw0BAkAgABCRg4CAAEUNACAAKALQASEKIAUgACgCzAEiDTYCBCAFIAogDWs2AgAgDCANIApBuwIgBRDNgICAABoLIAAgAiAFQTBqQQBBABDvg4CAACAFQQhqQQhqIARBCGooAgA2AgAgBSAEKQIANwMIIAAQ3YKAgAAgAEEZIAVBJGogCBCFhYCAACEKIAAgACgCGEEBdDYCGCAAQRkgCBDegoCAACENIAAgACgCGEEBdjYCGCAAQQ5BERCjg4CAABogBiAAIAVBCGogCiAFQSRqIA0gBUEYahCGhYCAACIKNgIoIAohBgwACwsCQAJAAkACQAJAAkAgCkEGRw0AIAAgAiAFQTBqQQBBABDvg4CAACAAEOiDgIAAIQggABDdgoCAACAFQQhqQQhqIABBvAFqIgRBCGooAgA2AgAgACAAKAIYQQF0NgIYIAUgBCkCADcDCCAAQRggCUH//wNxEN6CgIAAIQogACAAKAIYQQF2NgIYIABBDkEREKODgIAAGiAAIAggBUEIakEAQQAQ74OAgAAgAEEIQTcgBUEwahDFg4CAACAAIAVBCGogCiAEEKKEgIAAIQQCQCABQR1GDQAgCyEGIAFBNEcNAwsgBiAENgIoDAELIAAgAiAFQTBqIANBABDvg4CAACAAQQhBNiAFQTBqEMWDgIAACyABQTRGDQEgAUEdRw0DIAshBEEBIQYDQCAGQQFxRQ0DAkAgBC8BACIGQcMARg0AIAZBL0cNBCAEIAAoAsQBIgY2AgwgBCAAKALAATYCHCAEIAY2AiAMBAsgBCAAKALEASIGNgIMIAQgACgCwAE2AiwgBCAGNgIwIAQoAigiBEEARyEGDAALC0GRt4KAAEHeyYGAAEGH9wBB6v6AgAAQx4CAgAAACyALIAAoAsQBIgQ2AjAgCyAAKALAATYCLCALIAQ2AgwLIAAgBxC/g4CAACAFQcAAahCkgoCAACAFQdAAaiSAgICAACALDwtBkbeCgABB3smBgABBrPcAQer+gIAAEMeAgIAAAAvpAwEDfyOAgICAAEEgayICJICAgIAAAkACQAJAAkACQCAAKALIAUF7ag6cAQEBAQEBAQEBAQMDAAMAAwMDAwADAAAAAwMDAAADAAMDAwMDAwEDAwMDAwMDAwMAAAMAAwMDAwMAAAADAwMBAwMDAwMDAQEBAQEBAQEBAQEBAQEDAQEBAQEBAwEBAQEBAQEDAQMBAwEBAQEDAwMAAAAAAwEAAwMDAwMAAwMDAwMDAwMDAAMDAwMAAwADAAMDAwMCAAADAwMAAAAAAAMLIAJBpAE2AhQgAiAAKAK0ASIBNgIcIAIgATYCGCAAIAJBFGpBABCEhYCAACEBDAMLIAAQ3YKAgAAgAkGkATYCFCACIAAoArQBIgE2AhwgAiABNgIYIAIgATYCECACIAE2AgwgAkGkATYCCCAAIAJBFGogAEG8AWoiAyACQQhqEM2EgIAAIgFBKGoiBCAAKALAASAAKALEARD0goCAACABIAAgAyAEQQAQzoSAgAAgAS8BAnI7AQIMAgsgACgCHCIDLQAIIQQgAygCACEDIAAQ3YKAgAAgACADIARBACABQQFqQf//A3EQiISAgAAhAQwBCyAAQZQCEISDgIAAIAAgACgCzAEgACgC0AEQroOAgAAhAQsgAkEgaiSAgICAACABCxkAIAAgASgCDDYCDCAAQRBqIAEQn4KAgAALLwACQCAAIAEQwISAgAAiAUUNACAAIAFBCGooAgAgAUEMaigCAEGgAhDEg4CAAAsLiwUBAX8DQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEvAQAiA0GOf2oODAERAhERERERBAoRBQALIANBC0YNAgJAIANBr39qDgYOBxEGCAkACwJAIANB+H5qDggKCAoREQgRCQALAkAgA0FAag4FDREREQoACyADQeoARg0PIANBIEYNCiADQSxGDQsgA0E2Rg0JIANB4gBGDQ4gA0EERw0QC0EAIQIgACABKAIQQQAQ9IOAgAAgASgCFCEBDBELIAEoAhAiAUUNDiABLwEAQYwBRw0OIAEoAhBBAUcNDgwPCyABKAIYIgFFDQ0gASgCEEEBRg0ODA0LAkAgASgCECIDRQ0AIAAgA0EBEPSDgIAACwJAIAEoAhQiA0UNACAAIANBARD0g4CAAAsgAUE1OwEADwsgAUHjADsBACAALQD8AkECcQ0LIAAgASACQbwCQa23goAAEMKEgIAADwsgAUHTADsBACAALQD8AkECcQ0KIAAgASACQb0CQa23goAAEMKEgIAADwsCQCACQQFHDQAgAC0A/AJBAnENCiAAIAFBCGooAgAgAUEMaigCAEG3AhCsg4CAAA8LIAAgASACQb0CQYS6hIAAEMKEgIAADwsgACABIAJBvAJBvLeCgAAQwoSAgAAPCyAAIAEgAkG9AkG0t4KAABDChICAAA8LIAAgASACQb0CQYS6hIAAEMKEgIAADwsgACABKAIcEMOEgIAADwsgACABKAIcEMOEgIAADwsgACABKAIcEMOEgIAADwsgACABKAIcEMOEgIAADwsgACABKAIgEMOEgIAADwsgACABKAJEEMOEgIAACw8LIAEoAhgoAgAhAQwACwtjAQJ/AkAgASgCAEHaAEYNAEHM7IGAAEHeyYGAAEH4KkGxmYGAABDHgICAAAALQRAQ6YKAgAAhAiAAIAAoAgBBAWoiAzYCACACQeyACDYCACACIAM2AgQgAiABKQIENwIIIAILYgECfwJAIAEoAgBB4QBGDQBBn/SBgABB3smBgABBxC9B45mBgAAQx4CAgAAAC0EQEOmCgIAAIQIgACAAKAIAQQFqIgM2AgAgAkGFATYCACACIAM2AgQgAiABKQIENwIIIAILYwECfwJAIAEoAgBB4wBGDQBBkvWBgABB3smBgABB4jRBjJqBgAAQx4CAgAAAC0EQEOmCgIAAIQIgACAAKAIAQQFqIgM2AgAgAkGQgQg2AgAgAiADNgIEIAIgASkCBDcCCCACCz4BAX8gAEHgAmohBCAAIAEgAiADIAQgACACIARBABDOhICAABDmhICAACECIABBADYC6AIgAEIANwLgAiACC0sBAX8gAEEYaiECAkAgACgCGA0AIAAoAhANACAAIAEoAgg2AggLIAAgAiABEOiEgIAAIAAgACgCDCICIAEoAgwiASACIAFLGzYCDAv+AQEGf0EsEOmCgIAAIQQgACAAKAIAQQFqIgU2AgAgASgCBCEAQQAhBkEAIQdBACEIAkAgASgCAEGkAUYNACABKAIIIQggACEHCyADKAIIIQlBACEBAkAgAygCAEGkAUYNACADKAIEIQYgCSEBCyAEIAE2AiggBCAGNgIkQQAhASAEQQA2AiAgBEIANwIYIAQgCDYCFCAEIAc2AhAgBCAJNgIMIAQgADYCCCAEIAU2AgQgBEHWgAg2AgACQCACRQ0AQQAhAwNAIAMgAigCAE8NASACKAIIIAFqKAIAIgBFDQEgBCAAEPmDgIAAIAFBBGohASADQQFqIQMMAAsLIAQLlgEBAn9BNBDpgoCAACECIAAgACgCAEEBaiIDNgIAIAJBjQE7AQAgAiADNgIEIAIgASkCIDcCICACIAEpAhg3AhggAiABKQIQNwIQIAIgASkCCDcCCCACQSBBEkEAIAAtAP0CIgBBAUYbIABB/wFGGzsBAiACIAEpAig3AiggAkEwaiABQTBqKAIANgIAIAEQ0ICAgAAgAgvbAwECfwJAIAAoAhgNACAAKAIQDQAgACABKAIINgIICyAAIAAoAgwiAiABKAIMIgMgAiADSxs2AgwCQAJAAkACQAJAAkACQAJAAkAgAS8BACICQat/ag4DAQcHAAsCQCACQVBqDgICAwALAkAgAkHzfmoOAwAFBwQLAkAgAS8BAiICQRBxDQAgACAALwECQf3/A3E7AQIgAS8BAiECCyABIAJBzf8DcUEScjsBAgwHCyABLQACQQJxDQYgACAALwECQfH/A3E7AQIMBgsCQAJAIAEoAhgiAkUNACACKAIQQQFHDQAgAigCGCgCACICDQELIAAgAC8BAkHx/wNxOwECDAYLAkAgAi8BACIDQdUARg0AIANBjQFHDQQgAiACLwECQc3/A3FBEnI7AQIgAC8BAiICQQJxRQ0GIAAgAkHz/wNxQQhyOwECDAYLIAItAAJBAnFFDQMgAC8BAiICQQJxRQ0FIAAgAkHz/wNxQQhyOwECDAULIAAgAC8BAkHx/wNxOwECDAQLIAJBlgFGDQILQfG2goAAQd7JgYAAQYUmQda7gYAAEMeAgIAAAAsgACAALwECQfH/A3E7AQIMAQsgACAALwECQfH/A3E7AQILIABBGGogARCfgoCAAAuiAQEDf0E0EOmCgIAAIQUgACADEIOEgIAAIQYgACAAKAIAQQFqIgc2AgAgBUH9ADsBACAFIAMoAggiADYCJCAFIAMoAgQ2AiAgBSABKAIINgIUIAUgASgCBCIDNgIQIAUgADYCDCAFIAM2AgggBSAGQQJyOwECIAUgBzYCBCAFIAIpAgQ3AhggBSAEKQIANwIoIAVBMGogBEEIaigCADYCACAFC1wBAX8jgICAgABBEGsiBCSAgICAAAJAIAMtAAwNACADKAIIIQEgAygCBCEACyADKAIAIQMgBCACNgIAIANBiAJqIAAgAUH5ASAEEM2AgIAAGiAEQRBqJICAgIAAC8EBAQF/I4CAgIAAQTBrIggkgICAgAAgCCADOgAYIAggATYCECAIIAE2AgwgCCAHNgIsIAggBjYCKCAIIAU2AiQgCCAENgIgIAggASACaiIDNgIUIAggADYCCCAIIAAtAIMDOgAZIAggACgCoAI2AhwCQANAIAEgA08NASAIQQhqQQAQqYWAgABFDQEgCCgCECIBIAgoAhQiA08NASABLQAAQfwARw0BIAggAUEBaiIBNgIQDAALCyAIQTBqJICAgIAAC+IDAQJ/I4CAgIAAQcAAayIGJICAgIAAAkACQAJAIARB7gBHDQAgBUHAqISAAEYNAQsCQCAEQfUARw0AIAVBkKiEgABGDQELAkAgBEHlAEcNACAFQdiohIAARg0BCyAEQfMARw0BIAVB8KiEgABHDQELAkACQCAAKALwAiIHDQACQCACRQ0AQYAgIAMgBEHuAEYbIQMMAgsCQCAAKAKgAiIHQaiohIAARw0AIAAoAtABIQQgACgCzAEhBSAGQe3wgYAANgIAIABBiAJqIAUgBEGXASAGEM2AgIAAGgwCCyAHIAVGDQEgACgC0AEhBSAAKALMASECIAYgBygCEDYCJCAGIAQ2AiAgAEGIAmoiByACIAVB9QEgBkEgahDNgICAABogBEHuAEcNASAAKALQASEEIAAoAswBIQAgBiABKQIAQiCJNwMQIAcgACAEQfgBIAZBEGoQzYCAgAAaDAELIARB9QBGDQAgB0GQqISAAEcNACAAKAKgAkGQqISAAEYNACAAKALQASEEIAAoAswBIQUgBiABKQIAQiCJNwMwIABBiAJqIAUgBEH2ASAGQTBqEM2AgIAAGgsgBkHAAGokgICAgAAgAw8LQeOogoAAQd7JgYAAQbgyQYjZgIAAEMeAgIAAAAtvAQJ/QSwQ6YKAgAAiAkEANgIgIAJCADcCGCACQdSACDYCACACIAEoAggiAzYCKCACIAEoAgQiATYCJCACIAM2AhQgAiABNgIQIAIgAzYCDCACIAE2AgggACAAKAIAQQFqIgE2AgAgAiABNgIEIAILRQEBfwJAIAAoAgggASgCCCICTQ0AIAAgAjYCCAsCQCAAKAIMIAEoAgwiAk8NACAAIAI2AgwLIAAgAEEYaiABEOiEgIAAC5EDAQV/I4CAgIAAQSBrIgIkgICAgABBACEDAkAgASgCAEGMAUcNAEEAIQMgAkEQakEIakEANgIAIAJCADcDECABKAIEQQFqIQQCQAJAA0ACQCAEIAEoAghJDQAgAigCECIEDQIgAigCGCEBDAMLAkACQAJAAkACQAJAAkACQAJAAkAgBC0AACIFQZt/ag4UBAgICAAICAgBBQMICAgGCAcICAIICyADQQRyIQMMCAsgA0EQciEDDAcLIANBCHIhAwwGCyADQSByIQMMBQsgA0G/+AFxQcAAciEDDAQLIANBv/gBcUGAAXIhAwwDCyADQb/4AXFBgAJyIQMMAgsgA0G/+AFxQYAEciEDDAELIAJBEGogBRCZg4CAAAsgBEEBaiEEDAALCyAAKALEASEFIAAoAsABIQYgAiACKAIYIgE2AgggAiAENgIEIAJB4+SAgABB5bqAgAAgBEEBRhs2AgAgAEGIAmogBiAFQfsBIAIQzYCAgAAaCyABENCAgIAACyACQSBqJICAgIAAIANB//8DcQsbACAAIABBGGogARDohICAACAAIAEoAgw2AgwL9wIBA38jgICAgABBwABrIgIkgICAgAACQAJAAkACQAJAAkACQCABQf1+ag4EBQQEAQALAkAgAUHufWoOAgMCAAsgAUHXAEYNAiABQd4ARw0DCyAAKALQASEDIAAoAswBIQQgAiAAKALIARCUg4CAADYCECAAQYgCaiAEIAMgASACQRBqEM2AgIAAGgwEC0H3koCAACEBAkAgACgCyAEiA0EBRg0AIAMQlIOAgAAhAQsgACgCxAEhAyACIAAoAsABIgQtAAA2AiQgAiABNgIgIABBiAJqIAQgA0GTAiACQSBqEM2AgIAAGgwDCyAAKALQASEDIAAoAswBIQQgAiAAKALIARCUg4CAADYCMCAAQYgCaiAEIAMgASACQTBqEM2AgIAAGgwCCyAAIAEQtIOAgAAMAQsgACgCxAEhASAAKALAASEDIAIgACgCvAEQlIOAgAA2AgAgAEGIAmogAyABQYMBIAIQzYCAgAAaCyACQcAAaiSAgICAAAuLAQEDfyAAIAIQ84OAgAAgACACLwEAQYUBRkEFdBDogoCAACIEIAI2AhAgBCABKAIEIgU2AgggBCACKAIMNgIMQQAhAkEAIQYCQCABKAIAQaQBRg0AIAEoAgghBiAFIQILIAQgBjYCJCAEIAI2AiAgBCAAQbwCaiADIAMQr4KAgAAQ44KAgAA2AhwgBAvSAQECfyAAIAEQ84OAgAAgACADEPODgIAAIAAgAS8BAEGFAUZBBXQgBHIQ6IKAgAAiBCABNgIQIAQgASgCCCIFIAMoAggiBiAFIAZJGzYCCCAEIAEoAgwiASADKAIMIgUgASAFSxs2AgxBACEBQQAhBQJAIAIoAgBBpAFGDQAgAigCCCEFIAIoAgQhAQsgBCAFNgIkIAQgATYCICAAEOKCgIAAIgEgAxDlgoCAACAEIAE2AjAgBCAAIAJBBGooAgAgAkEIaigCABCWhICAADYCHCAEC5oMAgZ/AX4jgICAgABBwABrIgUkgICAgAAgBUEoaiAAQcQBaigCADYCACAFIAApArwBNwMgIABBvAFqIQYCQAJAIAFBBkYNAAJAIANFDQAgACADNgIECwJAAkACQAJAIAAoAsgBQXtqDpwBAQEBAQEBAQEBAgIAAgACAgICAAEAAAACAgIAAAIAAgIBAgICAQICAgICAgICAgAAAgACAgICAQAAAAICAgECAQICAgIBAQEBAQEBAQEBAQEBAQIBAQEBAQECAQEBAQEBAQIBAgECAQEBAQICAgAAAAACAQACAgECAgACAgICAgICAgIAAgICAgACAAIAAgICAgIAAAICAgAAAAAAAgsgACAFQSBqIANBCCADGxCEhYCAACEBDAQLIAAQ3YKAgAAMAQsgAEHCAEH3AEGMAhDrg4CAAAsgBUGkATYCMCAFIAAoArQBIgE2AjggBSABNgI0IAAgBUEgaiAGIAVBMGoQzYSAgAAiAUEoaiICIAAoAsABIAAoAsQBEPSCgIAAIAEgACAGIAJBABDOhICAACABLwECcjsBAgwBCwJAAkACQAJAIAJBAXFFDQACQCAAKALIAUGVAUcNAAJAIANFDQAgACADNgIECyAAEN2CgIAAIAVBpAE2AjAgBSAAKAK0ASIBNgI4IAUgATYCNCAFQRBqQQhqIAZBCGooAgA2AgAgBSAGKQIANwMQIAAgBUEgaiAFQTBqIAVBEGoQzYSAgAAhAQwFCwJAIAAgBEEBaiIHQf//A3EQ3YOAgAAiAkUNACACLwEAQY0BRw0AAkAgACgCyAEiAUGVAUYNACABQQFHDQELAkAgA0UNACAAIAM2AgQLIABBlQFBjgIQvoOAgABBNBDpgoCAACEBIAAgACgCAEEBaiIHNgIAQQAhA0EAIAUoAiggBSgCIEGkAUYiBhshCEEAIAUoAiQiCSAGGyEKIAAoAsQBIQYgAikCGCELQQAhBAJAIAAoArwBQaQBRg0AIAAoAsABIQMgBiEECyABIAQ2AiQgASADNgIgIAEgCzcCGCABIAg2AhQgASAKNgIQIAEgBjYCDCABIAk2AgggASAHNgIEIAFBjwE7AQAgASACKQIoNwIoIAFBMGogAkEwaigCADYCACAFIAtCIIg+AjggBSALPgI0IAVBwgA2AjAgASAAIAVBMGogAkEoakEBEM6EgIAAQQJyOwECIAIQ0ICAgAAMBQsgACAFQSBqQQAgBUEgahD6g4CAACEBIAJFDQFBACEEDAILAkACQCAAKALIASIBQZQBRw0AIAVBMGpBCGogAEHIAWoiAkEIaigCADYCACAFQRBqQQhqIABB6AJqKAIANgIAIAUgAikCADcDMCAFIAApAuACNwMQIAAQ3YKAgAAgACgCyAEiAUGUAUcNASAAIAVBIGpBACAFQSBqEPqDgIAAIQEgBUGkATYCBCAFIAAoArQBIgQ2AgwgBSAENgIIIAEgACAFQQRqIAVBMGogBUEEaiAFQRBqENyDgIAAEPmDgIAAIAEgACAFQQRqIAIgBUEEaiAAQeACahDcg4CAABD5g4CAAAJAIANFDQAgACADNgIECyAAEN2CgIAAIABBlQFBjQIQvoOAgAAMBAsgBUGUATYCMCAFQoCAgIAQNwIUIAUgACgCxAEiAjYCOCAFIAI2AjQgBSACNgIQCwJAIANFDQAgACADNgIECwJAAkAgAUEBRw0AIAAgBSgCJCAFKAIoQY0CEIODgIAADAELIABBlQFBjQIQvoOAgAALIAAgBUEgaiAFQTBqIAYgBUEQaiAAIAVBMGogBUEQakEAEM6EgIAAEOaEgIAAIQEMAwtBASEECwNAAkACQCAEDgIAAQELIAEgAhD5g4CAAEEBIQQMAQsgB0H//wNxIQQCQAJAA0AgACgCyAEiAkEBRg0BIAJBlQFGDQEgACAEEN2DgIAAIgINAgwACwsCQCADRQ0AIAAgAzYCBAsCQCACQQFHDQAgACAFKAIkIAUoAihBjgIQg4OAgAAMAwsgAEGVAUGOAhC+g4CAAAwCC0EAIQQMAAsLIAEgBhCHhYCAAAsgBUHAAGokgICAgAAgAQvhAQEGf0E4EOmCgIAAIQcgACAAKAIAQQFqIgg2AgAgBigCCCEJIAIoAgQhCgJAAkAgAQ0AQQAhAUEAIQtBACEMDAELIAEoAgghDCABKAIEIQsgASgCACEBCyACKAIIIQIgBigCBCEGIAcgACAEQQRqKAIAIARBCGooAgAQloSAgAA2AjQgByAJNgIwIAcgBjYCLCAHIAU2AiggByADNgIkIAcgAjYCICAHIAo2AhwgByAMNgIYIAcgCzYCFCAHIAE2AhAgByAJNgIMIAcgCjYCCCAHIAg2AgQgB0HoADYCACAHC/wBAQV/QTAQ6YKAgAAhAwJAAkACQAJAAkACQCACKAIAIgRBpAFHDQAgAQ0BIAAgACgCAEEBaiIFNgIAQQAhBkEAIQdBACEADAMLIAIoAgQhByABDQEgACAAKAIAQQFqIgU2AgAgByEAIAIoAggiBiEEDAQLIAEoAgghBwsgACAAKAIAQQFqIgU2AgAgASgCDCEGQQAhACAEQaQBRw0BC0EAIQQMAQsgAigCCCEEIAIoAgQhAAsgA0IANwIoIAMgBDYCJCADIAA2AiAgA0EANgIcIANCADcCFCADIAE2AhAgAyAGNgIMIAMgBzYCCCADIAU2AgQgA0EQNgIAIAML9gMBBX9BACEGAkAgACgCyAFBEUYNAEEOIQYCQCADDQAgAEEJEKSDgIAAQTAhBgsgACAGQQAgAUEAIARBASAFQQFqQf//A3EQkoSAgAAhBiADDQAgABCmg4CAAAsgACAGIAIQioSAgAAhBgJAIAIoAgBBpAFGDQAgAEEOELODgIAAGiAAQREQs4OAgABFDQAgBkEUaiEHIABBvAFqIQggAEHEAWohAyAAQcABaiEFA0ACQAJAAkACQAJAIAAoAsgBIgJBW2oOBQECAgIDAAsCQCACQTtGDQAgAkHEAEcNAiAAQQ4QhIOAgAAgABDdgoCAAAwECyAAQQ0QhIOAgAAgABDdgoCAAAwDCyAAQQsQhIOAgAAgABDdgoCAAAwCCyAAQcIAQSIQvoOAgAAMAQsgAEEMEISDgIAAIAAQ3YKAgAALIAAgCBDphICAACEEIAAgBSgCACADKAIAEOqEgIAAQRQQ6YKAgAAhAiAAIAAoAgBBAWoiATYCACACIAAgBSgCACIJIAMoAgAiChCWhICAADYCECACIAo2AgwgAiAJNgIIIAIgATYCBCACQQ02AgACQCAERQ0AIAIQ64SAgAALIAcgAhCfgoCAAAJAIAYoAggNACAGIAIoAgg2AggLIAYgAigCDDYCDCAAQQMQs4OAgAANAAsLIAYLVwEBfwJAIAEoAgAiAkFxakECSQ0AIAJBowFGDQBBq/GBgABB3smBgABBvBNBhKyAgAAQx4CAgAAACyAAIAEoAggiAjYCDCAAIAEoAgQ2AiggACACNgIsC24BAn8jgICAgABBEGsiBySAgICAACAHQaQBNgIEIAcgACgCtAEiCDYCDCAHIAg2AgggACABIAIgACAHQQRqIAQQmISAgAAiBCAFIAZBAWpB//8DcRCZhICAACAEIAM2AgggB0EQaiSAgICAACAECykBAn8CQANAIAAoAgAiAUUNASAALQAeIQIgASEAIAJBAUcNAAsLIAFFC/4FAQZ/IAAoApQCIgQoAhAhBQJAAkACQCABRQ0AIAVFDQECQAJAIAQoAhgoAgAiBS8BACIEQdgARg0AIARB4ABHDQEgACAFQQhqKAIAIAVBDGooAgBBxgEQxIOAgAAgAQ8LIAAgBUEIaigCACAFQQxqKAIAQawBEMSDgIAAIAEPC0GRt4KAAEHeyYGAAEHh8gBBu7eAgAAQx4CAgAAACyAFRQ0BQQAhBkEAIQdBACEBA0ACQCABIAVJDQACQCAGQf8BcUUNACAAKAKUAiEFA0ACQAJAIAUoAgAiBUUNACAFLQAeQQFHDQELIAIoAgQhASADKAIIIQRBFBDpgoCAACIFIAY6ABAgBSAENgIMIAUgATYCCCAFQe4ANgIAIAUgACgCAEEBaiIBNgIEIAAgATYCACAFDwsgBSAFLQAcQSByOgAcDAALCyAHQQFxRQ0DQRAQ6YKAgAAiAUHZADYCACABIAMoAgg2AgwgASACKAIENgIIIAAgACgCAEEBaiIFNgIAIAEgBTYCBAwCCwJAAkAgBCgCGCABQQJ0aigCACIILwEAIgVB2ABGDQAgBUHgAEcNAQJAIAdBAXFFDQAgACAIQQhqKAIAIAhBDGooAgBBxQEQxIOAgABBASEHDAILIAAoApQCIgchBQJAA0AgBSgCACIFRQ0BIAUtAB4NASAFLQAcQcAAcUUNAAsgACAIQQhqKAIAIAhBDGooAgBBxwEQxIOAgABBACEHDAILIAhBDGooAgAhCSAIQQhqKAIAIQUCQCAHLQAcQSBxRQ0AIAAgBSAJQcQBEMSDgIAAQQAhBwwCCwJAIAUgCRCCg4CAAEUNACAGQf8BcSIIIAUtAAFBUGpB/wFxIgUgCCAFSxshBkEAIQcMAgtBkbeCgABB3smBgABBgfMAQbu3gIAAEMeAgIAAAAsCQCAGQf8BcQ0AQQEhB0EAIQYMAQsgACAIQQhqKAIAIAhBDGooAgBBqwEQxIOAgAALIAFBAWohASAEKAIQIQUMAAsLIAEPC0EAC6wDAQR/I4CAgIAAQRBrIgIkgICAgAACQAJAAkACQAJAIAEoAsgBIgNBe2oOnAEAAAAAAAAAAAADAwIDAgMDAwMCAwICAgMDAwICAwIDAwMDAwMAAwMDAwMDAwMDAgIDAgMDAwMDAgICAwMDAQMDAwMDAwAAAAAAAAAAAAAAAAAAAwAAAAAAAAMAAAAAAAAAAwADAAMAAAAAAwMDAgICAgMAAgMDAwMDAgMDAwMDAwMDAwIDAwMDAgMCAwIDAwMDAwICAwMDAgICAgIDCyABEN2CgIAAIAAgASkCvAE3AgAgAEEIaiABQcQBaigCADYCAAwDCyABIAEoAswBIAEoAtABEJGEgIAAIAEQ3YKAgAAgAEEIaiABQcQBaigCADYCACAAIAEpArwBNwIADAILIAFBCDYCBCABEN2CgIAAIABBCGogAUHEAWooAgA2AgAgACABKQK8ATcCAAwBCyABKALQASEEIAEoAswBIQUgAiADEJSDgIAANgIAIAFBiAJqIAUgBEE/IAIQzYCAgAAaIABBowE2AgAgACABKQLMATcCBAsgAkEQaiSAgICAAAtNAQF/I4CAgIAAQRBrIgMkgICAgAACQCABIAIQgoOAgABFDQAgAyABNgIAIABBiAJqIAEgAkHTASADEM2AgIAAGgsgA0EQaiSAgICAAAulHQESfyOAgICAAEHQAGsiCCSAgICAACAAIAAoAhRBAXQ2AhRBzAAQ6YKAgAAiCUHzADYCACAJIAAoAgBBAWoiCjYCBCAAIAo2AgAgCUEIakEAQcQA/AsAIAhBCDYCTCAAQYgCaiELIAIgBnIhDCAAQbwBaiENIABByAFqIQogCUEcaiEOIAdBAWpB//8DcSEPAkADQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAooAgAiB0HofmoOCQEHBwIHBwcFBgALAkAgB0Fbag4FAwcHBwMACwJAIAdBvn9qDgMDBwMACwJAIAdB8X5qDgMFBwYACyAHQRJGDQAgB0E7Rg0CIAdB7wBGDQMgB0H3AEYNAiAHQfwARw0GIAAgCiAIQcwAahDthICAABogABDuhICAACEHAkAgCCgCTEEGSQ0AIAkgBxDvhICAAAwMCyAJIAcQ8ISAgAAMCwsgACAKIAhBzABqEO2EgIAAGiAAEN2CgIAAIAAoAsQBIRAgACgCwAEhESAAKAK8ASEHAkACQCAAQcIAELODgIAARQ0AIAhBwABqQQhqIhIgDUEIaigCADYCACAIIA0pAgA3A0AgACAIQcAAahDphICAACETIAAgCCgCRCIGIBIoAgAiEhDqhICAAAwBCyAAKAKUAiIGIAYtABxBBHI6ABwgCEGkATYCQCAIIAAoArQBIgY2AkggCCAGNgJEQQAhEyAGIRILAkAgB0ESRg0AIAdBmAFGDQAgB0GkAUcNBwtBJBDpgoCAACEHIAAgACgCAEEBaiIUNgIAIAgoAkAhFSAAIAhBwABqEPGEgIAAIRYgByAQNgIgIAcgETYCHCAHQQAgEiAVQaQBRiIVGzYCGCAHQQAgBiAVGzYCFCAHIBY2AhAgB0EMaiIGIBAgEiAVGzYCACAHQQhqIhAgETYCACAHIBQ2AgQgB0EPNgIAAkAgE0UNACAHEOuEgIAACyAGKAIAIQYgECgCACEQAkAgCSgCSA0AIAkgECAGEPKEgIAAIAkgBzYCSAwLCyAAIBAgBkHMARDEg4CAACAJIAcQ8ISAgAAMCgsCQCAEDQAgAEEREISDgIAACyAAIAogCEHMAGoQ7YSAgAAhECAAEN2CgIAAIAAoApQCIgcgBy0AHEEIcjoAHCAAKAK8AUGbAUcNBkEQEOmCgIAAIgdBOTYCACAHIAApAsABNwIIIAAgACgCAEEBaiIGNgIAIAcgBjYCBAJAIAkoAkQiBkUNACAJIAYQ8ISAgAACQCAQRQ0AIABB1wEQtIOAgAALIAlBADYCRAsgCSAHEPOEgIAADAkLIAAQ3YKAgABBDCEHAkACQAJAAkACQCAAKAK8ASIGQVtqDgUBBAQEAwALAkAgBkE7Rg0AIAZB9wBGDQIgBkHEAEcNBEEOIQcMAwtBDSEHDAILQQshBwwBC0HPASEHCyAAIAcQtIOAgAALIAAgCiANIAAoAsgBQTJGGyAIQcwAahDthICAABogCEHAAGpBCGoiByANQQhqKAIANgIAIAggDSkCADcDQCAAIAhBwABqEOmEgIAAIREgACAIKAJEIgYgBygCACIQEOqEgIAAAkAgACgCyAFBMkcNACAAKALQASETIAAoAswBIRQgAEEXEKSDgIAAIAAQ3YKAgAAgACAGIBAQloSAgAAhFkEAIRcCQCAAKAL4AkEBSw0AIAAoApQCQQRqIBYQ9ISAgAAhFwsCQCAFRQ0AIAAgACgCGEEBdDYCGAsgACABQQBBAEHRASAPELaDgIAAIRUCQCAFRQ0AIAAgACgCGEEBdjYCGAtBKBDpgoCAACEHIAAgACgCAEEBaiIYNgIAIBUoAgwhEiAAIAYgEBCWhICAACEZIAcgFTYCJCAHIBM2AiAgByAUNgIcIAcgEDYCGCAHIAY2AhQgByAZNgIQIAdBDGoiEyASNgIAIAdBCGoiFCAGNgIAIAcgGDYCBCAHQfEANgIAIAYhFQJAIBFFDQAgBxDrhICAACATKAIAIRIgFCgCACEVCyAJIBUgEhDyhICAACAOIAcQn4KAgAACQCAAKAL4AkEBSw0AIAAoApQCQQRqIBYQ9ISAgAAgF0YNACAIIAY2AgQgCCAQIAZrNgIAIAsgBiAQQc0BIAgQzYCAgAAaCyAAEKaDgIAAIAAtAIEDRQ0JDAsLIAgoAkwhBiAAIAhBwABqEPWEgIAAIQcCQCAGQQZJDQACQCARRQ0AIAcQ64SAgAALIAkgBxDvhICAAAwJCwJAIBFFDQAgBxDrhICAAAsgCSAHEPCEgIAADAgLAkAgDA0AIABBAToAhQMLIAAgCiAIQcwAahDthICAABogAEEXEKSDgIAAIAAQ3YKAgAAgCEHAAGpBCGogDUEIaiIHKAIANgIAIAggDSkCADcDQCAIQTBqQQhqIAcoAgAiEEF/aiIGNgIAIAggDSkCADcDMAJAAkAgAC0AgwNBAUcNACAIKAI0IgcgBiAHayAAKAKgAigCDBGAgICAAICAgIAADQEMBwsgCCgCNCIHIAYgB2sQ14CAgABFDQYLIAsgByAGQQwQyICAgAAaDAYLIAAgCiAIQcwAahDthICAABogABDdgoCAACAAKALEASEGIAAoAsABIRACQAJAIABBwgAQs4OAgABFDQAgCEHAAGpBCGoiByANQQhqKAIANgIAIAggDSkCADcDQCAAIAhBwABqEOmEgIAAIRMgACAIKAJEIhEgBygCACISEOqEgIAAIAgoAkAhFQwBCyAAKAKUAiIHIActABxBAXI6ABxBpAEhFSAIQaQBNgJAIAggACgCtAEiETYCSCAIIBE2AkRBACETIBEhEgtBJBDpgoCAACEHIAAgACgCAEEBaiIUNgIAIAAgCEHAAGoQ8YSAgAAhFiAHIAY2AiAgByAQNgIcIAdBACASIBVBpAFGIhUbNgIYIAdBACARIBUbNgIUIAcgFjYCECAHQQxqIhEgBiASIBUbNgIAIAdBCGoiBiAQNgIAIAcgFDYCBCAHQYIBNgIAAkAgE0UNACAHEOuEgIAACwJAIAkoAigNACAJIAcQ9oSAgAAMBwsgACAGKAIAIBEoAgBB1QEQxIOAgAAgCSAHEPCEgIAADAYLIAgoAkwhByAAIAogCEHMAGoQ7YSAgAAaIAAQ3YKAgAAgCEHAAGpBCGogDUEIaiIGKAIANgIAIAggDSkCADcDQAJAAkAgAEHaABCzg4CAAEUNAAJAIAdBA0sNACAAQdgBELSDgIAACyAAIAhBwABqIA0Q0YSAgAAhBwwBCwJAAkAgAEHCABCzg4CAAEUNACAIQTBqQQhqIgcgBigCADYCACAIIA0pAgA3AzAgACAIQTBqEOmEgIAAIRMgACAIKAI0IgYgBygCACIQEOqEgIAAIAgoAjAhFQwBCyAAKAKUAiIHIActABxBAnI6ABxBpAEhFSAIQaQBNgIwIAggACgCtAEiBjYCOCAIIAY2AjRBACETIAYhEAtBJBDpgoCAACEHIAAgACgCAEEBaiIUNgIAIAgoAkQhESAIKAJIIRIgACAIQTBqEPGEgIAAIRYgByASNgIgIAcgETYCHCAHQQAgECAVQaQBRiIVGzYCGCAHQQAgBiAVGzYCFCAHIBY2AhAgByASIBAgFRs2AgwgByARNgIIIAcgFDYCBCAHQdsANgIAIBNFDQAgBxDrhICAAAsCQCAJKAJEDQAgCSAHEPOEgIAADAYLIAAgB0EIaigCACAHQQxqKAIAQcsBEMSDgIAAIAkgBxDwhICAAAwFCyANKAIAQQNHDQYCQCADRQ0AIAgoAkxBB0kNACAAIA0QzISAgAAhBwJAIAkoAigNACAJIAcQ9oSAgAAMCAsgACAHQQhqKAIAIAdBDGooAgBB1QEQxIOAgAAgCSAHEPCEgIAADAcLIABB2QEQtIOAgAAMBgtB0JeCgABB3smBgABBghNB8peBgAAQx4CAgAAAC0GL34GAAEHeyYGAAEHRH0GRmIGAABDHgICAAAALAkAgEEF+ai0AACIQQT9GDQAgEEEhRw0BCyAIIAc2AiQgCCAGIAdrNgIgIAsgByAGQZYBIAhBIGoQzYCAgAAaCyAAIAhBMGoQ6YSAgAAhECAAIAcgBhDqhICAAAJAAkACQAJAAkACQAJAIAAoAsgBIhFBcmoOBAIBAQIACyARQQNHDQILIAAQpoOAgAAgACAIQcAAahD3hICAACEHIBANAwwECyAAEKaDgIAAIAJFDQEgAEEAOgCFAwwGCwJAAkAgERDLg4CAAEUNACAAIAcgBhCWhICAACESQQAhFQJAIAAoAvgCQQFLDQAgACgClAJBBGogEhD0hICAACEVCwJAIAVFDQAgACAAKAIYQQF0NgIYCyAAIAFBAEEAQdIBIA8QtoOAgAAhEQJAIAVFDQAgACAAKAIYQQF2NgIYCwJAIAAoAvgCQQFLDQAgACgClAJBBGogEhD0hICAACAVRg0AIAggBzYCFCAIIAYgB2s2AhAgCyAHIAZBzQEgCEEQahDNgICAABoLQSAQ6YKAgAAhByAAIAAoAgBBAWoiEjYCACARKAIMIRUgACAIKAJEIgYgCCgCSCITQX9qEJWEgIAAIRQgByARNgIcIAcgEzYCGCAHIAY2AhQgByAUNgIQIAcgFTYCDCAHIAY2AgggByASNgIEIAdB8AA2AgAMAQsgACAIQcAAahD3hICAACEHCwJAIBBFDQAgBxDrhICAAAsgABCmg4CAACAJIAcQ+ISAgAAgAEEAOgCFAyAALQCBA0UNAwwFCyAAIAhBwABqEPeEgIAAIQcgEEUNAQsgBxDrhICAAAsgCSAHEPiEgIAAIABBADoAhQMLQQAhBwJAIAJFDQAgAEEOELODgIAAIQcLIABBAxCzg4CAACEGAkAgB0UNACAGRQ0AIABBkQEQtIOAgAAMAQsgBg0ACwsgACAAKAIUQQF2NgIUAkAgCSgCCCAJKAIMRw0AIAAgCRClgoCAAEEAIQkLIAhB0ABqJICAgIAAIAkLWgECf0EgEOmCgIAAIQQgACAAKAIAQQFqIgU2AgAgBCADNgIcIAQgATYCECAEQYABNgIAIAQgAygCDDYCDCAEIAEoAgg2AgggBCAFNgIEIAQgAikCBDcCFCAECzkBAX8CQCAAKAIAIgFBGUYNACABQZcBRg0AIAAoAggPCyAAKAIIIgBBf2oiASAAIAEtAABBwABGGwsVACAAQbwCaiABIAIgAWsQv4SAgAALDgAgACABIAIQlYSAgAALwAEBAX8gAEGYAmohAgJAA0ACQAJAAkAgAigCACICRQ0AAkAgAigCAA43AgMDAwMBAQEBAQEDAwMDAwMAAAAAAAEDAwMDAQMDAQEBAQEBAAMDAwMDAwEDAAMAAAAAAwMBAQMLIAAoAvQCIgJFDQQgAiABEJ+CgIAACw8LQZG3goAAQd7JgYAAQdj1AEGzqoCAABDHgICAAAALIAJBBGohAgwACwtByOuBgABB3smBgABBtvUAQbOqgIAAEMeAgIAAAAunAQEGf0EwEOmCgIAAIQMgACAAKAIAQQFqIgQ2AgAgAkEMaiABQQhqIgUgAhsoAgAhBiABKAIEIQBBACEHQQAhCAJAIAEoAgBBpAFGDQAgBSgCACEHIAAhCAsgA0IANwIcIAMgAjYCGCADIAc2AhQgAyAINgIQIAMgBjYCDCADIAA2AgggAyAENgIEIANBCzYCACADQSRqQgA3AgAgA0EsakEANgIAIAML8wsBCX8jgICAgABBIGsiBiSAgICAACADQRxqIQcgAEHIAWohCCAEQX9qIglBAnRB/KCEgABqIQogBUEBaiILQf//A3EhDEEAIQQDQAJAAkACQAJAIAgoAgAiDUELRw0AAkAgAkUNACAAIAEgAkEAQQAQ74OAgAALIAAQ3YKAgABBwAAQ6YKAgAAiBUGBATYCACAFIAAoAsQBIg02AhQgBSAAKALAASIONgIQIAUgDTYCDCAFIA42AgggACAAKAIAQQFqIg02AgAgBSANNgIEIAVBGGoiDkEAQSj8CwAgACgCyAEiDUERTQ0BDAILAkAgBEUNACAEKAIMIQ4DQCAHKAIAIgVFDQEgBSAONgIMIAVBPGohBwwACwsCQCANQQZHDQACQCACRQ0AIAAgASACQQBBABDvg4CAAAsgABDog4CAACEBIAZBEGpBCGogCEEIaigCADYCACAGIAgpAgA3AxAgABDdgoCAACAAQQ5BERCjg4CAABpBACEFAkAgACgCyAFBfnFBCEYNACAAIAAoAhhBAXQ2AhggACAJQQJ0QZihhIAAaigCACALQf//A3EQ3oKAgAAhBSAAIAAoAhhBAXY2AhggAEEOQREQo4OAgAAaCyADIAAgBkEQaiAFIAgQooSAgAAiBTYCICADIAVBDGooAgAiDTYCDCAGQRBqIQIgBA0AIAAgBUEIaigCACANQR0QxIOAgAALAkAgCCgCACIFQQlHDQACQCACRQ0AIAAgASACQQBBABDvg4CAAAsgACgC0AEhDiAAKALMASEEIAAQ3YKAgAAgAEEOQREQo4OAgAAaQQAhDQJAIAAoAsgBQQhGDQAgACAAKAIYQQF0NgIYIAAgCUECdEG0oYSAAGooAgAgC0H//wNxEN6CgIAAIQ0gACAAKAIYQQF2NgIYIABBDkEREKODgIAAGgtBJBDpgoCAACIFIA02AhggBSAONgIUIAUgBDYCECAFIAQ2AgggBUEyNgIAIAMgBTYCJCAFIAAoAtABIgQ2AiAgBSAAKALMATYCHCAFIAQ2AgwgAyAENgIMIAAgACgCAEEBaiIENgIAIAUgBDYCBCAAKALIASEFCwJAAkAgBUEIRw0AAkAgAkUNACAAIAEgAkEAQQAQ74OAgAALIAMgCBCahICAAAwBCyAGQaMBNgIEIAYgACgCxAEiADYCDCAGIAA2AgggAyAGQQRqEJqEgIAACyAGQSBqJICAgIAADwtBASANdEGAoAlxDQELAkACQAJAAkAgDUE1Rw0AIAAQ3YKAgAAgACgCvAFBpAFHDQEMAgsCQCANEMuDgIAADQAgCCgCAEGfAUcNBAsDQCAOIABBDkEAQf0BIAwQvISAgAAiDRCfgoCAACAFIA0oAgw2AgwCQCAAKALIASINQRFLDQBBASANdEGAoAlxDQULAkAgAEE1ELODgIAARQ0AIAAoArwBQaQBRg0DDAILIABBAxCzg4CAAA0ADAQLCyAAKALEASEOIAAoAsABIQ0MAQtBACENQQAhDgsgBSAONgIoIAUgDTYCJCAFIAAgAEEwQQBBAEGAAiAMEKWDgIAAQQBBABDug4CAACINNgIsIAUgDSgCDDYCDAsCQAJAAkACQAJAIABBDkEREKODgIAARQ0AIABBDBCzg4CAAEUNBCAAKAK8AUGkAUYNAiAFIAAoAsABNgIwDAELIABBDEH/ARC+g4CAACAAKAK8AUGkAUYNASAFIAAoAsABNgIwCyAAKALEASENDAELQQAhDSAFQQA2AjALIAUgDTYCNAsCQAJAIAgoAgAiDUEJSw0AQQEgDXRBwAZxDQELIAAgACgCGEEBdDYCGAJAIAAgCigCACAMEN6CgIAAIg1FDQAgBSANNgI4IA0oAhBFDQAgBSANKAIMNgIMCyAAIAAoAhhBAXY2AhggAEEOQREQo4OAgAAaCwJAIAQNAAJAIAMoAhANACADIAUoAgg2AggLIAMgBTYCHCADIAUoAgw2AgwgBSEEDAELIAQgBTYCPCAEIAUoAgw2AgwgBSEEDAALC1QBAX8CQCABKAIAIgJBCEYNACACQaMBRg0AQeDygYAAQd7JgYAAQdASQeKsgIAAEMeAgIAAAAsgACABKAIIIgI2AgwgACABKAIENgIoIAAgAjYCLAt9AQJ/QTQQ6YKAgAAiBEIANwIUIAQgAjYCECAEQRk2AgAgBCADKAIIIgI2AgwgBCABKAIEIgU2AgggBEEcakIANwIAIAQgAjYCMCAEIAMoAgQ2AiwgBCABKAIINgIoIAQgBTYCJCAAIAAoAgBBAWoiAzYCACAEIAM2AgQgBAsZACAAIAEoAgw2AgwgAEEYaiABEJ+CgIAAC7MEAQN/I4CAgIAAQdAAayIFJICAgIAAQQAhBgJAAkACQAJAAkACQAJAAkACQAJAAkACQCADLwEAIgdB+H5qDgkKBAELCwQLBgcACwJAIAdBTWoOBAgLCwIACwJAIAdBhX9qDgMDCwUACyAHQcQARg0CIAdB7ABGDQggB0HSAEcNCgsgBUEANgJMIAUgATYCSCAFIAA2AkQgAiAFQcQAaiADIARBhICAgAAQvoWAgAAhBgwJCyAFQQA2AkAgBSABNgI8IAUgADYCOCACQQxqIAVBOGogAyAEQYWAgIAAEL6FgIAAIQYMCAsgBUEANgI0IAUgATYCMCAFIAA2AiwgAkEYaiAFQSxqIAMgBEGGgICAABC+hYCAACEGDAcLIAVBADYCKCAFIAE2AiQgBSAANgIgIAJBJGogBUEgaiADIARBh4CAgAAQvoWAgAAhBgwGCyAFQQA2AhwgBSABNgIYIAUgADYCFCACQTBqIAVBFGogAyAEQYiAgIAAEL6FgIAAIQYMBQsgBUEANgIQIAUgATYCDCAFIAA2AgggAkE8aiAFQQhqIAMgBEGHgICAABC+hYCAACEGDAQLAkAgAigCSCIGRQ0AIARFDQQLIAIgAzYCSAwDCwJAIAIoAkwiBkUNACAERQ0DCyACIAM2AkwMAgsCQCACKAJQIgZFDQAgBEUNAgsgAiADNgJQDAELAkAgAigCVCIGRQ0AIARFDQELIAIgAzYCVAsgBUHQAGokgICAgAAgBgvNAQEEfwJAIAEoAgAiBCACSw0AIAIgBGshBSABKAIEQX9qIQIgASgCDCEGQQAhAQJAA0AgAiABSQ0BAkAgBiACIAFrQQF2IAFqIgRBAnRqKAIAIgcgBUcNACAAQQA2AgQgACAEIANqNgIADwsgBEEBaiABIAcgBUkiBxshASACIARBf2ogBxshAgwACwsgACADIAFqQX9qNgIAIAAgBSAGIAFBAnRqQXxqKAIAazYCBA8LQbOWgIAAQYLJgYAAQd0AQZTvgIAAEMeAgIAAAAvrCwEHfyOAgICAAEEQayIFJICAgIAAAkACQAJAAkACQAJAAkAgACgCyAEiBkHhfmoOAgMBAAsgBkGTAUYNASAGQe8ARw0DIAAQ3YKAgAAgACABIAAgAEG8AWoQxoSAgAAgBEEBakH//wNxEMeEgIAAIQEgAkEBcQ0FIAAgAUEIaigCACABQQxqKAIAQegBEMSDgIAADAULIAAgASAAIAEQyISAgAAgBEEBakH//wNxEMeEgIAAIQEgAkEBcQ0EIAAgAUEIaigCACABQQxqKAIAQegBEMSDgIAADAQLAkAgACABIAMgBEEBakH//wNxIgYQyYSAgAAiBxCwg4CAAEUNACAAIAEgByAGEMeEgIAAIQEgAkEBcQ0EIAAgAUEIaigCACABQQxqKAIAQegBEMSDgIAADAQLQQAhCCAAIAEgByADIAYQyoSAgAAhBgwCCyACQQNxRQ0AIAAQ3YKAgABBASEIIAAgARDLhICAACEGDAELQQAhCCAAIAFBACADIARBAWpB//8DcRDKhICAACEGCwJAIAYQsIOAgABFDQAgACABIAYgBEEBakH//wNxEMeEgIAAIQEMAQsCQAJAAkAgAkECcUUNACAAKALIAUEDRw0AIAVBCGpBADYCACAFQgA3AwAgBSAGEJ+CgIAAIARBAWpB//8DcSEGQQAhCQNAAkACQCAAQQMQs4OAgABFDQACQAJAIAAoAsgBIgRBfmoiAkEfSw0AQQEgAnRBgciCgHhxDQELIARB3ABGDQAgBEHKAEcNAgsgBSAAIABBvAFqEMyEgIAAEJ+CgIAAQQEhCQsgBSgCACEEIAUoAgghCgJAAkAgCEUNACAKIARBAnRqQXxqIgYoAgAvAQBBiwFGDQELQcAAEOmCgIAAIgFBBzYCACAAIAAoAgBBAWoiAjYCACABQQhqIAooAgAoAgg2AgAgASACNgIEIAFBDGogCiAEQQJ0akF8aigCACgCDDYCAEEAIQMgAUEQakEAQTD8CwAgAUEkaiEHIAFBFGohCyAKIQIDQAJAAkAgBEUNACACKAIAIgYNAQsgCCAJcUEBRw0HQdoBIQQMBgsCQAJAAkAgA0EBcQ0AAkAgBi8BACIDQYsBRg0AIANBxgBHDQILIAEgBjYCIEEBIQMMAgsgByAGEJ+CgIAAQQEhAwwBCyALIAYQn4KAgABBACEDCyACQQRqIQIgBEF/aiEEDAALC0E4EOmCgIAAIQECQAJAIAooAgAiAi8BAEGLAUcNAAJAAkAgBEEBRw0AIAAgAigCDCIGIAYQroOAgAAhBgwBCyAGKAIAIgYvAQBBiwFHDQILIAFCADcCKCABIAY2AiQgAUEANgIgIAFCADcCGCABIAI2AhQgAUEANgIQIAFBNDYCACABQQxqIAYoAgw2AgAgAUEIaiACKAIINgIAIAFBMGpCADcCACAAIAAoAgBBAWoiAjYCACABIAI2AgQgBEF/aiICQQEgAkEBSxtBf2ohAiAKQQRqIQYgAUEYaiEDAkADQCACRQ0BIAMgBigCABCfgoCAACAGQQRqIQYgAkF/aiECDAALCyAEQQJHDQZB5wEhBAwFC0Htq4KAAEHeyYGAAEHCHUGVmYGAABDHgICAAAALQcirgoAAQd7JgYAAQcsdQZWZgYAAEMeAgIAAAAsCQAJAAkAgAEGfARCzg4CAAEUNACAAIAEQy4SAgAAhBCAJQQFxRQ0BIABB8AEQtIOAgAAMAQsgACABQQBB3gEgBhDKhICAACEEDAELQQEhCQsgBSAEEJ+CgIAADAALCwJAIAgNACAGIQEMAwtBwAAQ6YKAgAAhASAAIAAoAgBBAWoiBDYCACABQgA3AhAgAUEHNgIAIAFCADcCJCABIAY2AiAgAUEYakIANwIAIAFBLGpCADcCACABQTRqQgA3AgAgAUE8akEANgIAIAEgBDYCBCABIAYpAgg3AggMAgsgACABQQhqKAIAIAFBDGooAgAgBBDEg4CAAAsgChDQgICAAAsgBUEQaiSAgICAACABC5IBAQN/IAAgA0EAEPSDgIAAQTQQ6YKAgAAhBCAAIAAQ4YKAgAAiBSABQQEQ54KAgAAgACAAKAIAQQFqIgY2AgAgBEEANgIwIARCADcCKCAEIAU2AiQgBEIANwIcIAQgAzYCGCAEQcOABDYCACAEIAMoAgw2AgwgBCABKAIINgIIIAQgBjYCBCAEIAIpAgQ3AhAgBAuSAQEDfyAAIANBABD0g4CAAEE0EOmCgIAAIQQgACAAEOGCgIAAIgUgAUEBEOeCgIAAIAAgACgCAEEBaiIGNgIAIARBADYCMCAEQgA3AiggBCAFNgIkIARCADcCHCAEIAM2AhggBEGSgQQ2AgAgBCADKAIMNgIMIAQgASgCCDYCCCAEIAY2AgQgBCACKQIENwIQIAQLvQEBBX9BJBDpgoCAACEEIAAgACgCAEEBaiIFNgIAIAEoAgghBiABKAIEIQAgAygCACEBAkACQAJAAkAgAkUNACABQaQBRw0AIAIoAgwhB0EAIQgMAQsgAygCCCEHQQAhCCABQaQBRw0BC0EAIQEMAQsgAygCBCEIIAchAQsgBCABNgIgIAQgCDYCHCAEIAI2AhggBCAGNgIUIAQgADYCECAEIAc2AgwgBCAANgIIIAQgBTYCBCAEQS82AgAgBAvaAQIDfwN+QcgAEOmCgIAAIQQCQAJAIAMvAQBBBkcNACADKAIcDQBBBCEFDAELQQAhBQsgACAAKAIAQQFqIgY2AgAgBCAFOwECIARB6gA7AQAgBCADKAIMNgIMIAQgASgCCDYCCCAEIAY2AgQgBCABKQIQNwIQIARBGGogAUEYaikCADcCACAEQShqIAFBKGooAgA2AgAgBCABKQIgNwIgIAEpAiwhByABKQI0IQggAikCBCEJIAQgAzYCRCAEIAk3AjwgBCAINwI0IAQgBzcCLCABENCAgIAAIAQL3wMBAn8jgICAgABBEGsiBSSAgICAAEEBIQYCQCABQQJGDQAgACgCyAFBnwFHIQYLIAAgAiADIAFBBkkgAUESRhtB2wAgBEEBaiIDQf//A3EQvISAgAAhBAJAIAYNACAAIARBCGooAgAgBEEMaigCAEGZAhDEg4CAAAsgACAEEL2EgIAAAkACQAJAIAFBAkcNAAJAIAQvAQBBiwFGDQAgACgCyAFBA0cNAQsgBUGkATYCACAFIAAoArQBIgE2AgggBSABNgIEIAAgBRCyg4CAACIGIAQQvIOAgAAgA0H//wNxIQQCQANAIABBAxCzg4CAAEUNASAGIAAgAkEAQRggBBC8hICAACIBELyDgIAAIAEvAQBB5wBGDQEgACABEL2EgIAADAALCyACQRFHDQIMAQsgBCEGCyAAKALIAUHeAEcNACAAQS4QpIOAgAAgBUEIaiAAQcgBaiIBQQhqKAIANgIAIAUgASkCADcDACAAEN2CgIAAQQAhAQJAIAYvAQBBE0cNAEEAIQEgBigCMEUNACAGKAIoRSEBCyAAQQAoApz4hYAAIAFBAEH+ASADQf//A3EQpYOAgAAhASAAEKaDgIAAIAAgBiAFIAEQk4SAgAAhBgsgBUEQaiSAgICAACAGC9oQAwl/AX4CfyOAgICAAEEgayIEJICAgIAAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLwEAIgVBmX9qDgMBDAoACyAFQQpGDQQgBUETRg0KIAVBHkYNASAFQSVGDQIgBUEqRg0DIAVBPkYNBSAFQc8ARg0IIAVB2ABGDQcgBUHgAEYNBiAFQe8ARg0EIAVBiwFHDQsCQCABKAIYIgVFDQAgASAAIAUgAiADEKWEgIAANgIYCyAAIAAQwYOAgAAiBSABEMKDgIAAIAAgBSACIAMQo4SAgAAhAQwMCyAAIAMQpYKAgAAMCwtBKBDpgoCAACEFAkACQCADLwEAQQZHDQAgAygCHA0AQQQhBgwBC0EAIQYLIAAgACgCAEEBaiIHNgIAIAUgAzYCHCAFIAY7AQIgBUEgOwEAIAUgASgCDDYCGCAFIAEoAggiBjYCFCAFIAEoAhA2AhAgBSADKAIMNgIMIAUgBjYCCCAFIAc2AgQgBSACKQIENwIgIAAgARClgoCAACAFIQEMCgtBIBDpgoCAACEFAkACQCADLwEAQQZHDQAgAygCHA0AQQQhCAwBC0EAIQgLIAAgACgCAEEBaiIJNgIAIAMoAgwhByABKAIIIQZBACEKQQAhCwJAIAIoAgBBpAFGDQAgAigCCCELIAIoAgQhCgsgBSADNgIcIAUgCzYCGCAFIAo2AhQgBSABNgIQIAUgCTYCBCAFIAg7AQIgBUEpOwEAIAVBDGogBzYCACAFQQhqIAY2AgACQCAAEOyDgIAARQ0AIAAgBiAHQaICEMSDgIAACyAAIAUQqISAgAAhAQwJC0EoEOmCgIAAIQUCQAJAIAMvAQBBBkcNACADKAIcDQBBBCEMDAELQQAhDAsgACAAKAIAQQFqIgk2AgAgASgCECEIIAMoAgwhByABKAIIIQYgASkCCCENQQAhCkEAIQsCQCACKAIAQaQBRg0AIAIoAgghCyACKAIEIQoLIAUgCzYCJCAFIAo2AiAgBSADNgIcIAUgDTcCFCAFIAg2AhAgBSAJNgIEIAUgDDsBAiAFQSw7AQAgBUEMaiAHNgIAIAVBCGogBjYCAAJAIAAQ7IOAgABFDQAgACAGIAdBogIQxIOAgAALIAAgARClgoCAACAAIAUQqISAgAAhAQwICyABKAIMIQUgBCABKAIIIgc2AgQgBCAFIAdrNgIAIABBiAJqIAcgBUGjAiAEEM2AgIAAGgtBKBDpgoCAACEFAkACQCADLwEAQQZHDQAgAygCHA0AQQQhCgwBC0EAIQoLIAAgACgCAEEBaiILNgIAIAEoAgghCSADKAIMIQggACABEKeEgIAAIQwgASgCDCEOIAEoAgghD0EAIQdBACEGAkAgAigCAEGkAUYNACACKAIIIQYgAigCBCEHCyAFIAY2AiQgBSAHNgIgIAUgAzYCHCAFIA42AhggBSAPNgIUIAUgDDYCECAFIAg2AgwgBSAJNgIIIAUgCzYCBCAFIAo7AQIgBUHAADsBACAAIAEQpYKAgAAgBSEBDAYLIAEoAhAhBSAEIAEpAgg3AxggACABKAIUIgYQ2IOAgAAhBwJAIAEoAgggASgCDCIKEIKDgIAARQ0AIActABwhCyAEIAEoAggiCTYCECAAQYgCaiAJIApB+QBB0wEgC0HAAHEbIARBEGoQzYCAgAAaIAAgARDqg4CAAAsgB0EEaiAFENmDgIAAIAAgARClgoCAACAAIAUgBiADIARBGGogAhC7hICAACEBDAULIAAgAEHdq4CAABCphICAAEEAIAMgAUEIaiACELuEgIAAIQUgACABEOqDgIAAIAAgARClgoCAACAFIQEMBAtBKBDpgoCAACEFAkACQCADLwEAQQZHDQAgAygCHA0AQQQhDgwBC0EAIQ4LIAAgACgCAEEBaiILNgIAIAEoAgwhCSABKAIQIQggAygCDCEMIAEoAgghB0EAIQZBACEKAkAgAigCAEGkAUYNACACKAIIIQogAigCBCEGCyAFIAo2AiQgBSAGNgIgIAUgAzYCHCAFIAk2AhggBSAHNgIUIAUgCDYCECAFIAw2AgwgBSAHNgIIIAUgCzYCBCAFIA47AQIgBUHRADsBACAAIAEQpYKAgAAgBSEBDAMLIAAgASACIAMQo4SAgAAhAQwCCwJAIAEoAiAiB0UNACABKAIkQX9qLQAAIgVBIUYNACAFQT9GDQAgASgCKA0AIAEoAjANACABKAJEDQACQCABKAIQDQAgBCABKQIgIg03AxggACANpyIFIA1CIIinIgdBABCrhICAABogACABEKWCgIAAIAAgACAFIAcQlYSAgABBACADIARBGGogAhC7hICAACEBIAAgBSAHEJGEgIAADAMLIAAgByAAKAK4ASAHaxD9goCAAEUNACABIAAQ4oKAgAAiBTYCMCAFIAMQ5YKAgAAgASAFKAIMNgIMIAEgAikCBDcCPCAAIAFBHGoQroSAgAACQAJAIAMvAQBBBkcNACADKAIcDQBB0AAhBQwBC0EQIQULIAEgAS8BAiAFcjsBAgwCCwJAIAEtAANBAXFFDQACQCABKAIwIgUNACABIAAQ4oKAgAAiBTYCMAsgBSADEOWCgIAAIAEgAygCDDYCDCABIABBvAJqQcibgoAAQQMQ44KAgAA2AhwgASACKQIENwI8IAAgASgCMCABKAJEEKyEgIAAAkACQCADLwEAQQZHDQAgAygCHA0AQdAAIQUMAQtBECEFCyABIAEvAQIgBXI7AQIMAgsgACADEOqDgIAAIAAgAxClgoCAAAsgACACQQRqKAIAIAJBCGooAgBBpAIQg4OAgAALIARBIGokgICAgAAgAQvAAQEBfyOAgICAAEEQayIGJICAgIAAIAAgAiADIAFBDEkgAUESRhtBACAEIAVBAWpB//8DcSIDELaDgIAAIQECQCAAKALIAUHeAEcNACAAQS4QpIOAgAAgBkEIaiAAQcgBaiIFQQhqKAIANgIAIAYgBSkCADcDACAAEN2CgIAAIABBACgCnPiFgABBAEEAQf4BIAMQpYOAgAAhAyAAEKaDgIAAIAAgASAGIAMQk4SAgAAhAQsgBkEQaiSAgICAACABC1wBAX8CQAJAAkAgAS8BACICQQpGDQAgAkHvAEYNAiACQT5HDQELIAEoAhAPC0GRt4KAAEHeyYGAAEG9IEGpqoGAABDHgICAAAALIAAgASgCCCABKAIMEJWEgIAAC1kBA38CQCAAKAKUAi0AHSICDQAgAQ8LQRQQ6YKAgAAhAyAAIAAoAgBBAWoiBDYCACADIAE2AhAgAyACOwECIANBhgE7AQAgAyAENgIEIAMgASkCCDcCCCADCzkAAkAgAEG8AmogAUECEOOCgIAAIgFFDQAgAEGUAmooAgAgASAAKAK0ASIAIABBARDLgoCAAAsgAQvTAQECfwJAAkACQCABLwEAIgZBE0YNACAGQdgARg0AIAZB4ABHDQELIAIoAgBBFEcNAUEsEOmCgIAAIQYgACAAKAIAQQFqIgc2AgAgBiAFNgIoIAYgBDYCJCAGIAM2AiAgBkHdADYCACAGIAMoAgw2AgwgBiABKAIINgIIIAYgBzYCBCAGIAIpAgQ3AhggBiABKQIINwIQIAYPC0G3rYKAAEHeyYGAAEGTKEGGnIGAABDHgICAAAALQfDugYAAQd7JgYAAQZQoQYacgYAAEMeAgIAAAAsxAQF/AkAgACABIAIQlYSAgAAiBEUNACAAQZQCaigCACAEIAEgAiADEMuCgIAACyAEC50BAQN/AkAgACgC+AJBAkkNAAJAIAFFDQAgAS0AAkEIcUUNACABKAIQQQFqIQNBACEEA0AgA0F/aiIDRQ0BIAEoAhggBGooAgAiBUUNASAEQQRqIQQgBS8BAEHaAEcNAAsgACAFQQhqKAIAIAVBDGooAgBBlwIQxIOAgAALIAJFDQAgACACQQhqKAIAIAJBDGooAgBBlgIQxIOAgAALC1wBA39BACECAkAgASgCICIDRQ0AIAEoAiRBf2otAAAiBEEhRg0AIARBP0YNACAAIAMgACgCuAEgA2sQ/YKAgABFDQAgASgCKA0AIAEoAjANACABKAJERSECCyACC1sBBH8CQCAAQbwCaiICIAEoAgAQqIOAgAAiAygCBCIEQQFqIgVBARDJgICAACIARQ0AIAAgAygCACAE/AoAACAAIARqQT06AAAgASACIAAgBRDKgoCAADYCAAsLkAEAAkAgASgCMEUNACAAIAJBBGooAgAgAkEIaigCAEHJARCDg4CAACAAIAEoAjAQ6oOAgAAgACABKAIwEKWCgIAAIAFBADYCMAsCQCABKAJERQ0AIAAgAkEEaigCACACQQhqKAIAQcoBEIODgIAAIAAgASgCRBDqg4CAACAAIAEoAkQQpYKAgAAgAUEANgJECwtnAQJ/AkACQCAAQbwCaiIAIAIQqIOAgAAiAygCBCICRQ0AIAJBf2oiAhDPgICAACIEIAMoAgAgAvwKAAAgACAEIAIQyoKAgAAhAAwBCyAAQYS6hIAAQQAQ44KAgAAhAAsgASAANgIAC9QBAQJ/AkACQAJAIAEvAQAiBkETRg0AIAZB2ABGDQAgBkHgAEcNAQsgAigCAEGHAUcNAUEsEOmCgIAAIQYgACAAKAIAQQFqIgc2AgAgBiAFNgIoIAYgBDYCJCAGIAM2AiAgBkHfADYCACAGIAMoAgw2AgwgBiABKAIINgIIIAYgBzYCBCAGIAIpAgQ3AhggBiABKQIINwIQIAYPC0G3rYKAAEHeyYGAAEG8KEGim4GAABDHgICAAAALQcXugYAAQd7JgYAAQb0oQaKbgYAAEMeAgIAAAAufAQIEfwF+QTAQ6YKAgAAhBiAAIAAoAgBBAWoiBzYCACABKAIIIQggAygCDCEJIAEpAgghCiAAIAIoAgQiASACKAIIIgJBf2oQlYSAgAAhACAGIAU2AiwgBiAANgIoIAYgBDYCJCAGIAM2AiAgBiACNgIcIAYgATYCGCAGIAo3AhAgBiAJNgIMIAYgCDYCCCAGIAc2AgQgBkHeADYCACAGC6wBAQJ/I4CAgIAAQTBrIgQkgICAgAAgBEEkakIANwIAIARCADcCHCAEIAA2AhQgBCABKAIIQQFGIgU6ACwgBCACNgIYIAQgADYCBCAEIAU6ABAgBCACKAIQKQIINwIIIAAgASgCACABKAIEIANBiYCAgAAgBEEUakGCgICAACAEQQRqEP+DgIAAIAQoAigQ0ICAgAAgBCgCHCEAIARBMGokgICAgAAgACACIAAbC9IBAQN/IAAgARDzg4CAACAAIAEvAQBBhQFGQQV0EOiCgIAAIgQgASgCCDYCCCADENeDgIAAIQUgBCABNgIQIAQgBTYCDEEAIQFBACEFAkAgAigCACIGQaQBRg0AIAIoAgghBSACKAIEIQELIAQgBTYCGCAEIAE2AhQgBCADKQIANwIoIAQgAygCCDYCMCAEIAMpAgw3AjQgBCADKAIUNgJEAkAgBkEVRw0AIAQgBC8BAkEEcjsBAgsgBCAAQbwCakHE+YCAAEEEEOOCgIAANgIcIAQLkQIBBH8gACABEPODgIAAIAAgAS8BAEGFAUZBBXQQ6IKAgAAiBSABKAIINgIIAkAgBBDXg4CAACIGDQAgAygCCCEGCyAFIAE2AhAgBSAGNgIMQQAhAUEAIQZBACEHAkAgAigCACIIQaQBRg0AIAIoAgghByACKAIEIQYLIAUgBzYCGCAFIAY2AhRBACECAkAgAygCAEGkAUYNACADKAIIIQIgAygCBCEBCyAFIAI2AiQgBSABNgIgIAUgBCkCADcCKCAFIAQoAgg2AjAgBSAEKQIMNwI0IAUgBCgCFDYCRAJAIAhBFUcNACAFIAUvAQJBBHI7AQILIAUgACADKAIEIAMQlISAgAAQlYSAgAA2AhwgBQt9AQJ/AkAgAEUNACAAKAIAIgJBf2ohAyACQQJ0QXxqIQIgASgCCCEBAkADQCADQX9GDQEgACgCCCACaigCACgCCCABSQ0BIAAgAzYCACACQXxqIQIgA0F/aiEDDAALCw8LQcjrgYAAQd7JgYAAQdA1QaKygIAAEMeAgIAAAAv9AQEDfyOAgICAAEEQayIGJICAgIAAIAAgARDzg4CAACAAIAFBABD0g4CAACAAIAAQ4YKAgAAiByADQQEQ54KAgAAgACAAEOGCgIAAIgMgBUEBEOeCgIAAIAZBpAE2AgQgBiAAKAK0ASIINgIMIAYgCDYCCCAAIAQgAyAGQQRqEKKEgIAAIQRBNBDpgoCAACEDIAAgACgCAEEBaiIINgIAIANCADcCLCADIAQ2AiggAyAHNgIkIAMgATYCGCADQgA3AhAgA0HDgAQ2AgAgAyAFKAIMNgIMIAMgASgCCDYCCCADIAg2AgQgAyACKQIENwIcIAZBEGokgICAgAAgAwvBAQECfyAAIAEQ84OAgAAgAS8BAEGFAUZBBXQhAwJAAkAgAigCFCIERQ0AIAQvAQBBDEcNAQsgA0GAAnIhAwsgACADEOiCgIAAIgMgASgCCDYCCCACENeDgIAAIQQgAyABNgIQIAMgBDYCDCADIAIoAgA2AiAgAyACKAIQNgIkIAMgAikCADcCKCADIAIoAgg2AjAgAyACKQIMNwI0IAMgAigCFDYCRCADIABBvAJqQaDagYAAQQIQ44KAgAA2AhwgAwugBgEFfyOAgICAAEEgayICJICAgIAAIAJBEGpBCGogAEHEAWooAgA2AgAgAiAAKQK8ATcDECAAQQ4Qs4OAgAAaIAAgACgCGEEBdDYCGEEAIQMgAEEAEMmCgIAAIABBvAFqIQQCQCAAQRAQs4OAgABFDQAgAkEIaiAEQQhqKAIANgIAIAIgBCkCADcDAAJAAkAgACgCyAFBEEcNACAAQQAgAhCKhICAACEDIABBAToAgAMgABDdgoCAAAwBCyAAQQEgAkEAQQEgAUEBakH//wNxEIuEgIAAIQMgAEEOELODgIAAGiAAQQE6AIADIABBEEEjEL6DgIAACyADIAQQjISAgAALIABBDhCzg4CAABogACgCyAEhBQJAAkACQCACKAIQQRxHDQBBACEGAkAgBUECRg0AIABBBSABQQFqQf//A3EQ3oKAgAAhBgsgAEECQSQgAkEQahDFg4CAAAwBC0EAIQYCQAJAAkAgBUF6ag4GAQACAQABAAsgACAAKAIYQQF0NgIYIABBBiABQQFqQf//A3EQ3oKAgAAhBiAAIAAoAhhBAXY2AhggACgCyAEhBQsCQCAFQXdqDgMAAQABCwJAIAYNACAAQQBBACACKAIUQQBBAiABQQFqQf//A3EQjYSAgAAhBgwBCyAGLwEAQYwBRw0CIABBAEEAIAIoAhQgBkECIAFBAWpB//8DcRCNhICAACEGCyAAQQhBJSACQRBqEMWDgIAACyAAIAAoApQCIgVBBGogAiAFEI6EgIAAEOCCgIAAIAAgAyACQRBqIAQQj4SAgAAhAyAAENuCgIAAIAAgACgCGEEBdjYCGEE0EOmCgIAAIgRBDjYCACAEIAY2AiAgBCADNgIcIAQgACgCxAEiBjYCDCAEIAIoAhQiAzYCCCAEIAIpAgA3AhAgBEEYaiACQQhqKAIANgIAIAQgBjYCMCAEIAAoAsABNgIsIAQgAigCGDYCKCAEIAM2AiQgACAAKAIAQQFqIgY2AgAgBCAGNgIEIAJBIGokgICAgAAgBA8LQcqsgoAAQd7JgYAAQc3zAEHagYGAABDHgICAAAALUAEBfwJAIAEoAggiA0UNACABKAIMDQACQCADKAIQQQFHDQAgAygCGCgCAC8BAEH0AEYNAQsgACACQQhqKAIAIAJBDGooAgBBFxDEg4CAAAsLyQECBX8BfkEsEOmCgIAAIQYCQAJAIAMvAQBBBkcNACADKAIcDQBBBCEHDAELQQAhBwsgACAAKAIAQQFqIgg2AgAgAygCDCEJIAQoAgAhCiAEKQIAIQtBACEEQQAhAAJAIAUoAgBBpAFGDQAgBSgCCCEAIAUoAgQhBAsgBiAANgIoIAYgBDYCJCAGIAM2AiAgBiALNwIYIAYgAjYCFCAGIAE2AhAgBiAJNgIMIAYgCjYCCCAGIAg2AgQgBiAHOwECIAZB4gA7AQAgBguPAQEBfyOAgICAAEEQayIFJICAgIAAAkACQCAAQZ8BELODgIAARQ0AIAVBCGogAEHEAWooAgA2AgAgBSAAKQK8ATcDACAAIAUgACABQQBBAEHjACAEQQFqQf//A3EQtoOAgAAQt4OAgAAhAAwBCyAAIAEgAkEAIAMgBBC2g4CAACEACyAFQRBqJICAgIAAIAALpgEBA38CQANAAkAgAS8BACICQQtGDQACQCACQfQARg0AAkAgAkHiAEYNACACQYwBRw0EQQAhA0EAIQIDQCACIAEoAhBPDQUgASgCGCADaigCACIERQ0FIAAgBBC9hICAACADQQRqIQMgAkEBaiECDAALCyAAIAEoAhQQ2IOAgABBBGogASgCEBDhhICAAA8LIAEoAhAiAQ0BDAILIAEoAhgiAQ0ACwsLywIBCX8CQAJAAkAgAC8BACICQRFGDQAgAkHYAEYNASACQeAARg0BIAJB/ABGDQBBASEDIAJB6wBHDQILIAEoAvQCIgQoAgAhBUEAIQJBASEDQQAhBgNAIAUgBiIHRg0CIAdBAWohBiAEKAIIIgggAmohCSACQQRqIgohAiAJKAIAIABHDQALAkAgBiAFTw0AIAggCmpBfGogCCAGQQJ0aiAFIAdBf3NqQQJ0/AoAACABKAL0AiIEKAIAIQULIAQgBUF/ajYCAEEBDwsgASgClAIiCSgCECEHQQAhA0EAIQZBACECA0AgByACRg0BAkAgCSgCGCAGaiIFKAIAIABHDQACQCACIAdBf2pGDQAgBSAFQQRqIAcgAkF/c2pBAnT8CgAAIAkoAhBBf2ohAgsgCSACNgIQDAILIAZBBGohBiACQQFqIQIMAAsLIAMLEAAgACABIAJBABDohYCAAAu4BAEEf0EAIQICQANAQQAhAyABIgRFDQECQAJAAkACQAJAAkACQAJAIAQvAQAiAUELRg0AAkAgAUFRag4EBAoKBAALAkACQCABQZ5/ag4EBwsLAQALAkAgAUGOf2oOAwYLBgALIAFB/X5qQQJJDQAgAUEERg0FIAFBEUYNACABQcMARg0CIAFB6wBGDQAgAUGSAUYNAyABQYwBRg0HIAFB/ABHDQoLIAIgBCACGw8LIAQoAhwhBQJAIAQoAiRFDQACQCAFRQ0AIAAgBRDAhICAACIDDQoLIARBJGohASAEKAIYIgRFDQcgACAEEMCEgIAAIgNFDQcMCQsgBCgCGCEBIAVFDQcgAUUNCCAAIAEQwISAgAAiAUUNCCAEQRxqIQUgAiABIAIbIQICQANAIAUoAgAiAUUNASABQTxqIQUgACABKAI4EMCEgIAADQALQQAhAgsgAiEDIAQoAiAiAQ0HDAgLIAQoAiQiAUUNByAEKAIoRQ0HIAAgARDAhICAACIFRQ0HIARBKGohASACIAUgAhshAgwFCyAEKAIkIgFFDQYgBCgCKEUNBiAAIAEQwISAgAAiBUUNBiAEQShqIQEgAiAFIAIbIQIMBAsgBEEYaiEBDAMLIARBEGohAQwCCyAAQZQCaiEBIAQoAhRBAWohBQNAIAEoAgAhASAFQX9qIgUNAAsgAUEEaiAEKAIQEOGEgIAAQQAPCyAEKAIYIAQoAhBBAnRqQXxqIQELIAEoAgAhAQwACwsgAwvGEQIJfwF+I4CAgIAAQSBrIgIkgICAgAAgASgCBCEDIAAoAgQhBCAAKAIAIQAgASgCACEFQQAhBiACQRhqQQA2AgAgAkIANwMQAkAgAEHcACAEIAUtAIMDIAUoAqACEPOCgIAAIgdFDQBBACEIAkAgAS0AGA0AIAMoAhBBCGohCAsgAkEQaiAAIAcgAGsQoIOAgAAgACAEaiEEAkADQAJAIAdBAWoiACAESQ0AIAJBEGpB3AAQmYOAgAAMAgsCQAJAAkACQCAALQAAIglBUGoiBkEISQ0AAkAgCUGLf2oOBAIDAwADCwJAIAdBAmoiACAETw0AIAAtAAAiBkGQpISAAGotAABBwABxRQ0AIAZBUGogBkEHcUEJaiAGQTpJGyEGAkAgB0EDaiIAIARPDQAgAC0AACIJQZCkhIAAai0AAEHAAHFFDQAgCUFQaiAJQQdxQQlqIAlBOkkbIAZBBHRyIQYgB0EEaiEACyACQRBqIAZB/wFxEJmDgIAADAQLIAJBEGpBjJCAgABBAhCgg4CAAAwDCwJAIAdBAmoiACAETw0AIAAtAAAiCUGQpISAAGotAABBBHFFDQAgCUFQaiAGQQN0ciEGIAdBA2oiACAETw0AIAAtAAAiCUGQpISAAGotAABBBHFFDQAgCUFQaiAGQQN0ciEGIAdBBGohAAsgAkEQaiAGQf8BcRCZg4CAAAwCCwJAIAdBAmoiACAESQ0AIAJBEGpB55CAgABBAhCgg4CAAAwCCwJAIAAtAABB+wBGDQACQCACQRBqIAUgACAAIAQgAGsiBkEEIAZBBEgbEPyEgIAAIgYgCBD9hICAABD+hICAAA0AIAJBEGogByAAIAZqIAdrEKCDgIAACyAAIAZqIQAMAgsgB0EDaiEAA0AgACAETw0CQQEhBgJAIAAtAAAiB0EgRg0AAkAgB0H9AEcNACAAQQFqIQAMBAsgACAEIABrEPyEgIAAIgZFDQMgAkEQaiAFIAAgBiAIEP2EgIAAEP6EgIAAGgsgACAGaiEADAALCyACQRBqQdwAEJmDgIAACwJAIABB3AAgBCAAayIGIAUtAIMDIAUoAqACEPOCgIAAIgdFDQAgAkEQaiAAIAcgAGsQoIOAgAAMAQsLIAJBEGogACAGEKCDgIAACyACKAIQIQQgAigCGCIGIQALAkACQCAFIAAgACAEaiIJEOSEgIAARQ0AAkACQCABLQAYQQFHDQAgAiAJNgIMIAIgADYCCCAFIAAgCRCVhICAACEHIAAhCAwBCyACIAMoAhAiBygCDCIJNgIMIAIgBygCCCIINgIIIAQQz4CAgAAiB0UNAiAHIAAgBPwKAAAgBUG8AmogByAEEMqCgIAAIQcLIAdFDQAgAUEMaiIKIAcQ3oSAgAANACAKIAcQ34SAgAAaAkAgBSAHENKEgIAAIgpBf0cNAAJAAkACQAJAAkACQAJAAkAgBEF+ag4LAAECAwQHBQcHBwYHCwJAIAAtAAAiBEHvAEYNAAJAIARB6QBGDQAgBEHkAEcNCCAALwAAQeTeAUcNCAwKCyAALwAAQenMAUYNCSAALwAAQencAUcNBwwJCyAALwAAQe/kAUcNBgwICwJAAkACQAJAAkAgAC0AACIEQZ9/ag4GAAoKAQIDBAsgAEHXvoGAAEEDENWCgIAADQkMCwsgAEHKj4GAAEEDENWCgIAADQgMCgsgAEH0vYGAAEEDENWCgIAADQcMCQsgAEHtz4CAAEEDENWCgIAADQYMCAsgBEHuAEcNBSAAQa/6gIAAQQMQ1YKAgABFDQcgAEGcl4CAAEEDENWCgIAADQUMBwsCQAJAAkACQAJAAkAgAC0AACIEQZJ/ag4KAQoKCgIDBAoKBQALAkACQCAEQZ1/ag4DAAsBCwsgACgAAEHjws2rBkcNCgwMCyAAKAAAQeXYzasGRw0JDAsLIAAoAABB7srhowdHDQgMCgsgACgAAEHyypH7BkcNBwwJCyAAKAAAQfPKsbMGRw0GDAgLIAAoAABB9NCV8wZGDQcgACgAAEH05NWrBkcNBQwHCyAAKAAAQffQlfMGRw0EDAYLAkACQAJAAkACQAJAAkACQAJAAkAgAC0AAEGff2oOGQABAg0DBA0NDQ0NDQ0NDQ0NBQYNBw0IDQkNCyAAQYfDgIAAQQUQ1YKAgAANDAwOCyAAQd7vgIAAQQUQ1YKAgABFDQ0gAEGihoGAAEEFENWCgIAADQsMDQsgAEGet4CAAEEFENWCgIAADQoMDAsgAEG4j4GAAEEFENWCgIAADQkMCwsgAEHjpYGAAEEFENWCgIAADQgMCgsgAEHdiICAAEEFENWCgIAADQcMCQsgAEGO2ICAAEEFENWCgIAADQYMCAsgAEHIj4GAAEEFENWCgIAARQ0HIABByfmAgABBBRDVgoCAAA0FDAcLIABB5K+BgABBBRDVgoCAAA0EDAYLIABB/b6BgABBBRDVgoCAAA0DDAULAkACQAJAIAAtAAAiBEGOf2oOBAEFBQIACwJAIARB7QBGDQAgBEHlAEcNBSAAQdemgYAAQQYQ1YKAgAANBQwHCyAAQdKvgYAAQQYQ1YKAgAANBAwGCyAAQbaTgYAAQQYQ1YKAgABFDQUgAEGY4YCAAEEGENWCgIAADQMMBQsgAEGVtYCAAEEGENWCgIAADQIMBAsgACkAAELfvrHK5KnRr98AUQ0DIAApAABC376ZysSp0a/fAFINAQwDCyAAQf3YgYAAQQwQ1YKAgABFDQILIAVBlAJqKAIAIAcgCCAJQQAQy4KAgAALAkAgASgCCA0AQSAQ6YKAgAAhACAFIAUoAgBBAWoiBDYCACAAQgA3AhQgAEHmADYCACABIAA2AgggACAENgIEIAMpAgghCyAAQQA2AhwgACADNgIQIAAgCzcCCAsgBSACQQhqIAdBACAKIApBf0YbENSEgIAAIQAgASgCCEEUaiAAEJ+CgIAACyAGENCAgIAAIAJBIGokgICAgAAPCwALcQECfyOAgICAAEEQayIFJICAgIAAQaLogIAAIQYCQAJAAkAgAg4CAQACC0G134CAACEGCyABKAIMIQIgASgCCCEBIAUgBjYCBCAFIAQ2AgAgAEH8AWogASACIAMgBRDNgICAABoLIAVBEGokgICAgAALOAACQCABEPuEgIAARQ0AIAAgAUEIaigCACABQQxqKAIAQbACQa8CIAAoAvgCQQJJGxCsg4CAAAsLKQEBfwJAIAEoAggiAw0AIAEgABDigoCAACIDNgIICyADIAIQ5YKAgAALWwEEfyAAQZQCaiEAQQAhAgNAIAIhAwJAA0BBAiEEIAAoAgAiAEUNASAALQAeIQUCQCAALQAcIAFxDQAgBUEBcUUNAQwCCwtBASECIAMhBCAFQQFxRQ0BCwsgBAuCAwEEfyOAgICAAEEwayICJICAgIAAAkACQAJAIAEoAgAiA0GjAUYNAAJAIANB7wBHDQAgAkGkATYCJCACIAAoArQBIgM2AiwgAiADNgIoIAJB8AA2AhggAiABKAIIIgM2AiAgAiADQX9qIgM2AhwgAkHvADYCDCACIAM2AhQgAiABKAIEIgQ2AhAgACACQSRqIAJBDGogAkEYahDNhICAACEBIAMgBGtBf0wNAyABQShqIgUgBCADEPSCgIAAIAEgACACQQxqIAVBABDOhICAACABLwECcjsBAgwCC0GRt4KAAEHeyYGAAEH0M0HRlYGAABDHgICAAAALIAJBpAE2AiQgAiAAKAK0ASIDNgIsIAIgAzYCKCACIAM2AiAgAiADNgIcIAJBpAE2AhggAkHvADYCDCACIAEpAgQ3AhAgACACQSRqIAJBDGogAkEYahDNhICAACEBCyACQTBqJICAgIAAIAEPC0HvpYKAAEHeyYGAAEHlM0HRlYGAABDHgICAAAAL/AkBBX8jgICAgABBgAFrIgQkgICAgAAgBEHwAGpBCGpBADYCACAEQgA3A3AgBEEYakEAQdgA/AsAAkAgAi8BACIFQQlGDQAgBUHtAEYNAAJAAkAgBUGPAUcNACACELCDgIAARQ0AIAAgBEEYaiACEM+EgIAAAkACQCAAQcgBaigCAEEDQQxBAkEhQQ9BDkERQQEQuIOAgABFDQAgACABIAIQ0ISAgAAhBQwBCyAAIAFBAEHhASADQQFqQf//A3EQn4SAgAAhBQsgBEGkATYCDCAEIAAoArQBIgY2AhQgBCAGNgIQIARB8ABqIAAgAiAEQQxqIAUQ7IKAgAAQn4KAgAAMAQsgACACQQhqIgYoAgAgAkEMaiIHKAIAQesBQewBIAVB1gBGGxDEg4CAACAEQaQBNgIMIAQgACgCtAEiBTYCFCAEIAU2AhAgBEHwAGogACACIARBDGogACAGKAIAIAcoAgAQroOAgAAQ7IKAgAAQn4KAgAALQQAhAgsgAEG8AWohCCADQQFqQf//A3EhBwJAA0AgAEEDELODgIAARQ0BAkACQAJAAkACQCAAKALIASIFQZMBRg0AAkAgBUGgAUYNACAFQXRqIgNBFUsNAkEBIAN0Qa2AgAFxRQ0CDAMLIAAgARDIhICAACEFAkAgAg0AIAUhAgwGCyAAIAVBCGooAgAgBUEMaigCAEHmARDEg4CAACAEQfAAaiAFEJ+CgIAADAULAkAgAEEAQQEgBxDIg4CAACIFLwEAQdYARw0AIAAgBUEIaigCACAFQQxqKAIAQesBEMSDgIAADAMLIAUQsIOAgAANAiAAIAVBCGooAgAgBUEMaigCAEHvARDEg4CAAAwCCyAFQX9qQQJJDQAgAEHvAEHvARC+g4CAACAAIAgQxoSAgAAhBQwBCyACDQFBACECDAMLIAAgBEEYaiAFEM+EgIAAAkACQCAAKALIAUF+aiIDQR9LDQBBASADdEGD6IKAeHFFDQACQCAFLwEAQY8BRw0AIAAgASAFENCEgIAAIQMMAgsgACAFKAIMIgMgAxCug4CAACEDDAELIAAgAUEAQeEBIAcQn4SAgAAhAwsgBEGkATYCDCAEIAAoArQBIgY2AhQgBCAGNgIQIAAgBSAEQQxqIAMQ7IKAgAAhBQJAIAJFDQAgACAFQQhqKAIAIAVBDGooAgBB5gEQxIOAgAALIARB8ABqIAUQn4KAgAAMAQsLIAAgAEHMAWooAgAgAEHQAWooAgBB5gEQg4OAgAALQTQQ6YKAgAAhBQJAAkACQCAEKAJwIgZFDQACQCACRQ0AIAIoAgwiASAEKAJ4IgMgBkECdGpBfGooAgAoAgwiBiABIAZLGyEGIAIoAggiASADKAIAKAIIIgcgASAHSRshAQwCCyAEKAJ4IgMgBkECdGpBfGooAgAoAgwhBiADKAIAKAIIIQEMAQsgAkUNASACKAIMIQYgAigCCCEBIAQoAnghAwsgBUIANwIQIAUgBjYCDCAFIAE2AgggBUHCADYCACAFQgA3AiQgBSACNgIgIAVBGGpCADcCACAFQSxqQgA3AgAgBSAAKAIAQQFqIgI2AgQgACACNgIAIAVBFGogBEHwAGoQo4KAgAAgAxDQgICAACAEQRhqELqDgIAAIARBgAFqJICAgIAAIAUPC0G764GAAEHeyYGAAEGcIEGTlYGAABDHgICAAAALzAIBBX8jgICAgABBIGsiAiSAgICAAAJAIAAoAsgBQaABRw0AIAAQ3YKAgAAgAkEYaiAAQcQBaigCADYCACACIAApArwBNwMQAkACQCAAQdoAELODgIAARQ0AIAAgAkEQaiAAQbwBahDRhICAACEADAELQQAhAwJAIABBwgAQs4OAgABFDQACQCAAIAAgAEHAAWoiAygCACAAQcQBaiIEKAIAEJaEgIAAIgUQ0oSAgAAiBkF/Rw0AQQAhBiAAQZQCaigCACAFIAMoAgAgBCgCAEEAEMuCgIAACyACIAMpAgA3AgggACABIAUgAkEIahDThICAACACIAMpAgA3AgAgACACIAUgBhDUhICAACEDCyAAIAMgAkEQahDVhICAACEACyACQSBqJICAgIAAIAAPC0HM54GAAEHeyYGAAEHh/wBBmpWAgAAQx4CAgAAAC6oWAQV/I4CAgIAAQdAAayIEJICAgIAAIABByAFqIQUCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgACgCyAEiBkGAf2oiB0EdSw0AQQEgB3QiCEGfkKCCAnENAQJAIAhBgICA4ABxDQAgB0EZRw0BIARBMGpBCGogBUEIaigCADYCACAEIAUpAgA3AzAgABDdgoCAACAAQSlBOxC+g4CAACAAIAEgAEEAIARBMGogAEG8AWoQz4OAgAAgA0EBakH//wNxENaEgIAAIQYMDwsgBEEwakEIaiAFQQhqKAIANgIAIAQgBSkCADcDMCAAEN2CgIAAAkACQAJAAkAgACgCyAEiBkGUf2oiAkEfSw0AQQEgAnRBh4DBj3hxDQELAkAgBkG/f2oiAkEZSw0AQQEgAnRB8YGgEHENAQsCQCAGQVxqIgJBFksNAEEBIAJ0QYGA4ANxDQELAkAgBkGff2oOAwECAQALAkAgBkHtfmoOBAECAgEACyAGQZ0BRg0AIAZBF0cNAQsgAEE0QQBBAEHlASADQQFqQf//A3EQpYOAgAAhBgwBCyAAIAQoAjQiBiAEKAI4IgNB5QEQg4OAgAAgACAGIAMQroOAgAAhBgsgAEEAIARBMGogBhDQg4CAACEGDA4LAkAgBkG+f2oiB0EYSw0AQQEgB3RB+ICQCHENASAHRQ0NCwJAIAZBZGoOCQMHAgcHBwUHAQALIAZBSWpBBEkNACAGQZR/akEDSQ0AAkAgBkGff2oOAwEHAQALAkAgBkGJf2oOBA0HBwEACyAGQRdGDQAgBkEpRg0FIAZBwQBHDQYLIABBNEEAQQEgAiADQQFqIgZB//8DcRClg4CAACIDELCDgIAARQ0CDAoLIARBMGpBCGogBUEIaigCADYCACAEIAUpAgA3AzAgABDdgoCAAAJAIABBIRCzg4CAAEUNACAAIARBMGogAEG8AWoQ14SAgAAhBgwMCyAAIAFBAkHdASADQQFqQf//A3EQn4SAgAAhAyAAQQ4Qs4OAgAAaIABBIUHyASAEQTBqEMWDgIAAIARBIGpBCGogAEHEAWooAgA2AgAgBCAAKQK8ATcDIAJAAkAgAy8BACIGQTRGDQAgBkEHRw0BIAMoAjANASADIAQoAjQiADYCCCADIAQoAigiBjYCDCADIAQoAjg2AjQgAyAANgIwIAMgBjYCPCADIAQoAiQ2AjggAyEGDA0LIAMoAigNACADIAQoAjQiADYCCCADIAQoAigiBjYCDCADIAQoAjg2AiwgAyAANgIoIAMgBjYCNCADIAQoAiQ2AjAgAyEGDAwLIAAgBEEwaiAEQSBqENeEgIAAIgZBFGogAxCfgoCAAAwLCyAALQCEAyECIABBADoAhAMgBEEwakEIaiAFQQhqKAIANgIAIAQgBSkCADcDMCAAEN2CgIAAAkACQCAAQQIQs4OAgABFDQBBNBDpgoCAACIGQgA3AhAgBkHCADYCACAGIAAoAsQBIgM2AgwgBiAEKAI0IgU2AgggBkEYakIANwIAIAZBIGpBADYCACAGIAU2AiQgACAAKAIAQQFqIgU2AgAgBiAFNgIEIAAoAsABIQUMAQsCQAJAAkACQCAFKAIAIgZBoAFGDQAgBkGTAUYNASAGQe8ARw0CIAAQ3YKAgAAgACAAQbwBahDGhICAACEGDAMLIAAgARDIhICAACEGDAILIABBNEEAQQFB7AEgA0EBakH//wNxEKWDgIAAIQYMAQsgACgC0AEhBSAAKALMASEHIAQgBhCUg4CAADYCACAAQYgCaiAHIAVB6QEgBBDNgICAABogABDdgoCAACAAIAAoAsABIAAoAsQBEK6DgIAAIQYLIAAgASAGIANBAWpB//8DcRDHhICAACEGIABBDhCzg4CAABogAEECQfEBIARBMGoQxYOAgAAgACgCwAEhBSAGIAAoAsQBIgM2AgwgBiAEKAI0Igc2AgggBiAHNgIkCyAEKAI4IQcgBiADNgIwIAYgBTYCLCAGIAc2AiggACACOgCEAwwKCwJAIAMvAQBBE0cNACAAIANBCGoiBigCACADQQxqIgUoAgAgAhDEg4CAACAAIAYoAgAgBSgCABCug4CAACEGIAAgAxDqg4CAACAAIAMQpYKAgAAMCgsgAEErQSwQo4OAgABFDQcgBEE4aiAAQcQBaigCADYCACAEIAApArwBNwMwIAAoAsgBIgJBlH9qIgVBH00NAwwECyAAEN2CgIAAIARBOGogAEHEAWooAgA2AgAgBCAAKQK8ATcDMCAAQbwBaiECAkACQAJAAkACQAJAAkACQCAAKALIASIGQb5/ag4DAQcCAAsCQCAGQYV/ag4CBAYACyAGQRhGDQQgBkElRg0CIAZBO0cNBiAAEN2CgIAAIAAgBEEwaiAAIAIQ1IOAgAAQ2ISAgAAhBgwPCyAAEN2CgIAAAkAgABDZhICAACIGDQAgAEHEAWoiBSgCACEGIAQgAEHAAWoiBygCACIDNgIUIAQgBiADazYCECAAQYgCaiADIAZBwAEgBEEQahDNgICAABogACACIAAgBygCACAFKAIAEJaEgIAAQQBBARDahICAACEGCyAAIARBMGogBhDYhICAACEGDA4LIAAQ3YKAgAAgACAEQTBqIAAgAhDhg4CAABDYhICAACEGDA0LIAAQ3YKAgAAgACAEQTBqIAAgAhDJg4CAABDYhICAACEGDAwLIAAQ3YKAgAAgACAEQTBqIAAgAhDTg4CAABDYhICAACEGDAsLIAAQ3YKAgAAgACAEQTBqIAAgAhDVg4CAABDYhICAACEGDAoLIAAtAIQDIQYgAEEAOgCEAyAEQSBqQQhqIAVBCGooAgA2AgAgBCAFKQIANwMgIAAQ3YKAgAAgAEECQQFBAEHjASADQQFqQf//A3EQtoOAgAAhAyAAIAY6AIQDIABBDhCzg4CAABogAEEPQfMBIARBIGoQxYOAgABBLBDpgoCAACIGIAM2AhAgBkH1ADYCACAGIAAoAsQBIgM2AiggBiAAKALAATYCJCAGIAQpAiQ3AhwgBiAEKAI4NgIYIAYgBCgCNCICNgIUIAYgAzYCDCAGIAI2AgggACAAKAIAQQFqIgM2AgAgBiADNgIEDAkLIAAgBCgCNCIGIAQoAjgiA0HjARCDg4CAACAAIARBMGogACAGIAMQroOAgAAQ2ISAgAAhBgwICyAEQTBqQQhqIAVBCGooAgA2AgAgBCAFKQIANwMwIAAQ3YKAgAAgACABIAAgBEEwahDOg4CAACADQQFqQf//A3EQ1oSAgAAhBgwHCyAAIAIQhIOAgAAgACAAKALMASAAKALQARCug4CAACEGDAYLQQEgBXRBh4DBj3hxDQELAkAgAkG/f2oiBUEZSw0AQQEgBXRB8YGgEHENAQsCQCACQVxqIgVBFksNAEEBIAV0QYGA4ANxDQELQQAhBQJAIAJBn39qDgMBAgEACwJAIAJB7X5qDgQBAgIBAAsgAkGdAUYNACACQRdHDQELIABBNEEAQQBB5QEgBkH//wNxEKWDgIAAIQULIAAgAyAEQTBqIAUQ0IOAgAAhBgwCCyADIQYMAQsgABDdgoCAAAJAIAAgACAAQcABaiIGKAIAIABBxAFqIgUoAgAQloSAgAAiAxDShICAACICQX9HDQBBACECIABBlAJqKAIAIAMgBigCACAFKAIAQQAQy4KAgAALIAQgBikCADcCSCAAIAEgAyAEQcgAahDThICAACAEIAYpAgA3AkAgACAEQcAAaiADIAIQ1ISAgAAhBgsgBEHQAGokgICAgAAgBgu9BwEGfyOAgICAAEEwayIFJICAgIAAIABBvAFqIQYgAEHIAWohByAEQQFqQf//A3EhCEEAIQQDfwJAAkACQAJAAkACQAJAAkAgAiIJRQ0AIABBEBCzg4CAAA0BIABBxAFqIQYgAEHAAWohAiAAQZQCaiEDA0AgAEE1ELODgIAARQ0EIAYoAgAhCCACKAIAIQogAEHCAEHuARC+g4CAAAJAIAAgACACKAIAIAYoAgAQloSAgAAiBBDShICAACIHQX9HDQBBACEHIAMoAgAgBCACKAIAIAYoAgBBABDLgoCAAAsgBSACKQIANwIIIAAgASAEIAVBCGoQ04SAgAAgBSACKQIANwIAIAAgBSAEIAcQ1ISAgAAhB0EgEOmCgIAAIgRBFzYCACAEIAkoAgg2AgggBCAHKAIMNgIMIAQgCTYCECAEIAc2AhQgBCAKNgIYIAQgCDYCHCAAIAAoAgBBAWoiCTYCACAEIAk2AgQgBCEJDAALCyAEQQFxIQJBACEEIAJFDQELQQEhBCAJLwEAQQNGDQAgASgCAEUNACAAIAkQ24SAgAALAkACQCAHKAIAIgJBhn9qDiQFBgEBBgYFBQUFBQYGBgYGBgUGBgYGBgYGBQYGBQYGBQUFBgUACyACQWRqIgpBHk0NAgwDCyAFQSBqQQhqIAZBCGooAgA2AgAgBSAGKQIANwMgIAVBEGpBCGogB0EIaigCADYCACAFIAcpAgA3AxAgABDdgoCAACAAIAFBAEHiASAIEJ+EgIAAIQIgAEEOELODgIAAGiAAQQ9B8wEgBUEQahDFg4CAACAAIAVBEGogAiAGQQAQwIOAgAAhAiAERQ0FAkAgASgCAEUNACAAIAIQ24SAgAALIAAgCSACIAVBIGoQ3ISAgAAhAgwFCyAFQTBqJICAgIAAIAkPC0EBIAp0QcXCgMAHcQ0BCwJAIAJBv39qIgpBGUsNAEEBIAp0QfOBoBBxDQELIAJBlH9qQQNJDQACQCACQZ9/ag4DAQIBAAsgAkEXRw0BCwJAIAQNACAAIAEgAyAIEMmEgIAAIQIMAgsgBUEgakEIaiAGQQhqKAIANgIAIAUgBikCADcDICAAIAFB5AEgCBDJhICAACECAkAgASgCAEUNACAAIAIQ24SAgAALIAAgCSACIAVBIGoQ3ISAgAAhAgwBCyAAIAMQhIOAgAAgACAAKALMASAAKALQARCug4CAACECIARFDQACQCABKAIARQ0AIAAgAhDbhICAAAsgACAJIAIgBhDchICAACECDAALC5wCAQV/I4CAgIAAQSBrIgIkgICAgAACQCAAKAK8AUGfAUcNACACQRBqQQhqIABBvAFqIgNBCGooAgA2AgAgAiADKQIANwMQQQAhAwJAIABBwgAQs4OAgABFDQACQCAAIAAgACgCwAEiAyAAKALEASIEEJaEgIAAIgUQ0oSAgAAiBkF/Rw0AQQAhBiAAQZQCaigCACAFIAMgBEEAEMuCgIAACyACIAQ2AgwgAiADNgIIIAAgASAFIAJBCGoQ04SAgAAgAiAENgIEIAIgAzYCACAAIAIgBSAGENSEgIAAIQMLIAAgAkEQaiADELeDgIAAIQAgAkEgaiSAgICAACAADwtB+OeBgABB3smBgABBv/8AQYeVgIAAEMeAgIAAAAthAQJ/AkAgASgCAEEDRg0AQeCagoAAQd7JgYAAQeoiQcCWgYAAEMeAgIAAAAtBEBDpgoCAACECIAAgACgCAEEBaiIDNgIAIAJBxgA2AgAgAiADNgIEIAIgASkCBDcCCCACC0cBAX8jgICAgABBEGsiBCSAgICAACAEQQA2AgwgBEIANwIEIAAgASACIAMgBEEEakEAEOaEgIAAIQMgBEEQaiSAgICAACADC4wCAQR/AkACQCAAKALwAiIERQ0AAkAgBEGQqISAAEcNAEEEIQUgA0UNAiACKAIAIgQgAigCBGohAgNAIAQgAk8NAwJAIAQgAiAEaxDSgICAACIGDQAgAEGIAmogASgCBCABKAIIQacBEMiAgIAAGkEEDwsgBCAGaiEEDAALCyAAKAKgAkGoqISAAEYiBEEDdCEFIAQNASADRQ0BIAAgASACKAIAIAJBBGooAgAQ54SAgABBAA8LIAJBBGooAgAhBiACKAIAIQdBACEEA0ACQCAGIARHDQBBEA8LIAcgBGohAiAEQQFqIQQgAiwAAEF/Sg0AC0EAIQUgA0UNACAAIAEgByAGEOeEgIAACyAFCzsAAkAgAEHMAmogACgC7AIgASACQQEQnYSAgABFDQAgACACQQhqKAIAIAJBDGooAgBB6gEQxIOAgAALC50CAQd/I4CAgIAAQRBrIgMkgICAgAAgAkEYaiEEIAAgAigCGCACKAIcEJWEgIAAIQUCQAJAAkAgACACKAIYIAIoAhwQ5ISAgAANACAAQYgCaiIGIAIoAgggAigCDEHtARDIgICAABogAigCHCIHIAIoAhgiCE0NAQJAIAdBf2otAAAiCUE/Rg0AIAlBIUcNAgsgAyAINgIEIAMgByAIazYCACAGIAggB0GWASADEM2AgIAAGgwBCyAAIAUQ0oSAgAAiB0F/Rw0BC0EAIQcgAEGUAmooAgAgBSACKAIYIAIoAhxBABDLgoCAAAsgACABIAUgBBDThICAACAAIAAgBCAFIAcQ1ISAgAAQ5YSAgAAhAiADQRBqJICAgIAAIAILyAEBAn8CQAJAAkAgASgCACIDQZEBRg0AIANBoAFHDQELIAIoAgBB2gBHDQFBIBDpgoCAACIDQe0ANgIAIAMgAigCCCIENgIcIAMgAigCBDYCGCADIAEoAgg2AhQgAyABKAIEIgE2AhAgAyAENgIMIAMgATYCCCAAIAAoAgBBAWoiATYCACADIAE2AgQgAw8LQdjmgYAAQd7JgYAAQYcrQc2XgYAAEMeAgIAAAAtB8OyBgABB3smBgABBiCtBzZeBgAAQx4CAgAAAC1EBAn8gAEGUAmohAEEAIQJBfyEDAkADQCAAKAIAIgBFDQECQCAAQQRqIAEQ3YSAgABBf0YNACACIQMMAgsgAC0AHg0BIAJBAWohAgwACwsgAwtYAQF/AkACQCAAKAK4ASADKAIAIgRNDQAgBC0AAEHfAEYNAQsCQCABIAIQ3oSAgABFDQAgAEGIAmogBCADKAIEQdsBEMiAgIAAGg8LIAEgAhDfhICAABoLC1gBAn8gACABKAIAIAEoAgQQkYSAgABBGBDpgoCAACEEIAAgACgCAEEBaiIFNgIAIAQgAzYCFCAEIAI2AhAgBEHhADYCACAEIAU2AgQgBCABKQIANwIIIAQLkAEBAn8CQCACKAIAQaABRg0AQabngYAAQd7JgYAAQfcRQY6XgYAAEMeAgIAAAAtBHBDpgoCAACEDIAAgACgCAEEBaiIENgIAIAMgATYCECADQQk2AgAgAyAENgIEIAMgAigCCDYCGCADIAIoAgQiADYCFCADIAFBDGogAkEIaiABGygCADYCDCADIAA2AgggAwuFBgEDfyOAgICAAEEgayIEJICAgIAAIABBvAFqIQUCQANAIABBJxCzg4CAAEUNASAEQRBqQQhqIAVBCGooAgA2AgAgBCAFKQIANwMQIABBKUE7EL6DgIAAIAAgAiAEQRBqIAUQz4OAgAAhAgwACwsCQAJAIAAoAsgBIgZB/ABGDQAgBkEdRw0BCwJAAkACQAJAIABBHRCzg4CAAEUNACAEQRBqQQhqIAVBCGooAgA2AgAgBCAFKQIANwMQIABBDhCzg4CAABogAEEhELODgIAADQIgACABQQNB3QEgA0EBakH//wNxEJ+EgIAAIQYgAEEOELODgIAAGiAAQSFB8gEgBEEQahDFg4CAAAwBCyAAEN2CgIAAIARBEGpBCGogBUEIaigCADYCACAEIAUpAgA3AxAgAEEOELODgIAAGiAAQQ8Qs4OAgAANASAAIAFBA0HiASADQQFqQf//A3EQn4SAgAAhBiAAQQ4Qs4OAgAAaIABBD0HzASAEQRBqEMWDgIAACyAEQQhqIAVBCGooAgA2AgAgBCAFKQIANwMAIAZFDQECQAJAIAYvAQAiBUHCAEYNAAJAIAVBNEYNACAFQQdHDQIgBigCEA0CIAYoAjANAiAGIAI2AhAgBiAEKAIIIgA2AgwgBiACKAIINgIIIAYgBCkCFDcCMCAGIAA2AjwgBiAEKAIENgI4IAYhAgwFCyAGKAIQDQEgBigCKA0BIAYgAjYCECAGIAQoAggiADYCDCAGIAIoAgg2AgggBiAEKQIUNwIoIAYgADYCNCAGIAQoAgQ2AjAgBiECDAQLIAYoAhANACAGKAIkDQAgBiACNgIQIAYgBCgCCCIANgIMIAYgAigCCDYCCCAGIAQpAhQ3AiQgBiAANgIwIAYgBCgCBDYCLCAGIQIMAwsgACACIARBEGogBBDjhICAACICQRRqIAYQn4KAgAAMAgsgBEEIaiAFQQhqKAIANgIAIAQgBSkCADcDAAsgACACIARBEGogBBDjhICAACECCyAEQSBqJICAgIAAIAILiwEBA39BwAAQ6YKAgAAiA0IANwIQIANBBzYCACADIAIoAggiBDYCDCADIAEoAgQiBTYCCCADQRhqQgA3AgAgA0EgakIANwIAIANBKGpCADcCACADIAQ2AjwgAyACKAIENgI4IAMgASgCCDYCNCADIAU2AjAgACAAKAIAQQFqIgI2AgAgAyACNgIEIAMLWgEBf0EcEOmCgIAAIgMgAjYCECADQfYANgIAIAMgASgCCDYCGCADIAEoAgQiATYCFCADIAIoAgw2AgwgAyABNgIIIAAgACgCAEEBaiICNgIAIAMgAjYCBCADC4UDAQd/IABBvAFqIQEgACAAQcABaiICKAIAIABBxAFqIgMoAgAQloSAgAAhBAJAIAIoAgAiBSADKAIAIgYQgoOAgAAiAw0AIAAgBBDShICAACICQX9GDQAgACABIAQgAkEAENqEgIAADwtBACECAkAgACgClAIiBy0AHg0AIActABxBEHENAAJAIANFDQAgBS0AAUFQakH/AXEhBUEBIQIDQAJAIAJB/wFxIgMgBU0NAAJAIAAoAsgBQTJGDQAgACgClAIiAiACLQAcQcAAcjoAHAsgB0EQaiAAIAEgBEEAQQAQ2oSAgAAiABCfgoCAACAADwsgACADQQJ0QfyYhIAAaigCABCphICAABogAkEBaiECDAALCyAAKAL4AkECSQ0AIAYgBWtBAkcNACAFLQAAQekARw0AIAUtAAFB9ABHDQBBEBDpgoCAACICQdgANgIAIAIgAEHAAWopAgA3AgggACAAKAIAQQFqIgM2AgAgAiADNgIEIAdBEGogAhCfgoCAAAsgAgtiAQF/AkAgBA0AIAAgAxDYg4CAAEEEaiACEOGEgIAAC0EYEOmCgIAAIQQgACAAKAIAQQFqIgU2AgAgBCADNgIUIAQgAjYCECAEQeAANgIAIAQgBTYCBCAEIAEpAgQ3AgggBAsSACABQYqAgIAAIAAQq4KAgAALWQECf0EgEOmCgIAAIQQgACAAKAIAQQFqIgU2AgAgBCACNgIUIAQgATYCECAEQQM2AgAgBCACKAIMNgIMIAQgASgCCDYCCCAEIAU2AgQgBCADKQIENwIYIAQLoAEBBX8CQAJAAkAgACgCBCICQQhLDQAgACgCACEDQQAhBEEAIQIDQCADIAJGDQIgACgCCCAEaigCACABRg0DIARBGGohBCACQQFqIQIMAAsLIAJBf2ohAyAAKAIIIQUgARDSgoCAACIGIQQDQCAFIAQgA3EiAkEYbGooAgAiAEUNASAAIAFGDQIgBEEBaiIEIAZzIANxDQALC0F/IQILIAILVwEEfyAAKAIAIQJBACEDQQAhBAJAA0ACQCACIARHDQAgAiEEDAILIARBAWohBCAAKAIIIANqIQUgA0EEaiEDIAUoAgAgAUcNAAsgBEF/aiEECyAEIAJJC3YBAn8CQAJAIAAoAgAiAiAAKAIEIgNPDQAgACgCCCEDDAELIAAgA0EBdEEIIAMbIgI2AgQgACAAKAIIIAJBAnQQoYKAgAAiAzYCCAJAIAMNAEEADwsgACgCACECCyAAIAJBAWo2AgAgAyACQQJ0aiABNgIAQQELMAEBfwJAIAAvAQBB4QBHIgINACABQYgCaiAAKAIIIAAoAgxB3AEQyICAgAAaCyACC3YAAkACQCAAIAEQ3YSAgAAiAUF/Rg0AIAAoAgggAUEYbGoiACgCECIBQX9GDQEgAEEQaiABQQFqNgIADwtBjd2BgABB3smBgABBmQdBhsiBgAAQx4CAgAAAC0Gh3YGAAEHeyYGAAEGcB0GGyIGAABDHgICAAAALigECAX8BfiOAgICAAEHwAGsiAySAgICAACADQeAAakIANwMAIAMgADYCKCADIAA2AgQgA0IANwNYIANBfzYCCCADQX82AlQgAyACQQFC/////w8QqIeAgAAhBAJAIAFFDQAgASAAIAMoAgQgAygCKGtqIAMoAmBqNgIACyADQfAAaiSAgICAACAEpwuLAQECf0HAABDpgoCAACEEIAAgACgCAEEBaiIFNgIAIARCADcCFCAEIAE2AhAgBEEHNgIAIAQgAygCCCIANgIMIAQgASgCCDYCCCAEQRxqQgA3AgAgBEEkakIANwIAIARBLGpBADYCACAEIAA2AjwgBCADKAIENgI4IAQgBTYCBCAEIAIpAgQ3AjAgBAuVAQEDf0EAIQMCQCACIAFGDQAgACABIAIgAWsiBBD9goCAACIFRQ0AAkACQCAALQCDA0EBRw0AIAEgBCAAKAKgAigCDBGAgICAAICAgIAARQ0BDAILIAEgBBDXgICAAA0BCyABIAVqIQECQANAIAAgASACIAFrEPyCgIAAIgNFDQEgASADaiEBDAALCyABIAJGIQMLIAMLPwECf0EUEOmCgIAAIQIgACAAKAIAQQFqIgM2AgAgAiABNgIQIAJBxQA2AgAgAiADNgIEIAIgASkCCDcCCCACC4QCAQh/QTQQ6YKAgAAhBiAAIAAoAgBBAWoiBzYCACACIAMgAygCAEGkAUYiCBshCSACIAEgASgCAEGkAUYiChshC0EAIQBBACEMQQAhDQJAIAoNACABKAIIIQ0gASgCBCEMCyAJKAIIIQEgCygCBCEJIAIoAgghCiACKAIEIQtBACECAkAgCA0AIAMoAgghAiADKAIEIQALIAYgAjYCJCAGIAA2AiAgBiAKNgIcIAYgCzYCGCAGIA02AhQgBiAMNgIQIAYgATYCDCAGIAk2AgggBiAHNgIEIAZBjwE7AQAgBiAFQQJyOwECIAYgBCkCADcCKCAGQTBqIARBCGooAgA2AgAgBgtiAQJ/IAIgA2ohAyAAKAKgAiEEA0ACQAJAIAIgA08NACACIAMgAmsgBCgCABGAgICAAICAgIAAIgUNASAAQYgCaiABKAIEIAEoAghBpwEQyICAgAAaCw8LIAIgBWohAgwACwvqAQECfwJAAkACQAJAAkAgAi8BACIDQVBqDgIBAwALIANBjQFHDQEgAiACLwECQRJyOwECDAMLAkACQCACKAIYIgNFDQAgAygCEEEBRw0AIAMoAhgoAgAiAw0BCyAAIAAvAQJB/f8DcTsBAgwDCwJAAkAgAy8BACIEQdUARg0AIARBjQFHDQEgAyADLwECQRJyOwECDAQLIAMtAAJBAnENAwsgACAALwECQf3/A3E7AQIMAgtB8baCgABB3smBgABB8yRB+buBgAAQx4CAgAAACyAAIAAvAQJB/f8DcTsBAgsgASACEJ+CgIAAC38BAn8gACABQQRqIgIoAgAgAUEIaiIBKAIAEJGEgIAAIAAgAigCACABKAIAEJaEgIAAIQMCQCAAKAKUAkEEaiADEN2EgIAAIgNBf0YNACACKAIAIgIgASgCACIBTw0AIAItAABB3wBGDQAgACACIAFB0AEQg4OAgAALIANBf0cLEQAgACABIAJBARCrhICAABoLagECfwJAAkAgAC8BACIBQZB/aiICQRJLDQBBASACdEGDgBNxDQELAkACQCABQXNqDgMCAQIACyABQdsARg0BC0G8/YGAAEHeyYGAAEHIDkGg04CAABDHgICAAAALIAAgAC8BAkEEcjsBAgudAQEBfiAAIAEgAkECdGooAgBqIQECQCACDQAgAC0AAEHvAUcNACAALQABQbsBRw0AIAFBA0EAIAAtAAJBvwFGG2ohAQtCACEFAkADQCABIANPDQECQAJAAkAgAS0AACICQSBGDQACQCACQQlHDQAgBUIIf0IDhkIIfCEFDAILIAQNAgsgBUIBfCEFCyABQQFqIQEMAQsLQn8hBQsgBQuUAgEFfwJAIAEoAgAiA0ECdEGwmYSAAGooAgAiBA0AQQEPC0EBIQUgAigCACEGAkAgA0HCAEYgA0H8AEZyIgdBAUcNACAGQQZHDQAgAkEFNgIAQQEPCwJAIAcgBkEFRnENAAJAIANBnwFHDQAgBkEFRw0AIAAgAUEEaigCACABQQhqKAIAQdYBEIODgIAAQQAPCwJAIANBmwFHDQAgBkF+akEDSw0AIAAgAUEEaigCACABQQhqKAIAQc4BQdQBIAZBBUYbEIODgIAAQQAPCwJAAkAgBkEBRg0AIAQgBk0NAQsgACABQQRqKAIAIAFBCGooAgBB1AEQg4OAgABBAA8LQQEhBSAEIAZPDQAgAiAENgIACyAFC5gEAQV/I4CAgIAAQSBrIgEkgICAgAAgAEH8AEHpABC+g4CAACAAEMGDgIAAIgIgACgCwAEiAzYCCCACIAAoAsQBNgIwIAIgAzYCLCAAQbwBaiEEAkACQANAIAAoAsgBIQMCQCACKAIQRQ0AIANBD0YNAgsCQAJAIANB/ABHDQAgABDuhICAACEDDAELAkAgAEGfARCzg4CAAEUNACABQRBqQQhqIARBCGoiBSgCADYCACABIAQpAgA3AxBBACEDAkAgAEHCABCzg4CAAEUNACABQQhqIAUoAgA2AgAgASAEKQIANwMAIAAgARD1hICAACEDAkAgACABEOmEgIAARQ0AIAMQ64SAgAALIAAgASgCBCABKAIIEOqEgIAACyAAIAFBEGogAxC3g4CAACEDDAELIABBwgBB5QAQvoOAgAAgAUEQakEIaiAEQQhqKAIANgIAIAEgBCkCADcDECAAIAFBEGoQ9YSAgAAhAwJAIAAgAUEQahDphICAAEUNACADEOuEgIAACyAAIAEoAhQgASgCGBDqhICAAAsgACACIAMQwoOAgAAgAEEDELODgIAADQAMAgsLIAAgAiAAIAQQzISAgAAQwoOAgAAgAEHZARCEg4CAAAsgAEEOELODgIAAGiAAQQ9B7gAQvoOAgAAgAiAAKALEASIDNgIMIAIgAzYCOCACIAAoAsABNgI0IAFBIGokgICAgAAgAgsnACAAIAFBCGooAgAgAUEMaigCABDyhICAACAAQRBqIAEQn4KAgAALJwAgACABQQhqKAIAIAFBDGooAgAQ8oSAgAAgAEEsaiABEJ+CgIAACzIBAX9BACECAkAgASgCAEGkAUYNACAAIAFBBGooAgAgAUEIaigCABCWhICAACECCyACCzYBAX8gACAAKAIIIgMgASADIAFJGyABIAMbNgIIIAAgACgCDCIBIAIgASACSxsgAiABGzYCDAtIAAJAIAAoAkRFDQBBiOuBgABB3smBgABB4ixB4KuAgAAQx4CAgAAACyAAIAFBCGooAgAgAUEMaigCABDyhICAACAAIAE2AkQLQAACQCAAIAEQ3YSAgAAiAUF/Rw0AQY3dgYAAQd7JgYAAQbYHQeDCgIAAEMeAgIAAAAsgACgCCCABQRhsaigCEAtXAQN/QRQQ6YKAgAAhAiAAIAAoAgBBAWoiAzYCACACIAAgASgCBCIEIAEoAggiARCWhICAADYCECACIAE2AgwgAiAENgIIIAIgAzYCBCACQf8ANgIAIAILIQAgACABQQhqKAIAIAFBDGooAgAQ8oSAgAAgACABNgIoC2QBBH9BHBDpgoCAACECIAAgACgCAEEBaiIDNgIAIAIgACABKAIEIgQgASgCCCIFQX9qEJWEgIAANgIQIAIgBTYCDCACIAQ2AgggAiADNgIEIAJB/gA2AgAgAiABKQIENwIUIAILJwAgACABQQhqKAIAIAFBDGooAgAQ8oSAgAAgAEE4aiABEJ+CgIAAC2ABA38gAEEgEOiCgIAAIgIgAUEIaigCACIDNgIMIAIgAUEEaigCACIENgIIIAJBACADIAEoAgBBpAFGIgEbNgIkIAJBACAEIAEbNgIgIAIgACAEIAMQloSAgAA2AhwgAgtEAQF/I4CAgIAAQRBrIgUkgICAgAAgBSADNgIMIAUgAjYCCCAFIAE2AgQgACAFQQRqIAQQy4WAgAAgBUEQaiSAgICAAAupAgEEf0EBIQECQAJAIAAvAQAiAkH4fmoiA0EISw0AQQEgA3RBpwNxDQELAkACQCACQU1qDgQCAQECAAsCQAJAIAJBv39qDgQBAgIDAAsCQCACQYV/ag4DAwIDAAsgAkHsAEYNAiACQdIARg0CIAJBBkcNASAALQACQQJxDQIgACgCEEEBaiECQQAhAwNAIAJBf2oiAkUhASACRQ0DIAAoAhggA2ohBCADQQRqIQMgBCgCABD7hICAAA0ADAMLCyAALQACQQJxDQEgACgCGEEBaiECQQAhAwNAIAJBf2oiAkUhASACRQ0CIAAoAiAgA2ooAgAiBC8BAEEIRw0CIAQoAhAQ+4SAgABFDQIgA0EEaiEDIAQoAhQQ+4SAgAANAAwCCwtBACEBCyABCw8AIAAgAUHAABDghYCAAAulAQECf0EAIQRBACEFA38CQCACIAVHDQACQCAEQYBwcUGAsANHDQACQAJAIANFDQAgAEGIAmogAygCACADKAIEQdAAEMiAgIAAGgwBCyAAQYgCaiABIAEgAmpB0AAQyICAgAAaC0H9/wMhBAsgBA8LIARBBHQgBCAFGyABIAVqLQAAIgRBUGogBEEHcUEJaiAEQTpJG0H/AXFyIQQgBUEBaiEFDAALC6QCAQJ/I4CAgIAAQRBrIgIkgICAgAACQAJAAkAgAUH/AEsNACAAIAFB/wFxEJmDgIAADAELAkAgAUH/D0sNACACIAFBP3FBgAFyOgAPIAIgAUEGdkHAAXI6AA4gACACQQ5qQQIQoIOAgAAMAQsCQCABQf//A0sNACACIAFBP3FBgAFyOgANIAIgAUEMdkHgAXI6AAsgAiABQQZ2QT9xQYABcjoADCAAIAJBC2pBAxCgg4CAAAwBC0EAIQMgAUH//8MASw0BIAIgAUE/cUGAAXI6AAogAiABQRJ2QfABcjoAByACIAFBBnZBP3FBgAFyOgAJIAIgAUEMdkE/cUGAAXI6AAggACACQQdqQQQQoIOAgAALQQEhAwsgAkEQaiSAgICAACADC4MBAgF/AXwjgICAgABB8ABrIgIkgICAgAAgAkHgAGpCADcDACACIAA2AiggAiAANgIEIAJCADcDWCACQX82AgggAkF/NgJUIAJBAUEBEJyHgIAAIQMCQCABRQ0AIAEgACACKAIEIAIoAihraiACKAJgajYCAAsgAkHwAGokgICAgAAgAwvsCAMGfwJ+An8jgICAgABBEGsiBCSAgICAAEEBIQUgAiACLQAAQStGIgZqIgchCEEKIQkCQAJAAkACQAJAAkACQAJAAkACQCABDgYABQECAwQJCyACIAZqQX9qIQgDQEEBIQUgCEEBaiIILQAAQTBGDQAMCAsLQQghCUEAIQUCQCAHLQABIgJBzwBGDQAgAkHvAEYNACACQd8ARg0AIAdBAWohCAwICyAHQQJqIQgMBwtBASEFIAcgAyAHa0EBSkEBdEEAIActAABBMEYbaiEIDAULIAdBAmohCEEQIQkMAgsgBy0AAEEwRw0CIAMgB2tBAkgNAiAHQQFqIQhBCCEJQQAhBQJAAkACQAJAAkAgBy0AASICQVBqDhUJCQkJCQkJCQQEBAQEBAQEBAQBBAMACwJAAkAgAkGhf2oOBgEFBQIFBAALIAJBzwBGDQICQCACQdgARg0AIAJB7wBGDQMgAkH4AEcNBQsgB0ECaiEIQRAhCQwJCyAHQQJqIQgMCAtBAiEJIAdBAmohCAwHCyAHQQJqIQgMBgsgB0ECaiEIQQEhBQwEC0GRt4KAAEGzyYGAAEH/A0GUpIGAABDHgICAAAALQQIhCSAHQQJqIQgLQQAhBQwCCyAHIQgLQQohCQsCQCAIIANPDQAgCa0hCiAILQAAEOmFgIAArSELIAghAgJAAkACQANAIAJBAWohBwNAIAciAiADTw0CIAJBAWohByACLQAAIgFB3wBGDQALIAsgCn4gARDphYCAAK18IgtCgICAgBBUDQALQQAhAiADIAhrEM+AgIAAIQYCQANAIAggA08NAQJAIAgtAAAiB0HfAEYNACAGIAJqIAcQ6YWAgAA6AAAgAkEBaiECCyAIQQFqIQgMAAsLIAUNAUEfIQVBACEDA0AgBSACaiEFQQEgA0EBaiIDdCAJSQ0AC0EAIQcgAyACbEEfakEFdiIJQQQQyYCAgAAhDAJAA0ACQCAHIAJHDQAgDCAFQQN2Qfz///8BcWpBfGohAgNAIAlBAkkNAyACKAIADQMgAkF8aiECIAlBf2ohCQwACwsgDCACIAdBf3NqIANsIghBA3ZB/P///wFxaiIBIAYgB2otAAAiDSAIdCABKAIAcjYCAAJAQSAgCEEfcWsiCCADTw0AIAEgASgCBCANIAh2cjYCBAsgB0EBaiEHDAALCyAAQQA6AAwgAEEANgIIIAAgDDYCBCAAIAk2AgAgABDqhYCAAAwCCyAAIAs+AggMAgsgAkF/aiEHIAJBCGpBCW4iBUEEEMmAgIAAIQggBiECQQAhAwJAA0AgB0F/Rg0BIANBCmwgAi0AAGohAwJAIAdBCW4iAUF3bEEAIAdrRw0AIAggAUECdGogAzYCAEEAIQMLIAdBf2ohByACQQFqIQIMAAsLIARBADoADCAEQQA2AgggBCAINgIEIAQgBTYCACAAIARCgJTr3ANCgICAgBAQ64WAgAAgCBDQgICAAAsgBhDQgICAAAsgBEEQaiSAgICAAAtgAQR/AkAgACgCAA0AIAEoAgANACAAKAIIIgJFDQAgASgCCCIDQQFGDQAgAiEEAkADQCADIgVFDQEgBCAFcCEDIAUhBAwACwsgACACIARuNgIIIAEgASgCCCAEbjYCCAsL0wEBAn8gACECAkACQCAAQQNxRQ0AAkAgAC0AAA0AIAAhAgwCCyAAQQFqIgJBA3FFDQAgAi0AAEUNASAAQQJqIgJBA3FFDQAgAi0AAEUNASAAQQNqIgJBA3FFDQAgAi0AAEUNASAAQQRqIgJBA3ENAQsgAkF7aiECA0AgAkEFaiEDIAJBBGohAkGAgoQIIAMoAgAiA2sgA3JBgIGChHhxQYCBgoR4Rg0ACwNAIAJBAWoiAi0AAA0ACwtBf0EAIABBASACIABrIgIgARD/hoCAACACRxsLQgEDfwJAIAAoAghBAkYNACAAKAIAIQEgACgCBCICEM+AgIAAIgNFDQAgAEECNgIIIAAgAzYCACADIAEgAvwKAAALC5gBAQJ/I4CAgIAAQRBrIgMkgICAgAAgA0GkATYCBCADIAAoArQBIgQ2AgwgAyAENgIIIAAgASAAQcgBaiIEIANBBGoQzYSAgAAhASAEEJSEgIAAIQQCQCACRQ0AIAAgAjYCBAsgABDdgoCAACABQShqIAAoAsABIAQQ9IKAgAAgASABLwECQRByOwECIANBEGokgICAgAAgAQuHAQAgAEEsEKSDgIAAIABBBkEBQQBBNEE4IAFBHUYbIANBAWpB//8DcRC2g4CAACEBIABBDkEREKODgIAAIQMCQAJAIABBDBCzg4CAAEUNACACIAApArwBNwIAIAJBCGogAEHEAWooAgA2AgAMAQsgAw0AIABBNRCEg4CAAAsgABCmg4CAACABC54CAQh/IAAgAkEAEPSDgIAAQTQQ6YKAgAAhBgJAAkAgBSgCACIHQaQBRg0AIAVBCGohCAwBCwJAIARFDQAgBCgCEEUNACAEQQxqIQgMAQsgAkEMaiEICyAAIAAoAgBBAWoiCTYCAEEAIQpBACELQQAhDAJAIAMoAgBBpAFGDQAgAygCCCEMIAMoAgQhCwsgASgCCCENIAEoAgQhACAIKAIAIQFBACEDAkAgB0GkAUYNACAFKAIIIQMgBSgCBCEKCyAGIAM2AjAgBiAKNgIsIAZBADYCKCAGIAQ2AiQgBiAMNgIgIAYgCzYCHCAGIAI2AhggBiANNgIUIAYgADYCECAGIAE2AgwgBiAANgIIIAYgCTYCBCAGQcOABDYCACAGC0ABAn9BACECQQAhAwJAIAEoAgBBpAFGDQAgASgCCCEDIAEoAgQhAgsgACADNgIoIAAgAjYCJCAAIAEoAgg2AgwLTgEBfyOAgICAAEEQayIFJICAgIAAAkAgA0EIcUUNACAFIAQ2AgAgAkGI3oGAACAFEImFgIAACyAAIAEgBBCKhYCAACAFQRBqJICAgIAAC4EBAQN/I4CAgIAAQRBrIgMkgICAgAAgAyACNgIMAkBBAEEAIAEgAhDOgICAACIEQQBIDQAgACgCACEFIAAgBEEBaiIEENSFgIAARQ0AIAMgAjYCDCAAKAIIIAVqIAQgASACEM6AgIAAGiAAIAAoAgBBf2o2AgALIANBEGokgICAgAALlAEBBH8jgICAgABBEGsiAySAgICAAAJAIALAQX9KDQACQCAAKALwAkGQqISAAEcNACAAKAKgAiIEQZCohIAARg0AIAAoAtABIQUgACgCzAEhBiADIAQoAhA2AgAgAEGIAmogBiAFQbkBIAMQzYCAgAAaCyAAIAAoAqACNgLwAgsgASACEJmDgIAAIANBEGokgICAgAALvgEBAX8jgICAgABBEGsiBiSAgICAAAJAAkAgAkEEcQ0AIAVBgAFJDQELAkAgACgC8AIiAkUNACACQZCohIAARg0AIAYgAigCEDYCACAAQYgCaiADIARBuQEgBhDNgICAABoLIABBkKiEgAA2AvACCwJAIAEgBRD+hICAAA0AIABBiAJqIAMgBEHQABDIgICAABogAUHvARCZg4CAACABQb8BEJmDgIAAIAFBvQEQmYOAgAALIAZBEGokgICAgAALkwEBA38jgICAgABBEGsiBCSAgICAACAAKALQASEFIAAoAswBIQYgBCADNgIIIARBkaiCgABBjaiCgABBhLqEgAAgAkECcRsgAkEBcRs2AgQgBEGRqIKAAEGNqIKAAEGEuoSAACABQQJxGyABQQFxGzYCACAAQfwBaiAGIAVBuAIgBBDNgICAABogBEEQaiSAgICAAAsRACAAIAEgAkGAARDfhYCAAAswAAJAIANFDQAgAEGIAmogAyADQQFqQaABQZ8BIAEgAmpBf2ogA0YbEMiAgIAAGgsLUAECfyOAgICAAEEQayICJICAgIAAIAJBADYCDCAAIAEgASAAKAK4ASABayACQQxqEJaFgIAAIgMgAigCDBCOhYCAACACQRBqJICAgIAAIAMLEAAgACABIAJBAhDfhYCAAAtQAQJ/I4CAgIAAQRBrIgIkgICAgAAgAkEANgIMIAAgASABIAAoArgBIAFrIAJBDGoQl4WAgAAiAyACKAIMEI6FgIAAIAJBEGokgICAgAAgAwv1AgEFf0HFACECAkACQCAAKAK4ASIDIAAoAtABIgRNDQAgBC0AAEEuRw0AQQAhBQJAIAMgBEEBaiICTQ0AIAItAAAhBQtBxQAhAiAFQZCkhIAAai0AAEEQcUUNASAAIARBAmoiBDYC0AEgACAAIAQQj4WAgAAgACgC0AFqIgQ2AtABIAAoArgBIQNBNyECCyADIARNDQAgBC0AAEEgckHlAEcNAEEAIQUCQAJAIAMgBEEBaiIGTQ0AAkAgBi0AACIFQVVqDgMAAQABCyAAIARBAmoiAjYC0AFBACEFAkAgAyACTQ0AIAItAAAhBQsCQCAFQZCkhIAAai0AAEEQcUUNACAAIARBA2oiBDYC0AEgACAAIAQQj4WAgAAgACgC0AFqNgLQAQwCCyAAQZQBEISDgIAADAELIAVBkKSEgABqLQAAQRBxRQ0BIAAgBjYC0AEgACAAIAYQj4WAgAAgACgC0AFqNgLQAQsgAUEBOgAAQTchAgsgAgskACAAIAE2AgQgAEEANgIAIAAgARDPgICAACIBNgIIIAFBAEcLRAEDf0EAIQICQANAAkAgASACRw0AIAEhAgwCCyAAIAJqIQMgAkEBaiIEIQIgAywAAEF/Sg0ACyAEQX9qIQILIAIgAU8LDQAgACgCCBDQgICAAAsQACAAIAEgAkEgEN+FgIAACxAAIAAgASACQQgQ34WAgAALxAEBA38gARCZhYCAABogASACIAMgBBCahYCAACEGIAAgASgCCCABKAIAIAUQxYKAgAAgAEGMAmohByAAENyCgIAAIQgCQANAIAZBAXENASAAKAKIAkUNAQJAIAAoArABDQAgByEGA0AgBigCACIGRQ0DIAYoAgxBiAFHDQALCyAAIAgQpYKAgAAgASACIAMgBBCahYCAACEGIAAQ14KAgAAgACABKAIIIAEoAgAgBRDFgoCAACAAENyCgIAAIQgMAAsLIAgLDQAgAEGACBCThYCAAAufAgEFfyOAgICAAEGAIGsiBCSAgICAAEEBIQUCQANAIARBCkGAIPwLACAEQYAgIAEgAhGEgICAAICAgIAARQ0BQYEgIQYCQAJAA0ACQCAGQQFHDQAgACAEQX8QoIOAgAAMAgsgBkF+aiEHIAZBf2oiCCEGIAcgBGotAABBCkYNAAsCQCAIQYAgRw0AIAAgBEH/HxCgg4CAAAwDCyAAIAQgBxCgg4CAAAJAAkACQCAIQXhqDgMAAQIDCyAEQZXagYAAQQcQ1YKAgAANAgwDCyAEKQMAQt++lfLE6NevClENAgwBCyAEQYe5goAAQQkQ1YKAgABFDQELIAEgAxGFgICAAICAgIAARQ0BDAILC0EAIQULIARBgCBqJICAgIAAIAULigEBAX8jgICAgABB0ANrIgMkgICAgAAgA0GYA2pBAEE4/AsAIANBmANqIAIQwYKAgAAgA0EMaiAAIAEgA0GYA2oQxYKAgAAgA0EMaiADQQxqENyCgIAAEKWCgIAAIAMoApQCIQIgA0EMahDXgoCAACADQZgDahDAgoCAACADQdADaiSAgICAACACRQsgACACEJ2FgIAAIAAgASACEJ6FgIAAIAJBABCZg4CAAAs6ACAAQYLrgYAAQQUQoIOAgAAgAEEBEJmDgIAAIABBCRCZg4CAACAAQQAQmYOAgAAgAEEAEJmDgIAAC/MCAQV/IAAgAhCzhYCAACACKAIAIQMgAkEEELSFgIAAIAIgACgCxAIQsIWAgAAgACABIAIQtYWAgAAgAigCABCvhYCAACEBIAMgAigCCGogATYAACACKAIAIQQgAiAAKALEAkEDdBC0hYCAAEEAIQNBACEBAkACQANAIAEgACgCyAJPDQECQCAAKAK8AiADaigCACIFQf////8DcSIGRQ0AIAZBA3RBeGoiBiAEaiEHIAAoAsACIAZqIQYCQAJAIAVBHnZBf2pBAUsNACACKAIAEK+FgIAAIgVBf0wNBSACKAIIIAdqIAVBgICAgHhyNgAAIAIgBigCACAGKAIEEKCDgIAADAELIAYoAgAgACgCtAFrELKFgIAAIQUgAigCCCAHaiAFNgAACyAGKAIEEK+FgIAAIQYgAigCCCAHaiAGNgAECyADQQhqIQMgAUEBaiEBDAALCw8LQYGAgYAAQfLKgYAAQcACQc+XgIAAEMeAgIAAAAukAQEBfyOAgICAAEHQA2siBCSAgICAACAEQZgDakEAQTj8CwAgBEGYA2ogAxDBgoCAACAEQQxqIAEgAiAEQZgDahDFgoCAACAEQQxqENyCgIAAIQMgABCdhYCAACAEQQxqIAMgABCehYCAACAAQQAQmYOAgAAgBEEMaiADEKWCgIAAIARBDGoQ14KAgAAgBEGYA2oQwIKAgAAgBEHQA2okgICAgAALqAEBAX8jgICAgABB0ANrIgUkgICAgAAgBUEMakEAQTj8CwAgBUEMaiAEEMGCgIAAIAVBxABqIAUgASACIAMgBUEMahCYhYCAACEEIAAQnYWAgAAgBUHEAGogBCAAEJ6FgIAAIABBABCZg4CAACAFQcQAaiAEEKWCgIAAIAUoAggQ0ICAgAAgBUHEAGoQ14KAgAAgBUEMahDAgoCAACAFQdADaiSAgICAAAu6AQEBfyOAgICAAEHQA2siBCSAgICAACAEQZgDakEAQTj8CwAgBEGYA2ogAxDBgoCAACAEQQxqIAEgAiAEQZgDahDFgoCAACAEQQxqENyCgIAAIQMgABCdhYCAACAEKAKsAiAAEKKFgIAAIAAgBCgC+AIQo4WAgAAgBEEMaiAEQegBaiAAEKSFgIAAIARBDGogAxClgoCAACAEQQxqENeCgIAAIARBmANqEMCCgIAAIARB0ANqJICAgIAACy4BAX8gASAAKAIQEK+CgIAAEK+FgIAAIgIQsIWAgAAgASAAKAIQIAIQoIOAgAALFQAgACABQQF0IAFBH3VzELCFgIAAC0oAIAIgASgCABCvhYCAABCwhYCAACABQQRqIQECQANAIAEoAgAiAUUNASACIAEtAAwQmYOAgAAgACABQQRqIAIQsYWAgAAMAAsLC80CAQR/AkAgAiACIAIQr4KAgABqENiAgIAAIgMNAEF/DwtBACECAkAgAUUNAAJAIAAgASADKAIEEYCAgIAAgICAgAAiBA0AQQEhBCAALAAAIgVB3wBGDQAgBUF/Sg0BIAAgASADKAIAEYCAgIAAgICAgAAiBEUNAQtBAkEBIAAgASADKAIMEYCAgIAAgICAgAAbIQYgACAEaiECIAAgAWohAAJAAkADQCACIABPDQECQCACIAAgAmsiBCADKAIIEYCAgIAAgICAgAAiAQ0AQQEhASACLAAAIgVB3wBGDQAgBUF/Sg0DIAIgBCADKAIAEYCAgIAAgICAgAAiAUUNAgsgAiABaiECDAALCyACLQAAIQULAkACQAJAIAVB/wFxIgFBQ2oOAwECAQALIAFBIUcNAQsgAkEBaiECQQMhBgsgBkEAIAIgAEYbIQILIAILGwAgACABIAIQpYWAgABBAnRByJ6EgABqKAIACxsAIAAgASACEKWFgIAAQQJ0QdyehIAAaigCAAuYAwACQAJAAkACQCAAIAEgAhClhYCAACICQQFqDgUCAQADAwELIAFBAkcNAiAALQAAQd8ARw0CQQEhAiAALQABIgBBMEYNASAAQZCkhIAAai0AAEEQcUUPC0EAIQICQAJAAkAgAUF/ag4DAAECAwsgAC0AACIAQVtqQQJJDQMgAEFWakECSQ0DQQEhAgJAAkAgAEFEag4DBAEEAAtBASECAkAgAEGif2oOAwQBBAALIABBIUYNBCAAQS1GDQQgAEEvRg0EQQEhAiAAQfwARg0DCyAAQf4ARg8LIAAvAABBofoARg0CIAAvAABBofwBRg0CIAAvAABB27oBRg0CIAAvAABBvfoARg0CIAAvAABBvfwBRg0CIAAvAABBvvoARg0CIAAvAABBvvwARg0CIAAvAABBvPoARg0CQQEhAiAALwAAQbz4AEYNASAALwAAQarUAEYPCyAAQdCbgoAAQQMQ1YKAgABFDQFBASECIABBxJuCgABBAxDVgoCAAEUNACAAQcibgoAAQQMQ1YKAgABFIQILIAIPC0EBC4UBAQJ/AkACQAJAIAFBgCBJDQAgACgCBCAAKAIMQfHPgIAAIAAoAiQgACgCIBGCgICAAICAgIAADAELIAAgARCqhYCAAEUNAANAQQEhAiAAKAIIIgMgACgCDE8NAiADLQAAIgNBKUYNAiADQfwARg0CIAAgARCqhYCAAA0ACwtBACECCyACC88OAQd/I4CAgIAAQSBrIgIkgICAgAACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgACgCCCIDLQAAIgRBXWoOCQYBCAgIAwUJCQALIARBpX9qDgQDAQcABgtBASEEIAAgA0EBajYCCAwLC0EBIQQgACADQQFqIgE2AgggASAAKAIMTw0KIAAgA0ECajYCCAwKC0EBIQQgACADQQFqIgU2AgggAkERakIANwAAIAJBF2pCADcAACACQgA3AAkgAkEBOgAfIAJBAjoACCACQQE6ABQgAkEBOgAQIAJBAjoACyACQQI6ABwCQCAFIAAoAgwiBk8NACAFLQAAQT9HDQAgACADQQJqIgc2AggCQCAHIAZJDQAgBSAHQcXegIAAIAAoAiQgACgCIBGCgICAAICAgIAADAgLAkACQAJAAkACQAJAAkACQAJAIActAAAiCEFfag4IAQgCCAgIBAUACwJAIAhBRmoOBQEIAwEBAAsCQCAIQZ9/ag4EBggIBgALAkAgCEGXf2oOBQYICAgGAAsCQCAIQYt/ag4EBggIBgALIAhBLUYNBiAIQf4ARw0HCyAAIANBA2o2AggMBwsgACADQQNqIgM2AggCQCADIAZJDQAgBSADQcXegIAAIAAoAiQgACgCIBGCgICAAICAgIAADA4LAkAgAC0AEUEBRw0AIAAoAhQtABRBAUcNAEEAIQQDQCADIAZPDQ8CQCAEQQFxDQAgAy0AAEEpRw0AIANBAWohAwwRCwJAAkACQCADIAYgA2sgACgCFCgCABGAgICAAICAgIAAIgMOAhIBAAsgACgCCCEBQQAhBAwBCyAAKAIIIgEtAABB3ABGIQQLIAAgASADaiIDNgIIIAAoAgwhBgwACwsgAEEpEKuFgIAAIQMDQCADQQFxRQ0OIAAoAgQgACgCCEF+aiIDSw0QIAMtAABB3ABHDRAgAEEpEKuFgIAAIQMMAAsLIAAgA0EDaiIHNgIIAkAgByAGSQ0AIAUgB0H7voCAACAAKAIkIAAoAiARgoCAgACAgICAAAwNCwJAAkAgBy0AACIGQT1GDQAgBkEhRw0BCyAAIANBBGo2AggMBgsgAEE+EKuFgIAARQ0MAkAgACgCCCIDIAdrQQFHDQAgByADQYKIgIAAIAAoAiQgACgCIBGCgICAAICAgIAACyAAKAIYRQ0FIAAgByAAKAIIQX9qEKyFgIAADAULIAAgA0EDaiIDNgIIIABBJxCrhYCAAEUNCyAAKAIYRQ0EIAAgAyAAKAIIQX9qEKyFgIAADAQLIABBKRCrhYCAAA0DDAoLA0AgByAGTw0KAkACQAJAIActAAAiA0FXag4FAgEBAQQACyADQTpGDQULIANBn39qQf8BcSIDQRdLDQsCQAJAIAJBCGogA2oiAy0AAEF/ag4DAAABDQsgA0EDOgAACyAAIAdBAWoiBzYCCAwBCwsCQCACLQAfQQNHDQAgAEEBOgAQCyAHQQFqIQMMCgsgB0EBaiEDA0AgACADNgIIIAMgBk8NCQJAIAMtAAAiB0EpRg0AIAdBOkYNAyAHQZ9/akH/AXEiB0EXSw0KIAJBCGogB2oiCC0AACIHQQRLDQpBASAHdEEacUUNCiAIQQQ6AAAgA0EBaiEDDAELCyADQX9qIQRBASEDAkACQAJAIAItAB9BfWoOAgEAAgtBACEDCyAAIAM6ABALIARBAmohAwwJCyAAIANBA2oiAzYCCCAHIANB0+SAgAAgACgCJCAAKAIgEYKAgIAAgICAgAALIAAtABAhBgJAAkACQCACLQAfQX1qDgIBAAILQQAhBAsgACAEOgAQCyAAKAIMIQQgACgCCCEDIAFBAWpB//8DcSEBAkACQANAIAMgBE8NAQJAIAMtAABBKUYNAAJAIAAgARCphYCAAA0AIAAgBjoAEAwLCyAAKAIIIgMgACgCDCIETw0BIAMtAABB/ABHDQEgACADQQFqIgM2AggMAQsLIAAgBjoAECADLQAAQSlHDQEgA0EBaiEDDAkLIAAgBjoAEAsgBSADQfu+gIAAIAAoAiQgACgCIBGCgICAAICAgIAADAYLQQEhBCAAIANBAWo2AgggACABEK2FgIAADQgMBQtBASEEIAAgA0EBaiIBNgIIIAMgAUHfvoCAACAAKAIkIAAoAiARgoCAgACAgICAAAwIC0EBIQQgAC0AEEEBRw0BIABBChCrhYCAAA0HIAAgACgCDDYCCAwHCyAEQT9GDQELAkACQCAALQARDQAgAyAAKAIMIANrENKAgIAAIQMMAQsgAyAAKAIMIANrIAAoAhQoAgARgICAgACAgICAACEDCyADRQ0BIAAgACgCCCADajYCCAwDC0EBIQQgACADQQFqIgE2AgggAyABQaLHgYAAIAAoAiQgACgCIBGCgICAAICAgIAADAQLQQAhBAwDCyAAIAM2AggLIAAQroWAgABBASEEDAELIAAQroWAgAALIAJBIGokgICAgAAgBAtKAQN/QQAhAgJAIAAoAggiAyAAKAIMIgRPDQAgAyABIAQgA2sgAC0AESAAKAIUEPOCgIAAIgNFDQBBASECIAAgA0EBajYCCAsgAgtUAQF/I4CAgIAAQRBrIgMkgICAgAAgA0EEaiABIAIQ9IKAgAAgA0EEaiAAKAIcIAAoAhgRhoCAgACAgICAACADQQRqEKmCgIAAIANBEGokgICAgAAL6QMBBX8gACgCDCECAkACQAJAIAFBgCBJDQAgACgCBCACQfHPgIAAIAAoAiQgACgCIBGCgICAAICAgIAADAELAkAgACgCCCIDIAJPDQAgAy0AAEHdAEcNACAAIANBAWoiATYCCCADIAFBzraAgAAgACgCJCAAKAIgEYKAgIAAgICAgABBAQ8LAkAgA0ECaiIEIAJPDQAgAy0AAEHbAEcNACADLQABQTpHDQAgACADQQFqIgU2AggCQCAFLQAAQTpHDQAgACAENgIIAkAgBC0AAEHeAEcNACAAIANBA2o2AggLIABBOhCrhYCAACEEIAAoAgwhAiAERQ0AIAAoAggiBCACTw0AIAQtAABB3QBHDQAgACAEQQFqIgU2AgggBSACTw0AIAUtAABB3QBHDQAgACAEQQJqNgIIQQEhBQwDCyAAIAM2AggLAkAgAyACTw0AIAMtAABB3gBHDQAgACADQQFqIgM2AggLIAFBAWpB//8DcSEGA0AgAyIBIAJPDQFBASEFIAEtAAAhBCAAIAFBAWoiAzYCCCAEQd0ARg0CAkACQCABLQAAQaV/ag4CAAECCyAAIAYQrYWAgAAaIAAoAgwhAiAAKAIIIQMMAQsgAyACTw0AIAAgAUECaiIDNgIIDAALC0EADwsgBQu0AgEFfyAAKAIIIQEgACgCDCECA0ACQAJAAkAgASACTw0AAkAgAS0AACIDQVZqIgRBFUsNAEEBIAR0QYOAgAFxRQ0AIAFBAWohAQwDCyADQfsARw0AQQAhAyABQQFqIgEhBAJAA0AgACAENgIIIAQgAk8NBCAELQAAIQUCQAJAAkACQAJAAkACQCADDgQAAQMCAAsgBUFUakH/AXEiA0EOTw0KQfH/ACADdkEBcUUNCiADQQJ0QdChhIAAaigCACEDDAQLQQEhAyAFQVRqDg4CCQkJAwMDAwMDAwMDAwYLIAVBUGpB/wFxQQpJDQEMCAsgBUFQakEKTw0CC0ECIQMLIARBAWohBAwBCwsgBUH9AEcNAwwCCyAFQf0ARg0BDAILDwsgBEEBaiEBCyAAIAE2AggMAAsLKQACQCAAQX9HDQBBu92BgABBwMqBgABBHEH0ooKAABDHgICAAAALIAALQQACQCABQYABSQ0AA0AgAUGAAUkNASAAIAFBgAFyQf8BcRCZg4CAACABQQd2IQEMAAsLIAAgAUH/AXEQmYOAgAALqgEBAn8CQAJAAkAgASgCACIDRQ0AIAEoAgQiBEUNASADIARLDQIgAiADIAAoArQBaxCyhYCAABCwhYCAACACIAEoAgQgASgCAGsQsoWAgAAQsIWAgAAPC0HJloCAAEHAyoGAAEEiQaHqgIAAEMeAgIAAAAtB3b2BgABBwMqBgABBI0Gh6oCAABDHgICAAAALQcq9gYAAQcDKgYAAQSRBoeqAgAAQx4CAgAAACykAAkAgAEF/Sg0AQc7dgYAAQcDKgYAAQRZB4aKCgAAQx4CAgAAACyAAC9sCAQJ/IAAoAqACIAEQooWAgAAgASAAKALsAhCjhYCAACABIAAoAtACIgIQr4WAgAAQsIWAgABBACEDAkADQCACRQ0BIAEgACgC2AIgA2ooAgAQr4WAgAAQsIWAgAAgAkF/aiECIANBBGohAwwACwsgACAAQdwBaiABEKSFgIAAIAEgACgC6AEQr4WAgAAQsIWAgAAgAEHsAWohAgJAA0AgAigCACICRQ0BIAEgAigCBCAAKAK0AWsQsoWAgAAQsIWAgAAgASACKAIMEK+FgIAAELCFgIAAIAEgAigCCCAAKAK0AWsQsoWAgAAQsIWAgAAgASACKAIQEK+FgIAAELCFgIAADAALCwJAAkAgACgC+AENACABQQAQmYOAgAAMAQsgAUEBEJmDgIAAIAAgAEH0AWogARCxhYCAAAsgACAAQYgCaiABELaFgIAAIAAgAEH8AWogARC2hYCAAAsqAQF/IAAoAgAhAgJAIAAgARDUhYCAAEUNACAAKAIIIAJqQQAgAfwLAAsLloEBAQR/AkACQAJAAkACQAJAAkACQAJAAkACQANAIAIgAS0AABCZg4CAACACKAIAIQMgAiABKAIEELCFgIAAIAAgAUEIaiACELGFgIAAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEvAQBBf2oOlwEAAQIDBAWbAZoBmQGYAZcBlgGVAZQBkwGSAZEBjQGMAYsBigGJAYgBhwGGAYUBhAGDAYIBgQGAAX9+fXx6eXh3dnV0c3JxcG9ubWxramloZ2ZlZGNiYWBfXl1cW1pZWFdWVVRTUlFQT05NTEtKSUhHRkVDQkFAPz49PDs6OTg3NjU0MzIxMC8uLSwrKikoJyYlJCMiISAfHh0cGxoZGBcWFRQTEhEQDw4NDAsKCQgHBkQLIAIgAS8BAhCwhYCAACAAIAEoAhAgAhC1hYCAACAAIAEoAhQgAhC1hYCAACAAIAFBGGogAhCxhYCAAA8LIAIgAS8BAhCwhYCAACAAIAEoAhAgAhC1hYCAACAAIAEoAhQgAhC1hYCAACAAIAFBGGogAhCxhYCAAA8LIAIgAS8BAhCwhYCAACAAIAEoAhAgAhC1hYCAACAAIAEoAhQgAhC1hYCAACAAIAFBGGogAhCxhYCAAA8LIAIgAS8BAhCwhYCAACAAIAEoAhAgAhC1hYCAACAAIAEoAhQgAhC1hYCAACAAIAFBGGogAhCxhYCAAA8LIAIgAS8BAhCwhYCAACACIAEoAhAiAxCvhYCAABCwhYCAAEEAIQQDQCADRQ1AIAAgASgCGCAEaigCACACELWFgIAAIANBf2ohAyAEQQRqIQQMAAsLIAIgAS8BAhCwhYCAACACIAEoAhAiAxCvhYCAABCwhYCAAEEAIQQDQAJAIAMNAAJAAkAgASgCHA0AIAJBABCZg4CAAAwBCyACQQEQmYOAgAAgACABQRxqIAIQsYWAgAALAkAgASgCJA0AIAJBABCZg4CAAA8LIAJBARCZg4CAACAAIAFBJGogAhCxhYCAAA8LIAAgASgCGCAEaigCACACELWFgIAAIANBf2ohAyAEQQRqIQQMAAsLIAIgAS8BAhCwhYCAACAAIAFBEGogAhCxhYCAAAJAAkAgASgCGA0AIAJBABCZg4CAAAwBCyACQQEQmYOAgAAgACABQRhqIAIQsYWAgAALAkACQCABKAIgIgMNACACQQAQmYOAgAAMAQsgACADIAIQtYWAgAALAkAgASgCJA0AIAJBABCZg4CAAA8LIAJBARCZg4CAACAAIAFBJGogAhCxhYCAAA8LIAIgAS8BAhCwhYCAACAAIAFBEGogAhCxhYCAACAAIAFBGGogAhCxhYCAACAAIAFBIGogAhCxhYCAACAAIAFBKGogAhC3hYCAAAw8CyACIAEvAQIQsIWAgAAgACABQRBqIAIQsYWAgAACQAJAIAEoAhgNACACQQAQmYOAgAAMAQsgAkEBEJmDgIAAIAAgAUEYaiACELGFgIAACwJAAkAgASgCIA0AIAJBABCZg4CAAAwBCyACQQEQmYOAgAAgACABQSBqIAIQsYWAgAALIAAgASgCKCACELWFgIAAIAEoAiwiAQ2HASACQQAQmYOAgAAPCyACIAEvAQIQsIWAgAAgACABQRBqIAIQsYWAgAAgAiABKAIYIgMQr4WAgAAQsIWAgABBACEEA0ACQCADDQACQAJAIAEoAiQNACACQQAQmYOAgAAMAQsgAkEBEJmDgIAAIAAgAUEkaiACELGFgIAACyABKAIsIgENiAEgAkEAEJmDgIAADwsgACABKAIgIARqKAIAIAIQtYWAgAAgA0F/aiEDIARBBGohBAwACwsgAiABLwECELCFgIAAIAAgAUEQaiACELGFgIAAAkACQCABKAIYDQAgAkEAEJmDgIAADAELIAJBARCZg4CAACAAIAFBGGogAhCxhYCAAAsCQAJAIAEoAiANACACQQAQmYOAgAAMAQsgAkEBEJmDgIAAIAAgAUEgaiACELGFgIAACyAAIAEoAiggAhC1hYCAACABKAIsIgENhQEgAkEAEJmDgIAADwsgAiABLwECELCFgIAAIAAgAUEQaiACELGFgIAAIAAgASgCGCACELWFgIAAAkACQCABKAIcDQAgAkEAEJmDgIAADAELIAJBARCZg4CAACAAIAFBHGogAhCxhYCAAAsCQAJAIAEoAiQiAw0AIAJBABCZg4CAAAwBCyAAIAMgAhC1hYCAAAsCQAJAIAEoAigiAw0AIAJBABCZg4CAAAwBCyAAIAMgAhC1hYCAAAsCQCABKAIsDQAgAkEAEJmDgIAADwsgAkEBEJmDgIAAIAAgAUEsaiACELGFgIAADwsgAiABLwECELCFgIAAIAIgASgCECIDEK+FgIAAELCFgIAAQQAhBANAAkAgAw0AIAAgAUEcaiACELGFgIAADwsgACABKAIYIARqKAIAIAIQtYWAgAAgA0F/aiEDIARBBGohBAwACwsgAiABLwECELCFgIAADwsgAiABLwECELCFgIAAAkACQCABKAIQDQAgAkEAEJmDgIAADAELIAJBARCZg4CAACAAIAFBEGogAhCxhYCAAAsCQAJAIAEoAhgNACACQQAQmYOAgAAMAQsgAkEBEJmDgIAAIAAgAUEYaiACELGFgIAACwJAAkAgASgCIA0AIAJBABCZg4CAAAwBCyACQQEQmYOAgAAgACABQSBqIAIQsYWAgAALIAAgAUEoaiACELeFgIAADwsgAiABLwECELCFgIAAIAAgAUEQaiACELGFgIAAAkACQCABKAIYDQAgAkEAEJmDgIAADAELIAJBARCZg4CAACAAIAFBGGogAhCxhYCAAAsCQAJAIAEoAiAiAw0AIAJBABCZg4CAAAwBCyAAIAMgAhC1hYCAAAsCQAJAIAEoAiQNACACQQAQmYOAgAAMAQsgAkEBEJmDgIAAIAAgAUEkaiACELGFgIAACyABKAIsIgENgAEgAkEAEJmDgIAADwsgAiABLwECELCFgIAAAkACQCABKAIQDQAgAkEAEJmDgIAADAELIAJBARCZg4CAACAAIAFBEGogAhCxhYCAAAsgACABQRhqIAIQsYWAgAACQAJAIAEoAiANACACQQAQmYOAgAAMAQsgAkEBEJmDgIAAIAAgAUEgaiACELGFgIAACyAAIAFBKGogAhC3hYCAAA8LIAIgAS8BAhCwhYCAACACIAEoAhAiAxCvhYCAABCwhYCAAEEAIQQDQCADRQ0zIAAgASgCGCAEaigCACACELWFgIAAIANBf2ohAyAEQQRqIQQMAAsLIAIgAS8BAhCwhYCAACAAIAFBEGogAhCxhYCAACABKAIYIgENfSACQQAQmYOAgAAPCyACIAEvAQIQsIWAgAAPCyACIAEvAQIQsIWAgAAgACABQRBqIAIQt4WAgAAPCyACIAEvAQIQsIWAgAAPCyACIAEvAQIQsIWAgAAgAiABKAIQIgMQr4WAgAAQsIWAgABBACEEA0ACQCADDQAgACABQRxqIAIQsYWAgAAgACABQSRqIAIQsYWAgAAgACABKAIsIAIQtYWAgAACQAJAIAEoAjAiAw0AIAJBABCZg4CAAAwBCyAAIAMgAhC1hYCAAAsgACABQTRqIAIQsYWAgAAPCyACIAEoAhggBGooAgAQr4WAgAAQsIWAgAAgA0F/aiEDIARBBGohBAwACwsgAiABLwECELCFgIAAQRAhAwx3CyACIAEvAQIQsIWAgAAPCyACIAEvAQIQsIWAgAAgACABQRBqIAIQsYWAgAAgASgCGCIBDXYgAkEAEJmDgIAADwsgAiABLwECELCFgIAADwsgAiABLwECELCFgIAAIAIgASgCEBCvhYCAABCwhYCAAAJAAkAgASgCFA0AIAJBABCZg4CAAAwBCyACQQEQmYOAgAAgACABQRRqIAIQsYWAgAALIAAgAUEcaiACELGFgIAADwsgAiABLwECELCFgIAAIAAgAUEQaiACELGFgIAAIAIgASgCGCIDEK+FgIAAELCFgIAAQQAhBANAAkAgAw0AAkACQCABKAIkDQAgAkEAEJmDgIAADAELIAJBARCZg4CAACAAIAFBJGogAhCxhYCAAAsCQAJAIAEoAiwiAw0AIAJBABCZg4CAAAwBCyAAIAMgAhC1hYCAAAsCQAJAIAEoAjANACACQQAQmYOAgAAMAQsgAkEBEJmDgIAAIAAgAUEwaiACELGFgIAACwJAAkAgASgCOCIDDQAgAkEAEJmDgIAADAELIAAgAyACELWFgIAACyABKAI8IgENdSACQQAQmYOAgAAPCyAAIAEoAiAgBGooAgAgAhC1hYCAACADQX9qIQMgBEEEaiEEDAALCyACIAEvAQIQsIWAgAAgACABKAIQIAIQtYWAgAAgACABQRRqIAIQsYWAgAAMXQsgAiABLwECELCFgIAAIAIgASgCEBCvhYCAABCwhYCAAA8LIAIgAS8BAhCwhYCAACACIAEoAhAQr4WAgAAQsIWAgAAgACABQRRqIAIQsYWAgAAPCyACIAEvAQIQsIWAgAAgACABQRBqIAIQsYWAgAAgACABQRhqIAIQsYWAgAAgACABQSBqIAIQsYWAgAAgACABQShqIAIQt4WAgAAPCyACIAEvAQIQsIWAgAAPCyACIAEvAQIQsIWAgAAgAUEQaiACELiFgIAAIAFBIGogAhC4hYCAAA8LIAIgAS8BAhCwhYCAAAJAAkAgASgCECIDDQAgAkEAEJmDgIAADAELIAAgAyACELWFgIAACwJAAkAgASgCFCIDDQAgAkEAEJmDgIAADAELIAAgAyACELWFgIAACyAAIAFBGGogAhCxhYCAAA8LIAIgAS8BAhCwhYCAACACIAEoAhAiAxCvhYCAABCwhYCAAEEAIQQDQCADRQ1XIAIgASgCGCAEaigCABCvhYCAABCwhYCAACADQX9qIQMgBEEEaiEEDAALCyACIAEvAQIQsIWAgAACQAJAIAEoAhAiAw0AIAJBABCZg4CAAAwBCyAAIAMgAhC1hYCAAAsgACABQRRqIAIQsYWAgAAgACABQRxqIAIQsYWAgAAgACABQSRqIAIQsYWAgAAPCyACIAEvAQIQsIWAgAACQAJAIAEoAhAiAw0AIAJBABCZg4CAAAwBCyAAIAMgAhC1hYCAAAsgACABQRRqIAIQsYWAgAAgACABQRxqIAIQsYWAgAAgACABQSRqIAIQsYWAgAAPCyACIAEvAQIQsIWAgAAgACABKAIQIAIQtYWAgAAgACABQRRqIAIQsYWAgAAPCyACIAEvAQIQsIWAgAAgACABKAIQIAIQtYWAgAAgACABQRRqIAIQsYWAgAAgACABQRxqIAIQsYWAgAAgACABQSRqIAIQsYWAgAAPCyACIAEvAQIQsIWAgAACQAJAIAEoAhAiAw0AIAJBABCZg4CAAAwBCyAAIAMgAhC1hYCAAAsgACABQRRqIAIQsYWAgAAgACABQRxqIAIQsYWAgAAPCyACIAEvAQIQsIWAgAAgAiABKAIQIgMQr4WAgAAQsIWAgABBACEEA0ACQCADDQAgAiABKAIcIgMQr4WAgAAQsIWAgABBACEEA0ACQCADDQACQAJAIAEoAigiAw0AIAJBABCZg4CAAAwBCyAAIAMgAhC1hYCAAAsgAiABKAIsIgMQr4WAgAAQsIWAgABBACEEA0ACQCADDQAgAiABKAI4IgMQr4WAgAAQsIWAgABBACEEA0ACQCADDQACQAJAIAEoAkQiAw0AIAJBABCZg4CAAAwBCyAAIAMgAhC1hYCAAAsgASgCSCIBDW0gAkEAEJmDgIAADwsgACABKAJAIARqKAIAIAIQtYWAgAAgA0F/aiEDIARBBGohBAwACwsgACABKAI0IARqKAIAIAIQtYWAgAAgA0F/aiEDIARBBGohBAwACwsgACABKAIkIARqKAIAIAIQtYWAgAAgA0F/aiEDIARBBGohBAwACwsgACABKAIYIARqKAIAIAIQtYWAgAAgA0F/aiEDIARBBGohBAwACwsgAiABLwECELCFgIAAIAAgASgCECACELWFgIAAIAAgASgCFCACELWFgIAAIAAgAUEYaiACELGFgIAADwsgAiABLwECELCFgIAAIAIgASgCEBCvhYCAABCwhYCAACAAIAFBFGogAhCxhYCAACAAIAFBHGogAhCxhYCAAEEkIQMMYgsgAiABLwECELCFgIAAIAIgASgCEBCvhYCAABCwhYCAACAAIAFBFGogAhCxhYCAAAxNCyACIAEvAQIQsIWAgAAgAiABKAIQELCFgIAADwsgAiABLwECELCFgIAAIAIgAS0AEBCZg4CAAA8LIAIgAS8BAhCwhYCAACAAIAFBEGogAhCxhYCAACAAIAFBGGogAhCxhYCAAA8LIAIgAS8BAhCwhYCAAA8LIAIgAS8BAhCwhYCAAAJAAkAgASgCECIDDQAgAkEAEJmDgIAADAELIAAgAyACELWFgIAACyAAIAFBFGogAhCxhYCAAA8LIAIgAS8BAhCwhYCAACACIAEoAhAiAxCvhYCAABCwhYCAAEEAIQQDQAJAIAMNAAJAAkAgASgCHCIDDQAgAkEAEJmDgIAADAELIAAgAyACELWFgIAACyACIAEoAiAiAxCvhYCAABCwhYCAAEEAIQQDQAJAIAMNAAJAAkAgASgCLA0AIAJBABCZg4CAAAwBCyACQQEQmYOAgAAgACABQSxqIAIQsYWAgAALAkACQCABKAI0DQAgAkEAEJmDgIAADAELIAJBARCZg4CAACAAIAFBNGogAhCxhYCAAAsgACABQTxqIAIQsYWAgABBxAAhAwxfCyAAIAEoAiggBGooAgAgAhC1hYCAACADQX9qIQMgBEEEaiEEDAALCyAAIAEoAhggBGooAgAgAhC1hYCAACADQX9qIQMgBEEEaiEEDAALCyACIAEvAQIQsIWAgAAgAiABKAIQIgMQr4WAgAAQsIWAgABBACEEA0ACQCADDQACQAJAIAEoAhwiAw0AIAJBABCZg4CAAAwBCyAAIAMgAhC1hYCAAAsgAiABKAIgIgMQr4WAgAAQsIWAgABBACEEA0ACQCADDQACQAJAIAEoAiwNACACQQAQmYOAgAAMAQsgAkEBEJmDgIAAIAAgAUEsaiACELGFgIAACwJAIAEoAjQNACACQQAQmYOAgAAPCyACQQEQmYOAgAAgACABQTRqIAIQsYWAgAAPCyAAIAEoAiggBGooAgAgAhC1hYCAACADQX9qIQMgBEEEaiEEDAALCyAAIAEoAhggBGooAgAgAhC1hYCAACADQX9qIQMgBEEEaiEEDAALCyACIAEvAQIQsIWAgAAgAiABKAIQIgMQr4WAgAAQsIWAgABBACEEA0ACQCADDQAgACABQRxqIAIQsYWAgAAgACABKAIkIAIQtYWAgAACQAJAIAEoAigiAw0AIAJBABCZg4CAAAwBCyAAIAMgAhC1hYCAAAsgACABQSxqIAIQsYWAgAAgAiABKAI0EK+FgIAAELCFgIAADwsgAiABKAIYIARqKAIAEK+FgIAAELCFgIAAIANBf2ohAyAEQQRqIQQMAAsLIAIgAS8BAhCwhYCAAA8LIAIgAS8BAhCwhYCAACAAIAEoAhAgAhC1hYCAACACIAEoAhQiAxCvhYCAABCwhYCAAEEAIQQDQCADRQ0NIAAgASgCHCAEaigCACACELWFgIAAIANBf2ohAyAEQQRqIQQMAAsLIAIgAS8BAhCwhYCAACAAIAEoAhAgAhC1hYCAACAAIAEoAhQgAhC1hYCAACAAIAFBGGogAhCxhYCAAA8LIAIgAS8BAhCwhYCAACAAIAEoAhAgAhC1hYCAACAAIAEoAhQgAhC1hYCAACAAIAFBGGogAhCxhYCAAA8LIAIgAS8BAhCwhYCAACAAIAFBEGogAhCxhYCAACAAIAFBGGogAhCxhYCAACAAIAFBIGogAhCxhYCAACAAIAFBKGogAhC3hYCAAA8LIAIgAS8BAhCwhYCAACACIAEoAhAQr4WAgAAQsIWAgAAgAiABKAIUELCFgIAAIAAgAUEYaiACELGFgIAAIAAgASgCICACELWFgIAAIAAgAUEkaiACELGFgIAADwsgAiABLwECELCFgIAAIAIgASgCEBCvhYCAABCwhYCAACACIAEoAhQQsIWAgAAPCyACIAEvAQIQsIWAgAAgAiABKAIQEK+FgIAAELCFgIAAIAIgASgCFBCwhYCAAA8LIAIgAS8BAhCwhYCAACAAIAFBEGogAhCxhYCAACAAIAFBGGogAhCxhYCAACAAIAEoAiAgAhC1hYCAACACIAEoAiQQr4WAgAAQsIWAgAAgAiABKAIoELCFgIAADwsgAiABLwECELCFgIAAIAAgAUEQaiACELGFgIAAIAAgAUEYaiACELGFgIAAIAAgASgCICACELWFgIAAIAIgASgCJBCvhYCAABCwhYCAACACIAEoAigQr4WAgAAQsIWAgAAgAiABKAIsELCFgIAADwsgAiABLwECELCFgIAAIAAgAUEQaiACELGFgIAAIAAgAUEYaiACELGFgIAAIAAgASgCICACELWFgIAAIAIgASgCJBCvhYCAABCwhYCAACACIAEoAigQsIWAgAAPCyACIAEvAQIQsIWAgAAgAiABKAIQIgMQr4WAgAAQsIWAgABBACEEA0ACQCADDQAgACABQRxqIAIQsYWAgAAgACABQSRqIAIQsYWAgAAgACABQSxqIAIQsYWAgAACQAJAIAEoAjQiAw0AIAJBABCZg4CAAAwBCyAAIAMgAhC1hYCAAAsgASgCOCIBDVAgAkEAEJmDgIAADwsgAiABKAIYIARqKAIAEK+FgIAAELCFgIAAIANBf2ohAyAEQQRqIQQMAAsLIAIgAS8BAhCwhYCAACACIAEoAhAQr4WAgAAQsIWAgAACQAJAIAEoAhQNACACQQAQmYOAgAAMAQsgAkEBEJmDgIAAIAAgAUEUaiACELGFgIAACyAAIAFBHGogAhCxhYCAAA8LIAIgAS8BAhCwhYCAACACIAEoAhAiAxCvhYCAABCwhYCAAEEAIQQDQCADRQ0BIAAgASgCGCAEaigCACACELWFgIAAIANBf2ohAyAEQQRqIQQMAAsLDwsgAiABLwECELCFgIAADwsgAiABLwECELCFgIAADwsgAiABLwECELCFgIAAIAAgAUEQaiACELGFgIAAIAIgASgCGCIDEK+FgIAAELCFgIAAQQAhBANAAkAgAw0AIAAgAUEkaiACELGFgIAADwsgACABKAIgIARqKAIAIAIQtYWAgAAgA0F/aiEDIARBBGohBAwACwsgAiABLwECELCFgIAAAkACQCABKAIQDQAgAkEAEJmDgIAADAELIAJBARCZg4CAACAAIAFBEGogAhCxhYCAAAsgAiABKAIYIgMQr4WAgAAQsIWAgABBACEEA0ACQCADDQACQCABKAIkDQAgAkEAEJmDgIAADwsgAkEBEJmDgIAAIAAgAUEkaiACELGFgIAADwsgACABKAIgIARqKAIAIAIQtYWAgAAgA0F/aiEDIARBBGohBAwACwsgAiABLwECELCFgIAAAkACQCABKAIQDQAgAkEAEJmDgIAADAELIAJBARCZg4CAACAAIAFBEGogAhCxhYCAAAsgAiABKAIYIgMQr4WAgAAQsIWAgABBACEEA0ACQCADDQACQCABKAIkDQAgAkEAEJmDgIAADwsgAkEBEJmDgIAAIAAgAUEkaiACELGFgIAADwsgACABKAIgIARqKAIAIAIQtYWAgAAgA0F/aiEDIARBBGohBAwACwsgAiABLwECELCFgIAAIAAgAUEQaiACELGFgIAAIAIgASgCGCIDEK+FgIAAELCFgIAAQQAhBANAAkAgAw0AIAAgAUEkaiACELGFgIAADwsgACABKAIgIARqKAIAIAIQtYWAgAAgA0F/aiEDIARBBGohBAwACwsgAiABLwECELCFgIAAIAAgAUEQaiACELGFgIAAIAIgASgCGCIDEK+FgIAAELCFgIAAQQAhBANAAkAgAw0AIAAgAUEkaiACELGFgIAADwsgACABKAIgIARqKAIAIAIQtYWAgAAgA0F/aiEDIARBBGohBAwACwsgAiABLwECELCFgIAAIAFBEGogAhC4hYCAAA8LIAIgAS8BAhCwhYCAACACIAEoAhAQr4WAgAAQsIWAgAAgACABQRRqIAIQsYWAgAAgACABKAIcIAIQtYWAgAAgACABQSBqIAIQsYWAgAAPCyACIAEvAQIQsIWAgAAgAiABKAIQEK+FgIAAELCFgIAADwsgAiABLwECELCFgIAAIAIgASgCEBCvhYCAABCwhYCAAA8LIAIgAS8BAhCwhYCAACACIAEoAhAQr4WAgAAQsIWAgAAgACABQRRqIAIQsYWAgAAgACABQRxqIAIQsYWAgABBJCEDDD4LIAIgAS8BAhCwhYCAACACIAEoAhAQr4WAgAAQsIWAgAAgACABQRRqIAIQsYWAgAAgACABQRxqIAIQsYWAgAAgACABKAIkIAIQtYWAgAAgAiABKAIoEK+FgIAAELCFgIAADwsgAiABLwECELCFgIAAIAIgASgCEBCvhYCAABCwhYCAACAAIAFBFGogAhCxhYCAACAAIAFBHGogAhCxhYCAAEEkIQMMPAsgAiABLwECELCFgIAAIAAgASgCECACELWFgIAAIAAgAUEUaiACELGFgIAAAkACQCABKAIcIgMNACACQQAQmYOAgAAMAQsgACADIAIQtYWAgAALIAAgAUEgaiACELGFgIAAIAEoAigiAQ08IAJBABCZg4CAAA8LIAIgAS8BAhCwhYCAAAJAAkAgASgCECIDDQAgAkEAEJmDgIAADAELIAAgAyACELWFgIAACwJAAkAgASgCFA0AIAJBABCZg4CAAAwBCyACQQEQmYOAgAAgACABQRRqIAIQsYWAgAALIAAgAUEcaiACELGFgIAAAkACQCABKAIkIgMNACACQQAQmYOAgAAMAQsgACADIAIQtYWAgAALIAAgAUEoaiACELGFgIAAAkACQCABKAIwIgMNACACQQAQmYOAgAAMAQsgACADIAIQtYWAgAALIAAgAUE0aiACELGFgIAAQTwhAww6CyACIAEvAQIQsIWAgAACQAJAIAEoAhAiAw0AIAJBABCZg4CAAAwBCyAAIAMgAhC1hYCAAAsCQAJAIAEoAhQNACACQQAQmYOAgAAMAQsgAkEBEJmDgIAAIAAgAUEUaiACELGFgIAACyAAIAFBHGogAhCxhYCAAAJAAkAgASgCJCIDDQAgAkEAEJmDgIAADAELIAAgAyACELWFgIAACyAAIAFBKGogAhCxhYCAAAJAAkAgASgCMCIDDQAgAkEAEJmDgIAADAELIAAgAyACELWFgIAACyACIAEoAjQQr4WAgAAQsIWAgAAgACABQThqIAIQsYWAgABBwAAhAww5CyACIAEvAQIQsIWAgAACQAJAIAEoAhAiAw0AIAJBABCZg4CAAAwBCyAAIAMgAhC1hYCAAAsCQAJAIAEoAhQNACACQQAQmYOAgAAMAQsgAkEBEJmDgIAAIAAgAUEUaiACELGFgIAACyAAIAFBHGogAhCxhYCAAAJAAkAgASgCJCIDDQAgAkEAEJmDgIAADAELIAAgAyACELWFgIAACyAAIAFBKGogAhCxhYCAAAJAAkAgASgCMCIDDQAgAkEAEJmDgIAADAELIAAgAyACELWFgIAACyAAIAFBNGogAhCxhYCAAEE8IQMMOAsgAiABLwECELCFgIAAIAAgASgCECACELWFgIAAAkACQCABKAIUIgMNACACQQAQmYOAgAAMAQsgACADIAIQtYWAgAALIAAgAUEYaiACELGFgIAAAkAgASgCIA0AIAJBABCZg4CAAA8LIAJBARCZg4CAACAAIAFBIGogAhCxhYCAAA8LIAIgAS8BAhCwhYCAAA8LIAIgAS8BAhCwhYCAAEEQIQMMNQsgAiABLwECELCFgIAAQRAhAww0CyACIAEvAQIQsIWAgAACQAJAIAEoAhANACACQQAQmYOAgAAMAQsgAkEBEJmDgIAAIAAgAUEQaiACELGFgIAACyAAIAEoAhggAhC1hYCAAAJAAkAgASgCHA0AIAJBABCZg4CAAAwBCyACQQEQmYOAgAAgACABQRxqIAIQsYWAgAALAkACQCABKAIkIgMNACACQQAQmYOAgAAMAQsgACADIAIQtYWAgAALAkACQCABKAIoIgMNACACQQAQmYOAgAAMAQsgACADIAIQtYWAgAALAkAgASgCLA0AIAJBABCZg4CAAA8LIAJBARCZg4CAACAAIAFBLGogAhCxhYCAAA8LIAIgAS8BAhCwhYCAAAJAAkAgASgCECIDDQAgAkEAEJmDgIAADAELIAAgAyACELWFgIAACyACIAEoAhQiAxCvhYCAABCwhYCAAEEAIQQDQAJAIAMNAAJAAkAgASgCICIDDQAgAkEAEJmDgIAADAELIAAgAyACELWFgIAACwJAAkAgASgCJA0AIAJBABCZg4CAAAwBCyACQQEQmYOAgAAgACABQSRqIAIQsYWAgAALAkAgASgCLA0AIAJBABCZg4CAAA8LIAJBARCZg4CAACAAIAFBLGogAhCxhYCAAA8LIAAgASgCHCAEaigCACACELWFgIAAIANBf2ohAyAEQQRqIQQMAAsLIAIgAS8BAhCwhYCAACAAIAFBEGogAhCxhYCAACACIAEoAhgiAxCvhYCAABCwhYCAAEEAIQQDQAJAIAMNACAAIAFBJGogAhCxhYCAAA8LIAAgASgCICAEaigCACACELWFgIAAIANBf2ohAyAEQQRqIQQMAAsLIAIgAS8BAhCwhYCAACACIAEoAhAQr4WAgAAQsIWAgAAgACABQRRqIAIQsYWAgAAgACABKAIcIAIQtYWAgAAgACABQSBqIAIQsYWAgAAPCyACIAEvAQIQsIWAgAAgAiABKAIQEK+FgIAAELCFgIAADwsgAiABLwECELCFgIAAIAIgASgCEBCvhYCAABCwhYCAAA8LIAIgAS8BAhCwhYCAACACIAEoAhAQr4WAgAAQsIWAgAAgACABQRRqIAIQsYWAgAAgACABQRxqIAIQsYWAgABBJCEDDC0LIAIgAS8BAhCwhYCAACACIAEoAhAQr4WAgAAQsIWAgAAgACABQRRqIAIQsYWAgAAgACABQRxqIAIQsYWAgAAgACABKAIkIAIQtYWAgAAgAiABKAIoEK+FgIAAELCFgIAADwsgAiABLwECELCFgIAAIAIgASgCEBCvhYCAABCwhYCAACAAIAFBFGogAhCxhYCAACAAIAFBHGogAhCxhYCAAEEkIQMMKwsgAiABLwECELCFgIAAIAEoAhAiAQ0rIAJBABCZg4CAAA8LIAIgAS8BAhCwhYCAAA8LIAIgAS8BAhCwhYCAAA8LIAIgAS8BAhCwhYCAACAAIAEoAhAgAhC1hYCAACAAIAEoAhQgAhC1hYCAAAJAAkAgASgCGCIDDQAgAkEAEJmDgIAADAELIAAgAyACELWFgIAACyAAIAFBHGogAhCxhYCAACAAIAFBJGogAhCxhYCAAAJAAkAgASgCLA0AIAJBABCZg4CAAAwBCyACQQEQmYOAgAAgACABQSxqIAIQsYWAgAALIAAgAUE0aiACELGFgIAADwsgAiABLwECELCFgIAAIAIgASsDEBC5hYCAAA8LIAIgAS8BAhCwhYCAAAJAAkAgASgCECIDDQAgAkEAEJmDgIAADAELIAAgAyACELWFgIAACwJAAkAgASgCFCIDDQAgAkEAEJmDgIAADAELIAAgAyACELWFgIAACyAAIAFBGGogAhCxhYCAAA8LIAIgAS8BAhCwhYCAAAJAAkAgASgCECIDDQAgAkEAEJmDgIAADAELIAAgAyACELWFgIAACyAAIAEoAhQgAhC1hYCAACACIAEoAhgiAxCvhYCAABCwhYCAAEEAIQQDQAJAIAMNACAAIAEoAiQgAhC1hYCAAAJAAkAgASgCKA0AIAJBABCZg4CAAAwBCyACQQEQmYOAgAAgACABQShqIAIQsYWAgAALAkAgASgCMA0AIAJBABCZg4CAAA8LIAJBARCZg4CAACAAIAFBMGogAhCxhYCAAA8LIAAgASgCICAEaigCACACELWFgIAAIANBf2ohAyAEQQRqIQQMAAsLIAIgAS8BAhCwhYCAAA8LIAIgAS8BAhCwhYCAACAAIAFBEGogAhCxhYCAAAJAAkAgASgCGCIDDQAgAkEAEJmDgIAADAELIAAgAyACELWFgIAACyAAIAFBHGogAhCxhYCAAA8LIAIgAS8BAhCwhYCAACAAIAFBEGogAhCxhYCAAEEYIQMMIQsgAiABLwECELCFgIAAIAAgAUEQaiACELGFgIAAAkACQCABKAIYIgMNACACQQAQmYOAgAAMAQsgACADIAIQtYWAgAALIAAgAUEcaiACELGFgIAADwsgAiABLwECELCFgIAAIAAgAUEQaiACELGFgIAAAkACQCABKAIYIgMNACACQQAQmYOAgAAMAQsgACADIAIQtYWAgAALAkAgASgCHA0AIAJBABCZg4CAAA8LIAJBARCZg4CAACAAIAFBHGogAhCxhYCAAA8LIAIgAS8BAhCwhYCAAAJAAkAgASgCEA0AIAJBABCZg4CAAAwBCyACQQEQmYOAgAAgACABQRBqIAIQsYWAgAALIAAgASgCGCACELWFgIAAAkACQCABKAIcDQAgAkEAEJmDgIAADAELIAJBARCZg4CAACAAIAFBHGogAhCxhYCAAAsgACABQSRqIAIQsYWAgAAPCyACKAIAIQUgAkGIooSAAEEEEKCDgIAAIAIgAS8BAhCwhYCAACACIAEoAhAQr4WAgAAQsIWAgAAgACABQRRqIAIQsYWAgAACQAJAIAEoAhwiBA0AIAJBABCZg4CAAAwBCyAAIAQgAhC1hYCAAAsCQAJAIAEoAiAiBA0AIAJBABCZg4CAAAwBCyAAIAQgAhC1hYCAAAsCQAJAIAEoAiQiBA0AIAJBABCZg4CAAAwBCyAAIAQgAhC1hYCAAAsgAiABKAIoIgQQr4WAgAAQsIWAgABBACEGA0ACQCAEDQAgACABQTRqIAIQsYWAgAACQAJAIAEoAjwNACACQQAQmYOAgAAMAQsgAkEBEJmDgIAAIAAgAUE8aiACELGFgIAACwJAAkAgASgCRA0AIAJBABCZg4CAAAwBCyACQQEQmYOAgAAgACABQcQAaiACELGFgIAACwJAAkAgASgCTA0AIAJBABCZg4CAAAwBCyACQQEQmYOAgAAgACABQcwAaiACELGFgIAACwJAAkAgASgCVA0AIAJBABCZg4CAAAwBCyACQQEQmYOAgAAgACABQdQAaiACELGFgIAACwJAAkAgASgCXA0AIAJBABCZg4CAAAwBCyACQQEQmYOAgAAgACABQdwAaiACELGFgIAACyACKAIAIANrQXxqEK+FgIAAIQEgAigCCCAFaiABNgAADwsgAiABKAIwIAZqKAIAEK+FgIAAELCFgIAAIARBf2ohBCAGQQRqIQYMAAsLIAIgAS8BAhCwhYCAACACIAEoAhAQr4WAgAAQsIWAgAAgACABQRRqIAIQsYWAgAAgACABKAIcIAIQtYWAgAAgACABQSBqIAIQsYWAgAAPCyACIAEvAQIQsIWAgAAgAiABKAIQEK+FgIAAELCFgIAADwsgAiABLwECELCFgIAAIAIgASgCEBCvhYCAABCwhYCAAA8LIAIgAS8BAhCwhYCAACAAIAEoAhAgAhC1hYCAACAAIAFBFGogAhCxhYCAAAwFCyACIAEvAQIQsIWAgAACQAJAIAEoAhAiAw0AIAJBABCZg4CAAAwBCyAAIAMgAhC1hYCAAAsgAiABKAIUEK+FgIAAELCFgIAAIAAgAUEYaiACELGFgIAAIAAgAUEgaiACELGFgIAADwsgAiABLwECELCFgIAAIAAgASgCECACELWFgIAAIAAgAUEUaiACELGFgIAADAMLIAIgAS8BAhCwhYCAACAAIAEoAhAgAhC1hYCAACAAIAFBFGogAhCxhYCAACAAIAEoAhwgAhC1hYCAACACIAEoAiAQr4WAgAAQsIWAgAAPCyACIAEvAQIQsIWAgAACQAJAIAEoAhAiAw0AIAJBABCZg4CAAAwBCyAAIAMgAhC1hYCAAAsgAiABKAIUEK+FgIAAELCFgIAAIAAgAUEYaiACELGFgIAAIAAgAUEgaiACELGFgIAADwsgAiABLwECELCFgIAAIAAgASgCECACELWFgIAAIAAgAUEUaiACELGFgIAAC0EcIQMMEwsgAiABLwECELCFgIAAIAIgASgCEBCvhYCAABCwhYCAACAAIAFBFGogAhCxhYCAACAAIAFBHGogAhCxhYCAAEEkIQMMEgsgAiABLwECELCFgIAAIAIgASgCEBCvhYCAABCwhYCAACAAIAFBFGogAhCxhYCAACAAIAFBHGogAhCxhYCAACAAIAEoAiQgAhC1hYCAACACIAEoAigQr4WAgAAQsIWAgAAPCyACIAEvAQIQsIWAgAAgAiABKAIQEK+FgIAAELCFgIAAIAAgAUEUaiACELGFgIAAIAAgAUEcaiACELGFgIAAQSQhAwwQCyACIAEvAQIQsIWAgAAgAiABKAIQEK+FgIAAELCFgIAAIAAgAUEUaiACELGFgIAAIAAgASgCHCACELWFgIAAIAAgAUEgaiACELGFgIAADwsgAiABLwECELCFgIAAIAIgASgCEBCvhYCAABCwhYCAAA8LIAIgAS8BAhCwhYCAACACIAEoAhAQr4WAgAAQsIWAgAAPCyACIAEvAQIQsIWAgAAgAiABKAIQEK+FgIAAELCFgIAAIAAgAUEUaiACELGFgIAAIAAgAUEcaiACELGFgIAAQSQhAwwMCyACIAEvAQIQsIWAgAAgAiABKAIQEK+FgIAAELCFgIAAIAAgAUEUaiACELGFgIAAIAAgAUEcaiACELGFgIAAIAAgASgCJCACELWFgIAAIAIgASgCKBCvhYCAABCwhYCAAA8LIAIgAS8BAhCwhYCAACACIAEoAhAQr4WAgAAQsIWAgAAgACABQRRqIAIQsYWAgAAgACABQRxqIAIQsYWAgABBJCEDDAoLIAIgAS8BAhCwhYCAACACIAEoAhAiAxCvhYCAABCwhYCAAEEAIQQDQAJAIAMNACAAIAFBHGogAhCxhYCAACAAIAEoAiQgAhC1hYCAAAJAAkAgASgCKA0AIAJBABCZg4CAAAwBCyACQQEQmYOAgAAgACABQShqIAIQsYWAgAALAkACQCABKAIwIgMNACACQQAQmYOAgAAMAQsgACADIAIQtYWAgAALAkACQCABKAI0IgMNACACQQAQmYOAgAAMAQsgACADIAIQtYWAgAALIAAgAUE4aiACELGFgIAAIAIgASgCQBCvhYCAABCwhYCAAA8LIAIgASgCGCAEaigCABCvhYCAABCwhYCAACADQX9qIQMgBEEEaiEEDAALCyACIAEvAQIQsIWAgAACQAJAIAEoAhAiAw0AIAJBABCZg4CAAAwBCyAAIAMgAhC1hYCAAAsgAiABKAIUIgMQr4WAgAAQsIWAgABBACEEA0ACQCADDQACQAJAIAEoAiAiAw0AIAJBABCZg4CAAAwBCyAAIAMgAhC1hYCAAAsgACABQSRqIAIQsYWAgAAgACABQSxqIAIQsYWAgAAPCyAAIAEoAhwgBGooAgAgAhC1hYCAACADQX9qIQMgBEEEaiEEDAALCyACIAEvAQIQsIWAgAACQAJAIAEoAhAiAw0AIAJBABCZg4CAAAwBCyAAIAMgAhC1hYCAAAsgAiABKAIUIgMQr4WAgAAQsIWAgABBACEEA0ACQCADDQACQAJAIAEoAiAiAw0AIAJBABCZg4CAAAwBCyAAIAMgAhC1hYCAAAsgACABQSRqIAIQsYWAgAAgACABQSxqIAIQsYWAgAAPCyAAIAEoAhwgBGooAgAgAhC1hYCAACADQX9qIQMgBEEEaiEEDAALCyACIAEvAQIQsIWAgAAgACABKAIQIAIQtYWAgAAgACABKAIUIAIQtYWAgAAgACABQRhqIAIQsYWAgAAPCyACIAEvAQIQsIWAgAAgACABKAIQIAIQtYWAgAAgACABQRRqIAIQsYWAgAAgAiABKAIcEK+FgIAAELCFgIAAIAAgAUEgaiACELGFgIAADwsgAiABLwECELCFgIAAAkACQCABKAIQIgMNACACQQAQmYOAgAAMAQsgACADIAIQtYWAgAALAkACQCABKAIUDQAgAkEAEJmDgIAADAELIAJBARCZg4CAACAAIAFBFGogAhCxhYCAAAsCQAJAIAEoAhwNACACQQAQmYOAgAAMAQsgAkEBEJmDgIAAIAAgAUEcaiACELGFgIAACyACIAEoAiQQr4WAgAAQsIWAgAAgAiABKAIoEK+FgIAAELCFgIAAIAAgAUEsaiACELGFgIAADAMLIAIgAS8BAhCwhYCAAAJAAkAgASgCECIDDQAgAkEAEJmDgIAADAELIAAgAyACELWFgIAACwJAAkAgASgCFA0AIAJBABCZg4CAAAwBCyACQQEQmYOAgAAgACABQRRqIAIQsYWAgAALAkACQCABKAIcDQAgAkEAEJmDgIAADAELIAJBARCZg4CAACAAIAFBHGogAhCxhYCAAAsgAiABKAIkEK+FgIAAELCFgIAAIAIgASgCKBCvhYCAABCwhYCAACACIAEoAiwQr4WAgAAQsIWAgAAgACABQTBqIAIQsYWAgABBOCEDDAMLIAIgAS8BAhCwhYCAAAJAAkAgASgCECIDDQAgAkEAEJmDgIAADAELIAAgAyACELWFgIAACwJAAkAgASgCFA0AIAJBABCZg4CAAAwBCyACQQEQmYOAgAAgACABQRRqIAIQsYWAgAALIAIgASgCHBCvhYCAABCwhYCAAAJAAkAgASgCIA0AIAJBABCZg4CAAAwBCyACQQEQmYOAgAAgACABQSBqIAIQsYWAgAALAkACQCABKAIoDQAgAkEAEJmDgIAADAELIAJBARCZg4CAACAAIAFBKGogAhCxhYCAAAsCQAJAIAEoAjAiAw0AIAJBABCZg4CAAAwBCyAAIAMgAhC1hYCAAAsCQAJAIAEoAjQNACACQQAQmYOAgAAMAQsgAkEBEJmDgIAAIAAgAUE0aiACELGFgIAACwJAAkAgASgCPA0AIAJBABCZg4CAAAwBCyACQQEQmYOAgAAgACABQTxqIAIQsYWAgAALIAEoAkQiAQ0DIAJBABCZg4CAAA8LIAIgAS8BAhCwhYCAAAJAAkAgASgCECIDDQAgAkEAEJmDgIAADAELIAAgAyACELWFgIAACwJAAkAgASgCFA0AIAJBABCZg4CAAAwBCyACQQEQmYOAgAAgACABQRRqIAIQsYWAgAALAkACQCABKAIcDQAgAkEAEJmDgIAADAELIAJBARCZg4CAACAAIAFBHGogAhCxhYCAAAsgAiABKAIkEK+FgIAAELCFgIAAIAIgASgCKBCvhYCAABCwhYCAACAAIAFBLGogAhCxhYCAAAtBNCEDCyABIANqKAIAIQEMAAsLIAIgAS8BAhCwhYCAAAJAAkAgASgCECIDDQAgAkEAEJmDgIAADAELIAAgAyACELWFgIAACyAAIAFBFGogAhCxhYCAAA8LIAIgAS8BAhCwhYCAAAJAAkAgASgCECIDDQAgAkEAEJmDgIAADAELIAAgAyACELWFgIAACyACIAEoAhQiAxCvhYCAABCwhYCAAEEAIQQDQAJAIAMNAAJAAkAgASgCIA0AIAJBABCZg4CAAAwBCyACQQEQmYOAgAAgACABQSBqIAIQsYWAgAALAkAgASgCKA0AIAJBABCZg4CAAA8LIAJBARCZg4CAACAAIAFBKGogAhCxhYCAAA8LIAAgASgCHCAEaigCACACELWFgIAAIANBf2ohAyAEQQRqIQQMAAsLIAIgAS8BAhCwhYCAACACIAEoAhAQr4WAgAAQsIWAgAACQAJAIAEoAhQNACACQQAQmYOAgAAMAQsgAkEBEJmDgIAAIAAgAUEUaiACELGFgIAACyAAIAFBHGogAhCxhYCAAA8LIAIgAS8BAhCwhYCAACACIAEoAhAiAxCvhYCAABCwhYCAAEEAIQQDQAJAIAMNAAJAAkAgASgCHCIDDQAgAkEAEJmDgIAADAELIAAgAyACELWFgIAACwJAAkAgASgCICIDDQAgAkEAEJmDgIAADAELIAAgAyACELWFgIAACyAAIAFBJGogAhCxhYCAACAAIAFBLGogAhCxhYCAAA8LIAIgASgCGCAEaigCABCvhYCAABCwhYCAACADQX9qIQMgBEEEaiEEDAALCyACIAEvAQIQsIWAgAAgAiABKAIQEK+FgIAAELCFgIAADwsgAiABLwECELCFgIAAAkACQCABKAIQIgMNACACQQAQmYOAgAAMAQsgACADIAIQtYWAgAALIAAgAUEUaiACELGFgIAADwsgAiABLwECELCFgIAAAkACQCABKAIQDQAgAkEAEJmDgIAADAELIAJBARCZg4CAACAAIAFBEGogAhCxhYCAAAsCQAJAIAEoAhgiAw0AIAJBABCZg4CAAAwBCyAAIAMgAhC1hYCAAAsCQAJAIAEoAhwiAw0AIAJBABCZg4CAAAwBCyAAIAMgAhC1hYCAAAsCQAJAIAEoAiAiAw0AIAJBABCZg4CAAAwBCyAAIAMgAhC1hYCAAAsCQAJAIAEoAiQiAw0AIAJBABCZg4CAAAwBCyAAIAMgAhC1hYCAAAsCQCABKAIoDQAgAkEAEJmDgIAADwsgAkEBEJmDgIAAIAAgAUEoaiACELGFgIAADwsgAiABLwECELCFgIAAIAIgASgCEBCvhYCAABCwhYCAAA8LIAIgAS8BAhCwhYCAAAJAAkAgASgCECIDDQAgAkEAEJmDgIAADAELIAAgAyACELWFgIAACyAAIAFBFGogAhCxhYCAAA8LIAIgAS8BAhCwhYCAACAAIAEoAhAgAhC1hYCAACAAIAEoAhQgAhC1hYCAAAJAIAEoAhgNACACQQAQmYOAgAAPCyACQQEQmYOAgAAgACABQRhqIAIQsYWAgAAPCyACIAEvAQIQsIWAgAACQAJAIAEoAhAiAw0AIAJBABCZg4CAAAwBCyAAIAMgAhC1hYCAAAsgAiABKAIUIgMQr4WAgAAQsIWAgABBACEEA0ACQCADDQACQAJAIAEoAiAiAw0AIAJBABCZg4CAAAwBCyAAIAMgAhC1hYCAAAsgAiABKAIkIgMQr4WAgAAQsIWAgABBACEEA0ACQCADDQACQAJAIAEoAjANACACQQAQmYOAgAAMAQsgAkEBEJmDgIAAIAAgAUEwaiACELGFgIAACwJAIAEoAjgNACACQQAQmYOAgAAPCyACQQEQmYOAgAAgACABQThqIAIQsYWAgAAPCyAAIAEoAiwgBGooAgAgAhC1hYCAACADQX9qIQMgBEEEaiEEDAALCyAAIAEoAhwgBGooAgAgAhC1hYCAACADQX9qIQMgBEEEaiEEDAALC4MBAQF/IAIgASgCABCvhYCAABCwhYCAACABQQRqIQECQANAIAEoAgAiAUUNASACIAEoAgwQsIWAgAAgAiABKAIQEK+CgIAAEK+FgIAAIgMQsIWAgAAgAiABKAIQIAMQoIOAgAAgACABQQRqIAIQsYWAgAAgAiABLQAVEJmDgIAADAALCwt+AAJAAkACQCABKAIIDgMBAAECCyACQQEQmYOAgAAgAiABKAIAIAAoArQBaxCyhYCAABCwhYCAACACIAEoAgQQr4WAgAAQsIWAgAAPCyABKAIEEK+FgIAAIQAgAkECEJmDgIAAIAIgABCwhYCAACACIAEoAgAgABCgg4CAAAsLggEBAn8gASAALQAMEJmDgIAAAkACQCAAKAIEDQAgAUEBELCFgIAAIAEgACgCCBCwhYCAAAwBCyABIAAoAgAQr4WAgAAQsIWAgABBACECQQAhAwNAIAMgACgCAE8NASABIAAoAgQgAmooAgAQsIWAgAAgAkEEaiECIANBAWohAwwACwsLNgEBfyOAgICAAEEQayICJICAgIAAIAIgATkDCCAAIAJBCGpBCBCgg4CAACACQRBqJICAgIAAC7cBAQF/I4CAgIAAQdADayIEJICAgIAAIARBmANqQQBBOPwLACAEQZgDaiADEMGCgIAAIARBDGogASACIARBmANqEMWCgIAAIARBi4CAgAA2AgggBCAANgIEIAQgBEEEajYCuAIgBEEMahDcgoCAACEDIABBABCZg4CAACAEQQxqIAAQs4WAgAAgBEEMaiADEKWCgIAAIARBDGoQ14KAgAAgBEGYA2oQwIKAgAAgBEHQA2okgICAgAALTwAgACACKAIAELCFgIAAIAAgAigCBCABKAK0AWsQsoWAgAAQsIWAgAAgACACKAIIIAIoAgRrELKFgIAAELCFgIAAIAAgASgCBBCwhYCAAAu5AQEBfyOAgICAAEHQA2siBCSAgICAACAEQZgDakEAQTj8CwAgBEGYA2ogAxDBgoCAACAEQQxqIAEgAiAEQZgDahDFgoCAACAEQYuAgIAANgIIIAQgADYCBCAEIARBBGo2ArgCIARBDGoQ3IKAgAAhAyAAQQAQmYOAgAAgBEEMaiADIAAQnIWAgAAgBEEMaiADEKWCgIAAIARBDGoQ14KAgAAgBEGYA2oQwIKAgAAgBEHQA2okgICAgAALUgECfgJAAkAgAS8BAEGKAUYNACACLwEAQYoBRw0BC0F/IAAgARDDhYCAACIDIAAgAhDDhYCAACIEVSADIARTGw8LIAFBEGogAkEQahDEhYCAAAvHAgEHfwJAAkAgACgCBEEBdCAAKAIIIgVPDQAgBUF/aiEGDAELAkAgBUEBdEEEIAUbIgdBBBDJgICAACIIDQBBAA8LIAdBf2ohBkEAIQlBACEKAkADQCAAKAIAIQsgCiAFTw0BAkAgCyAJaigCACILRQ0AIAggASALEMWFgIAAIAZxQQJ0aiALNgIAIAAoAgghBQsgCUEEaiEJIApBAWohCgwACwsgCxDQgICAACAAIAc2AgggACAINgIACyABIAIQxYWAgAAhCgJAAkACQAJAA0AgACgCACAKIAZxIgpBAnRqIgsoAgAiCUUNAQJAIAEgCSACIAQRhICAgACAgICAAEUNACAKQQFqIQoMAQsLIAAoAgAgCkECdGoiCygCACIKDQELIAAgACgCBEEBajYCBEEAIQoMAQsgA0UNAQsgCyACNgIACyAKCxsBAnxBfyABKwMQIgMgAisDECIEZCADIARjGwvTAQICfwJ8A38CQCABLwEAIgMgAi8BACIERg0AQX8gAyAESyADIARJGw8LAkAgA0HEAEYNAAJAAkACQAJAIANBNkYNACADQdIARg0CIANB+wBHDQEgAUEgaiACQSBqEMSFgIAAIgMNAyABQRBqIAJBEGoQxIWAgAAPC0F/IAErAxAiBSACKwMQIgZkIAUgBmMbDwtBkbeCgABBncmBgABBrwJB78GAgAAQx4CAgAAACyAAIAEgAhC9hYCAACEDCyADDwsgAigCECECIAEoAhAhAQwACwsYACABEMaFgIAAIAIQxoWAgAAQx4WAgAALNgEBfwJAIAFBKGogAkEoahDHhYCAACIDDQBBfyABLwECIgEgAi8BAiICSyABIAJJGyEDCyADC8ABAgJ/AX4jgICAgABBEGsiAiSAgICAAAJAAkACQAJAIAEvAQAiA0GKAUYNACADQdIARw0BIAEoAhRFDQJCgICAgICAgICAf0L///////////8AIAEtABwbIQQMAwsgAkEIaiAAKAIAIAEoAgggACgCBBCehICAACACNAIIIQQMAgtBkbeCgABBncmBgABB9QFBrZKBgAAQx4CAgAAAC0IAIAE1AhgiBH0gBCABLQAcGyEECyACQRBqJICAgIAAIAQL4gEBBX8CQCAALQAMIgIgAS0ADEYNAEF/QQEgAhsPC0F/QQEgAhshA0EBQX8gAhshBAJAAkAgACgCBCIFDQAgASgCBA0BIAAoAggiACABKAIIIgFJDQEgA0EAIAAgAUsbDwsgACgCACIAIAEoAgAiAkkNAAJAIAAgAksNACABKAIEIgFFDQAgAEEBaiECIAUgAEECdEF8aiIGaiEAIAEgBmohAQNAAkAgAkF/aiICDQBBAA8LIAAoAgAiBSABKAIAIgZJDQIgAEF8aiEAIAFBfGohASAFIAZNDQALCyADIQQLIAQL9wMBAn8jgICAgABBEGsiAiSAgICAAAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS8BACIDQfd+ag4HBgEJCQUJCAALAkAgA0GFf2oOAwMJBwALIANBNkYNASADQcQARg0DIANB0gBHDQggAUEQahDIhYCAACEBDAkLIAJBCGogACgCACABKAIIIAAoAgQQnoSAgAAgAkEIakEEEMmFgIAAIQEMCAsgAUEQakEIEMmFgIAAIQEMBwsgAUEQahDIhYCAACABQSBqEMiFgIAAc0HthMHaenMhAQwGCyAAIAEoAhAQxYWAgAAgAS8BACIBQdHa+OR8bEERdiABQYCAorUBbHJBk+uc3AFscyEBDAULIAEvAQJBDHEiA0HR2vjkfGxBEXYgA0GAgKK1AWxyQZPrnNwBbCABKAIoIAEoAiwQyYWAgABzIQEMBAsgASgCECABKAIUEMmFgIAAIQEMAwsgAS8BAiIDQdHa+OR8bEERdiADQYCAorUBbHJBk+uc3AFsIAEoAiggASgCLBDJhYCAAHMhAQwCCyABLwECIgNB0dr45HxsQRF2IANBgICitQFsckGT65zcAWwgASgCKCABKAIsEMmFgIAAcyEBDAELQZG3goAAQZ3JgYAAQZEBQbKJgYAAEMeAgIAAAAsgAkEQaiSAgICAACABC0kBAX9BKCEBAkACQAJAIAAvAQBB935qDgcBAAAAAgACAAtBkbeCgABBncmBgABBwQJBnZKBgAAQx4CAgAAAC0EQIQELIAAgAWoLOgECfwJAIAAoAgQiAiABKAIEIgNPDQBBfw8LAkAgAiADTQ0AQQEPCyAAKAIAIAEoAgAgAhDVgoCAAAtIAQF/AkACQCAAKAIEIgFFDQAgASAAKAIAQQJ0EMmFgIAAIQEMAQsgAEEIakEEEMmFgIAAIQELIAFB3bTOmnxzIAEgAC0ADBsL6gEBBH8gAUECdiECQYzlnrp5IQMgACEEAkADQAJAIAINACABQQNxIQIgAUF8cSAAakF/aiEFQQAhBANAIAJFDQMgBEEIdCAFIAJqLQAAciEEIAJBf2ohAgwACwsgBCgAACIFQdHa+OR8bEERdiAFQYCAorUBbHJBk+uc3AFsIANzQQ13QQVsQeTW0bJ+aiEDIAJBf2ohAiAEQQRqIQQMAAsLIARB0dr45HxsQRF2IARBgICitQFsckGT65zcAWwgAXMgA3MiAkEQdiACc0HrlK+veGwiAkENdiACc0G13MqVfGwiAkEQdiACcwsYAAJAIAAoAghFDQAgACgCABDQgICAAAsL5ggDAn8BfAF/I4CAgIAAQTBrIgMkgICAgAACQAJAAkACQAJAAkACQAJAAkACQCACLwEAIgRB+H5qDgkBAgMHBwQHBQYACwJAAkACQAJAAkACQCAEQU1qDgQNDAwBAAsCQCAEQYV/ag4DBAwFAAsgBEHEAEYNASAEQdIARg0CIARB7ABHDQsgAEGv+oCAAEEDEKCDgIAADA0LAkAgAisDECIFmUQAAAAAAADwf2INAAJAIAIoAggtAABBLUcNACAAQS0QmYOAgAALIABBloiAgABBCBCgg4CAAAwNCwJAIAVEAAAAAAAAAABiDQACQCACKAIILQAAQS1HDQAgAEEtEJmDgIAACyAAQfqkgoAAQQMQoIOAgAAMDQsgAyAFOQMAIABBzo6BgAAgAxCJhYCAACAAQS4QzIWAgABBf0cNDAJAIABB5QAQzIWAgAAiAkF/Rw0AIAAoAgAhAgsgACACQfukgoAAQQIQzYWAgAAMDAsgAigCECEGIABB/qSCgABBAhCgg4CAACAGIQICQAJAAkACQANAAkAgAi8BACIEQcQARg0AIARBNkYNAwJAIARB+wBGDQAgBEHSAEcNAyACLQAcRQ0FDAYLIAItABxFDQQMBQsgAigCECECDAALC0GRt4KAAEGdyYGAAEHnA0GB4ICAABDHgICAAAALIAIrAxBEAAAAAAAAAABkRQ0BCyAAQSsQmYOAgAALIAAgASAGEMuFgIAAAkAgBi8BAEH7AEcNACAAQSoQmYOAgAALIABB4KiCgABBAhCgg4CAAAwLCyAAIAJBEGoQzoWAgAAMCgsgAEEoEJmDgIAAIAAgAkEQahDOhYCAACAAQS8QmYOAgAAgACACQSBqEM6FgIAAIABBKRCZg4CAAAwJCyAAQS8QmYOAgAAgACACKAIoIAIoAixBABDPhYCAACAAQS8QmYOAgAACQCACLwECIgRBEHFFDQAgAEGq94CAAEEBEKCDgIAAIAIvAQIhBAsCQCAEQQRxRQ0AIABBi4iBgABBARCgg4CAACACLwECIQQLAkAgBEEIcUUNACAAQaqQgIAAQQEQoIOAgAAgAi8BAiEECyAEQYABcUUNCCAAQejzgIAAQQEQoIOAgAAMCAsgAyABKAIINgIQIABBspuCgAAgA0EQahCJhYCAAAwHCyAAQSIQmYOAgAAgACACKAIQIAIoAhRBABDPhYCAACAAQSIQmYOAgAAMBgsgA0EoaiABKAIAIAIoAgggASgCBBCehICAACADIAMoAig2AiAgAEGxyIGAACADQSBqEImFgIAADAULIABBIhCZg4CAACAAIAIoAiggAigCLEEAEM+FgIAAIABBIhCZg4CAAAwECyAAQToQmYOAgAAgACACKAIoIAIoAixBABDPhYCAAAwDCyAAQZ+RgYAAQQQQoIOAgAAMAgtBkbeCgABBncmBgABB1gRB77WBgAAQx4CAgAAACyAAQeOlgYAAQQUQoIOAgAALIANBMGokgICAgAALIgEBfyAAKAIIIgIgASAAKAIAENSCgIAAIgAgAmtBfyAAGwt/AQF/AkAgACgCACIEIAFJDQACQCAEIAFHDQAgACACIAMQoIOAgAAPCyAAIAMQtIWAgAAgACgCCCABaiIEIANqIAQgACgCACADIAFqa/wKAAAgACgCCCABaiACIAP8CgAADwtBjYiBgABBycmBgABB1AJBipaAgAAQx4CAgAAAC8MDAQl/I4CAgIAAQcAAayICJICAgIAAAkAgAS0ADEEBRw0AIABBLRCZg4CAAAsCQAJAIAEoAgQiAw0AIAIgASgCCDYCACAAQeqQgIAAIAIQiYWAgAAMAQsCQCABKAIAQQJHDQAgAiADKQIANwMQIABB4pCAgAAgAkEQahCJhYCAAAwBCyACQThqQgA3AwAgAkIANwMwIAJBMGogAUKAgICAEEKAlOvcAxDrhYCAAAJAIAIoAjQiBA0AIAIgAigCODYCICAAQeqQgIAAIAJBIGoQiYWAgAAMAQsgAigCMCIFQQlsIgZBARDJgICAACIHRQ0AIAcgBmohCEEAIQkDQAJAIAkgBUcNACAGQX9qIQNBACEBA0ACQAJAIAMgAUYNACAHIAFqLQAAQTBGDQEgASEDCyAAIAcgA2ogBiADaxCgg4CAACAHENCAgIAAIAQQ0ICAgAAMBAsgAUEBaiEBDAALCyAEIAlBAnRqKAIAIQNBfyEBA0ACQCABQXZHDQAgCEF3aiEIIAlBAWohCQwCCyAIIAFqIANBCm4iCkH2AWwgA2pBMHI6AAAgAUF/aiEBIAohAwwACwsLIAJBwABqJICAgIAAC6oEAQR/I4CAgIAAQcAAayIEJICAgIAAQQAhBQNAAkACQAJAIAIgBUYNAAJAAkAgASAFaiIGLQAAIgdBB0kNACAHQf4ASw0AIAdBcmpB/wFxQRFLDQELAkAgAw0AIAQgBzYCACAAQYjegYAAIAQQiYWAgAAMBAsgBCAHNgIQIABBgd6BgAAgBEEQahCJhYCAAAwDCwJAAkACQAJAAkACQAJAAkACQAJAAkAgB0F5ag4HAQIDBAUGBwALIAdBXmoOAgcICQsCQCADDQAgAEGRzYGAAEECEKCDgIAADAwLIAQgBzYCICAAQYHegYAAIARBIGoQiYWAgAAMCwsgAEHhy4GAAEECEKCDgIAADAoLIABBiLCAgABBAhCgg4CAAAwJCyAAQefzgIAAQQIQoIOAgAAMCAsCQCADDQAgAEHfkICAAEECEKCDgIAADAgLIAQgBzYCMCAAQYHegYAAIARBMGoQiYWAgAAMBwsgAEHOj4GAAEECEKCDgIAADAYLIABB3d2AgABBAhCgg4CAAAwFCyAAQai3goAAQQIQoIOAgAAMBAsCQCADDQAgBUEBaiACTw0AAkAgBkEBai0AACIHQSRGDQAgB0H7AEYNACAHQcAARw0BCyAAQdwAEJmDgIAACyAAQSMQmYOAgAAMAwsgB0HcAEYNASAAIAcQmYOAgAAMAgsgBEHAAGokgICAgAAPCyAAQeXagYAAQQIQoIOAgAALIAVBAWohBQwACwuCDwEBf0GX9IGAACEBAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEF/ag6lAaUBpAEAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRkdISUpLTE1OT1BRUlNUVVZXWFlaW1xdXl9gYWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXp7fH1+f4ABgQGCAYMBhAGFAYYBhwGIAYkBigGLAYwBjQGOAY8BkAGRAZIBkwGUAZUBlgGXAZgBmQGaAZsBnAGdAZ4BnwGgAaEBogGjAQtB+JqCgAAPC0H1loKAAA8LQeTogYAADwtBxvWBgAAPC0HP9IGAAA8LQaGXgoAADwtBrvaBgAAPC0HD6YGAAA8LQbf1gYAADwtB2eqBgAAPC0HM6oGAAA8LQdv2gYAADwtBqeGBgAAPC0HC9oGAAA8LQbnpgYAADwtB3piCgAAPC0HJmIKAAA8LQYvvgYAADwtBud+BgAAPC0GV74GAAA8LQZnwgYAADwtBvJaCgAAPC0HT84GAAA8LQbrugYAADwtBmpaCgAAPC0Hl4YGAAA8LQcfhgYAADwtBy9yBgAAPC0GI4YGAAA8LQartgYAADwtBm+GBgAAPC0HQ4oGAAA8LQcPtgYAADwtBpe+BgAAPC0Gk94GAAA8LQb3pgYAADwtBremBgAAPC0HW34GAAA8LQfTggYAADwtBw9+BgAAPC0Gx34GAAA8LQaTfgYAADwtBsuqBgAAPC0G5l4KAAA8LQcf2gYAADwtBzumBgAAPC0HR5oGAAA8LQZ/vgYAADwtBou6BgAAPC0Gc7oGAAA8LQdjkgYAADwtBjpaCgAAPC0Hu4oGAAA8LQabbgYAADwtBz++BgAAPC0H424GAAA8LQbP3gYAADwtB3uSBgAAPC0H+7YGAAA8LQcPkgYAADwtB9u2BgAAPC0Gtl4KAAA8LQfHegYAADwtBtOWBgAAPC0HT9oGAAA8LQdv3gYAADwtByeaBgAAPC0HO24GAAA8LQfbvgYAADwtBqdyBgAAPC0GD5IGAAA8LQcSXgoAADwtBpOqBgAAPC0GG9oGAAA8LQabwgYAADwtB+fWBgAAPC0Ga44GAAA8LQd30gYAADwtB9piCgAAPC0Gn6IGAAA8LQZv2gYAADwtB6/WBgAAPC0Gc5IGAAA8LQcT0gYAADwtB7uWBgAAPC0Hv9oGAAA8LQeTegYAADwtBiu2BgAAPC0H/3oGAAA8LQZHkgYAADwtBh+mBgAAPC0GC5oGAAA8LQYDbgYAADwtBnemBgAAPC0G39IGAAA8LQablgYAADwtBqvWBgAAPC0GB9YGAAA8LQYvjgYAADwtBv+WBgAAPC0G+7IGAAA8LQdflgYAADwtB/vaBgAAPC0Ga5oGAAA8LQeiYgoAADwtB2NiBgAAPC0Hr2YGAAA8LQaLZgYAADwtBlu2BgAAPC0GMl4KAAA8LQb/qgYAADwtBleOBgAAPC0Hr7YGAAA8LQdPkgYAADwtBgeOBgAAPC0Hm7YGAAA8LQeP2gYAADwtB9eKBgAAPC0HP7YGAAA8LQbXkgYAADwtB4paCgAAPC0HU4YGAAA8LQcHjgYAADwtB3t+BgAAPC0Gc7YGAAA8LQc3wgYAADwtBsN6BgAAPC0He3IGAAA8LQd3wgYAADwtBwN6BgAAPC0Hl7oGAAA8LQb32gYAADwtB4O6BgAAPC0H84oGAAA8LQdvtgYAADwtBh/CBgAAPC0Hc6YGAAA8LQYGXgoAADwtBpfGBgAAPC0Gu7oGAAA8LQZvogYAADwtBke6BgAAPC0Hu54GAAA8LQYzugYAADwtBl+qBgAAPC0HH34GAAA8LQZaXgoAADwtB6emBgAAPC0GfloKAAA8LQd2YgoAADwtBrOmBgAAPC0Gw34GAAA8LQaPfgYAADwtB9OKBgAAPC0H36oGAAA8LQfvigYAADwtBmuiBgAAPC0Ht54GAAA8LQdrogYAADwtBldqBgAAPC0Gr84GAAA8LQZiagoAADwtBkbeCgABB0MqBgABB3gJBx6qBgAAQx4CAgAAAC0GRt4KAAEHQyoGAAEHkAkHHqoGAABDHgICAAAALQbvhgYAAIQELIAELBABBDAsHACAAKAIICwcAIAAoAgALkAEBAn8CQCAAKAIAIAFqIgIgACgCBCIBTQ0AAkACQCABDQBBASEBQQAhAwwBC0EBIQMLA0ACQAJAIAMOAgABAQsgACABNgIEQQEhAwwBCwJAAkAgAiABTQ0AIAFBAXQhAQwBCyAAIAAoAgggARChgoCAACIBNgIIIAENAkEADwtBACEDDAALCyAAIAI2AgBBAQsOACAAIAEgAhCgg4CAAAsOACAAIAEgAhCgg4CAAAs6AQJ/IAAoAgAhAwJAIAAgAhDUhYCAAEUNACAAKAIIIgQgAmogBCAD/AoAACAAKAIIIAEgAvwKAAALCyABAX8CQCABKAIAIgJFDQAgACABKAIIIAIQoIOAgAALCwkAIABBADYCAAtGAQF/IAAoAgBBf2ohAQJAA0AgAUF/Rg0BIAAoAgggAWotAABBkKKEgABqLQAAQQFxRQ0BIAAgATYCACABQX9qIQEMAAsLCw4AIAAgAUEBENyFgIAAC0wBAX8CQCABQQFODQBBAA8LQQAhAwN/AkACQCABIANGDQAgACADai0AAEGQooSAAGotAAAgAnENASADIQELIAEPCyADQQFqIQMMAAsLEQAgAEGQooSAAGotAABBAXELFAAgAEGQooSAAGotAABBAnFBAXYLmQEBBH8CQCABQQFIDQBBACEEQQAhBQJAA0ACQCABIARHDQAgASEEDAILAkAgACAEaiIGLQAAIgdBkKSEgABqLQAAIANxRQ0AAkAgBSAHQd8ARiIHcUEBRw0AIAIgBjYCAAsgBEEBaiEEIAchBQwBCwsgBEUNAQsCQCAAIARqQX9qIgUtAABB3wBHDQAgAiAFNgIACyAEDwtBAAtMAQF/AkAgAUEBTg0AQQAPC0EAIQMDfwJAAkAgASADRg0AIAAgA2otAABBkKSEgABqLQAAIAJxDQEgAyEBCyABDwsgA0EBaiEDDAALCxEAIABBkKSEgABqLQAAQQFxCxQAIABBkKSEgABqLQAAQQRxQQJ2CxQAIABBkKSEgABqLQAAQRBxQQR2CxUAIABBkKSEgABqLQAAQcAAcUEGdgsQACAAQgA3AgAgAEEANgIIC6wBAQV/AkACQCAAKAIMIgMgA0F/aiIEcQ0AIAEgAhDnhYCAACEDIAAoAgAhBQNAAkAgBSADIARxIgZBA3RqKAIAQf////8DcSIDDQBBACEDDAMLAkAgACgCBCADQQN0aiIHQXxqKAIAIAJHDQAgB0F4aigCACABIAIQ1YKAgABFDQMLIAZBAWohAwwACwtBnaiCgABB6smBgABB0gFB9rqBgAAQx4CAgAAACyADCzMBAX9BhSohAgN/AkAgAQ0AIAIPCyABQX9qIQEgAkEhbCAALQAAaiECIABBAWohAAwACwuNBQEJfwJAAkACQAJAAkACQCAAKAIIIgQgACgCDCIFQQJ2QQNsTw0AIAUhBgwBCyAFIAVBf2pxDQJBACEHIAVBAEgNASAFQQF0IgZBEBDJgICAACIIRQ0BIAZBf2ohCUEAIQoCQANAIAogBUYNAQJAIAAoAgAgCkEDdGoiCygCAEH/////A3FFDQAgCygCBCEHA0AgByAJcSIMQQFqIQcgCCAMQQN0aiIMKAIAQf////8DcQ0ACyAMIAspAgA3AgALIApBAWohCgwACwsgCCAFQQR0aiIHIAAoAgQgBEEDdPwKAAAgACgCABDQgICAACAAIAY2AgwgACAINgIAIAAgBzYCBAsgBiAGQX9qIglxDQIgACgCACEKIAEgAhDnhYCAACIGIQcCQANAIAogByAJcSIMQQN0aiIIKAIAIgtB/////wNxIgdFDQECQCAAKAIEIAdBA3RqIgdBfGooAgAgAkcNACAHQXhqIgcoAgAiBSABIAIQ1YKAgAANAAJAAkAgA0EBRw0AIAEQ0ICAgAAgCCgCACELDAELIAtBgICAgHxxQYCAgIAERw0AIAUQ0ICAgAAgByABNgIAIAggCCgCAEH/////A3EgA0EedHIiCzYCAAsgC0H/////A3EPCyAMQQFqIQcMAAsLIAAgACgCCCIMQQFqIgc2AgggB0GAgICABE8NAyAIIAcgA0EedHI2AgAgCCAGNgIEIAAoAgQgDEEDdGoiDCABNgIAIAwgAjYCBAsgBw8LQZ2ogoAAQerJgYAAQf4AQeKPgYAAEMeAgIAAAAtBnaiCgABB6smBgABB7gFBm5aAgAAQx4CAgAAAC0HQr4KAAEHqyYGAAEGXAkGbloCAABDHgICAAAALNwACQCAAQZCmhIAAai0AACIAQf8BRw0AQdK2goAAQbPJgYAAQYwCQYKrgIAAEMeAgIAAAAsgAAt9AQN/AkAgACgCBCIBRQ0AIAAoAgAiAkECdCABakF8aiEDAkADQCACQQJJDQEgAygCAA0CIAAgAkF/aiICNgIAIANBfGohAwwACwsgAC0ADCEDIAEoAgAhAiAAEKiCgIAAIAAgAjYCCCAAQgA3AgAgACADIAJBAEdxOgAMCwvkBAEKfyOAgICAAEEwayIEJICAgIAAAkACQAJAAkAgASgCBCIFDQAgAUEIaiEFQQEhBkEBIQcMAQsgASgCACIHQQFqIghBAU0NASAIQQF2IQYLIAZBEBDJgICAACIJRQ0BQQAhCANAAkAgCCAHSQ0AIARBIGpBCGoiCkIANwMAIARCADcDICAEQSBqIAIgAxDshYCAAAJAA0AgBkECSQ0BIARBEGogBEEgaiAEQSBqIAMQ7YWAgAAgBCgCJBDQgICAACAKIARBEGpBCGopAgA3AwAgBCAEKQIQNwMgQQAhCyAGQQFqQQF2IgxBEBDJgICAACINIQUgCSEIA0ACQCALIAZJDQAgCRDQgICAACANIQkgDCEGDAILAkACQCALQQFqIgsgBkcNACAFIAgpAgA3AgAgBUEIaiAIQQhqKQIANwIADAELIARBCGpCADcDACAEQgA3AwAgBCAEQSBqIAhBEGoiByADEO2FgIAAIAUgCCAEIAMQ7oWAgAAgCBCogoCAACAHEKiCgIAAIAQoAgQQ0ICAgAALIAtBAWohCyAFQRBqIQUgCEEgaiEIDAALCwsgACAJKQIANwIAIABBCGogCUEIaikCADcCACAAIAEtAAw6AAwgABDqhYCAACAJENCAgIAAIAQoAiQQ0ICAgAAMAwtBACELAkAgCEEBaiIMIAdPDQAgBUEEaigCACELCyAJIAhBA3RqIAutIAJ+IAU1AgB8IAMQ7IWAgAAgDEEBaiEIIAVBCGohBQwACwtBkqWCgABBs8mBgABB1AJBkKaBgAAQx4CAgAAACyAEQTBqJICAgIAAC5YBAwF/AX4DfwJAAkAgASACVA0AQQAhAyABIQQCQANAIARQDQEgBCACgCEEIANBAWohAwwACwsgA0ECdBDPgICAACIFRQ0BIAMhBiAFIQcDQAJAIAYNACAAIAU2AgQgACADNgIADwsgByABIAEgAoAiBCACfn0+AgAgBkF/aiEGIAdBBGohByAEIQEMAAsLIAAgAT4CCAsLhg8IDn8BfgF/AX4DfwF+AX8BfiOAgICAAEGQAWsiBCSAgICAAAJAAkAgASgCBCIFDQAgAUEIaiEFQQEhBgwBCyABKAIAIQYLAkACQCACKAIEIgcNACACQQhqIQdBASEIDAELIAIoAgAhCAsCQAJAIAYgCEsNACAHIQkgCCEKIAUhByAGIQsMAQsgBSEJIAYhCiAIIQsLAkACQCALQQpLDQAgCCAGaiIGQQQQyYCAgAAiDEUNASAMIApBAnRqIQhBACENIAwhDgJAA0AgDSALRg0BIAcgDUECdCIPaiEQQQAhESAKIQIgDiEBIAkhBQNAAkAgAg0AIAggD2ogETYCACAOQQRqIQ4gDUEBaiENDAILIAEgATUCACARrXwgBTUCACAQNQIAfnwiEiASIAOAIhIgA359PgIAIBKnIREgAkF/aiECIAFBBGohASAFQQRqIQUMAAsLCyAGQQBHIQIgBkECdCAMakF8aiEBA0ACQAJAIAZBAkkNACABKAIARQ0BIAYhAgsgAEEAOgAMIABBADYCCCAAIAw2AgQgACACNgIADAMLIAFBfGohASAGQX9qIQYMAAsLAkAgC0EBdCAKSw0AIAtBAnQhDEEAIQIgCCAGaiITQQQQyYCAgAAiCCEQA0ACQCACIApJDQAgAEEAOgAMIABBADYCCCAAIAg2AgQgACATNgIADAMLQQAhASAEQQA6AIwBIARBADYCiAEgBCAHNgKEASAEIAs2AoABIARBADoAfCAEQQA2AnggBCAJIAJBAnQiBWo2AnQgBCACIAtqIg4gCiAOIApJGyACazYCcCAEQeAAaiAEQYABaiAEQfAAaiADEO2FgIAAIAggBWohDyAEKAJkIQ0gBCgCYCIGIQJBACEFA0ACQCACDQACQCAFRQ0AIA8gBkECdGoiASABKAIAIAVqNgIACyANENCAgIAAIBAgDGohECAOIQIMAgsgECABaiIRIBE1AgAgBa18IA0gAWo1AgB8IhIgEiADgCISIAN+fT4CACASpyEFIAJBf2ohAiABQQRqIQEMAAsLC0EAIQIgBEEAOgCMASAEQQA2AogBIAQgC0EBdiIMNgKAASAEIAc2AoQBIARBADoAfCAEQQA2AnggBCAHIAxBAnQiAWo2AnQgBCALIAxrNgJwIARBADoAbCAEQQA2AmggBCAMNgJgIAQgCTYCZCAEQQA6AFwgBEEANgJYIAQgCSABajYCVCAEIAogDGs2AlBCACEUIARBwABqQQhqIgFCADcDACAEQgA3A0AgBEHAAGogBEGAAWogBEHgAGogAxDthYCAACAEQTBqQQhqIgVCADcDACAEQgA3AzAgBEEwaiAEQfAAaiAEQdAAaiADEO2FgIAAIARBIGpBCGpCADcDACAEQgA3AyAgBEEgaiAEQYABaiAEQfAAaiADEO6FgIAAIARBEGpBCGpCADcDACAEQgA3AxAgBEEQaiAEQeAAaiAEQdAAaiADEO6FgIAAIARBCGoiEUIANwMAIARCADcDACAEIARBIGogBEEQaiADEO2FgIAAIAQoAjAiFUEBIAQoAjQiFhshCiAEKAJAIhdBASAEKAJEIhMbIQ4gA0IBhiEYIBYgBSAWGyEPIBMgASATGyEJIAQoAgQiGSARIBkbIQcgBCgCAEEBIBkbIgVBAnQQz4CAgAAhDUEAIQEDQAJAIAUgAUcNACAFQQBHIQcgBUECdCANakF8aiEBA0ACQAJAIAVBAkkNACABKAIARQ0BIAUhBwsgCCAGaiIQQQQQyYCAgAAhDgJAIBNFDQAgDiATIBdBAnT8CgAAAkAgFkUNACAOIAtB/v///wNxQQJ0aiAWIBVBAnT8CgAAIA4gDEECdGohCkEAIQIgByEFQQAhAQNAAkAgBQ0AIA4gByAMakECdGohAgNAAkAgAQ0AIBBBAEchAiAQQQJ0IA5qQXxqIQEDQAJAAkAgEEECSQ0AIAEoAgBFDQEgECECCyATENCAgIAAIA0Q0ICAgAAgFhDQgICAACAEKAIkENCAgIAAIAQoAhQQ0ICAgAAgGRDQgICAACAAQQA6AAwgAEEANgIIIAAgDjYCBCAAIAI2AgAMDAsgAUF8aiEBIBBBf2ohEAwACwsgAiACNQIAIAGtfCISIBIgA4AiEiADfn0+AgAgAkEEaiECIBKnIQEMAAsLIAogAmoiESARNQIAIAGtfCANIAJqNQIAfCISIBIgA4AiEiADfn0+AgAgEqchASAFQX9qIQUgAkEEaiECDAALC0Hs64GAAEGzyYGAAEHQAUGtioCAABDHgICAAAALQf7rgYAAQbPJgYAAQc0BQa2KgIAAEMeAgIAAAAsgAUF8aiEBIAVBf2ohBQwACwtBACERQQAhEAJAIAEgDk8NACAJIAJqKAIAIRALIAcgAmo1AgAhEiAQrSEaAkAgASAKTw0AIA8gAmooAgAhEQsgFCASfCESQgAhFAJAIBIgGiARrXx9IhJCf1UNACASIBh8IhQgA4IhEiAUIAN/Qn58IRQLIA0gAmogEj4CACACQQRqIQIgAUEBaiEBDAALCyAEQZABaiSAgICAAAunAgMHfwF+An8CQAJAIAEoAgQiBA0AIAFBCGohBEEBIQUMAQsgASgCACEFCwJAAkAgAigCBCIGDQAgAkEIaiEGQQEhBwwBCyACKAIAIQcLAkAgBSAHIAUgB0sbIghBAWoiCUECdBDPgICAACIKRQ0AQgAhC0EAIQJBACEBAkACQANAAkAgCCABRw0AIAtQRQ0CIAghCQwDC0EAIQxBACENAkAgASAFTw0AIAQgAmooAgAhDQsgCyANrXwhCwJAIAEgB08NACAGIAJqKAIAIQwLIAogAmogCyAMrXwiCyALIAOAIgsgA359PgIAIAJBBGohAiABQQFqIQEMAAsLIAogCEECdGogCz4CAAsgAEEAOgAMIABBADYCCCAAIAo2AgQgACAJNgIACwsIACAAKAIERQsHACAAKAIACzIBAn8gACgCBCEBAkADQCABRQ0BIAEoAgAhAiABENCAgIAAIAIhAQwACwsgAEEANgIACwkAIABBATYCBAsEAEEMCxcAIABBAjYCCCAAIAI2AgQgACABNgIACxcAIABBADYCCCAAIAI2AgQgACABNgIACwwAIAAgARD3hYCAAAuQAgEEfyOAgICAAEGQAWsiAiSAgICAAAJAAkAgAUGAgIAgQQAQ+IWAgAAiAUF/Rg0AAkAgASACEPmFgIAAQX9HDQAgARD6hYCAABoMAQsCQCACKAIYQYDgA3FBgIABRw0AIAEQ+oWAgAAaQQIhAQwCCwJAAkAgAigCMCIDDQAgARD6hYCAABogAEIANwIEIABBhLqEgAA2AgAMAQsCQCADEM+AgIAAIgQNACABEPqFgIAAGgwCCyABIAQgAxD7hYCAACEFIAEQ+oWAgAAaAkAgBUF/Rw0AIAQQ0ICAgAAMAgsgAEECNgIIIAAgAzYCBCAAIAQ2AgALQQAhAQwBC0EBIQELIAJBkAFqJICAgIAAIAELmAEBAn8jgICAgABBEGsiAySAgICAAAJAAkBBgICAgABFDQAgACADQQxqQdSDhoAAQdiDhoAAQQEQroCAgAAhAAwBCyAAIANBDGpB1IOGgAAQuoaAgAAhAAtBfyEEAkACQCAAQX9HDQBBAEEsNgKshIaAAAwBCyAAQQAoAtSDhoAAIAEQu4aAgAAhBAsgA0EQaiSAgICAACAEC6QDAwF/Bn4BfyOAgICAAEHgAGsiAiSAgICAAAJAAkAgACACEI2AgIAAQf//A3EiAEUNAEEAIAA2AqyEhoAAQX8hAAwBCyABQgA3AxggASACKQMYNwMQIAEgAikDCDcDCCABIAIpAwA3AwAgAUIANwNAQQAhACABQQA2AjggASACKQMgNwMwIAJB0ABqQgA3AgAgAkHYAGpCADcCACABQSBqQgA3AwAgAUEoakIANwMAIAEgAikDOCIDQoCU69wDgCIENwNoIAEgAikDMCIFQoCU69wDgCIGNwNYIAEgAikDKCIHQoCU69wDgCIINwNIIAEgAyAEQoDslKMMfnw+AnAgASAFIAZCgOyUowx+fD4CYCABIAcgCEKA7JSjDH58PgJQIAJCADcCSCABQYwBaiACQcQAakEYaigCADYCACABQYQBaiACQdQAaikCADcCACABQfwAaiACQcwAaikCADcCACABIAIpAkQ3AnQgAi0AEEF/akH/AXEiCUEGSw0AIAFBGGogCUECdEGAuYSAAGooAgA2AgALIAJB4ABqJICAgIAAIAALLAAQi4aAgAACQCAAEIiAgIAAQf//A3EiAA0AQQAPC0EAIAA2AqyEhoAAQX8LdQEBfyOAgICAAEEQayIDJICAgIAAIAMgAjYCDCADIAE2AggCQAJAIAAgA0EIakEBIANBBGoQlICAgABB//8DcSICRQ0AQQBBCCACIAJBzABGGzYCrISGgABBfyECDAELIAMoAgQhAgsgA0EQaiSAgICAACACCwcAIAAoAgQLBwAgACgCAAsdACAAIAEQrYeAgAAiAEEAIAAtAAAgAUH/AXFGGwtAAQF/I4CAgIAAQRBrIgMkgICAgAAgAyABLQAANgIAIABBiAJqIAEgAkGYASADEM2AgIAAGiADQRBqJICAgIAAC5QBAQN/I4CAgIAAQRBrIgMkgICAgAACQAJAIAAoAvACIgRFDQAgBCAAKAKgAiIFRg0AIARBkKiEgABHDQEgAyAFKAIQNgIAIABBiAJqIAEgASACakG5ASADEM2AgIAAGgsgACAAKAKgAjYC8AIgA0EQaiSAgICAAA8LQZG3goAAQYbKgYAAQRlBqayAgAAQx4CAgAAACwoAIAAQz4CAgAALSAACQCAADQA/AEEQdA8LAkAgAEH//wNxDQAgAEF/TA0AAkAgAEEQdkAAIgBBf0cNAEEAQTA2AqyEhoAAQX8PCyAAQRB0DwsAC5wIAQd/IABBeCAAa0EPcWoiAyACQQNyNgIEIAFBeCABa0EPcWoiBCADIAJqIgVrIQACQAJAIARBACgC/P+FgABHDQBBACAFNgL8/4WAAEEAQQAoAvD/hYAAIABqIgI2AvD/hYAAIAUgAkEBcjYCBAwBCwJAIARBACgC+P+FgABHDQBBACAFNgL4/4WAAEEAQQAoAuz/hYAAIABqIgI2Auz/hYAAIAUgAkEBcjYCBCAFIAJqIAI2AgAMAQsCQCAEKAIEIgFBA3FBAUcNACABQXhxIQYgBCgCDCECAkACQCABQf8BSw0AAkAgAiAEKAIIIgdHDQBBAEEAKALk/4WAAEF+IAFBA3Z3cTYC5P+FgAAMAgsgAiAHNgIIIAcgAjYCDAwBCyAEKAIYIQgCQAJAIAIgBEYNACAEKAIIIgEgAjYCDCACIAE2AggMAQsCQAJAAkAgBCgCFCIBRQ0AIARBFGohBwwBCyAEKAIQIgFFDQEgBEEQaiEHCwNAIAchCSABIgJBFGohByACKAIUIgENACACQRBqIQcgAigCECIBDQALIAlBADYCAAwBC0EAIQILIAhFDQACQAJAIAQgBCgCHCIHQQJ0QZSChoAAaiIBKAIARw0AIAEgAjYCACACDQFBAEEAKALo/4WAAEF+IAd3cTYC6P+FgAAMAgsgCEEQQRQgCCgCECAERhtqIAI2AgAgAkUNAQsgAiAINgIYAkAgBCgCECIBRQ0AIAIgATYCECABIAI2AhgLIAQoAhQiAUUNACACIAE2AhQgASACNgIYCyAGIABqIQAgBCAGaiIEKAIEIQELIAQgAUF+cTYCBCAFIABqIAA2AgAgBSAAQQFyNgIEAkAgAEH/AUsNACAAQXhxQYyAhoAAaiECAkACQEEAKALk/4WAACIBQQEgAEEDdnQiAHENAEEAIAEgAHI2AuT/hYAAIAIhAAwBCyACKAIIIQALIAAgBTYCDCACIAU2AgggBSACNgIMIAUgADYCCAwBC0EfIQICQCAAQf///wdLDQAgAEEmIABBCHZnIgJrdkEBcSACQQF0a0E+aiECCyAFIAI2AhwgBUIANwIQIAJBAnRBlIKGgABqIQECQEEAKALo/4WAACIHQQEgAnQiBHENACABIAU2AgBBACAHIARyNgLo/4WAACAFIAE2AhggBSAFNgIIIAUgBTYCDAwBCyAAQQBBGSACQQF2ayACQR9GG3QhAiABKAIAIQcCQANAIAciASgCBEF4cSAARg0BIAJBHXYhByACQQF0IQIgASAHQQRxakEQaiIEKAIAIgcNAAsgBCAFNgIAIAUgATYCGCAFIAU2AgwgBSAFNgIIDAELIAEoAggiAiAFNgIMIAEgBTYCCCAFQQA2AhggBSABNgIMIAUgAjYCCAsgA0EIagsKACAAENCAgIAAC5kMAQZ/IAAgAWohAgJAAkAgACgCBCIDQQFxDQAgA0ECcUUNASAAKAIAIgQgAWohAQJAAkACQAJAIAAgBGsiAEEAKAL4/4WAAEYNACAAKAIMIQMCQCAEQf8BSw0AIAMgACgCCCIFRw0CQQBBACgC5P+FgABBfiAEQQN2d3E2AuT/hYAADAULIAAoAhghBgJAIAMgAEYNACAAKAIIIgQgAzYCDCADIAQ2AggMBAsCQAJAIAAoAhQiBEUNACAAQRRqIQUMAQsgACgCECIERQ0DIABBEGohBQsDQCAFIQcgBCIDQRRqIQUgAygCFCIEDQAgA0EQaiEFIAMoAhAiBA0ACyAHQQA2AgAMAwsgAigCBCIDQQNxQQNHDQMgAiADQX5xNgIEQQAgATYC7P+FgAAgAiABNgIAIAAgAUEBcjYCBA8LIAMgBTYCCCAFIAM2AgwMAgtBACEDCyAGRQ0AAkACQCAAIAAoAhwiBUECdEGUgoaAAGoiBCgCAEcNACAEIAM2AgAgAw0BQQBBACgC6P+FgABBfiAFd3E2Auj/hYAADAILIAZBEEEUIAYoAhAgAEYbaiADNgIAIANFDQELIAMgBjYCGAJAIAAoAhAiBEUNACADIAQ2AhAgBCADNgIYCyAAKAIUIgRFDQAgAyAENgIUIAQgAzYCGAsCQAJAAkACQAJAIAIoAgQiBEECcQ0AAkAgAkEAKAL8/4WAAEcNAEEAIAA2Avz/hYAAQQBBACgC8P+FgAAgAWoiATYC8P+FgAAgACABQQFyNgIEIABBACgC+P+FgABHDQZBAEEANgLs/4WAAEEAQQA2Avj/hYAADwsCQCACQQAoAvj/hYAARw0AQQAgADYC+P+FgABBAEEAKALs/4WAACABaiIBNgLs/4WAACAAIAFBAXI2AgQgACABaiABNgIADwsgBEF4cSABaiEBIAIoAgwhAwJAIARB/wFLDQACQCADIAIoAggiBUcNAEEAQQAoAuT/hYAAQX4gBEEDdndxNgLk/4WAAAwFCyADIAU2AgggBSADNgIMDAQLIAIoAhghBgJAIAMgAkYNACACKAIIIgQgAzYCDCADIAQ2AggMAwsCQAJAIAIoAhQiBEUNACACQRRqIQUMAQsgAigCECIERQ0CIAJBEGohBQsDQCAFIQcgBCIDQRRqIQUgAygCFCIEDQAgA0EQaiEFIAMoAhAiBA0ACyAHQQA2AgAMAgsgAiAEQX5xNgIEIAAgAWogATYCACAAIAFBAXI2AgQMAwtBACEDCyAGRQ0AAkACQCACIAIoAhwiBUECdEGUgoaAAGoiBCgCAEcNACAEIAM2AgAgAw0BQQBBACgC6P+FgABBfiAFd3E2Auj/hYAADAILIAZBEEEUIAYoAhAgAkYbaiADNgIAIANFDQELIAMgBjYCGAJAIAIoAhAiBEUNACADIAQ2AhAgBCADNgIYCyACKAIUIgRFDQAgAyAENgIUIAQgAzYCGAsgACABaiABNgIAIAAgAUEBcjYCBCAAQQAoAvj/hYAARw0AQQAgATYC7P+FgAAPCwJAIAFB/wFLDQAgAUF4cUGMgIaAAGohAwJAAkBBACgC5P+FgAAiBEEBIAFBA3Z0IgFxDQBBACAEIAFyNgLk/4WAACADIQEMAQsgAygCCCEBCyABIAA2AgwgAyAANgIIIAAgAzYCDCAAIAE2AggPC0EfIQMCQCABQf///wdLDQAgAUEmIAFBCHZnIgNrdkEBcSADQQF0a0E+aiEDCyAAIAM2AhwgAEIANwIQIANBAnRBlIKGgABqIQQCQEEAKALo/4WAACIFQQEgA3QiAnENACAEIAA2AgBBACAFIAJyNgLo/4WAACAAIAQ2AhggACAANgIIIAAgADYCDA8LIAFBAEEZIANBAXZrIANBH0YbdCEDIAQoAgAhBQJAA0AgBSIEKAIEQXhxIAFGDQEgA0EddiEFIANBAXQhAyAEIAVBBHFqQRBqIgIoAgAiBQ0ACyACIAA2AgAgACAENgIYIAAgADYCDCAAIAA2AggPCyAEKAIIIgEgADYCDCAEIAA2AgggAEEANgIYIAAgBDYCDCAAIAE2AggLC3wBAn8CQAJAAkAgAUEQRw0AIAIQz4CAgAAhAQwBC0EcIQMgAUEESQ0BIAFBA3ENASABQQJ2IgQgBEF/anENAQJAQUAgAWsgAk8NAEEwDwsgAUEQIAFBEEsbIAIQh4aAgAAhAQsCQCABDQBBMA8LIAAgATYCAEEAIQMLIAMLrQMBBX8CQAJAIABBECAAQRBLGyICIAJBf2pxDQAgAiEADAELQSAhAwNAIAMiAEEBdCEDIAAgAkkNAAsLAkBBQCAAayABSw0AQQBBMDYCrISGgABBAA8LAkAgAEEQIAFBE2pBcHEgAUELSRsiAWpBDGoQz4CAgAAiAw0AQQAPCyADQXhqIQICQAJAIABBf2ogA3ENACACIQAMAQsgA0F8aiIEKAIAIgVBeHEgAyAAakF/akEAIABrcUF4aiIDQQAgACADIAJrQQ9LG2oiACACayIDayEGAkAgBUEDcQ0AIAAgBjYCBCAAIAIoAgAgA2o2AgAMAQsgACAGIAAoAgRBAXFyQQJyNgIEIAAgBmoiBiAGKAIEQQFyNgIEIAQgAyAEKAIAQQFxckECcjYCACACIANqIgYgBigCBEEBcjYCBCACIAMQhYaAgAALAkAgACgCBCIDQQNxRQ0AIANBeHEiAiABQRBqTQ0AIAAgASADQQFxckECcjYCBCAAIAFqIgMgAiABayIBQQNyNgIEIAAgAmoiAiACKAIEQQFyNgIEIAMgARCFhoCAAAsgAEEIagsfAAJAIABBEEsNACABEM+AgIAADwsgACABEIeGgIAACzABAX8CQCAARQ0AIABBfGooAgAiAEEDcSIBQQFGDQBBfEF4IAEbIABBeHFqDwtBAAsuABCLhoCAAAJAIAAgARCWgICAAEH//wNxIgENAEEADwtBACABNgKshIaAAEF/C+oBAQR/I4CAgIAAQRBrIgAkgICAgAACQEEALQDsg4aAAEEBcQ0AQQAtAOyDhoAAQQFxDQBBAyEBAkACQANAAkAgASAAQQhqEJGAgIAAQf//A3EiAkUNACACQQhHDQJBAEEBOgDsg4aAAAwECwJAIAAtAAgNACAAKAIMIgNBAWoQz4CAgAAiAkUNAyABIAIgAxCSgICAAEH//wNxDQIgAiAAKAIMakEAOgAAIAEgAhD5hoCAAA0DIAIQ0ICAgAALIAFBAWohAQwACwtBxwAQ+oaAgAAAC0HGABD6hoCAAAALIABBEGokgICAgAALEQAgACABEICAgIAAQf//A3ELEQAgACABEIGAgIAAQf//A3ELEQAgACABEIKAgIAAQf//A3ELEQAgACABEIOAgIAAQf//A3ELEQAgACABEISAgIAAQf//A3ELEwAgACABIAIQhYCAgABB//8DcQsVACAAIAEgAiADEIaAgIAAQf//A3ELEwAgACABIAIQh4CAgABB//8DcQsPACAAEIiAgIAAQf//A3ELDwAgABCJgICAAEH//wNxCxEAIAAgARCKgICAAEH//wNxCxEAIAAgARCLgICAAEH//wNxCxMAIAAgASACEIyAgIAAQf//A3ELEQAgACABEI2AgIAAQf//A3ELEQAgACABEI6AgIAAQf//A3ELFQAgACABIAIgAxCPgICAAEH//wNxCxcAIAAgASACIAMgBBCQgICAAEH//wNxCxEAIAAgARCRgICAAEH//wNxCxMAIAAgASACEJKAgIAAQf//A3ELFwAgACABIAIgAyAEEJOAgIAAQf//A3ELFQAgACABIAIgAxCUgICAAEH//wNxCxcAIAAgASACIAMgBBCVgICAAEH//wNxCxEAIAAgARCWgICAAEH//wNxCxUAIAAgASACIAMQl4CAgABB//8DcQsPACAAEJiAgIAAQf//A3ELEQAgACABEJmAgIAAQf//A3ELFQAgACABIAIgAxCagICAAEH//wNxC8wBAQJ/IAEhAgJAAkAgAUEDcUUNAAJAIAEtAAANACABIQIMAgsgAUEBaiICQQNxRQ0AIAItAABFDQEgAUECaiICQQNxRQ0AIAItAABFDQEgAUEDaiICQQNxRQ0AIAItAABFDQEgAUEEaiICQQNxDQELIAJBe2ohAgNAIAJBBWohAyACQQRqIQJBgIKECCADKAIAIgNrIANyQYCBgoR4cUGAgYKEeEYNAAsDQCACQQFqIgItAAANAAsLIAAgASACIAFrEJuAgIAAQf//A3EL0AEBAn8gAiEEAkACQCACQQNxRQ0AAkAgAi0AAA0AIAIhBAwCCyACQQFqIgRBA3FFDQAgBC0AAEUNASACQQJqIgRBA3FFDQAgBC0AAEUNASACQQNqIgRBA3FFDQAgBC0AAEUNASACQQRqIgRBA3ENAQsgBEF7aiEEA0AgBEEFaiEFIARBBGohBEGAgoQIIAUoAgAiBWsgBXJBgIGChHhxQYCBgoR4Rg0ACwNAIARBAWoiBC0AAA0ACwsgACABIAIgBCACayADEJyAgIAAQf//A3EL1AEBAn8gAiEGAkACQCACQQNxRQ0AAkAgAi0AAA0AIAIhBgwCCyACQQFqIgZBA3FFDQAgBi0AAEUNASACQQJqIgZBA3FFDQAgBi0AAEUNASACQQNqIgZBA3FFDQAgBi0AAEUNASACQQRqIgZBA3ENAQsgBkF7aiEGA0AgBkEFaiEHIAZBBGohBkGAgoQIIAcoAgAiB2sgB3JBgIGChHhxQYCBgoR4Rg0ACwNAIAZBAWoiBi0AAA0ACwsgACABIAIgBiACayADIAQgBRCdgICAAEH//wNxC4sDAQN/IAIhBQJAAkAgAkEDcUUNAAJAIAItAAANACACIQUMAgsgAkEBaiIFQQNxRQ0AIAUtAABFDQEgAkECaiIFQQNxRQ0AIAUtAABFDQEgAkEDaiIFQQNxRQ0AIAUtAABFDQEgAkEEaiIFQQNxDQELIAVBe2ohBQNAIAVBBWohBiAFQQRqIQVBgIKECCAGKAIAIgZrIAZyQYCBgoR4cUGAgYKEeEYNAAsDQCAFQQFqIgUtAAANAAsLIAQhBgJAAkAgBEEDcUUNAAJAIAQtAAANACAEIQYMAgsgBEEBaiIGQQNxRQ0AIAYtAABFDQEgBEECaiIGQQNxRQ0AIAYtAABFDQEgBEEDaiIGQQNxRQ0AIAYtAABFDQEgBEEEaiIGQQNxDQELIAZBe2ohBgNAIAZBBWohByAGQQRqIQZBgIKECCAHKAIAIgdrIAdyQYCBgoR4cUGAgYKEeEYNAAsDQCAGQQFqIgYtAAANAAsLIAAgASACIAUgAmsgAyAEIAYgBGsQnoCAgABB//8DcQvYAQECfyACIQgCQAJAIAJBA3FFDQACQCACLQAADQAgAiEIDAILIAJBAWoiCEEDcUUNACAILQAARQ0BIAJBAmoiCEEDcUUNACAILQAARQ0BIAJBA2oiCEEDcUUNACAILQAARQ0BIAJBBGoiCEEDcQ0BCyAIQXtqIQgDQCAIQQVqIQkgCEEEaiEIQYCChAggCSgCACIJayAJckGAgYKEeHFBgIGChHhGDQALA0AgCEEBaiIILQAADQALCyAAIAEgAiAIIAJrIAMgBCAFIAYgBxCfgICAAEH//wNxC9IBAQJ/IAEhBQJAAkAgAUEDcUUNAAJAIAEtAAANACABIQUMAgsgAUEBaiIFQQNxRQ0AIAUtAABFDQEgAUECaiIFQQNxRQ0AIAUtAABFDQEgAUEDaiIFQQNxRQ0AIAUtAABFDQEgAUEEaiIFQQNxDQELIAVBe2ohBQNAIAVBBWohBiAFQQRqIQVBgIKECCAGKAIAIgZrIAZyQYCBgoR4cUGAgYKEeEYNAAsDQCAFQQFqIgUtAAANAAsLIAAgASAFIAFrIAIgAyAEEKCAgIAAQf//A3ELzAEBAn8gASECAkACQCABQQNxRQ0AAkAgAS0AAA0AIAEhAgwCCyABQQFqIgJBA3FFDQAgAi0AAEUNASABQQJqIgJBA3FFDQAgAi0AAEUNASABQQNqIgJBA3FFDQAgAi0AAEUNASABQQRqIgJBA3ENAQsgAkF7aiECA0AgAkEFaiEDIAJBBGohAkGAgoQIIAMoAgAiA2sgA3JBgIGChHhxQYCBgoR4Rg0ACwNAIAJBAWoiAi0AAA0ACwsgACABIAIgAWsQoYCAgABB//8DcQuJAwEDfyABIQQCQAJAIAFBA3FFDQACQCABLQAADQAgASEEDAILIAFBAWoiBEEDcUUNACAELQAARQ0BIAFBAmoiBEEDcUUNACAELQAARQ0BIAFBA2oiBEEDcUUNACAELQAARQ0BIAFBBGoiBEEDcQ0BCyAEQXtqIQQDQCAEQQVqIQUgBEEEaiEEQYCChAggBSgCACIFayAFckGAgYKEeHFBgIGChHhGDQALA0AgBEEBaiIELQAADQALCyADIQUCQAJAIANBA3FFDQACQCADLQAADQAgAyEFDAILIANBAWoiBUEDcUUNACAFLQAARQ0BIANBAmoiBUEDcUUNACAFLQAARQ0BIANBA2oiBUEDcUUNACAFLQAARQ0BIANBBGoiBUEDcQ0BCyAFQXtqIQUDQCAFQQVqIQYgBUEEaiEFQYCChAggBigCACIGayAGckGAgYKEeHFBgIGChHhGDQALA0AgBUEBaiIFLQAADQALCyAAIAEgBCABayACIAMgBSADaxCigICAAEH//wNxC4cDAQN/IAAhAwJAAkAgAEEDcUUNAAJAIAAtAAANACAAIQMMAgsgAEEBaiIDQQNxRQ0AIAMtAABFDQEgAEECaiIDQQNxRQ0AIAMtAABFDQEgAEEDaiIDQQNxRQ0AIAMtAABFDQEgAEEEaiIDQQNxDQELIANBe2ohAwNAIANBBWohBCADQQRqIQNBgIKECCAEKAIAIgRrIARyQYCBgoR4cUGAgYKEeEYNAAsDQCADQQFqIgMtAAANAAsLIAIhBAJAAkAgAkEDcUUNAAJAIAItAAANACACIQQMAgsgAkEBaiIEQQNxRQ0AIAQtAABFDQEgAkECaiIEQQNxRQ0AIAQtAABFDQEgAkEDaiIEQQNxRQ0AIAQtAABFDQEgAkEEaiIEQQNxDQELIARBe2ohBANAIARBBWohBSAEQQRqIQRBgIKECCAFKAIAIgVrIAVyQYCBgoR4cUGAgYKEeEYNAAsDQCAEQQFqIgQtAAANAAsLIAAgAyAAayABIAIgBCACaxCjgICAAEH//wNxC8wBAQJ/IAEhAgJAAkAgAUEDcUUNAAJAIAEtAAANACABIQIMAgsgAUEBaiICQQNxRQ0AIAItAABFDQEgAUECaiICQQNxRQ0AIAItAABFDQEgAUEDaiICQQNxRQ0AIAItAABFDQEgAUEEaiICQQNxDQELIAJBe2ohAgNAIAJBBWohAyACQQRqIQJBgIKECCADKAIAIgNrIANyQYCBgoR4cUGAgYKEeEYNAAsDQCACQQFqIgItAAANAAsLIAAgASACIAFrEKSAgIAAQf//A3ELFQAgACABIAIgAxClgICAAEH//wNxCwsAIAAQpoCAgAAACw0AEKeAgIAAQf//A3ELEQAgACABEKiAgIAAQf//A3ELEwAgACABIAIQqYCAgABB//8DcQsZACAAIAEgAiADIAQgBRCqgICAAEH//wNxCxcAIAAgASACIAMgBBCrgICAAEH//wNxCxEAIAAgARCsgICAAEH//wNxCwMAAAumBAEKfyAAQX9qIQMQi4aAgAADQCADQQFqIgMtAABBL0YNAAtBACEEAkACQEEAKALkg4aAACIFRQ0AQQAoAuiDhoAAIQZBfyEHA0AgBiAFQQN0aiIIQXhqKAIAIgkhAAJAAkAgCUEDcUUNAAJAIAktAAANACAJIQAMAgsgCUEBaiIAQQNxRQ0AIAAtAABFDQEgCUECaiIAQQNxRQ0AIAAtAABFDQEgCUEDaiIAQQNxRQ0AIAAtAABFDQEgCUEEaiIAQQNxDQELIABBf2ohCiAAQXxqIQsDQCAKIgBBBGohCkGAgoQIIAtBBGoiCygCACIMayAMckGAgYKEeHFBgIGChHhGDQALA0AgAEEBaiIALQAADQALCyAAIAlrIQoCQAJAIAdBf0YNACAKIARNDQELIAMtAAAhAAJAAkAgCg0AIABB/wFxQS9HDQELAkAgCkUNAEEAIQADQCADIABqLQAAIAkgAGotAABHDQMgCiAAQQFqIgBHDQALIAlBf2ohCyAKIQACQANAIAsgAGotAABBL0cNASAAQX9qIgANAAtBACEACyADIABqLQAAIQALIABB/wFxIgBBL0YNACAADQELIAEgCTYCACAIQXxqKAIAIQcgCiEECyAFQX9qIgUNAAsgB0F/Rw0BC0EAQSw2AqyEhoAAQX8PCyADIARqQX9qIQADQCAAQQFqIgAtAAAiCkEvRg0ACyACIABBi6iCgAAgChs2AgAgBwvuAwMCfwJ+A38jgICAgABBIGsiAySAgICAAAJAAkACQAJAIAJBgICA8AFxQYCAgHBqQRl2IgRBCUsNAEEBIAR0IgRBggVxDQFCvP3+fSEFIARBCXENAgtBAEEcNgKshIaAAEF/IQIMAgtCvv3/fUK8/f59IAJBgICAIHEbIgVCwYKAAoQgBSACQYCAgIABcRshBQsCQCAAIANBCGoQioCAgABB//8DcSIERQ0AQQAgBDYCrISGgABBfyECDAELIAMpAxgiBiAFgyEFIAJB/x9xIQcgAkEMdkH/H3EhCCACQX9zQRh2QQFxIQkgASECAkACQCABQQNxRQ0AAkAgAS0AAA0AIAEhAgwCCyABQQFqIgJBA3FFDQAgAi0AAEUNASABQQJqIgJBA3FFDQAgAi0AAEUNASABQQNqIgJBA3FFDQAgAi0AAEUNASABQQRqIgJBA3ENAQsgAkF7aiECA0AgAkEFaiEEIAJBBGohAkGAgoQIIAQoAgAiBGsgBHJBgIGChHhxQYCBgoR4Rg0ACwNAIAJBAWoiAi0AAA0ACwsCQCAAIAkgASACIAFrIAggBSAGIAcgA0EEahCfgICAAEH//wNxIgJFDQBBACACNgKshIaAAEF/IQIMAQsgAygCBCECCyADQSBqJICAgIAAIAILmAEBAn8jgICAgABBEGsiAiSAgICAAAJAAkBBgICAgABFDQAgACACQQxqQdSDhoAAQdiDhoAAQQEQroCAgAAhAAwBCyAAIAJBDGpB1IOGgAAQuoaAgAAhAAtBfyEDAkACQCAAQX9HDQBBAEEsNgKshIaAAAwBCyAAQQAoAtSDhoAAIAEQu4aAgAAhAwsgAkEQaiSAgICAACADC5oBAQJ/I4CAgIAAQRBrIgIkgICAgAACQAJAQYCAgIAARQ0AIAAgAkEMakHUg4aAAEHYg4aAAEEBEK6AgIAAIQAMAQsgACACQQxqQdSDhoAAELqGgIAAIQALQX8hAwJAAkAgAEF/Rw0AQQBBLDYCrISGgAAMAQsgAEEAKALUg4aAACABQQAQvoaAgAAhAwsgAkEQaiSAgICAACADC50DAgJ/AX4jgICAgABB4ABrIgQkgICAgAACQAJAAkACQCACQQdLDQAgA0UNAQtBAEEcNgKshIaAAAwBCyABIQMCQAJAIAFBA3FFDQACQCABLQAADQAgASEDDAILIAFBAWoiA0EDcUUNACADLQAARQ0BIAFBAmoiA0EDcUUNACADLQAARQ0BIAFBA2oiA0EDcUUNACADLQAARQ0BIAFBBGoiA0EDcQ0BCyADQXtqIQMDQCADQQVqIQUgA0EEaiEDQYCChAggBSgCACIFayAFckGAgYKEeHFBgIGChHhGDQALA0AgA0EBaiIDLQAADQALCwJAIABBASABIAMgAWsgBEEgahCcgICAAEH//wNxIgNFDQBBACADNgKshIaAAAwBC0EAIQMgAkUNAQJAIAAgBEEIahCKgICAAEH//wNxIgVFDQBBACAFNgKshIaAAAwBC0IAQoCAAUICIAQtADBBA0YbIAJBBEkbIAJBBXRBwABxrYQiBiAEKQMYgyAGUQ0BQQBBAjYCrISGgAALQX8hAwsgBEHgAGokgICAgAAgAwv9AgEEfyOAgICAAEEQayIDJICAgIAAAkACQEGAgICAAEUNACAAIANBCGpB1IOGgABB2IOGgABBARCugICAACEEDAELIAAgA0EIakHUg4aAABC6hoCAACEEC0F/IQACQAJAIARBf0cNAEEAQSw2AqyEhoAADAELQQAoAtSDhoAAIgUhAAJAAkAgBUEDcUUNAAJAIAUtAAANACAFIQAMAgsgBUEBaiIAQQNxRQ0AIAAtAABFDQEgBUECaiIAQQNxRQ0AIAAtAABFDQEgBUEDaiIAQQNxRQ0AIAAtAABFDQEgBUEEaiIAQQNxDQELIABBe2ohAANAIABBBWohBiAAQQRqIQBBgIKECCAGKAIAIgZrIAZyQYCBgoR4cUGAgYKEeEYNAAsDQCAAQQFqIgAtAAANAAsLAkAgBCAFIAAgBWsgASACIANBDGoQoICAgABB//8DcSIARQ0AQQAgADYCrISGgABBfyEADAELIAMoAgwhAAsgA0EQaiSAgICAACAAC5oBAQJ/I4CAgIAAQRBrIgIkgICAgAACQAJAQYCAgIAARQ0AIAAgAkEMakHUg4aAAEHYg4aAAEEBEK6AgIAAIQAMAQsgACACQQxqQdSDhoAAELqGgIAAIQALQX8hAwJAAkAgAEF/Rw0AQQBBLDYCrISGgAAMAQsgAEEAKALUg4aAACABQQAQwYaAgAAhAwsgAkEQaiSAgICAACADC+kEAgN/Bn4jgICAgABB4ABrIgQkgICAgAAgA0F/c0EBcSEFIAEhAwJAAkAgAUEDcUUNAAJAIAEtAAANACABIQMMAgsgAUEBaiIDQQNxRQ0AIAMtAABFDQEgAUECaiIDQQNxRQ0AIAMtAABFDQEgAUEDaiIDQQNxRQ0AIAMtAABFDQEgAUEEaiIDQQNxDQELIANBe2ohAwNAIANBBWohBiADQQRqIQNBgIKECCAGKAIAIgZrIAZyQYCBgoR4cUGAgYKEeEYNAAsDQCADQQFqIgMtAAANAAsLAkACQCAAIAUgASADIAFrIAQQnICAgABB//8DcSIDRQ0AQQAgAzYCrISGgABBfyEDDAELIAJCADcDGCACIAQpAxg3AxAgAiAEKQMINwMIIAIgBCkDADcDACACQgA3A0BBACEDIAJBADYCOCACIAQpAyA3AzAgBEHQAGpCADcCACAEQdgAakIANwIAIAJBIGpCADcDACACQShqQgA3AwAgAiAEKQM4IgdCgJTr3AOAIgg3A2ggAiAEKQMwIglCgJTr3AOAIgo3A1ggAiAEKQMoIgtCgJTr3AOAIgw3A0ggAiAHIAhCgOyUowx+fD4CcCACIAkgCkKA7JSjDH58PgJgIAIgCyAMQoDslKMMfnw+AlAgBEIANwJIIAJBjAFqIARBxABqQRhqKAIANgIAIAJBhAFqIARB1ABqKQIANwIAIAJB/ABqIARBzABqKQIANwIAIAIgBCkCRDcCdCAELQAQQX9qQf8BcSIGQQZLDQAgAkEYaiAGQQJ0QYC5hIAAaigCADYCAAsgBEHgAGokgICAgAAgAwuaAQECfyOAgICAAEEQayICJICAgIAAAkACQEGAgICAAEUNACAAIAJBDGpB1IOGgABB2IOGgABBARCugICAACEADAELIAAgAkEMakHUg4aAABC6hoCAACEAC0F/IQMCQAJAIABBf0cNAEEAQSw2AqyEhoAADAELIABBACgC1IOGgAAgAUEBEMGGgIAAIQMLIAJBEGokgICAgAAgAwvTAQEDfyOAgICAAEEwayICJICAgIAAAkACQEGAgICAAEUNACAAIAJBLGpB1IOGgABB2IOGgABBARCugICAACEADAELIAAgAkEsakHUg4aAABC6hoCAACEAC0F/IQMCQAJAIABBf0cNAEEAQSw2AqyEhoAADAELQQAhA0EAKALUg4aAACEEAkAgAUUNACACQQA2AhAgAkEANgIgIAIgASkDADcDCCACIAEpAwg3AxggAkEIaiEDCyAAIAQgA0EAEMSGgIAAIQMLIAJBMGokgICAgAAgAwu3BQQCfwJ+An8CfiOAgICAAEEwayIEJICAgIAAAkACQAJAAkAgAg0AQQohBUIAIQZCACEHDAELQQAhBUIAIQdCACEGAkACQAJAIAIoAggiCEECag4CAgABC0IAIQZBAiEFDAELQRwhCSAIQf+T69wDSw0CIAIpAwAiBkIAUw0CIARBADYCLCAEQRhqIAZCAEKAlOvcA0IAIARBLGoQs4CAgABCACAEQSBqKQMAIgZCAYN9IgogBoVCAFIgBCgCLEEAR3INAiAKQgBTDQJCACAEKQMYIgsgCK18IgYgC1StIAp8IgpCAYN9IgsgCoVCAFINAiALQgBTDQJBASEFCwJAAkAgAigCGCIIQQJqDgICAAELIAVBCHIhBQwBC0EcIQkgCEH/k+vcA0sNASACKQMQIgdCAFMNASAEQQA2AhQgBCAHQgBCgJTr3ANCACAEQRRqELOAgIAAQgAgBEEIaikDACIHQgGDfSIKIAeFQgBSIAQoAhRBAEdyDQEgCkIAUw0BQgAgBCkDACILIAitfCIHIAtUrSAKfCIKQgGDfSILIAqFQgBSDQEgC0IAUw0BIAVBBHIhBQsgA0F/c0EBcSEJIAEhAgJAAkAgAUEDcUUNAAJAIAEtAAANACABIQIMAgsgAUEBaiICQQNxRQ0AIAItAABFDQEgAUECaiICQQNxRQ0AIAItAABFDQEgAUEDaiICQQNxRQ0AIAItAABFDQEgAUEEaiICQQNxDQELIAJBe2ohAgNAIAJBBWohAyACQQRqIQJBgIKECCADKAIAIgNrIANyQYCBgoR4cUGAgYKEeEYNAAsDQCACQQFqIgItAAANAAsLIAAgCSABIAIgAWsgBiAHIAUQnYCAgABB//8DcSIJDQBBACECDAELQQAgCTYCrISGgABBfyECCyAEQTBqJICAgIAAIAIL4QEBA38jgICAgABBMGsiAiSAgICAAAJAAkBBgICAgABFDQAgACACQSxqQdSDhoAAQdiDhoAAQQEQroCAgAAhAAwBCyAAIAJBLGpB1IOGgAAQuoaAgAAhAAtBfyEDAkACQCAAQX9HDQBBAEEsNgKshIaAAAwBC0EAIQNBACgC1IOGgAAhBAJAIAFFDQAgAiABKQMANwMIIAIgASkDEDcDGCACIAEoAghB6AdsNgIQIAIgASgCGEHoB2w2AiAgAkEIaiEDCyAAIAQgA0EAEMSGgIAAIQMLIAJBMGokgICAgAAgAwvlAgEFfyOAgICAAEEQayIBJICAgIAAAkACQEGAgICAAEUNACAAIAFBDGpB1IOGgABB2IOGgABBARCugICAACECDAELIAAgAUEMakHUg4aAABC6hoCAACECC0F/IQMCQAJAAkAgAkF/Rw0AQSwhAAwBC0EAKALUg4aAACIEIQACQAJAIARBA3FFDQACQCAELQAADQAgBCEADAILIARBAWoiAEEDcUUNACAALQAARQ0BIARBAmoiAEEDcUUNACAALQAARQ0BIARBA2oiAEEDcUUNACAALQAARQ0BIARBBGoiAEEDcQ0BCyAAQXtqIQADQCAAQQVqIQUgAEEEaiEAQYCChAggBSgCACIFayAFckGAgYKEeHFBgIGChHhGDQALA0AgAEEBaiIALQAADQALCyACIAQgACAEaxCkgICAAEH//wNxIgANAEEAIQMMAQtBACAANgKshIaAAAsgAUEQaiSAgICAACADC+UCAQV/I4CAgIAAQRBrIgEkgICAgAACQAJAQYCAgIAARQ0AIAAgAUEMakHUg4aAAEHYg4aAAEEBEK6AgIAAIQIMAQsgACABQQxqQdSDhoAAELqGgIAAIQILQX8hAwJAAkACQCACQX9HDQBBLCEADAELQQAoAtSDhoAAIgQhAAJAAkAgBEEDcUUNAAJAIAQtAAANACAEIQAMAgsgBEEBaiIAQQNxRQ0AIAAtAABFDQEgBEECaiIAQQNxRQ0AIAAtAABFDQEgBEEDaiIAQQNxRQ0AIAAtAABFDQEgBEEEaiIAQQNxDQELIABBe2ohAANAIABBBWohBSAAQQRqIQBBgIKECCAFKAIAIgVrIAVyQYCBgoR4cUGAgYKEeEYNAAsDQCAAQQFqIgAtAAANAAsLIAIgBCAAIARrEKGAgIAAQf//A3EiAA0AQQAhAwwBC0EAIAA2AqyEhoAACyABQRBqJICAgIAAIAMLkAUBBX8jgICAgABBEGsiASSAgICAAAJAAkBBgICAgABFDQAgACABQQxqQdSDhoAAQdiDhoAAQQEQroCAgAAhAgwBCyAAIAFBDGpB1IOGgAAQuoaAgAAhAgtBfyEAAkACQAJAIAJBf0cNAEGshIaAACEDDAELQQAoAtSDhoAAIgQhAAJAAkAgBEEDcSIFRQ0AAkAgBC0AAA0AIAQhAAwCCyAEQQFqIgBBA3FFDQAgAC0AAEUNASAEQQJqIgBBA3FFDQAgAC0AAEUNASAEQQNqIgBBA3FFDQAgAC0AAEUNASAEQQRqIgBBA3ENAQsgAEF7aiEAA0AgAEEFaiEDIABBBGohAEGAgoQIIAMoAgAiA2sgA3JBgIGChHhxQYCBgoR4Rg0ACwNAIABBAWoiAC0AAA0ACwsCQCACIAQgACAEaxCkgICAAEH//wNxIgMNAEEAIQAMAgtBACADNgKshIaAAEF/IQACQCADQWFqDg4AAgICAgICAgICAgICAAILIAQhAAJAAkAgBUUNAAJAIAQtAAANACAEIQAMAgsgBEEBaiIAQQNxRQ0AIAAtAABFDQEgBEECaiIAQQNxRQ0AIAAtAABFDQEgBEEDaiIAQQNxRQ0AIAAtAABFDQEgBEEEaiIAQQNxDQELIABBe2ohAANAIABBBWohAyAAQQRqIQBBgIKECCADKAIAIgNrIANyQYCBgoR4cUGAgYKEeEYNAAsDQCAAQQFqIgAtAAANAAsLAkACQCACIAQgACAEaxChgICAAEH//wNxIgQNAEEAIQBBACgCrISGgAAhBAwBC0EAIAQ2AqyEhoAAQX8hAAtBrISGgAAhAyAEQTZHDQELIANBLDYCAAsgAUEQaiSAgICAACAAC+UCAQV/I4CAgIAAQRBrIgIkgICAgAACQAJAQYCAgIAARQ0AIAAgAkEMakHUg4aAAEHYg4aAAEEBEK6AgIAAIQMMAQsgACACQQxqQdSDhoAAELqGgIAAIQMLQX8hBAJAAkACQCADQX9HDQBBLCEADAELQQAoAtSDhoAAIgUhAAJAAkAgBUEDcUUNAAJAIAUtAAANACAFIQAMAgsgBUEBaiIAQQNxRQ0AIAAtAABFDQEgBUECaiIAQQNxRQ0AIAAtAABFDQEgBUEDaiIAQQNxRQ0AIAAtAABFDQEgBUEEaiIAQQNxDQELIABBe2ohAANAIABBBWohBiAAQQRqIQBBgIKECCAGKAIAIgZrIAZyQYCBgoR4cUGAgYKEeEYNAAsDQCAAQQFqIgAtAAANAAsLIAMgBSAAIAVrEJuAgIAAQf//A3EiAA0AQQAhBAwBC0EAIAA2AqyEhoAACyACQRBqJICAgIAAIAQL0wEBAn8jgICAgABBEGsiASSAgICAAAJAAkBBgICAgABFDQAgACABQQxqQdSDhoAAQdiDhoAAQQEQroCAgAAhAgwBCyAAIAFBDGpB1IOGgAAQuoaAgAAhAgsCQAJAAkAgAkF/Rw0AQSwhAgwBC0EAIQAgAkEAKALUg4aAAEGEwIAgELuGgIAAIgJBf0YNASACEMuGgIAAIgANARCLhoCAAEEAIQAgAhCIgICAAEH//wNxIgJFDQELQQAhAEEAIAI2AqyEhoAACyABQRBqJICAgIAAIAALqAEBAn9BACEBAkBBKBDPgICAACICRQ0AIAJBgCAQz4CAgAAiATYCEAJAIAENACACENCAgIAAQQAPCwJAIAAgAUGAIEIAIAJBHGoQlYCAgABB//8DcSIBRQ0AIAIoAhAQ0ICAgAAgAhDQgICAAEEAIAE2AqyEhoAAQQAPCyACQoCAgIAQNwMgIAJCgICAgICABDcCFCACQgA3AwggAiAANgIAIAIhAQsgAQucAQECfyOAgICAAEEQayIEJICAgIAAAkACQEGAgICAAEUNACAAIARBDGpB1IOGgABB2IOGgABBARCugICAACEADAELIAAgBEEMakHUg4aAABC6hoCAACEAC0F/IQUCQAJAIABBf0cNAEEAQSw2AqyEhoAADAELIABBACgC1IOGgAAgASACIAMQzYaAgAAhBQsgBEEQaiSAgICAACAFC/oGBQV/AX4FfwJ+AX8jgICAgABBoAFrIgUkgICAgABBfyEGAkAgACABQYTAgCAQu4aAgAAiB0F/Rg0AQYAgIQECQEGAIBDPgICAACIIDQAQi4aAgAAgBxCIgICAAEH//wNxIgFFDQFBACABNgKshIaAAAwBCyADQYyAgIAAIAMbIQkgBUGAIDYCDEIAIQpBACEGQQAhC0EAIQxBgCAhDUGAICEAA0ACQAJAAkACQAJAAkACQCABIA1rIg5BF0sNACABIABJDQUgCCEDIAAhAQwBCyAIIA1qIg8oABAiAUEYaiEDAkAgAQ0AIAMgDWohDSAFKAIMIQEMBwsgDiADTw0BA0AgACIBQQF0IQAgASADSQ0ACyAIIAEQoYKAgAAiA0UNAwtBACENIAcgAyABIAogBUEMahCVgICAAEH//wNxIgANASADIQggASEAIAUoAgwhAQwFCyAPLQAUIQ4gDykACCEQIA8pAAAhESADIA1qIQ0CQCAPQRhqIg9BACABENSCgIAADQAgAUEKahDPgICAACIDRQ0CIAMgDjoACCADQQlqIhIgDyAB/AoAACASIAFqQQA6AAACQCAQQgBSDQACQCAHIBIgBUEQakEBEOSGgIAARQ0AQX8hBgwIC0EAIQ4CQCAFKAIoQYDgA3FBgGBqIgFB//8CSw0AIAFBCnZBnLmEgABqKAIAIQ4LIAUpAxghEAsgAyAOOgAIIAMgEDcDAAJAIAMgCRGFgICAAICAgIAARQ0AAkAgBiALRg0AIAwhAQwGCyAMQQggBkEBdCAGQQhJGyILQQJ0EKGCgIAAIgENBSADENCAgIAADAMLIAMQ0ICAgAAgESEKCyAFKAIMIQEMBAtBACAANgKshIaAACADIQgLAkAgBkUNACAMIQEDQCABKAIAENCAgIAAIAFBBGohASAGQX9qIgYNAAsLIAwQ0ICAgAAgCBDQgICAABCLhoCAAEF/IQYgBxCIgICAAEH//wNxIgFFDQNBACABNgKshIaAAAwDCyAIENCAgIAAEIuGgIAAAkAgBxCIgICAAEH//wNxIgFFDQBBACABNgKshIaAAAsgDCAGQQRBjYCAgAAgBBDmhoCAACACIAw2AgAMAgsgASAGQQJ0aiADNgIAIAZBAWohBiARIQogASEMIAUoAgwhAQwACwsgBUGgAWokgICAgAAgBgumAQECfyOAgICAAEEQayICJICAgIAAAkACQEGAgICAAEUNACABIAJBDGpB1IOGgABB2IOGgABBARCugICAACEBDAELIAEgAkEMakHUg4aAABC6hoCAACEBCwJAAkACQCABQX9HDQBBLCEBDAELQQAhAyAAIAFBACgC1IOGgAAQr4aAgAAiAUUNAQtBACABNgKshIaAAEF/IQMLIAJBEGokgICAgAAgAwuZAgEEfyOAgICAAEEQayICJICAgIAAAkACQAJAAkACQEGAgICAAA0AIAAgAkEIakHcg4aAABC6hoCAACIDQX9HDQFBLCEBDAMLAkAgACACQQhqQdyDhoAAQeCDhoAAQQEQroCAgAAiA0F/Rw0AQSwhAQwDC0EAKALcg4aAACEEQdSDhoAAIQUgASACQQxqQdSDhoAAQdiDhoAAQQEQroCAgAAhAQwBC0EAKALcg4aAACEEQdSDhoAAIQUgASACQQxqQdSDhoAAELqGgIAAIQELAkAgAUF/Rw0AQSwhAQwBC0EAIQAgA0EAIAQgASAFKAIAEKqGgIAAIgFFDQELQQAgATYCrISGgABBfyEACyACQRBqJICAgIAAIAALiQIBBH8jgICAgABBEGsiAiSAgICAAAJAAkACQAJAAkACQEGAgICAAA0AIAAgAkEIakHcg4aAABC6hoCAACIDQX9HDQEMAwsgACACQQhqQdyDhoAAQeCDhoAAQQEQroCAgAAiA0F/Rg0CQQAoAtyDhoAAIQRB1IOGgAAhBSABIAJBDGpB1IOGgABB2IOGgABBARCugICAACEADAELQQAoAtyDhoAAIQRB1IOGgAAhBSABIAJBDGpB1IOGgAAQuoaAgAAhAAsgAEF/Rg0AIAMgBCAAIAUoAgAQroaAgAAiAA0BQQAhAAwCC0EsIQALQQAgADYCrISGgABBfyEACyACQRBqJICAgIAAIAALDwBBAEE0NgKshIaAAEF/Cw8AQQBBNDYCrISGgABBfwsPAEEAQTQ2AqyEhoAAQX8LDwBBAEE0NgKshIaAAEF/Cw8AQQBBNDYCrISGgABBfwuaAQECfyOAgICAAEEQayIDJICAgIAAAkACQEGAgICAAEUNACAAIANBDGpB1IOGgABB2IOGgABBARCugICAACEADAELIAAgA0EMakHUg4aAABC6hoCAACEAC0F/IQQCQAJAIABBf0cNAEEAQSw2AqyEhoAADAELIABBACgC1IOGgAAgASACEL6GgIAAIQQLIANBEGokgICAgAAgBAuaAQECfyOAgICAAEEQayIDJICAgIAAAkACQEGAgICAAEUNACAAIANBDGpB1IOGgABB2IOGgABBARCugICAACEADAELIAAgA0EMakHUg4aAABC6hoCAACEAC0F/IQQCQAJAIABBf0cNAEEAQSw2AqyEhoAADAELIABBACgC1IOGgAAgASACEMSGgIAAIQQLIANBEGokgICAgAAgBAuaAQECfyOAgICAAEEQayIDJICAgIAAAkACQEGAgICAAEUNACAAIANBDGpB1IOGgABB2IOGgABBARCugICAACEADAELIAAgA0EMakHUg4aAABC6hoCAACEAC0F/IQQCQAJAIABBf0cNAEEAQSw2AqyEhoAADAELIABBACgC1IOGgAAgASACEMGGgIAAIQQLIANBEGokgICAgAAgBAv6AQEEfyOAgICAAEEQayIDJICAgIAAAkACQEGAgICAAEUNACAAIANBCGpB1IOGgABB2IOGgABBARCugICAACEAQQAoAtSDhoAAIQQgASADQQxqQdSDhoAAQdiDhoAAQQEQroCAgAAhBQwBCyAAIANBCGpB1IOGgAAQuoaAgAAhAEEAKALUg4aAACEEIAEgA0EMakHUg4aAABC6hoCAACEFC0EsIQECQAJAIABBf0YNACAFQX9GDQBBACEGIAAgAkEBdkEBcSAEIAVBACgC1IOGgAAQqoaAgAAiAUUNAQtBACABNgKshIaAAEF/IQYLIANBEGokgICAgAAgBguwAQECfyOAgICAAEEQayIEJICAgIAAAkACQEGAgICAAEUNACACIARBDGpB1IOGgABB2IOGgABBARCugICAACECDAELIAIgBEEMakHUg4aAABC6hoCAACECCwJAAkACQCACQX9HDQBBLCECDAELQQAhBSAAIANBAXZBAXEgASACQQAoAtSDhoAAEKqGgIAAIgJFDQELQQAgAjYCrISGgABBfyEFCyAEQRBqJICAgIAAIAULsAEBAn8jgICAgABBEGsiBCSAgICAAAJAAkBBgICAgABFDQAgACAEQQxqQdSDhoAAQdiDhoAAQQEQroCAgAAhAAwBCyAAIARBDGpB1IOGgAAQuoaAgAAhAAsCQAJAAkAgAEF/Rw0AQSwhAAwBC0EAIQUgACADQQF2QQFxQQAoAtSDhoAAIAEgAhCqhoCAACIARQ0BC0EAIAA2AqyEhoAAQX8hBQsgBEEQaiSAgICAACAFC6gBAQJ/I4CAgIAAQRBrIgMkgICAgAACQAJAQYCAgIAARQ0AIAIgA0EMakHUg4aAAEHYg4aAAEEBEK6AgIAAIQIMAQsgAiADQQxqQdSDhoAAELqGgIAAIQILAkACQAJAIAJBf0cNAEEsIQIMAQtBACEEIAAgASACQQAoAtSDhoAAEK6GgIAAIgJFDQELQQAgAjYCrISGgABBfyEECyADQRBqJICAgIAAIAQLqAEBAn8jgICAgABBEGsiAySAgICAAAJAAkBBgICAgABFDQAgACADQQxqQdSDhoAAQdiDhoAAQQEQroCAgAAhAAwBCyAAIANBDGpB1IOGgAAQuoaAgAAhAAsCQAJAAkAgAEF/Rw0AQSwhAAwBC0EAIQQgAEEAKALUg4aAACABIAIQroaAgAAiAEUNAQtBACAANgKshIaAAEF/IQQLIANBEGokgICAgAAgBAuWAgEDfyOAgICAAEEQayIEJICAgIAAIAEhBQJAAkAgAUEDcUUNAAJAIAEtAAANACABIQUMAgsgAUEBaiIFQQNxRQ0AIAUtAABFDQEgAUECaiIFQQNxRQ0AIAUtAABFDQEgAUEDaiIFQQNxRQ0AIAUtAABFDQEgAUEEaiIFQQNxDQELIAVBe2ohBQNAIAVBBWohBiAFQQRqIQVBgIKECCAGKAIAIgZrIAZyQYCBgoR4cUGAgYKEeEYNAAsDQCAFQQFqIgUtAAANAAsLAkACQCAAIAEgBSABayACIAMgBEEMahCggICAAEH//wNxIgVFDQBBACAFNgKshIaAAEF/IQUMAQsgBCgCDCEFCyAEQRBqJICAgIAAIAUL4wEBAn8gASECAkACQCABQQNxRQ0AAkAgAS0AAA0AIAEhAgwCCyABQQFqIgJBA3FFDQAgAi0AAEUNASABQQJqIgJBA3FFDQAgAi0AAEUNASABQQNqIgJBA3FFDQAgAi0AAEUNASABQQRqIgJBA3ENAQsgAkF7aiECA0AgAkEFaiEDIAJBBGohAkGAgoQIIAMoAgAiA2sgA3JBgIGChHhxQYCBgoR4Rg0ACwNAIAJBAWoiAi0AAA0ACwsCQCAAIAEgAiABaxCkgICAAEH//wNxIgINAEEADwtBACACNgKshIaAAEF/C+MBAQJ/IAEhAgJAAkAgAUEDcUUNAAJAIAEtAAANACABIQIMAgsgAUEBaiICQQNxRQ0AIAItAABFDQEgAUECaiICQQNxRQ0AIAItAABFDQEgAUEDaiICQQNxRQ0AIAItAABFDQEgAUEEaiICQQNxDQELIAJBe2ohAgNAIAJBBWohAyACQQRqIQJBgIKECCADKAIAIgNrIANyQYCBgoR4cUGAgYKEeEYNAAsDQCACQQFqIgItAAANAAsLAkAgACABIAIgAWsQoYCAgABB//8DcSICDQBBAA8LQQAgAjYCrISGgABBfwvjAQECfyABIQICQAJAIAFBA3FFDQACQCABLQAADQAgASECDAILIAFBAWoiAkEDcUUNACACLQAARQ0BIAFBAmoiAkEDcUUNACACLQAARQ0BIAFBA2oiAkEDcUUNACACLQAARQ0BIAFBBGoiAkEDcQ0BCyACQXtqIQIDQCACQQVqIQMgAkEEaiECQYCChAggAygCACIDayADckGAgYKEeHFBgIGChHhGDQALA0AgAkEBaiICLQAADQALCwJAIAAgASACIAFrEJuAgIAAQf//A3EiAg0AQQAPC0EAIAI2AqyEhoAAQX8LWgEBf0EAIQICQCAAIAFBhMCAIBC7hoCAACIBQX9GDQAgARDLhoCAACICDQAQi4aAgABBACECIAEQiICAgABB//8DcSIBRQ0AQQAhAkEAIAE2AqyEhoAACyACCwQAQQELwwEBAX8jgICAgABBEGsiBCSAgICAAAJAAkACQCAAQX5GDQAgAS0AAEEvRw0BCwJAAkBBgICAgABFDQAgASAEQQxqQdSDhoAAQdiDhoAAQQEQroCAgAAhAAwBCyABIARBDGpB1IOGgAAQuoaAgAAhAAtBfyEBAkAgAEF/Rw0AQQBBLDYCrISGgAAMAgsgAEEAKALUg4aAACACIAMQwYaAgAAhAQwBCyAAIAEgAiADEMGGgIAAIQELIARBEGokgICAgAAgAQsTACAAIAEgAhGAgICAAICAgIAAC/0FAQd/I4CAgIAAQcABayIFJICAgIAAAkAgAiABbCIGRQ0AIAUgAjYCACAFIAI2AgQgBUEIciEHIAIhCCACIQkDQCAHIAkgAmogCCIJaiIINgIAIAdBBGohByAJIQkgCCAGSQ0ACwJAAkAgACAGaiACayIKIABLDQBBACEJQQEhCEEBIQcMAQsgAiABQX9qbCEGQQAhCUEBIQhBASEHA0ACQAJAIAhBA3FBA0cNACAAIAIgAyAEIAcgBRCZh4CAACAJQR50IAhBAnZyIQggB0ECaiEHIAlBAnYhCQwBCwJAAkAgBSAHQX9qIgFBAnRqKAIAIAZJDQAgACACIAMgBCAIIAkgB0EAIAUQmoeAgAAMAQsgACACIAMgBCAHIAUQmYeAgAALAkAgB0EBRw0AIAlBAXQgCEEfdnIhCSAIQQF0IQhBACEHDAELIAggCSABQR9LIgsbIAdBX2ogASALGyIHdEEAIAggCxsiCEEgIAdrdnIhCSAIIAd0IQhBASEHCyAGIAJrIQYgCEEBciEIIAAgAmoiACAKSQ0ACwsgACACIAMgBCAIIAkgB0EAIAUQmoeAgAACQCAHQQFHDQAgCEEBRw0AIAlFDQELIABBACACayILaiEAA0ACQAJAAkACQCAHQQFKDQACQCAIQX9qaCIGDQACQCAJaCIGRQ0AIAZBIGohAQwDC0EAIQEgCSEKIAghCUEAIQYMAwtBICEBIAZBIE8NASAGIQEgCSEKIAghCQwCCyAHQX9qIQYgACAFIAdBfmoiB0ECdGooAgBrIAIgAyAEIAhBHnYiCkEfdCAIQQF0Qf7///8HcXJBA3MiCCAKIAlBAnRyIglBAXYgBkEBIAUQmoeAgAAgACACIAMgBCAIQQF0QQFyIgggCSAHQQEgBRCah4CAAAwCCyABQWBqIQZBACEKCyAKQSAgBmt0IAkgBnZyIQggASAHaiEHIAogBnYhCQsgACALaiEAIAdBAUcNACAIQQFHDQAgCQ0ACwsgBUHAAWokgICAgAALvwEBAX8jgICAgABBEGsiBCSAgICAAAJAAkACQCAAQX5GDQAgAS0AAEEvRw0BCwJAAkBBgICAgABFDQAgASAEQQxqQdSDhoAAQdiDhoAAQQEQroCAgAAhAAwBCyABIARBDGpB1IOGgAAQuoaAgAAhAAtBfyEBAkAgAEF/Rw0AQQBBLDYCrISGgAAMAgsgAEEAKALUg4aAACACELuGgIAAIQEMAQsgACABIAIQu4aAgAAhAQsgBEEQaiSAgICAACABC+4BAQF/I4CAgIAAQRBrIgMkgICAgAACQAJAAkACQCABQX5GDQAgAi0AAEEvRw0BCwJAAkBBgICAgABFDQAgAiADQQxqQdSDhoAAQdiDhoAAQQEQroCAgAAhAQwBCyACIANBDGpB1IOGgAAQuoaAgAAhAQtBfyECAkAgAUF/Rw0AQQBBLDYCrISGgAAMAwtBACECIAAgAUEAKALUg4aAABCvhoCAACIBRQ0CQQAgATYCrISGgAAMAQsCQCAAIAEgAhCvhoCAACICDQBBACECDAILQQAgAjYCrISGgAALQX8hAgsgA0EQaiSAgICAACACC7wCAQN/I4CAgIAAQRBrIgQkgICAgAACQAJAAkAgAEF+Rg0AIAEtAAAiBUEvRw0BCyABIAIgAxC/hoCAACEGDAELIAEhBgJAAkAgAUEDcUUNAAJAIAUNACABIQYMAgsgAUEBaiIGQQNxRQ0AIAYtAABFDQEgAUECaiIGQQNxRQ0AIAYtAABFDQEgAUEDaiIGQQNxRQ0AIAYtAABFDQEgAUEEaiIGQQNxDQELIAZBe2ohBgNAIAZBBWohBSAGQQRqIQZBgIKECCAFKAIAIgVrIAVyQYCBgoR4cUGAgYKEeEYNAAsDQCAGQQFqIgYtAAANAAsLAkAgACABIAYgAWsgAiADIARBDGoQoICAgABB//8DcSIGRQ0AQQAgBjYCrISGgABBfyEGDAELIAQoAgwhBgsgBEEQaiSAgICAACAGC4QCAQJ/AkACQCAAQX5GDQAgAS0AACIDQS9HDQELIAEgBBDJhoCAAA8LIAEhBAJAAkAgAUEDcUUNAAJAIAMNACABIQQMAgsgAUEBaiIEQQNxRQ0AIAQtAABFDQEgAUECaiIEQQNxRQ0AIAQtAABFDQEgAUEDaiIEQQNxRQ0AIAQtAABFDQEgAUEEaiIEQQNxDQELIARBe2ohBANAIARBBWohAyAEQQRqIQRBgIKECCADKAIAIgNrIANyQYCBgoR4cUGAgYKEeEYNAAsDQCAEQQFqIgQtAAANAAsLAkAgACABIAQgAWsQm4CAgABB//8DcSIEDQBBAA8LQQAgBDYCrISGgABBfwt6AQF/AkACQCAAQX5GDQAgAS0AAEEvRw0BCyABEMqGgIAADwtBACECAkAgACABQYTAgCAQu4aAgAAiAUF/Rg0AIAEQy4aAgAAiAg0AEIuGgIAAQQAhAiABEIiAgIAAQf//A3EiAUUNAEEAIQJBACABNgKshIaAAAsgAgvHAQEBfyOAgICAAEEQayIFJICAgIAAAkACQAJAIABBfkYNACABLQAAQS9HDQELAkACQEGAgICAAEUNACABIAVBDGpB1IOGgABB2IOGgABBARCugICAACEADAELIAEgBUEMakHUg4aAABC6hoCAACEAC0F/IQECQCAAQX9HDQBBAEEsNgKshIaAAAwCCyAAQQAoAtSDhoAAIAIgAyAEEM2GgIAAIQEMAQsgACABIAIgAyAEEM2GgIAAIQELIAVBEGokgICAgAAgAQvDAQEBfyOAgICAAEEQayIEJICAgIAAAkACQAJAIABBfkYNACABLQAAQS9HDQELAkACQEGAgICAAEUNACABIARBDGpB1IOGgABB2IOGgABBARCugICAACEADAELIAEgBEEMakHUg4aAABC6hoCAACEAC0F/IQECQCAAQX9HDQBBAEEsNgKshIaAAAwCCyAAQQAoAtSDhoAAIAIgAxC+hoCAACEBDAELIAAgASACIAMQvoaAgAAhAQsgBEEQaiSAgICAACABC8MBAQF/I4CAgIAAQRBrIgQkgICAgAACQAJAAkAgAEF+Rg0AIAEtAABBL0cNAQsCQAJAQYCAgIAARQ0AIAEgBEEMakHUg4aAAEHYg4aAAEEBEK6AgIAAIQAMAQsgASAEQQxqQdSDhoAAELqGgIAAIQALQX8hAQJAIABBf0cNAEEAQSw2AqyEhoAADAILIABBACgC1IOGgAAgAiADEMSGgIAAIQEMAQsgACABIAIgAxDEhoCAACEBCyAEQRBqJICAgIAAIAEL3gEAAkACQCAAQX5GDQAgAS0AAEEvRw0BCwJAAkAgAkF+Rg0AIAMtAABBL0cNAQsgASADIAQQ2YaAgAAPCwJAIABBfkYNACABLQAAQS9GDQACQCAAIARBAXZBAXEgASACIAMQqoaAgAAiAQ0AQQAPC0EAIAE2AqyEhoAAQX8PCyABIAIgAyAEENuGgIAADwsCQCACQX5GDQAgAy0AAEEvRg0AAkAgACAEQQF2QQFxIAEgAiADEKqGgIAAIgENAEEADwtBACABNgKshIaAAEF/DwsgACABIAMgBBDahoCAAAvwAwECfyOAgICAAEEQayIEJICAgIAAAkACQAJAAkAgAEF+Rg0AIAEtAABBL0cNAQsCQAJAIAJBfkYNACADLQAAQS9HDQELIAEgAxDQhoCAACEFDAMLAkAgAEF+Rg0AIAEtAABBL0YNAAJAIAAgASACIAMQroaAgAAiAQ0AQQAhBQwEC0EAIAE2AqyEhoAADAILAkACQEGAgICAAEUNACABIARBCGpB1IOGgABB2IOGgABBARCugICAACEBDAELIAEgBEEIakHUg4aAABC6hoCAACEBC0F/IQUCQCABQX9HDQBBAEEsNgKshIaAAAwDC0EAIQUgAUEAKALUg4aAACACIAMQroaAgAAiAUUNAkEAIAE2AqyEhoAADAELAkAgAkF+Rg0AIAMtAABBL0YNAAJAIAAgASACIAMQroaAgAAiAQ0AQQAhBQwDC0EAIAE2AqyEhoAADAELAkACQEGAgICAAEUNACADIARBDGpB1IOGgABB2IOGgABBARCugICAACEDDAELIAMgBEEMakHUg4aAABC6hoCAACEDC0F/IQUCQCADQX9HDQBBAEEsNgKshIaAAAwCC0EAIQUgACABIANBACgC1IOGgAAQroaAgAAiAUUNAUEAIAE2AqyEhoAAC0F/IQULIARBEGokgICAgAAgBQuCAgECfwJAAkAgAEF+Rg0AIAEtAAAiAkEvRw0BCyABEMaGgIAADwsgASEDAkACQCABQQNxRQ0AAkAgAg0AIAEhAwwCCyABQQFqIgNBA3FFDQAgAy0AAEUNASABQQJqIgNBA3FFDQAgAy0AAEUNASABQQNqIgNBA3FFDQAgAy0AAEUNASABQQRqIgNBA3ENAQsgA0F7aiEDA0AgA0EFaiECIANBBGohA0GAgoQIIAIoAgAiAmsgAnJBgIGChHhxQYCBgoR4Rg0ACwNAIANBAWoiAy0AAA0ACwsCQCAAIAEgAyABaxCkgICAAEH//wNxIgMNAEEADwtBACADNgKshIaAAEF/C4ICAQJ/AkACQCAAQX5GDQAgAS0AACICQS9HDQELIAEQx4aAgAAPCyABIQMCQAJAIAFBA3FFDQACQCACDQAgASEDDAILIAFBAWoiA0EDcUUNACADLQAARQ0BIAFBAmoiA0EDcUUNACADLQAARQ0BIAFBA2oiA0EDcUUNACADLQAARQ0BIAFBBGoiA0EDcQ0BCyADQXtqIQMDQCADQQVqIQIgA0EEaiEDQYCChAggAigCACICayACckGAgYKEeHFBgIGChHhGDQALA0AgA0EBaiIDLQAADQALCwJAIAAgASADIAFrEKGAgIAAQf//A3EiAw0AQQAPC0EAIAM2AqyEhoAAQX8LJQACQCAAIAEgAhCvhoCAACICDQBBAA8LQQAgAjYCrISGgABBfwsvAAJAIAAgBEEBdkEBcSABIAIgAxCqhoCAACIEDQBBAA8LQQAgBDYCrISGgABBfwsnAAJAIAAgASACIAMQroaAgAAiAw0AQQAPC0EAIAM2AqyEhoAAQX8LLgEBf0EAIQECQCAAQYBgakEUdyIAQQtLDQAgAEECdEGcuYSAAGooAgAhAQsgAQtbAQF/QYCAASEBAkACQAJAAkACQAJAAkAgAEF/ag4UAQAGAgUDBAUFBQUFBQUFBQUFBQUFC0GAwAAPC0GAwAEPC0GAgAIPC0GAIA8LQYDAAg8LQYCAAyEBCyABCxIAEIuGgIAAIAAgARD5hoCAAAuQBAEGfwJAAkACQAJAAkACQCAAQQJqDgIBAQALIAFFDQACQEEAKALkg4aAACICQQAoAvCDhoAARw0AQX8hA0EAKALog4aAACEEIAJBAXRBBCACGyIFQQN0IgZBfyAGIAVB/////wFLGyAFQYCABEkbIgcQz4CAgAAiBkUNBQJAIAZBfGotAABBA3FFDQAgBkEAIAf8CwALIAYgBCACQQN0/AoAAEEAIAU2AvCDhoAAQQAgBjYC6IOGgAAgBBDQgICAAAsCQANAAkACQCABIgUtAAAiA0FSag4CAQADCyAFQQFqIQEMAQsgBUEBaiEBIAUtAAEiBkUNACAGQS9HDQEgBUECaiEBDAALCyAFIQEgBUEDcUUNAgJAIAMNACAFIQEMBAsgBUEBaiIBQQNxDQEMAgsACyABLQAARQ0BIAVBAmoiAUEDcUUNACABLQAARQ0BIAVBA2oiAUEDcUUNACABLQAARQ0BIAVBBGoiAUEDcQ0BCyABQXtqIQEDQCABQQVqIQMgAUEEaiEBQYCChAggAygCACIDayADckGAgYKEeHFBgIGChHhGDQALA0AgAUEBaiIBLQAADQALCwJAIAEgBWtBAWoiAxDPgICAACIBDQBBfw8LIAEgBSAD/AoAAEEAIQNBACACQQFqNgLkg4aAAEEAKALog4aAACACQQN0aiIFIAA2AgQgBSABNgIACyADCwsAIAAQsoaAgAAAC10BAX8jgICAgABBEGsiBCSAgICAACAEIAM2AgwCQAJAQYCAgIAARQ0AIAAgASACIARBDGpBABCugICAACEDDAELIAAgASACELqGgIAAIQMLIARBEGokgICAgAAgAwt0AQN/AkBBACgC5IOGgAAiAEUNAEEAKALog4aAACIBIQIDQCACKAIAENCAgIAAIAJBCGohAiAAQX9qIgANAAsgARDQgICAAAtBAEEANgLog4aAAEEAQQA6AOyDhoAAQQBBADYC5IOGgABBAEEANgLwg4aAAAsIAEHMuYSAAAvaAwEGfyOAgICAAEHQAWsiAySAgICAACADIAI2AswBIANBoAFqQSBqQgA3AwAgA0G4AWpCADcDACADQbABakIANwMAIANCADcDqAEgA0IANwOgASADIAI2AsgBAkACQEEAIAEgA0HIAWogA0HQAGogA0GgAWoQi4eAgABBAE4NAEF/IQAMAQsgACgCACIEIQUCQCAAKAI8IgZBAEoNACAAIARBX3EiBTYCAAsCQAJAAkACQAJAIAAoAiwiBw0AQdAAIQcgAEHQADYCLCAAQQA2AhggAEIANwMQIAAoAighCCAAIAM2AigMAQtBACEIIAAoAhANAQtBfyECIAAgBkF/aiAGcjYCPCAFQQhxDQEgAEIANwIEIAAgACgCKCICNgIYIAAgAjYCFCAAIAIgB2o2AhALIAAgASADQcgBaiADQdAAaiADQaABahCLh4CAACECDAELIAAgBUEgcjYCAAsgBEEgcSEBAkAgCEUNACAAQQBBACAAKAIgEYSAgIAAgICAgAAaIABBADYCLCAAIAg2AiggAEEANgIYIAAoAhQhCCAAQgA3AxAgAkF/IAgbIQILIAAgACgCACIIIAFyNgIAQX8gAiAIQSBxGyEACyADQdABaiSAgICAACAAC+MCAQV/IAIgAWwhBAJAAkACQCADKAIQIgVFDQAgAygCFCEGDAELIAMgAygCPCIFQX9qIAVyNgI8AkAgAygCACIFQQhxRQ0AIAMgBUEgcjYCAEEAIQAMAgsgA0IANwIEIAMgAygCKCIGNgIYIAMgBjYCFCADIAYgAygCLGoiBTYCEAsCQCAFIAZrIARPDQAgAyAAIAQgAygCIBGEgICAAICAgIAAIQAMAQtBACEFAkACQCAEDQAgBCEHDAELAkAgAygCQEEATg0AIAQhBwwBCyAEIQUCQANAIAAgBWoiCEF/ai0AAEEKRg0BIAVBf2oiBQ0AC0EAIQUgBCEHDAELIAMgACAFIAMoAiARhICAgACAgICAACIAIAVJDQEgBCAFayEHIAMoAhQhBiAIIQALIAYgACAH/AoAACADIAMoAhQgB2o2AhQgBSAHaiEACwJAIAAgBEcNACACQQAgARsPCyAAIAFuC64CAQN/AkACQCACKAIQIgNFDQAgAigCFCEEDAELIAIgAigCPCIDQX9qIANyNgI8AkAgAigCACIDQQhxRQ0AIAIgA0EgcjYCAEEADwsgAkIANwIEIAIgAigCKCIENgIYIAIgBDYCFCACIAQgAigCLGoiAzYCEAsCQCADIARrIAFPDQAgAiAAIAEgAigCIBGEgICAAICAgIAADwsCQAJAAkAgAigCQEEASA0AIAFFDQAgASEDAkADQCAAIANqIgVBf2otAABBCkYNASADQX9qIgNFDQIMAAsLIAIgACADIAIoAiARhICAgACAgICAACIAIANJDQIgASADayEBIAIoAhQhBAwBCyAAIQVBACEDCyAEIAUgAfwKAAAgAiACKAIUIAFqNgIUIAMgAWohAAsgAAtcAQF/IAAgACgCPCIBQX9qIAFyNgI8AkAgACgCACIBQQhxRQ0AIAAgAUEgcjYCAEF/DwsgAEIANwIEIAAgACgCKCIBNgIYIAAgATYCFCAAIAEgACgCLGo2AhBBAAsIABCDh4CAAAujAwEDfwJAQQAoAviDhoAAIgBFDQADQAJAIAAoAhQgACgCGEYNACAAQQBBACAAKAIgEYSAgIAAgICAgAAaCwJAIAAoAgQiASAAKAIIIgJGDQAgACABIAJrrEEBIAAoAiQRh4CAgACAgICAABoLIAAoAjQiAA0ACwsCQEEAKAL0g4aAACIARQ0AAkAgACgCFCAAKAIYRg0AIABBAEEAIAAoAiARhICAgACAgICAABoLIAAoAgQiASAAKAIIIgJGDQAgACABIAJrrEEBIAAoAiQRh4CAgACAgICAABoLAkBBACgC9IOGgAAiAEUNAAJAIAAoAhQgACgCGEYNACAAQQBBACAAKAIgEYSAgIAAgICAgAAaCyAAKAIEIgEgACgCCCICRg0AIAAgASACa6xBASAAKAIkEYeAgIAAgICAgAAaCwJAQQAoAuz+hYAAIgBFDQACQCAAKAIUIAAoAhhGDQAgAEEAQQAgACgCIBGEgICAAICAgIAAGgsgACgCBCIBIAAoAggiAkYNACAAIAEgAmusQQEgACgCJBGHgICAAICAgIAAGgsLCABB+IOGgAALAgALMwAgACgCOCEAEIuGgIAAAkAgABCIgICAAEH//wNxIgANAEEADwtBACAANgKshIaAAEF/C/MCAQd/I4CAgIAAQSBrIgMkgICAgAAgAyACNgIMIAMgATYCCCADIAAoAhgiATYCACADIAAoAhQgAWsiATYCBCABIAJqIQRBAiEFIAMhAQJAAkACQAJAA0AgBUEASA0BAkAgACgCOCABIAUgA0EcahCagICAAEH//wNxIgYNACAEIAMoAhwiBkYNAyAGQX9MDQQgASAGIAEoAgQiB0siCEEDdGoiCSAJKAIAIAYgB0EAIAgbayIHajYCACABQQxBBCAIG2oiASABKAIAIAdrNgIAIAQgBmshBCAFIAhrIQUgCSEBDAELC0EAIAY2AqyEhoAAIARBf0YNAQwCC0EAQRw2AqyEhoAAIARBf0cNAQsgACAAKAIoIgE2AhggACABNgIUIAAgASAAKAIsajYCECACIQYMAQtBACEGIABBADYCGCAAQgA3AxAgACAAKAIAQSByNgIAIAVBAkYNACACIAEoAgRrIQYLIANBIGokgICAgAAgBgt2AQJ/I4CAgIAAQRBrIgMkgICAgABBfyEEAkACQCACQX9KDQBBAEEcNgKshIaAAAwBCwJAIAAgASACIANBDGoQmoCAgABB//8DcSICRQ0AQQAgAjYCrISGgABBfyEEDAELIAMoAgwhBAsgA0EQaiSAgICAACAEC2wBAX8jgICAgABBEGsiAySAgICAAAJAAkAgACgCOCABIAJB/wFxIANBCGoQl4CAgABB//8DcSICRQ0AQQBBxgAgAiACQcwARhs2AqyEhoAAQn8hAQwBCyADKQMIIQELIANBEGokgICAgAAgAQtpAQF/I4CAgIAAQRBrIgMkgICAgAACQAJAIAAgASACQf8BcSADQQhqEJeAgIAAQf//A3EiAkUNAEEAQcYAIAIgAkHMAEYbNgKshIaAAEJ/IQEMAQsgAykDCCEBCyADQRBqJICAgIAAIAELlH0JG38CfgF/AXwEfwF+AX8BfAF/I4CAgIAAQfAGayIFJICAgIAAIANBgH1qIQYgBUHwAGpBfGohByAFQTdqIQggBUHEAGpBC2ohCSAFQdAAakF/aiEKIAVB0ABqQQhyIQsgBUHQAGpBCXIhDCAFQcQAakEKaiENIAVBxABqQQxqIQ4gBUE4aiEPQQAhEEEAIRFBACESAkACQAJAA0AgASETIBIgEUH/////B3NKDQEgEiARaiERAkACQAJAAkACQAJAAkACQCATLQAAIhJFDQAgEyEBA0ACQAJAAkAgEkH/AXEiEkUNACASQSVHDQIgASEUIAEhEgNAAkAgEi0AAUElRg0AIBIhAQwDCyAUQQFqIRQgEi0AAiEVIBJBAmoiASESIBVBJUYNAAwCCwsgASEUCyAUIBNrIhIgEUH/////B3MiFEoNCwJAIABFDQAgAC0AAEEgcQ0AIBMgEiAAEICHgIAAGgsgEg0KIAFBAWohEkF/IRYCQCABLAABIhdBUGoiFUEJSw0AIAEtAAJBJEcNACABQQNqIRIgASwAAyEXQQEhECAVIRYLQQAhGAJAIBdBYGoiAUEfSw0AQQEgAXQiAUGJ0QRxRQ0AIBJBAWohFUEAIRgDQCABIBhyIRggFSISLAAAIhdBYGoiAUEgTw0BIBJBAWohFUEBIAF0IgFBidEEcQ0ACwsCQCAXQSpHDQACQAJAIBIsAAFBUGoiAUEJSw0AIBItAAJBJEcNACAEIAFBAnRqQQo2AgAgEkEDaiEBIAYgEiwAAUEDdGooAgAhGUEBIRAMAQsgEA0GIBJBAWohAQJAIAANAEEAIRBBACEZIAEtAAAhFwwGCyACIAIoAgAiEkEEajYCACASKAIAIRlBACEQCwJAIBlBf0oNAEEAIBlrIRkgGEGAwAByIRgLIAEtAAAhFwwEC0EAIRkCQCAXQVBqIhVBCU0NACASIgEtAAAhFwwECwNAAkAgGUHMmbPmAEsNAEF/IBlBCmwiASAVaiAVIAFB/////wdzSyIaGyEZIBIsAAEhFyASQQFqIgEhEiAXQVBqIhVBCkkNASAaDQ0MBQsgEiwAASEBQX8hGSASQQFqIRIgAUFQaiIVQQpJDQAMDAsLIAEtAAEhEiABQQFqIQEMAAsLIAANCgJAIBANAEEAIREMCwsCQAJAIAQoAgQiAQ0AQQEhAQwBCyADQQhqIAEgAhCMh4CAAAJAIAQoAggiAQ0AQQIhAQwBCyADQRBqIAEgAhCMh4CAAAJAIAQoAgwiAQ0AQQMhAQwBCyADQRhqIAEgAhCMh4CAAAJAIAQoAhAiAQ0AQQQhAQwBCyADQSBqIAEgAhCMh4CAAAJAIAQoAhQiAQ0AQQUhAQwBCyADQShqIAEgAhCMh4CAAAJAIAQoAhgiAQ0AQQYhAQwBCyADQTBqIAEgAhCMh4CAAAJAIAQoAhwiAQ0AQQchAQwBCyADQThqIAEgAhCMh4CAAAJAIAQoAiAiAQ0AQQghAQwBCyADQcAAaiABIAIQjIeAgAACQCAEKAIkIgENAEEJIQEMAQsgA0HIAGogASACEIyHgIAAQQEhEQwLCyABQQJ0IQEDQCAEIAFqKAIADQIgAUEEaiIBQShHDQALQQEhEQwKC0EAIRICQAJAIBdB/wFxQS5GDQBBfyEaQQAhGwwBCwJAIAEsAAEiFUEqRw0AAkAgASwAAkFQaiIVQQlLDQAgAS0AA0EkRw0AIAQgFUECdGpBCjYCACABLAACIRUgAUEEaiEBIAYgFUEDdGooAgAiGkF/SiEbDAILIBANAiABQQJqIQECQCAADQBBACEaQQBBf0ohGwwCCyACIAIoAgAiFUEEajYCACAVKAIAIhpBf0ohGwwBCyABQQFqIQECQCAVQVBqIhxBCU0NAEEBIRtBACEaDAELQQAhFyABIRUDQEF/IRoCQCAXQcyZs+YASw0AQX8gF0EKbCIBIBxqIBwgAUH/////B3NLGyEaC0EBIRsgFSwAASEcIBohFyAVQQFqIgEhFSAcQVBqIhxBCkkNAAsLA0AgEiEVIAEiFywAACISQYV/akFGSQ0BIBdBAWohASASIBVBOmxqQc+5hIAAai0AACISQX9qQQhJDQALAkACQAJAIBJBG0YNACASRQ0DAkAgFkEASA0AIAQgFkECdGogEjYCACAFIAMgFkEDdGopAwA3AzgMAgsCQCAADQBBACERDA0LIAVBOGogEiACEIyHgIAADAILIBZBf0oNAgtBACESIABFDQcLIBhB//97cSIcIBggGEGAwABxGyEWAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgFywAACISQVNxIBIgEkEPcUEDRhsgEiAVGyIdQb9/ag44ExENERMTExERERERERERERERDBEREREDERERERERERETEQgFExMTEQUREREJAQQCEREKEQAREQMRC0EAIR5Bj5CAgAAhHyAFKQM4ISAMBQtBACESAkACQAJAAkACQAJAAkAgFUH/AXEOCAABAgMEGwUGGwsgBSgCOCARNgIADBoLIAUoAjggETYCAAwZCyAFKAI4IBGsNwMADBgLIAUoAjggETsBAAwXCyAFKAI4IBE6AAAMFgsgBSgCOCARNgIADBULIAUoAjggEaw3AwAMFAsgGkEIIBpBCEsbIRogFkEIciEWQfgAIR0LQQAhHkGPkICAACEfAkAgBSkDOCIgUEUNACAPIRMMBAsgHUEgcSEVIA8hEwNAIBNBf2oiEyAgp0EPcUHgvYSAAGotAAAgFXI6AAAgIEIPViESICBCBIghICASDQALIBZBCHFFDQMgHUEEdUGPkICAAGohH0ECIR4MAwsgDyETAkAgBSkDOCIgUA0AIA8hEwNAIBNBf2oiEyAgp0EHcUEwcjoAACAgQgdWIRIgIEIDiCEgIBINAAsLQQAhHkGPkICAACEfIBZBCHFFDQIgGiAPIBNrIhJBAWogGiASShshGgwCCwJAIAUpAzgiIEJ/VQ0AIAVCACAgfSIgNwM4QQEhHkGPkICAACEfDAELAkAgFkGAEHFFDQBBASEeQZCQgIAAIR8MAQtBkZCAgABBj5CAgAAgFkEBcSIeGyEfCwJAAkAgIEKAgICAEFoNACAgISEgDyETDAELIA8hEwNAIBNBf2oiEyAgQgqAIiFC9gF+ICB8p0EwcjoAACAgQv////+fAVYhEiAhISAgEg0ACwsgIVANACAhpyESA0AgE0F/aiITIBJBCm4iFUH2AWwgEmpBMHI6AAAgEkEJSyEXIBUhEiAXDQALCyAbIBpBAEhxDQ8gFkH//3txIBYgGxshFgJAIAUpAzgiIEIAUg0AIBoNAEEAIRogDyETDAsLIBogDyATayAgUGoiEiAaIBJKGyEaDAoLIAUgBSkDODwAN0EAIR5Bj5CAgAAhH0EBIRogCCETIA8hEiAcIRYMDAsCQEEAKAKohIaAACISDQBBkISGgAAhEkEAQZCEhoAANgKohIaAAAtBAEEAKAKshIaAACIVIBVBzABLG0EBdEGAyoSAAGovAQBB8L2EgABqIBIoAhQQk4eAgAAhEwwBCyAFKAI4IhJB2aiCgAAgEhshEwtBACEeIBMgE0EAIBpB/////wcgGkH/////B0kbIhIQ1IKAgAAiFSATayASIBUbIhVqIRJBj5CAgAAhHyAaQX9KDQggEi0AAEUNCAwLCyAFKAI4IRMgGg0BQQAhEgwCCyAFQQA2AgwgBSAFKQM4PgIIIAUgBUEIajYCOCAFQQhqIRNBfyEaC0EAIRJBACgCqISGgAAhFyATIRUCQANAIBUoAgAiFEUNAQJAAkAgFEH/AE0NAAJAIBcNAEGQhIaAACEXQQBBkISGgAA2AqiEhoAACwJAIBcoAgANACAUQYB/cUGAvwNGDQFBAEEZNgKshIaAAAwOCwJAIBRB/w9LDQAgBSAUQT9xQYABcjoABSAFIBRBBnZBwAFyOgAEQQIhFAwCCwJAAkAgFEGAsANJDQAgFEGAQHFBgMADRw0BCyAFIBRBP3FBgAFyOgAGIAUgFEEMdkHgAXI6AAQgBSAUQQZ2QT9xQYABcjoABUEDIRQMAgsCQCAUQYCAfGpB//8/Sw0AIAUgFEE/cUGAAXI6AAcgBSAUQRJ2QfABcjoABCAFIBRBBnZBP3FBgAFyOgAGIAUgFEEMdkE/cUGAAXI6AAVBBCEUDAILQQBBGTYCrISGgAAMDQsgBSAUOgAEQQEhFAsgFCAaIBJrSw0BIBVBBGohFSAUIBJqIhIgGkkNAAsLIBJBAEgNCAsCQCAWQYDABHEiIg0AIBkgEkwNACAFQfAAakEgIBkgEmsiF0GAAiAXQYACSSIUG/wLAAJAIBQNAANAAkAgACgCACIUQSBxDQACQAJAIAAoAhAiFUUNACAAKAIUIRoMAQsgACAAKAI8IhVBf2ogFXI2AjwCQCAUQQhxRQ0AIAAgFEEgcjYCAAwCCyAAQgA3AgQgACAAKAIoIho2AhggACAaNgIUIAAgGiAAKAIsaiIVNgIQCwJAIBUgGmtB/wFLDQAgACAFQfAAakGAAiAAKAIgEYSAgIAAgICAgAAaDAELIAVB8ABqIRYCQAJAIAAoAkBBAE4NAEGAAiEUDAELQYACIRhBACEVAkACQAJAAkACQANAIAVB8ABqIBVqIhRB/wFqIhwtAABBCkYNASAUQf4BaiIbLQAAQQpGDQIgFEH9AWotAABBCkYNAyAUQfwBai0AAEEKRg0EIBhBfGohGCAVQXxqIhVBgH5HDQALQYACIRQMBQsgFEGAAmohHAwDCyAYQX9qIRgMAgsgGEF+aiEYIBshHAwBCyAVQf0BaiIYIAVB8ABqaiEcCyAAIAVB8ABqIBggACgCIBGEgICAAICAgIAAIBhJDQFBgAIgGGshFCAAKAIUIRogHCEWCyAaIBYgFPwKAAAgACAAKAIUIBRqNgIUCyAXQYB+aiIXQf8BSw0ACwsgAC0AAEEgcQ0AIAVB8ABqIBcgABCAh4CAABoLAkAgEkUNAEEAIRUDQCATKAIAIhRFDQECQAJAIBRB/wBNDQACQEEAKAKohIaAACIXDQBBkISGgAAhF0EAQZCEhoAANgKohIaAAAsCQAJAIBcoAgANACAUQYB/cUGAvwNGDQIMAQsCQCAUQf8PSw0AIAUgFEE/cUGAAXI6AAUgBSAUQQZ2QcABcjoABEECIRQMAwsCQAJAIBRBgLADSQ0AIBRBgEBxQYDAA0cNAQsgBSAUQT9xQYABcjoABiAFIBRBDHZB4AFyOgAEIAUgFEEGdkE/cUGAAXI6AAVBAyEUDAMLIBRBgIB8akH//z9LDQAgBSAUQT9xQYABcjoAByAFIBRBEnZB8AFyOgAEIAUgFEEGdkE/cUGAAXI6AAYgBSAUQQx2QT9xQYABcjoABUEEIRQMAgtBAEEZNgKshIaAAEF/IRQMAQsgBSAUOgAEQQEhFAsgFCAVaiIVIBJLDQECQCAALQAAQSBxDQAgBUEEaiAUIAAQgIeAgAAaCyATQQRqIRMgFSASSQ0ACwsCQCAiQYDAAEcNACAZIBJMDQAgBUHwAGpBICAZIBJrIhNBgAIgE0GAAkkiFBv8CwACQCAUDQADQAJAIAAoAgAiFEEgcQ0AAkACQCAAKAIQIhVFDQAgACgCFCEYDAELIAAgACgCPCIVQX9qIBVyNgI8AkAgFEEIcUUNACAAIBRBIHI2AgAMAgsgAEIANwIEIAAgACgCKCIYNgIYIAAgGDYCFCAAIBggACgCLGoiFTYCEAsCQCAVIBhrQf8BSw0AIAAgBUHwAGpBgAIgACgCIBGEgICAAICAgIAAGgwBCyAFQfAAaiEbAkACQCAAKAJAQQBODQBBgAIhFAwBC0GAAiEXQQAhFQJAAkACQAJAAkADQCAFQfAAaiAVaiIUQf8BaiIaLQAAQQpGDQEgFEH+AWoiHC0AAEEKRg0CIBRB/QFqLQAAQQpGDQMgFEH8AWotAABBCkYNBCAXQXxqIRcgFUF8aiIVQYB+Rw0AC0GAAiEUDAULIBRBgAJqIRoMAwsgF0F/aiEXDAILIBdBfmohFyAcIRoMAQsgFUH9AWoiFyAFQfAAamohGgsgACAFQfAAaiAXIAAoAiARhICAgACAgICAACAXSQ0BQYACIBdrIRQgACgCFCEYIBohGwsgGCAbIBT8CgAAIAAgACgCFCAUajYCFAsgE0GAfmoiE0H/AUsNAAsLIAAtAABBIHENACAFQfAAaiATIAAQgIeAgAAaCyAZIBIgGSASShshEgwGC0EAQRw2AqyEhoAADAcLQQAhHkGPkICAACEfCyAPIRIMAgsgGyAaQQBIIhJxDQMgBSsDOCEjIAVBADYCbAJAAkAgI71Cf1UNACAjmiEjQQEhJEEAISVBmZCAgAAhJgwBCwJAIBZBgBBxRQ0AQQEhJEEAISVBnJCAgAAhJgwBC0GfkICAAEGakICAACAWQQFxIiQbISYgJEUhJQsCQCAjRAAAAAAAAPB/Yw0AICRBA2ohHAJAIBZBgMAAcQ0AIBkgHEwNACAFQfAEakEgIBkgHGsiFUGAAiAVQYACSSISG/wLAAJAIBINAANAAkAgACgCACISQSBxDQACQAJAIAAoAhAiFEUNACAAKAIUIRcMAQsgACAAKAI8IhRBf2ogFHI2AjwCQCASQQhxRQ0AIAAgEkEgcjYCAAwCCyAAQgA3AgQgACAAKAIoIhc2AhggACAXNgIUIAAgFyAAKAIsaiIUNgIQCwJAIBQgF2tB/wFLDQAgACAFQfAEakGAAiAAKAIgEYSAgIAAgICAgAAaDAELIAVB8ARqIRsCQAJAIAAoAkBBAE4NAEGAAiESDAELQYACIRNBACEUAkACQAJAAkACQANAIAVB8ARqIBRqIhJB/wFqIhgtAABBCkYNASASQf4BaiIaLQAAQQpGDQIgEkH9AWotAABBCkYNAyASQfwBai0AAEEKRg0EIBNBfGohEyAUQXxqIhRBgH5HDQALQYACIRIMBQsgEkGAAmohGAwDCyATQX9qIRMMAgsgE0F+aiETIBohGAwBCyAUQf0BaiITIAVB8ARqaiEYCyAAIAVB8ARqIBMgACgCIBGEgICAAICAgIAAIBNJDQFBgAIgE2shEiAAKAIUIRcgGCEbCyAXIBsgEvwKAAAgACAAKAIUIBJqNgIUCyAVQYB+aiIVQf8BSw0ACwsgAC0AAEEgcQ0AIAVB8ARqIBUgABCAh4CAABoLAkAgACgCACISQSBxDQAgJiAkIAAQgIeAgAAaIAAoAgAhEgsCQCASQSBxDQBBlfOAgABB8+qBgAAgHUEgcSISG0H4joGAAEGb9IGAACASGyAjICNiG0EDIAAQgIeAgAAaCwJAIBZBgMAEcUGAwABHDQAgGSAcTA0AIAVB8ARqQSAgGSAcayIVQYACIBVBgAJJIhIb/AsAAkAgEg0AA0ACQCAAKAIAIhJBIHENAAJAAkAgACgCECIURQ0AIAAoAhQhFwwBCyAAIAAoAjwiFEF/aiAUcjYCPAJAIBJBCHFFDQAgACASQSByNgIADAILIABCADcCBCAAIAAoAigiFzYCGCAAIBc2AhQgACAXIAAoAixqIhQ2AhALAkAgFCAXa0H/AUsNACAAIAVB8ARqQYACIAAoAiARhICAgACAgICAABoMAQsgBUHwBGohGwJAAkAgACgCQEEATg0AQYACIRIMAQtBgAIhE0EAIRQCQAJAAkACQAJAA0AgBUHwBGogFGoiEkH/AWoiGC0AAEEKRg0BIBJB/gFqIhotAABBCkYNAiASQf0Bai0AAEEKRg0DIBJB/AFqLQAAQQpGDQQgE0F8aiETIBRBfGoiFEGAfkcNAAtBgAIhEgwFCyASQYACaiEYDAMLIBNBf2ohEwwCCyATQX5qIRMgGiEYDAELIBRB/QFqIhMgBUHwBGpqIRgLIAAgBUHwBGogEyAAKAIgEYSAgIAAgICAgAAgE0kNAUGAAiATayESIAAoAhQhFyAYIRsLIBcgGyAS/AoAACAAIAAoAhQgEmo2AhQLIBVBgH5qIhVB/wFLDQALCyAALQAAQSBxDQAgBUHwBGogFSAAEICHgIAAGgsgHCAZIBwgGUobIRIMAwsCQAJAAkACQAJAICMgBUHsAGoQjYeAgAAiIyAjoCIjRAAAAAAAAAAAYQ0AIAUgBSgCbCIUQX9qNgJsIB1BIHIiH0HhAEcNAQwDCyAdQSByIh9B4QBGDQJBBiAaIBIbIRsgBSgCbCETDAELIAUgFEFjaiITNgJsQQYgGiASGyEbICNEAAAAAAAAsEGiISMLIAVB8ABqQQBBoAIgE0EASCInG2oiIiEUA0ACQAJAICNEAAAAAAAA8EFjICNEAAAAAAAAAABmcUUNACAjqyESDAELQQAhEgsgFCASNgIAIBRBBGohFCAjIBK4oUQAAAAAZc3NQaIiI0QAAAAAAAAAAGINAAsCQAJAIBNBAU4NACAUIRIgIiEVDAELICIhFQNAIBNBHSATQR1JGyETAkAgFEF8aiISIBVJDQAgE60hKEIAISADQCASIBI1AgAgKIYgIEL/////D4N8IiFCgJTr3AOAIiBCgOyUowx+ICF8PgIAIBJBfGoiEiAVTw0ACyAhQoCU69wDVA0AIBVBfGoiFSAgPgIACwJAA0AgFCISIBVNDQEgEkF8aiIUKAIARQ0ACwsgBSAFKAJsIBNrIhM2AmwgEiEUIBNBAEoNAAsLAkAgE0F/Sg0AIBtBGWpBCW5BAWohKSAfQeYARiEeA0BBACATayIUQQkgFEEJSRshGAJAAkAgFSASSQ0AIBUoAgBFQQJ0IRQMAQtBgJTr3AMgGHYhGkF/IBh0QX9zIRxBACETIBUhFANAIBQgFCgCACIXIBh2IBNqNgIAIBcgHHEgGmwhEyAUQQRqIhQgEkkNAAsgFSgCAEVBAnQhFCATRQ0AIBIgEzYCACASQQRqIRILIAUgBSgCbCAYaiITNgJsICIgFSAUaiIVIB4bIhQgKUECdGogEiASIBRrQQJ1IClKGyESIBNBAEgNAAsLQQAhFAJAIBUgEk8NACAiIBVrQQJ1QQlsIRQgFSgCACIXQQpJDQBBCiETA0AgFEEBaiEUIBcgE0EKbCITTw0ACwsCQCAbQQAgFCAfQeYARhtrIBtBAEcgH0HnAEYiHHFrIhMgEiAia0ECdUEJbEF3ak4NACAFQfAAakGEYEGkYiAnGyIfaiATQYDIAGoiF0EJbSIYQQJ0IidqIRpBCiETAkAgGEF3bCAXaiIYQQdKDQBBACAYayITQQdxIRcCQAJAIBhBf2pBB08NAEEKIRMMAQsgE0EDdkEBaiIpQQdxIRgCQAJAIBNBOE8NAEEKIRMMAQsgKUH4////A3EhEwNAIBNBeGoiEw0AC0EAIRMLAkAgGA0AQQAhEwwBC0EAIBhrIRgDQCATQYDC1y9sIRMgGEEBaiIYDQALCyAXRQ0AA0AgE0EKbCETIBdBf2oiFw0ACwsgGkEEaiEpAkACQCAaKAIAIhcgFyATbiIeIBNsIhhHDQAgKSASRg0BCyAXIBhrIRcCQAJAIB5BAXENAEQAAAAAAABAQyEjIBNBgJTr3ANHDQEgGiAVTQ0BIBpBfGotAABBAXFFDQELRAEAAAAAAEBDISMLRAAAAAAAAOA/RAAAAAAAAPA/RAAAAAAAAPg/ICkgEkYbRAAAAAAAAPg/IBcgE0EBdiIpRhsgFyApSRshKgJAICUNACAmLQAAQS1HDQAgKpohKiAjmiEjCyAaIBg2AgAgIyAqoCAjYQ0AIBogGCATaiIUNgIAAkAgFEGAlOvcA0kNACAHIB8gJ2pqIRQDQCAUQQRqQQA2AgACQCAUIBVPDQAgFUF8aiIVQQA2AgALIBQgFCgCAEEBaiITNgIAIBRBfGohFCATQf+T69wDSw0ACyAUQQRqIRoLICIgFWtBAnVBCWwhFCAVKAIAIhdBCkkNAEEKIRMDQCAUQQFqIRQgFyATQQpsIhNPDQALCyAaQQRqIhMgEiASIBNLGyESCwJAA0AgEiIaIBVNIhMNASAaQXxqIhIoAgBFDQALCwJAAkAgHA0AIBZBCHEhHgwBCyAUQX9zQX8gG0EBIBsbIhIgFEogFEF7SnEiFxsgEmohG0F/QX4gFxsgHWohHSAWQQhxIh4NAEF3IRICQCATDQAgGkF8aigCACIXRQ0AQQAhEiAXQQpwDQBBCiETQX8hEgNAIBJBAWohEiAXIBNBCmwiE3BFDQALIBJBf3MhEgsgGiAia0ECdUEJbCETAkAgHUFfcUHGAEcNAEEAIR4gGyATIBJqQXdqIhJBACASQQBKGyISIBsgEkgbIRsMAQtBACEeIBsgFCATaiASakF3aiISQQAgEkEAShsiEiAbIBJIGyEbCyAbQf3///8HQf7///8HIBsgHnIiJRtKDQUgGyAlQQBHakEBaiEcAkACQCAdQV9xQcYARyIrDQAgFCAcQf////8Hc0oNByAUQQAgFEEAShshEgwBCwJAAkAgFA0AIA4hEwwBCyAUIBRBH3UiEnMgEmshEiAOIRMDQCATQX9qIhMgEkEKbiIXQfYBbCASakEwcjoAACASQQlLIRggFyESIBgNAAsLAkAgDiATa0EBSg0AIBMgBUHEAGprIRIgEyANIBNraiITQTAgEkF2avwLAAsgE0F+aiInIB06AAAgE0F/akEtQSsgFEEASBs6AAAgDiAnayISIBxB/////wdzSg0GCyASIBxqIhIgJEH/////B3NKDQUgEiAkaiEpAkAgFkGAwARxIh8NACAZIClMDQAgBUHwBGpBICAZIClrIhNBgAIgE0GAAkkiEhv8CwACQCASDQADQAJAIAAoAgAiEkEgcQ0AAkACQCAAKAIQIhRFDQAgACgCFCEYDAELIAAgACgCPCIUQX9qIBRyNgI8AkAgEkEIcUUNACAAIBJBIHI2AgAMAgsgAEIANwIEIAAgACgCKCIYNgIYIAAgGDYCFCAAIBggACgCLGoiFDYCEAsCQCAUIBhrQf8BSw0AIAAgBUHwBGpBgAIgACgCIBGEgICAAICAgIAAGgwBCyAFQfAEaiEdAkACQCAAKAJAQQBODQBBgAIhEgwBC0GAAiEXQQAhFAJAAkACQAJAAkADQCAFQfAEaiAUaiISQf8BaiIcLQAAQQpGDQEgEkH+AWoiFi0AAEEKRg0CIBJB/QFqLQAAQQpGDQMgEkH8AWotAABBCkYNBCAXQXxqIRcgFEF8aiIUQYB+Rw0AC0GAAiESDAULIBJBgAJqIRwMAwsgF0F/aiEXDAILIBdBfmohFyAWIRwMAQsgFEH9AWoiFyAFQfAEamohHAsgACAFQfAEaiAXIAAoAiARhICAgACAgICAACAXSQ0BQYACIBdrIRIgACgCFCEYIBwhHQsgGCAdIBL8CgAAIAAgACgCFCASajYCFAsgE0GAfmoiE0H/AUsNAAsLIAAtAABBIHENACAFQfAEaiATIAAQgIeAgAAaCwJAIAAtAABBIHENACAmICQgABCAh4CAABoLAkAgH0GAgARHDQAgGSApTA0AIAVB8ARqQTAgGSApayITQYACIBNBgAJJIhIb/AsAAkAgEg0AA0ACQCAAKAIAIhJBIHENAAJAAkAgACgCECIURQ0AIAAoAhQhGAwBCyAAIAAoAjwiFEF/aiAUcjYCPAJAIBJBCHFFDQAgACASQSByNgIADAILIABCADcCBCAAIAAoAigiGDYCGCAAIBg2AhQgACAYIAAoAixqIhQ2AhALAkAgFCAYa0H/AUsNACAAIAVB8ARqQYACIAAoAiARhICAgACAgICAABoMAQsgBUHwBGohHQJAAkAgACgCQEEATg0AQYACIRIMAQtBgAIhF0EAIRQCQAJAAkACQAJAA0AgBUHwBGogFGoiEkH/AWoiHC0AAEEKRg0BIBJB/gFqIhYtAABBCkYNAiASQf0Bai0AAEEKRg0DIBJB/AFqLQAAQQpGDQQgF0F8aiEXIBRBfGoiFEGAfkcNAAtBgAIhEgwFCyASQYACaiEcDAMLIBdBf2ohFwwCCyAXQX5qIRcgFiEcDAELIBRB/QFqIhcgBUHwBGpqIRwLIAAgBUHwBGogFyAAKAIgEYSAgIAAgICAgAAgF0kNAUGAAiAXayESIAAoAhQhGCAcIR0LIBggHSAS/AoAACAAIAAoAhQgEmo2AhQLIBNBgH5qIhNB/wFLDQALCyAALQAAQSBxDQAgBUHwBGogEyAAEICHgIAAGgsCQAJAICsNACAiIBUgFSAiSxsiHCEYA0ACQAJAAkACQCAYKAIAIhJFDQBBCiEUA0AgBUHQAGogFCIVakF+aiASQQpuIhNB9gFsIBJqQTByOgAAIBVBf2ohFCASQQlLIRcgEyESIBcNAAsgFUF+aiIVIAVB0ABqaiESAkAgGCAcRg0AIBRBAkgNBAwDCyAVQQlHDQMMAQtBCSEVIBggHEcNAQsgBUEwOgBYIAshEgwBCyAFQdAAaiAKIBVqIhIgBUHQAGogEkkbIhJBMCAVIAVB0ABqaiASa/wLAAsCQCAALQAAQSBxDQAgEiAMIBJrIAAQgIeAgAAaCyAYQQRqIhggIk0NAAsCQCAlRQ0AIAAtAABBIHENAEGLqIKAAEEBIAAQgIeAgAAaCwJAAkAgG0EBTg0AIBshEgwBCwJAIBggGkkNACAbIRIMAQsDQAJAAkACQCAYKAIAIhINACAMIRQMAQsgDCEUA0AgFEF/aiIUIBJBCm4iFUH2AWwgEmpBMHI6AAAgEkEJSyETIBUhEiATDQALIBQgBUHQAGpNDQELIBQgBUHQAGpqIBRrIhJBMCAUIAVB0ABqa/wLACASIRQLAkAgAC0AAEEgcQ0AIBQgG0EJIBtBCUgbIAAQgIeAgAAaCyAbQXdqIRIgGEEEaiIYIBpPDQEgG0EJSiEUIBIhGyAUDQALCyAAIBJBCWpBCRCOh4CAAAwBCwJAIBtBAEgNACAaIBVBBGogGiAVSxshGiAVIRgDQAJAAkAgGCgCACISRQ0AIAwhFANAIBRBf2oiFCASQQpuIhNB9gFsIBJqQTByOgAAIBJBCkkhFyATIRIgF0UNAAwCCwsgBUEwOgBYIAshFAsCQAJAIBggFUYNACAUIAVB0ABqTQ0BIAVB0ABqQTAgFCAFQdAAamv8CwAgBUHQAGohFAwBCwJAIAAtAABBIHENACAUQQEgABCAh4CAABoLIBRBAWohFAJAIB4NACAbQQFIDQELIAAtAABBIHENAEGLqIKAAEEBIAAQgIeAgAAaCyAMIBRrIRICQCAALQAAQSBxDQAgFCASIBsgEiAbSBsgABCAh4CAABoLIBsgEmshGyAYQQRqIhggGk8NASAbQX9KDQALCyAAIBtBEmpBEhCOh4CAACAALQAAQSBxDQAgJyAOICdrIAAQgIeAgAAaCyAfQYDAAEcNASAZIClMDQEgBUHwBGpBICAZIClrIhVBgAIgFUGAAkkiEhv8CwACQCASDQADQAJAIAAoAgAiEkEgcQ0AAkACQCAAKAIQIhRFDQAgACgCFCEXDAELIAAgACgCPCIUQX9qIBRyNgI8AkAgEkEIcUUNACAAIBJBIHI2AgAMAgsgAEIANwIEIAAgACgCKCIXNgIYIAAgFzYCFCAAIBcgACgCLGoiFDYCEAsCQCAUIBdrQf8BSw0AIAAgBUHwBGpBgAIgACgCIBGEgICAAICAgIAAGgwBCyAFQfAEaiEcAkACQCAAKAJAQQBODQBBgAIhEgwBC0GAAiETQQAhFAJAAkACQAJAAkADQCAFQfAEaiAUaiISQf8BaiIYLQAAQQpGDQEgEkH+AWoiGi0AAEEKRg0CIBJB/QFqLQAAQQpGDQMgEkH8AWotAABBCkYNBCATQXxqIRMgFEF8aiIUQYB+Rw0AC0GAAiESDAULIBJBgAJqIRgMAwsgE0F/aiETDAILIBNBfmohEyAaIRgMAQsgFEH9AWoiEyAFQfAEamohGAsgACAFQfAEaiATIAAoAiARhICAgACAgICAACATSQ0BQYACIBNrIRIgACgCFCEXIBghHAsgFyAcIBL8CgAAIAAgACgCFCASajYCFAsgFUGAfmoiFUH/AUsNAAsLIAAtAABBIHENASAFQfAEaiAVIAAQgIeAgAAaDAELICYgHUEadEEfdUEJcWohJgJAIBpBC0sNAAJAAkBBDCAaayISQQdxIhQNAEQAAAAAAAAwQCEqDAELRAAAAAAAADBAISogFCESA0AgKkQAAAAAAAAwQKIhKiASQX9qIhINAAtBDCAaIBRqayESCwJAIBpBe2pBB0kNAAJAIBJBeGoiFEEIcQ0AICpEAAAAAAAAMECiRAAAAAAAADBAokQAAAAAAAAwQKJEAAAAAAAAMECiRAAAAAAAADBAokQAAAAAAAAwQKJEAAAAAAAAMECiRAAAAAAAADBAoiEqIBQhEgsgFEEISQ0AA0AgKkQAAAAAAAAwQKJEAAAAAAAAMECiRAAAAAAAADBAokQAAAAAAAAwQKJEAAAAAAAAMECiRAAAAAAAADBAokQAAAAAAAAwQKJEAAAAAAAAMECiRAAAAAAAADBAokQAAAAAAAAwQKJEAAAAAAAAMECiRAAAAAAAADBAokQAAAAAAAAwQKJEAAAAAAAAMECiRAAAAAAAADBAokQAAAAAAAAwQKIhKiASQXBqIhINAAsLAkAgJi0AAEEtRw0AICogI5ogKqGgmiEjDAELICMgKqAgKqEhIwsCQAJAIAUoAmwiF0UNACAXIBdBH3UiEnMgEmshEiAOIRQDQCAUQX9qIhQgEkEKbiIVQfYBbCASakEwcjoAACASQQpJIRMgFSESIBNFDQAMAgsLIAVBMDoATyAJIRQLICRBAnIhIiAdQSBxIRUgFEF+aiIeIB1BD2o6AAAgFEF/akEtQSsgF0EASBs6AAAgFkEIcSETIAVB0ABqIRQDQCAUIRICQAJAICOZRAAAAAAAAOBBY0UNACAjqiEUDAELQYCAgIB4IRQLIBIgFEHgvYSAAGotAAAgFXI6AAAgIyAUt6FEAAAAAAAAMECiISMCQCASQQFqIhQgBUHQAGprQQFHDQACQCATDQAgGkEASg0AICNEAAAAAAAAAABhDQELIBJBLjoAASASQQJqIRQLICNEAAAAAAAAAABiDQALQf3///8HIA4gHmsiJCAiaiISayAaSA0EIBpBAmogFCAFQdAAamsiHCAcQX5qIBpIGyAcIBobIh0gEmohKQJAIBZBgMAEcSIWDQAgGSApTA0AIAVB8ARqQSAgGSApayIVQYACIBVBgAJJIhIb/AsAAkAgEg0AA0ACQCAAKAIAIhJBIHENAAJAAkAgACgCECIURQ0AIAAoAhQhFwwBCyAAIAAoAjwiFEF/aiAUcjYCPAJAIBJBCHFFDQAgACASQSByNgIADAILIABCADcCBCAAIAAoAigiFzYCGCAAIBc2AhQgACAXIAAoAixqIhQ2AhALAkAgFCAXa0H/AUsNACAAIAVB8ARqQYACIAAoAiARhICAgACAgICAABoMAQsgBUHwBGohGwJAAkAgACgCQEEATg0AQYACIRIMAQtBgAIhE0EAIRQCQAJAAkACQAJAA0AgBUHwBGogFGoiEkH/AWoiGC0AAEEKRg0BIBJB/gFqIhotAABBCkYNAiASQf0Bai0AAEEKRg0DIBJB/AFqLQAAQQpGDQQgE0F8aiETIBRBfGoiFEGAfkcNAAtBgAIhEgwFCyASQYACaiEYDAMLIBNBf2ohEwwCCyATQX5qIRMgGiEYDAELIBRB/QFqIhMgBUHwBGpqIRgLIAAgBUHwBGogEyAAKAIgEYSAgIAAgICAgAAgE0kNAUGAAiATayESIAAoAhQhFyAYIRsLIBcgGyAS/AoAACAAIAAoAhQgEmo2AhQLIBVBgH5qIhVB/wFLDQALCyAALQAAQSBxDQAgBUHwBGogFSAAEICHgIAAGgsCQCAALQAAQSBxDQAgJiAiIAAQgIeAgAAaCwJAIBZBgIAERw0AIBkgKUwNACAFQfAEakEwIBkgKWsiFUGAAiAVQYACSSISG/wLAAJAIBINAANAAkAgACgCACISQSBxDQACQAJAIAAoAhAiFEUNACAAKAIUIRcMAQsgACAAKAI8IhRBf2ogFHI2AjwCQCASQQhxRQ0AIAAgEkEgcjYCAAwCCyAAQgA3AgQgACAAKAIoIhc2AhggACAXNgIUIAAgFyAAKAIsaiIUNgIQCwJAIBQgF2tB/wFLDQAgACAFQfAEakGAAiAAKAIgEYSAgIAAgICAgAAaDAELIAVB8ARqIRsCQAJAIAAoAkBBAE4NAEGAAiESDAELQYACIRNBACEUAkACQAJAAkACQANAIAVB8ARqIBRqIhJB/wFqIhgtAABBCkYNASASQf4BaiIaLQAAQQpGDQIgEkH9AWotAABBCkYNAyASQfwBai0AAEEKRg0EIBNBfGohEyAUQXxqIhRBgH5HDQALQYACIRIMBQsgEkGAAmohGAwDCyATQX9qIRMMAgsgE0F+aiETIBohGAwBCyAUQf0BaiITIAVB8ARqaiEYCyAAIAVB8ARqIBMgACgCIBGEgICAAICAgIAAIBNJDQFBgAIgE2shEiAAKAIUIRcgGCEbCyAXIBsgEvwKAAAgACAAKAIUIBJqNgIUCyAVQYB+aiIVQf8BSw0ACwsgAC0AAEEgcQ0AIAVB8ARqIBUgABCAh4CAABoLAkAgAC0AAEEgcQ0AIAVB0ABqIBwgABCAh4CAABoLAkAgHSAcayIVQQFIDQAgBUHwBGpBMCAVQYACIBVBgAJJIhIb/AsAAkAgEg0AA0ACQCAAKAIAIhJBIHENAAJAAkAgACgCECIURQ0AIAAoAhQhFwwBCyAAIAAoAjwiFEF/aiAUcjYCPAJAIBJBCHFFDQAgACASQSByNgIADAILIABCADcCBCAAIAAoAigiFzYCGCAAIBc2AhQgACAXIAAoAixqIhQ2AhALAkAgFCAXa0H/AUsNACAAIAVB8ARqQYACIAAoAiARhICAgACAgICAABoMAQsgBUHwBGohHAJAAkAgACgCQEEATg0AQYACIRIMAQtBgAIhE0EAIRQCQAJAAkACQAJAA0AgBUHwBGogFGoiEkH/AWoiGC0AAEEKRg0BIBJB/gFqIhotAABBCkYNAiASQf0Bai0AAEEKRg0DIBJB/AFqLQAAQQpGDQQgE0F8aiETIBRBfGoiFEGAfkcNAAtBgAIhEgwFCyASQYACaiEYDAMLIBNBf2ohEwwCCyATQX5qIRMgGiEYDAELIBRB/QFqIhMgBUHwBGpqIRgLIAAgBUHwBGogEyAAKAIgEYSAgIAAgICAgAAgE0kNAUGAAiATayESIAAoAhQhFyAYIRwLIBcgHCAS/AoAACAAIAAoAhQgEmo2AhQLIBVBgH5qIhVB/wFLDQALCyAALQAAQSBxDQAgBUHwBGogFSAAEICHgIAAGgsCQCAALQAAQSBxDQAgHiAkIAAQgIeAgAAaCyAWQYDAAEcNACAZIClMDQAgBUHwBGpBICAZIClrIhVBgAIgFUGAAkkiEhv8CwACQCASDQADQAJAIAAoAgAiEkEgcQ0AAkACQCAAKAIQIhRFDQAgACgCFCEXDAELIAAgACgCPCIUQX9qIBRyNgI8AkAgEkEIcUUNACAAIBJBIHI2AgAMAgsgAEIANwIEIAAgACgCKCIXNgIYIAAgFzYCFCAAIBcgACgCLGoiFDYCEAsCQCAUIBdrQf8BSw0AIAAgBUHwBGpBgAIgACgCIBGEgICAAICAgIAAGgwBCyAFQfAEaiEcAkACQCAAKAJAQQBODQBBgAIhEgwBC0GAAiETQQAhFAJAAkACQAJAAkADQCAFQfAEaiAUaiISQf8BaiIYLQAAQQpGDQEgEkH+AWoiGi0AAEEKRg0CIBJB/QFqLQAAQQpGDQMgEkH8AWotAABBCkYNBCATQXxqIRMgFEF8aiIUQYB+Rw0AC0GAAiESDAULIBJBgAJqIRgMAwsgE0F/aiETDAILIBNBfmohEyAaIRgMAQsgFEH9AWoiEyAFQfAEamohGAsgACAFQfAEaiATIAAoAiARhICAgACAgICAACATSQ0BQYACIBNrIRIgACgCFCEXIBghHAsgFyAcIBL8CgAAIAAgACgCFCASajYCFAsgFUGAfmoiFUH/AUsNAAsLIAAtAABBIHENACAFQfAEaiAVIAAQgIeAgAAaCyApIBkgKSAZShsiEkEATg0CDAMLIBwhFiAVIRoLIBogEiATayIpIBogKUobIiYgHkH/////B3NKDQEgGSAeICZqIiIgGSAiShsiEiAUSg0BAkAgFkGAwARxIiQNACAZICJMDQAgBUHwAGpBICASICJrIhdBgAIgF0GAAkkiFBv8CwACQCAUDQADQAJAIAAoAgAiFEEgcQ0AAkACQCAAKAIQIhVFDQAgACgCFCEcDAELIAAgACgCPCIVQX9qIBVyNgI8AkAgFEEIcUUNACAAIBRBIHI2AgAMAgsgAEIANwIEIAAgACgCKCIcNgIYIAAgHDYCFCAAIBwgACgCLGoiFTYCEAsCQCAVIBxrQf8BSw0AIAAgBUHwAGpBgAIgACgCIBGEgICAAICAgIAAGgwBCyAFQfAAaiEdAkACQCAAKAJAQQBODQBBgAIhFAwBC0GAAiEYQQAhFQJAAkACQAJAAkADQCAFQfAAaiAVaiIUQf8BaiIbLQAAQQpGDQEgFEH+AWoiFi0AAEEKRg0CIBRB/QFqLQAAQQpGDQMgFEH8AWotAABBCkYNBCAYQXxqIRggFUF8aiIVQYB+Rw0AC0GAAiEUDAULIBRBgAJqIRsMAwsgGEF/aiEYDAILIBhBfmohGCAWIRsMAQsgFUH9AWoiGCAFQfAAamohGwsgACAFQfAAaiAYIAAoAiARhICAgACAgICAACAYSQ0BQYACIBhrIRQgACgCFCEcIBshHQsgHCAdIBT8CgAAIAAgACgCFCAUajYCFAsgF0GAfmoiF0H/AUsNAAsLIAAtAABBIHENACAFQfAAaiAXIAAQgIeAgAAaCwJAIAAtAABBIHENACAfIB4gABCAh4CAABoLAkAgJEGAgARHDQAgGSAiTA0AIAVB8ABqQTAgEiAiayIXQYACIBdBgAJJIhQb/AsAAkAgFA0AA0ACQCAAKAIAIhRBIHENAAJAAkAgACgCECIVRQ0AIAAoAhQhHAwBCyAAIAAoAjwiFUF/aiAVcjYCPAJAIBRBCHFFDQAgACAUQSByNgIADAILIABCADcCBCAAIAAoAigiHDYCGCAAIBw2AhQgACAcIAAoAixqIhU2AhALAkAgFSAca0H/AUsNACAAIAVB8ABqQYACIAAoAiARhICAgACAgICAABoMAQsgBUHwAGohHQJAAkAgACgCQEEATg0AQYACIRQMAQtBgAIhGEEAIRUCQAJAAkACQAJAA0AgBUHwAGogFWoiFEH/AWoiGy0AAEEKRg0BIBRB/gFqIhYtAABBCkYNAiAUQf0Bai0AAEEKRg0DIBRB/AFqLQAAQQpGDQQgGEF8aiEYIBVBfGoiFUGAfkcNAAtBgAIhFAwFCyAUQYACaiEbDAMLIBhBf2ohGAwCCyAYQX5qIRggFiEbDAELIBVB/QFqIhggBUHwAGpqIRsLIAAgBUHwAGogGCAAKAIgEYSAgIAAgICAgAAgGEkNAUGAAiAYayEUIAAoAhQhHCAbIR0LIBwgHSAU/AoAACAAIAAoAhQgFGo2AhQLIBdBgH5qIhdB/wFLDQALCyAALQAAQSBxDQAgBUHwAGogFyAAEICHgIAAGgsCQCAaIClMDQAgBUHwAGpBMCAmIClrIhdBgAIgF0GAAkkiFBv8CwACQCAUDQADQAJAIAAoAgAiFEEgcQ0AAkACQCAAKAIQIhVFDQAgACgCFCEaDAELIAAgACgCPCIVQX9qIBVyNgI8AkAgFEEIcUUNACAAIBRBIHI2AgAMAgsgAEIANwIEIAAgACgCKCIaNgIYIAAgGjYCFCAAIBogACgCLGoiFTYCEAsCQCAVIBprQf8BSw0AIAAgBUHwAGpBgAIgACgCIBGEgICAAICAgIAAGgwBCyAFQfAAaiEWAkACQCAAKAJAQQBODQBBgAIhFAwBC0GAAiEYQQAhFQJAAkACQAJAAkADQCAFQfAAaiAVaiIUQf8BaiIcLQAAQQpGDQEgFEH+AWoiGy0AAEEKRg0CIBRB/QFqLQAAQQpGDQMgFEH8AWotAABBCkYNBCAYQXxqIRggFUF8aiIVQYB+Rw0AC0GAAiEUDAULIBRBgAJqIRwMAwsgGEF/aiEYDAILIBhBfmohGCAbIRwMAQsgFUH9AWoiGCAFQfAAamohHAsgACAFQfAAaiAYIAAoAiARhICAgACAgICAACAYSQ0BQYACIBhrIRQgACgCFCEaIBwhFgsgGiAWIBT8CgAAIAAgACgCFCAUajYCFAsgF0GAfmoiF0H/AUsNAAsLIAAtAABBIHENACAFQfAAaiAXIAAQgIeAgAAaCwJAIAAtAABBIHENACATICkgABCAh4CAABoLICRBgMAARw0AIBkgIkwNACAFQfAAakEgIBIgImsiE0GAAiATQYACSSIUG/wLAAJAIBQNAANAAkAgACgCACIUQSBxDQACQAJAIAAoAhAiFUUNACAAKAIUIRkMAQsgACAAKAI8IhVBf2ogFXI2AjwCQCAUQQhxRQ0AIAAgFEEgcjYCAAwCCyAAQgA3AgQgACAAKAIoIhk2AhggACAZNgIUIAAgGSAAKAIsaiIVNgIQCwJAIBUgGWtB/wFLDQAgACAFQfAAakGAAiAAKAIgEYSAgIAAgICAgAAaDAELIAVB8ABqIRwCQAJAIAAoAkBBAE4NAEGAAiEUDAELQYACIRdBACEVAkACQAJAAkACQANAIAVB8ABqIBVqIhRB/wFqIhgtAABBCkYNASAUQf4BaiIaLQAAQQpGDQIgFEH9AWotAABBCkYNAyAUQfwBai0AAEEKRg0EIBdBfGohFyAVQXxqIhVBgH5HDQALQYACIRQMBQsgFEGAAmohGAwDCyAXQX9qIRcMAgsgF0F+aiEXIBohGAwBCyAVQf0BaiIXIAVB8ABqaiEYCyAAIAVB8ABqIBcgACgCIBGEgICAAICAgIAAIBdJDQFBgAIgF2shFCAAKAIUIRkgGCEcCyAZIBwgFPwKAAAgACAAKAIUIBRqNgIUCyATQYB+aiITQf8BSw0ACwsgAC0AAEEgcQ0AIAVB8ABqIBMgABCAh4CAABoMAAsLQQBBPTYCrISGgAALQX8hEQsgBUHwBmokgICAgAAgEQuzBAACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABQXdqDhIRAAEEAgMFBgcICQoLDA0ODxASCyACIAIoAgAiAUEEajYCACAAIAE0AgA3AwAPCyACIAIoAgAiAUEEajYCACAAIAE1AgA3AwAPCyACIAIoAgAiAUEEajYCACAAIAE0AgA3AwAPCyACIAIoAgAiAUEEajYCACAAIAE1AgA3AwAPCyACIAIoAgBBB2pBeHEiAUEIajYCACAAIAEpAwA3AwAPCyACIAIoAgAiAUEEajYCACAAIAEyAQA3AwAPCyACIAIoAgAiAUEEajYCACAAIAEzAQA3AwAPCyACIAIoAgAiAUEEajYCACAAIAEwAAA3AwAPCyACIAIoAgAiAUEEajYCACAAIAExAAA3AwAPCyACIAIoAgBBB2pBeHEiAUEIajYCACAAIAEpAwA3AwAPCyACIAIoAgAiAUEEajYCACAAIAE1AgA3AwAPCyACIAIoAgBBB2pBeHEiAUEIajYCACAAIAEpAwA3AwAPCyACIAIoAgBBB2pBeHEiAUEIajYCACAAIAEpAwA3AwAPCyACIAIoAgAiAUEEajYCACAAIAE0AgA3AwAPCyACIAIoAgAiAUEEajYCACAAIAE1AgA3AwAPCyACIAIoAgBBB2pBeHEiAUEIajYCACAAIAErAwA5AwAPCxCPh4CAAAALIAIgAigCACIBQQRqNgIAIAAgASgCADYCAAsLjwECAX4BfwJAIAC9IgJCNIinQf8PcSIDQf8PRg0AAkAgAw0AAkAgAEQAAAAAAAAAAGINACABQQA2AgAgAA8LIABEAAAAAAAA8EOiIAEQjYeAgAAhACABIAEoAgBBQGo2AgAgAA8LIAEgA0GCeGo2AgAgAkL/////////h4B/g0KAgICAgICA8D+EvyEACyAAC5sEAQd/I4CAgIAAQYACayIDJICAgIAAAkAgASACTA0AIANBMCABIAJrIgRBgAIgBEGAAkkiAhv8CwACQCACDQADQAJAIAAoAgAiAkEgcQ0AAkACQCAAKAIQIgFFDQAgACgCFCEFDAELIAAgACgCPCIBQX9qIAFyNgI8AkAgAkEIcUUNACAAIAJBIHI2AgAMAgsgAEIANwIEIAAgACgCKCIFNgIYIAAgBTYCFCAAIAUgACgCLGoiATYCEAsCQCABIAVrQf8BSw0AIAAgA0GAAiAAKAIgEYSAgIAAgICAgAAaDAELIAMhBgJAAkAgACgCQEEATg0AQYACIQIMAQtBgAIhB0EAIQECQAJAAkACQAJAA0AgAyABaiICQf8BaiIILQAAQQpGDQEgAkH+AWoiCS0AAEEKRg0CIAJB/QFqLQAAQQpGDQMgAkH8AWotAABBCkYNBCAHQXxqIQcgAUF8aiIBQYB+Rw0AC0GAAiECDAULIAJBgAJqIQgMAwsgB0F/aiEHDAILIAdBfmohByAJIQgMAQsgAUH9AWoiByADaiEICyAAIAMgByAAKAIgEYSAgIAAgICAgAAgB0kNAUGAAiAHayECIAAoAhQhBSAIIQYLIAUgBiAC/AoAACAAIAAoAhQgAmo2AhQLIARBgH5qIgRB/wFLDQALCyAALQAAQSBxDQAgAyAEIAAQgIeAgAAaCyADQYACaiSAgICAAAsWAEHht4KAAEHw/oWAABCChYCAABoACywAQQAgACAAQcwASxtBAXRBgMqEgABqLwEAQfC9hIAAaiABKAIUEJOHgIAAC1UBAX8CQEEAKAKohIaAACIBDQBBkISGgAAhAUEAQZCEhoAANgKohIaAAAtBACAAIABBzABLG0EBdEGAyoSAAGovAQBB8L2EgABqIAEoAhQQk4eAgAALDAAgACABEJOHgIAACwQAIAALOAEBfwJAQQAoAqiEhoAAIgENAEGQhIaAACEBQQBBkISGgAA2AqiEhoAACyAAIAEoAhQQk4eAgAALxAIBAX8CQCAADQBBAA8LAkAgAUH/AE0NAAJAQQAoAqiEhoAAIgINAEGQhIaAACECQQBBkISGgAA2AqiEhoAACwJAIAIoAgANACABQYB/cUGAvwNGDQFBAEEZNgKshIaAAEF/DwsCQCABQf8PSw0AIAAgAUE/cUGAAXI6AAEgACABQQZ2QcABcjoAAEECDwsCQAJAIAFBgLADSQ0AIAFBgEBxQYDAA0cNAQsgACABQT9xQYABcjoAAiAAIAFBDHZB4AFyOgAAIAAgAUEGdkE/cUGAAXI6AAFBAw8LAkAgAUGAgHxqQf//P0sNACAAIAFBP3FBgAFyOgADIAAgAUESdkHwAXI6AAAgACABQQZ2QT9xQYABcjoAAiAAIAFBDHZBP3FBgAFyOgABQQQPC0EAQRk2AqyEhoAAQX8PCyAAIAE6AABBAQvZAgEBf0EBIQMCQCAARQ0AAkAgAUH/AEsNACAAIAE6AABBAQ8LAkBBACgCqISGgAAiAw0AQZCEhoAAIQNBAEGQhIaAADYCqISGgAALAkACQCADKAIADQACQCABQYB/cUGAvwNGDQBBAEEZNgKshIaAAAwCCyAAIAE6AABBAQ8LAkAgAUH/D0sNACAAIAFBP3FBgAFyOgABIAAgAUEGdkHAAXI6AABBAg8LAkACQCABQYCwA0kNACABQYBAcUGAwANHDQELIAAgAUE/cUGAAXI6AAIgACABQQx2QeABcjoAACAAIAFBBnZBP3FBgAFyOgABQQMPCwJAIAFBgIB8akH//z9LDQAgACABQT9xQYABcjoAAyAAIAFBEnZB8AFyOgAAIAAgAUEGdkE/cUGAAXI6AAIgACABQQx2QT9xQYABcjoAAUEEDwtBAEEZNgKshIaAAAtBfyEDCyADC7ABAQV/IAAoAkQiAygCACEEAkAgAygCBCIFIAAoAhQgACgCGCIGayIHIAUgB0kbIgdFDQAgBCAGIAf8CgAAIAMgAygCACAHaiIENgIAIAMgAygCBCAHayIFNgIECwJAIAUgAiAFIAJJGyIFRQ0AIAQgASAF/AoAACADIAMoAgAgBWoiBDYCACADIAMoAgQgBWs2AgQLIARBADoAACAAIAAoAigiAzYCGCAAIAM2AhQgAgsWACAAIAEgAkGNgICAACADEOaGgIAAC7MDAQh/I4CAgIAAQfADayIGJICAgIAAIAYgADYCAAJAIARBAUwNAEEAIAFrIQcgBkEEciEIQQEhCSAAIQoCQANAAkAgACAKIAdqIgogBSAEQX5qIgtBAnRqKAIAayIMIAMgAhGEgICAAICAgIAAQQBIDQAgACAKIAMgAhGEgICAAICAgIAAQX9KDQILIAggDCAKIAwgCiADIAIRhICAgACAgICAAEF/SiINGyIKNgIAIAhBBGohCCAJQQFqIQkgBEF/aiALIA0bIgRBAUoNAAsLIAlBAkkNACAGIAlBAnRqIg0gBkHwAWo2AgAgAUUNACAJQX5xIQsgCUEBcSEJIAZBBHIhAANAIA0oAgAgBigCACIIIAFBgAIgAUGAAkkbIgr8CgAAQQAhAyAGIQQDQCAIIARBBGoiAigCACIMIAr8CgAAIAQgCCAKajYCACAMIARBCGoiBCgCACIIIAr8CgAAIAIgDCAKajYCACALIANBAmoiA0cNAAsCQCAJRQ0AIAggACADQQJ0aigCACAK/AoAACAEIAggCmo2AgALIAEgCmsiAQ0ACwsgBkHwA2okgICAgAALmQcBCX8jgICAgABB8ANrIgkkgICAgAAgCSAANgIAAkACQAJAAkACQAJAAkAgBEEBRw0AIAVFDQELIAAgCCAGQQJ0aiIKKAIAayILIAAgAyACEYSAgIAAgICAgABBAUgNAEEAIAFrIQwCQCAHDQAgBkECSA0AIApBeGooAgAhByAAIAxqIgogCyADIAIRhICAgACAgICAAEF/Sg0CIAogB2sgCyADIAIRhICAgACAgICAAEF/Sg0CCyAJIAs2AgQCQAJAIARBf2poIgpFDQBBICEHIApBH0sNASAKIQcgBSENIAQhBQwFCyAFaCIHRQ0DIAdBIGohBwsgB0FgaiEKQQAhDQwDCyAHDQQLIAAhDgwCC0EAIQcgBSENIAQhBUEAIQoLIAcgBmohBiANIAp2IQcCQAJAAkAgDUEgIAprdCAFIAp2ciINQQFHDQAgB0UNAQsgCUEIciEFQQIhDwJAA0ACQCALIAggBkECdGoiBCgCAGsiDiAAIAMgAhGEgICAAICAgIAAQQFODQAgCyEODAILAkAgBkECSA0AIARBeGooAgAhBAJAIAsgDGoiCiAOIAMgAhGEgICAAICAgIAAQX9MDQAgCyEODAMLIAogBGsgDiADIAIRhICAgACAgICAAEF/TA0AIAshDgwCCyAFIA42AgACQAJAAkAgDUF/amgiBA0AAkAgB2giBEUNACAEQSBqIQsMAgtBACELIAchCiANIQdBACEEDAILQSAhCyAEQSBPDQAgBCELIAchCiANIQcMAQsgC0FgaiEEQQAhCgsgByAEdiENIA9BAWohDyAFQQRqIQUgCyAGaiEGIAogBHYhByAOIQsgDSAKQSAgBGt0ciINQQFHDQAgDiELIAcNAAsLIA9BAkkNAgwBC0ECIQ8gCyEOCyAJIA9BAnRqIgwgCUHwAWo2AgAgAUUNACAJQQRyIRAgD0F+cSENIA9BAXEhESABIQ8DQCAMKAIAIAkoAgAiCyAPQYACIA9BgAJJGyIE/AoAAEEAIQUgCSEAA0AgCyAAQQRqIgooAgAiByAE/AoAACAAIAsgBGo2AgAgByAAQQhqIgAoAgAiCyAE/AoAACAKIAcgBGo2AgAgDSAFQQJqIgVHDQALAkAgEUUNACALIBAgBUECdGooAgAgBPwKAAAgACALIARqNgIACyAPIARrIg8NAAsLIA4gASACIAMgBiAIEJmHgIAACyAJQfADaiSAgICAAAuEAQIBfwF8I4CAgIAAQfAAayICJICAgIAAIAJB4ABqQgA3AwAgAiAANgIoIAIgADYCBCACQgA3A1ggAkF/NgIIIAJBfzYCVCACQQBBARCch4CAACEDAkAgAUUNACABIAAgAigCBCACKAIoa2ogAigCYGo2AgALIAJB8ABqJICAgIAAIAO2C68yCQR/AXwCfwF+BH8BfgR/AX4DfCOAgICAAEGABGsiAySAgICAAEHrfiEEQRghBUEAIQZEAAAAAAAAAAAhBwJAAkACQCABDgMBAAACC0HOdyEEQTUhBUEBIQYLAkACQANAAkACQCAAKAIEIgEgACgCVEYNACAAIAFBAWo2AgQgAS0AACEBDAELIAAQoIeAgAAhAQsgAUF3akEFSQ0AAkAgAUFgag4OAQICAgICAgICAgIAAgACCwtBf0EBIAFBLUYbIQgCQCAAKAIEIgEgACgCVEYNACAAIAFBAWo2AgQgAS0AACEBDAILIAAQoIeAgAAhAQwBC0EBIQgLAkACQCABQV9xIglByQBHDQACQAJAIAAoAgQiCSAAKAJURg0AIAAgCUEBaiIBNgIEIAktAAAhCQwBCyAAEKCHgIAAIQkgACgCBCEBCyAJQV9xQc4ARw0BAkACQCABIAAoAlRGDQAgACABQQFqIgk2AgQgAS0AACEBDAELIAAQoIeAgAAhASAAKAIEIQkLAkAgAUFfcUHGAEYNACAJIQEMAgsCQAJAIAkgACgCVEYNACAAIAlBAWo2AgQgCS0AACEBDAELIAAQoIeAgAAhAQtBAyEJAkACQCABQV9xIgFByQBHDQACQAJAIAAoAgQiCSAAKAJURg0AIAAgCUEBajYCBCAJLQAAIQkMAQsgABCgh4CAACEJCwJAAkAgCUFfcUHOAEYNAEEEIQkMAQsCQAJAIAAoAgQiCSAAKAJURg0AIAAgCUEBajYCBCAJLQAAIQkMAQsgABCgh4CAACEJCwJAIAlBX3FByQBGDQBBBSEJDAELAkACQCAAKAIEIgkgACgCVEYNACAAIAlBAWo2AgQgCS0AACEJDAELIAAQoIeAgAAhCQsCQCAJQV9xQdQARg0AQQYhCQwBCwJAAkAgACgCBCIJIAAoAlRGDQAgACAJQQFqNgIEIAktAAAhCQwBCyAAEKCHgIAAIQkLIAlBX3FB2QBGDQJBByEJCyACDQAgACgCBCEBDAMLIAApA1giCkIAUw0AIAAgACgCBCILQX9qNgIEIAJFDQAgAUHJAEcNACAAIAtBfmo2AgQgCUF7akF7Sw0AIAAgC0F9ajYCBCAJQXpqQXtLDQAgACALQXxqNgIEIAlBfWpBBEkNACAKQgBTDQAgACALQXtqNgIECyAIskMAAIB/lLshBwwCCwJAIAlBzgBHDQACQAJAIAAoAgQiCSAAKAJURg0AIAAgCUEBaiIBNgIEIAktAAAhCQwBCyAAEKCHgIAAIQkgACgCBCEBCyAJQV9xQcEARw0BAkACQCABIAAoAlRGDQAgACABQQFqIgk2AgQgAS0AACEBDAELIAAQoIeAgAAhASAAKAIEIQkLAkAgAUFfcUHOAEYNACAJIQEMAgsCQAJAIAkgACgCVEYNACAAIAlBAWo2AgQgCS0AACEBDAELIAAQoIeAgAAhAQsCQAJAIAFBKEcNAEEAIQlBASELDAELRAAAAAAAAPh/IQcgACkDWEIAUw0DIAAgACgCBEF/ajYCBAwDCwNAAkACQCAAKAIEIgEgACgCVEYNACAAIAFBAWo2AgQgAS0AACEBDAELIAAQoIeAgAAhAQsgAUG/f2ohDAJAAkAgAUFQakEKSQ0AIAxBGkkNACABQZ9/aiEMIAFB3wBGDQAgDEEaTw0BCyALQQFqIQsgCUEBaiEJDAELCwJAIAFBKUcNAEQAAAAAAAD4fyEHDAMLAkAgACkDWCIKQgBTDQAgACAAKAIEQX9qNgIECwJAAkAgAkUNAAJAIAlBAWoiDA0ARAAAAAAAAPh/IQcMBQsCQCAMQQNxRQ0AIAtBA3EiCyEBA0ACQCAKQgBTDQAgACAAKAIEQX9qNgIECyABQX9qIgENAAsgDCALayEMCyAJQQNPDQFEAAAAAAAA+H8hBwwECyAAQgA3A1hBAEEcNgKshIaAACAAIAAoAgg2AlQgACAAKAIoIAAoAgRrrDcDYAwDCwNAAkAgCkIAUw0AIAAgACgCBEF8ajYCBAsgDEF8aiIMDQALRAAAAAAAAPh/IQcMAgsCQAJAAkACQAJAAkACQAJAAkAgAUEwRw0AAkACQCAAKAIEIgEgACgCVEYNACAAIAFBAWo2AgQgAS0AACEBDAELIAAQoIeAgAAhAQsCQCABQV9xQdgARw0AAkACQCAAKAIEIgEgACgCVEYNACAAIAFBAWo2AgQgAS0AACEBDAELIAAQoIeAgAAhAQtCACEKQQAhCUEAIQ1BACEOQgAhDwJAIAFBUmoOAwgKAAoLAkACQCAAKAIEIgEgACgCVEYNACAAIAFBAWo2AgQgAS0AACEBDAELIAAQoIeAgAAhAQsCQANAAkAgAUEwRg0AIAFBLkcNAkEBIQkMCgsCQCAAKAIEIgEgACgCVEYNACAAIAFBAWo2AgQgAS0AACEBDAELIAAQoIeAgAAhAQwACwtBASEOQQAhDQwICyAAKAIEIQECQCAAKQNYQgBTDQAgACABQX9qIgE2AgQLQQAgBGshECABIAAoAlRGDQEgACABQQFqNgIEIAEtAAAhAQwCC0EAIRFBACAEayIQIAVrIRIgAUEuRg0CQgAhCkEAIQ4MBAsgABCgh4CAACEBCyAQIAVrIRICQANAAkAgAUEwRg0AIAFBLkcNAkEBIREMAwsCQCAAKAIEIgEgACgCVEYNACAAIAFBAWo2AgQgAS0AACEBDAELIAAQoIeAgAAhAQwACwtBACEOQQEhEQwBCwJAAkAgACgCBCIBIAAoAlRGDQAgACABQQFqNgIEIAEtAAAhAQwBCyAAEKCHgIAAIQELAkAgAUEwRg0AQQEhDgwBC0IAIQoDQAJAAkAgACgCBCIBIAAoAlRGDQAgACABQQFqNgIEIAEtAAAhAQwBCyAAEKCHgIAAIQELIApCf3whCiABQTBGDQALQQEhEUEBIQ4MAQtCACEKC0EAIRMgA0EANgIAIAFBUGohCwJAAkACQAJAAkACQAJAIAFBLkYiCQ0AQgAhDyALQQlNDQBBACEMQQAhDQwBC0IAIQ9BACENQQAhDEEAIRMDQAJAAkAgCUEBcUUNAAJAIA4NACAPIQpBASEODAILIBFFIQkMBAsgD0IBfCEPAkAgDEH8AEoNACADIAxBAnRqIQkCQCANRQ0AIAEgCSgCAEEKbGpBUGohCwsgEyAPpyABQTBGGyETIAkgCzYCAEEBIRFBACANQQFqIgEgAUEJRiIBGyENIAwgAWohDAwBCyABQTBGDQAgAyADKALwA0EBcjYC8ANB3AghEwsCQAJAIAAoAgQiASAAKAJURg0AIAAgAUEBajYCBCABLQAAIQEMAQsgABCgh4CAACEBCyABQVBqIQsgAUEuRiIJDQAgC0EKSQ0ACwsgCiAPIA4bIQoCQCARRQ0AIAFBX3FBxQBHDQACQCAAIAIQpIeAgAAiFEKAgICAgICAgIB/Ug0AIAJFDQVCACEUIAApA1hCAFMNACAAIAAoAgRBf2o2AgQLIBQgCnwhCgwFCyARRSEJIAFBAEgNAQsgACkDWEIAUw0AIAAgACgCBEF/aiIBNgIEIAlFDQMMAQsgCUUNAiAAKAIEIQELIABCADcDWEEAQRw2AqyEhoAAIAAgACgCCDYCVCAAIAAoAiggAWusNwNgRAAAAAAAAAAAIQcMBgsgAEIANwNYIAAgACgCCDYCVCAAIAAoAiggACgCBGusNwNgRAAAAAAAAAAAIQcMBQsCQCADKAIAIgANAEQAAAAAAAAAACAIt6YhBwwFCwJAIA9CCVUNACAKIA9SDQAgBiAAIAV2RXJBAUcNACAItyAAuKIhBwwFCwJAIAogEEEBdq1XDQBBAEHEADYCrISGgAAgCLdE////////73+iRP///////+9/oiEHDAULAkAgCiAEQZZ/aqxZDQBBAEHEADYCrISGgAAgCLdEAAAAAAAAEACiRAAAAAAAABAAoiEHDAULAkAgDUUNAAJAIA1BCEoNACADIAxBAnRqIgsoAgAhAAJAAkBBASANa0EHcSIJDQAgDSEBDAELIAkhAQNAIABBCmwhACABQX9qIgENAAsgDSAJaiEBCwJAIA1BfmpBB0kNAEEJIAFrIQEDQCAAQYDC1y9sIQAgAUF4aiIBDQALCyALIAA2AgALIAxBAWohDAsgCqchBgJAIBNBCU4NACAKQhFVDQAgEyAGSg0AAkAgCkIJUg0AIAi3IAMoAgC4oiEHDAYLAkAgCkIIVQ0AIAi3IAMoAgC4okEIIAZrQQJ0QaDLhIAAaigCALejIQcMBgsgAygCACEAAkAgBSAGQX1sakEbaiIBQR5KDQAgACABdg0BCyAItyAAuKIgBkECdEH4yoSAAGooAgC3oiEHDAULIAxBAWohCyAMQQJ0IANqQXxqIQADQCALQX9qIQsgACgCACEBIABBfGohACABRQ0AC0EAIQICQAJAIAZBCW8iAA0AQQAhCQwBCyAAQQlqIAAgCkIAUxshEAJAAkAgCw0AQQAhCUEAIQsMAQtBgJTr3ANBCCAQa0ECdEGgy4SAAGooAgAiDm0hEUEAIQwgAyEAQQAhAUEAIQkDQCAAIAAoAgAiDSAObiITIAxqIgw2AgAgCUEBakH/AHEgCSABIAlGIAxFcSIMGyEJIAZBd2ogBiAMGyEGIABBBGohACANIBMgDmxrIBFsIQwgCyABQQFqIgFHDQALIAxFDQAgAyALQQJ0aiAMNgIAIAtBAWohCwsgBiAQa0EJaiEGCwNAIAMgCUECdGohESAGQRJIIRMCQANAAkAgEw0AIAZBEkcNAiARKAIAQd7gpQRNDQBBEiEGDAILIAtB/wBqIQ5BACEMA0AgCyEBAkACQCADIA5B/wBxIgBBAnRqIgsoAgCtQh2GIAytfCIKQoGU69wDWg0AQQAhDAwBCyAKQoCU69wDgCIPQoDslKN8fiAKfCEKIA+nIQwLIAsgCj4CACABIAEgACABIApQGyAAIAlGGyAAIAFBf2pB/wBxIg1HGyELIABBf2ohDiAAIAlHDQALIAJBY2ohAiABIQsgDEUNAAsCQAJAIAlBf2pB/wBxIgkgAUYNACABIQsMAQsgAyABQf4AakH/AHFBAnRqIgAgACgCACADIA1BAnRqKAIAcjYCACANIQsLIAZBCWohBiADIAlBAnRqIAw2AgAMAQsLA0AgC0EBakH/AHEhECADIAtBf2pB/wBxQQJ0aiERA0ACQAJAAkACQAJAIAlB/wBxIgAgC0YNAAJAIAMgAEECdGooAgAiAEHf4KUESQ0AIABB3+ClBEcNAiAJQQFqQf8AcSIBIAtGDQAgAyABQQJ0aigCAEH/k7z5AEsNAiAGQRJHDQJB3+ClBCEAIAshEAwECyAGQRJHDQEgCyEQDAMLIAZBEkYNAQtBCUEBIAZBG0obIg4gAmohAgJAIAkgC0YNAEGAlOvcAyAOdiENQX8gDnRBf3MhE0EAIQEgCSEAA0AgAyAAQQJ0aiIMIAwoAgAiDCAOdiABaiIBNgIAIAlBAWpB/wBxIAkgACAJRiABRXEiARshCSAGQXdqIAYgARshBiAMIBNxIA1sIQEgAEEBakH/AHEiACALRw0ACyABRQ0EIBAgCUYNAyADIAtBAnRqIAE2AgAgECELDAULIAMgEEECdGohDSADIAtB/wBxQQJ0aiEMIAtBgAFJIQEgBkESRiEJAkADQAJAAkAgAQ0AAkACQCAMKAIAIgBB3+ClBEkNACAAQd/gpQRHDQMgDSgCAEH/k7z5AEsNAyAJRQ0DQd/gpQQhAAwBCyAJRQ0CCyALIQkgCyEQDAULIAkNAgsgAiAOaiECDAALCyALIQkLIBBBAnQgA2pBfGpBADYCACADIAtBAnRqKAIAIQALIAC4IQcCQCAJQQFqQf8AcSIAIBBHDQAgCUECakH/AHEiEEECdCADakF8akEANgIACyAHRAAAAABlzc1BoiADIABBAnRqKAIAuKAgCLciFaIhFkQAAAAAAAAAACEHAkACQCACQTVqIgsgBGsiAEEAIABBAEobIAUgACAFSCIOGyIBQTRNDQBEAAAAAAAAAAAhFwwBC0QAAAAAAADwP0HpACABaxClh4CAACAWpiIXIBYgFkQAAAAAAADwP0E1IAFrEKWHgIAAEKaHgIAAIgehoCEWCwJAIAlBAmpB/wBxIgwgEEYNAAJAAkAgAyAMQQJ0aigCACIMQf/Jte4BSw0AAkAgDA0AIAlBA2pB/wBxIBBGDQILIBVEAAAAAAAA0D+iIAegIQcMAQsCQCAMQYDKte4BRg0AIBVEAAAAAAAA6D+iIAegIQcMAQsCQCAJQQNqQf8AcSAQRw0AIBVEAAAAAAAA4D+iIAegIQcMAQsgFUQAAAAAAADoP6IgB6AhBwsgByAHIAdEAAAAAAAA8D+gIAcgB52hIAemRAAAAAAAAAAAYhsgAUEzSxshBwsgFiAHoCAXoSEWAkAgC0H/////B3EgEkF+akwNACAWRAAAAAAAAOA/oiAWIBaZRAAAAAAAAEBDZiIJGyEWAkAgAiAJaiICQTJqIBJKDQAgDiABIABHIAlBf3NycSAHRAAAAAAAAAAAYnFFDQELQQBBxAA2AqyEhoAACyAWIAIQpYeAgAAhBwwHCyARIBEoAgBBAXI2AgAMAAsLCwJAAkAgACgCBCIBIAAoAlRGDQAgACABQQFqNgIEIAEtAAAhAQwBCyAAEKCHgIAAIQELAkAgAUEwRg0AQQEhDSAJIQ4MAQtCACEPA0ACQAJAIAAoAgQiASAAKAJURg0AIAAgAUEBajYCBCABLQAAIQEMAQsgABCgh4CAACEBCyAPQn98IQ8gAUEwRg0AC0EBIQ1BASEODAELQgAhDwtEAAAAAAAA8D8hFkQAAAAAAAAAACEHQQAhDEEAIQYCQAJAA0AgASEJAkACQCABQVBqIgtBCkkNACABQSByIQkCQCABQS5GDQAgCUGff2pBBUsNBQsgAUEuRw0AIA0NA0EBIQ0gCiEPDAELIAlBqX9qIAsgAUE5ShshAQJAAkAgCkIHVQ0AIAEgDEEEdGohDAwBCwJAIApCDVYNACABtyAWRAAAAAAAALA/oiIWoiAHoCEHDAELIAcgFkQAAAAAAADgP6IgB6AgAUUgBkEAR3IiARshByAGQQEgARshBgsgCkIBfCEKQQEhDgsCQCAAKAIEIgEgACgCVEYNACAAIAFBAWo2AgQgAS0AACEBDAELIAAQoIeAgAAhAQwACwtBLiEBCwJAIA4NAAJAAkACQCAAKQNYQgBTDQAgACAAKAIEIgFBf2oiCTYCBCACRQ0BIAAgAUF+ajYCBCANRQ0CIAAgAUF9ajYCBAwCCyACDQEgACgCBCEJCyAAQgA3A1ggACAAKAIINgJUIAAgACgCKCAJa6w3A2ALRAAAAAAAAAAAIAi3piEHDAILAkAgCkIHVQ0AAkACQEIAIAp9QgeDIhRQRQ0ADAELA0AgDEEEdCEMIBRCf3wiFEIAUg0ACwsgDEEAIApCf3xCB1QbIQwLAkACQAJAAkAgAUFfcUHQAEcNACAAIAIQpIeAgAAiFEKAgICAgICAgIB/Ug0DAkAgAkUNACAAKQNYQn9VDQIMAwsgAEIANwNYIAAgACgCCDYCVCAAIAAoAiggACgCBGusNwNgRAAAAAAAAAAAIQcMBQtCACEUIAApA1hCAFMNAgsgACAAKAIEQX9qNgIEC0IAIRQLAkAgDA0ARAAAAAAAAAAAIAi3piEHDAILAkAgDyAKIA0bQgKGIBR8QmB8IgpBACAEa61XDQBBAEHEADYCrISGgAAgCLdE////////73+iRP///////+9/oiEHDAILAkAgCiAEQZZ/aqxTDQACQCAMQQBIDQADQCAMQQF0IgAgB0QAAAAAAADgP2YiAXIhDCAHIAdEAAAAAAAA8L+gIAcgARugIQcgCkJ/fCEKIABBf0oNAAsLAkACQCAKIASsfUIgfCIPpyIAQQAgAEEAShsgBSAPIAWtUxsiAEE1SQ0AIAi3IRZEAAAAAAAAAAAhFwwBC0HTCCAAa61CNIa/IAi3IhamIRcLAkAgFkQAAAAAAAAAACAHIAxBAXFFIABBIEkgB0QAAAAAAAAAAGJxcSIAG6IgFiAMIAByuKIgF6CgIBehIgdEAAAAAAAAAABiDQBBAEHEADYCrISGgAALAkACQCAKpyIAQYAISA0AIAdEAAAAAAAA4H+iIQcCQCAAQf8PTw0AIABBgXhqIQAMAgsgB0QAAAAAAADgf6IhByAAQf0XIABB/RdJG0GCcGohAAwBCyAAQYF4Sg0AIAdEAAAAAAAAYAOiIQcCQCAAQbhwTQ0AIABByQdqIQAMAQsgB0QAAAAAAABgA6IhByAAQfBoIABB8GhLG0GSD2ohAAsgByAAQf8Haq1CNIa/oiEHDAILQQBBxAA2AqyEhoAAIAi3RAAAAAAAABAAokQAAAAAAAAQAKIhBwwBCwJAIAApA1hCAFMNACAAIAFBf2oiATYCBAsgAEIANwNYQQBBHDYCrISGgAAgACAAKAIINgJUIAAgACgCKCABa6w3A2ALIANBgARqJICAgIAAIAcLCQAQnoeAgAAACxYAQeG3goAAQfD+hYAAEIKFgIAAGgALRwECfyAAIAE3A1ggACAAKAIoIAAoAgQiAmusNwNgIAAoAgghAwJAIAFQDQAgAyACa6wgAVcNACACIAGnaiEDCyAAIAM2AlQLmwMDA38CfgF/I4CAgIAAQRBrIgEkgICAgAAgACkDYCAAKAIEIgIgACgCKCIDa6x8IQQCQAJAAkACQCAAKQNYIgVQDQAgBCAFWQ0BCyAAIAAoAjwiAkF/aiACcjYCPAJAIAAoAhQgACgCGEYNACAAQQBBACAAKAIgEYSAgIAAgICAgAAaCyAAQQA2AhggAEIANwMQAkACQCAAKAIAIgJBBHFFDQAgACACQSByNgIADAELIAAgACgCKCAAKAIsaiIDNgIIIAAgAzYCBCACQRBxDQAgACABQQ9qQQEgACgCHBGEgICAAICAgIAAQQFGDQILIAAoAgQhAiAAKAIoIQMLIABCfzcDWCAAIAI2AlQgACAEIAMgAmusfDcDYEF/IQIMAQsgBEIBfCEEIAEtAA8hAiAAKAIEIQMgACgCCCEGAkAgACkDWCIFUA0AIAUgBH0iBSAGIANrrFkNACADIAWnaiEGCyAAIAY2AlQgACAEIAAoAigiBiADa6x8NwNgIAMgBksNACADQX9qIAI6AAALIAFBEGokgICAgAAgAgvVAQEDfyOAgICAAEEQayIBJICAgIAAIAAgACgCPCICQX9qIAJyNgI8AkAgACgCFCAAKAIYRg0AIABBAEEAIAAoAiARhICAgACAgICAABoLIABBADYCGCAAQgA3AxACQAJAIAAoAgAiA0EEcUUNACAAIANBIHI2AgBBfyECDAELIAAgACgCKCAAKAIsaiICNgIIIAAgAjYCBEF/IQIgA0EQcQ0AIAAgAUEPakEBIAAoAhwRhICAgACAgICAAEEBRw0AIAEtAA8hAgsgAUEQaiSAgICAACACC4kBAQJ/IAAgACgCPCIBQX9qIAFyNgI8AkAgACgCFCAAKAIYRg0AIABBAEEAIAAoAiARhICAgACAgICAABoLIABBADYCGCAAQgA3AxACQCAAKAIAIgFBBHFFDQAgACABQSByNgIAQX8PCyAAIAAoAiggACgCLGoiAjYCCCAAIAI2AgQgAUEbdEEfdQsIABCDh4CAAAvZBAIEfwF+AkACQCAAKAIEIgIgACgCVEYNACAAIAJBAWo2AgQgAi0AACEDDAELIAAQoIeAgAAhAwsCQAJAAkACQAJAIANBVWoOAwABAAELAkACQCAAKAIEIgIgACgCVEYNACAAIAJBAWo2AgQgAi0AACECDAELIAAQoIeAgAAhAgsgA0EtRiEEIAJBRmohBSABRQ0BIAVBdUsNASAAKQNYQgBZDQJCgICAgICAgICAfw8LIANBRmohBUEAIQQgAyECCwJAIAVBdUsNACAAKQNYQn9VDQJCgICAgICAgICAfw8LQgAhBgJAIAJBUGpBCUsNAEEAIQMDQCACIANBCmxqIQMCQAJAIAAoAgQiAiAAKAJURg0AIAAgAkEBajYCBCACLQAAIQIMAQsgABCgh4CAACECCyADQVBqIQMCQCACQVBqIgVBCUsNACADQcyZs+YASA0BCwsgA6whBiAFQQlLDQADQCACrSAGQgp+fCEGAkACQCAAKAIEIgIgACgCVEYNACAAIAJBAWo2AgQgAi0AACECDAELIAAQoIeAgAAhAgsgBkJQfCEGAkAgAkFQaiIDQQlLDQAgBkKuj4XXx8LrowFTDQELCyADQQlLDQADQAJAAkAgACgCBCICIAAoAlRGDQAgACACQQFqNgIEIAItAAAhAgwBCyAAEKCHgIAAIQILIAJBUGpBCkkNAAsLAkAgACkDWEIAUw0AIAAgACgCBEF/ajYCBAtCACAGfSAGIAQbDwsgACAAKAIEQX9qNgIECyAAIAAoAgRBf2o2AgRCgICAgICAgICAfwuuAQACQAJAIAFBgAhIDQAgAEQAAAAAAADgf6IhAAJAIAFB/w9PDQAgAUGBeGohAQwCCyAARAAAAAAAAOB/oiEAIAFB/RcgAUH9F0kbQYJwaiEBDAELIAFBgXhKDQAgAEQAAAAAAABgA6IhAAJAIAFBuHBNDQAgAUHJB2ohAQwBCyAARAAAAAAAAGADoiEAIAFB8GggAUHwaEsbQZIPaiEBCyAAIAFB/wdqrUI0hr+iC5oEBAN+AX8BfgF/AkACQCABvSICQgGGIgNQDQAgASABYg0AIAC9IgRCNIinQf8PcSIFQf8PRw0BCyAAIAGiIgEgAaMPCwJAIARCAYYiBiADVg0AIABEAAAAAAAAAACiIAAgBiADURsPCyACQjSIp0H/D3EhBwJAAkAgBQ0AQQAhBQJAIARCDIYiA0IAUw0AA0AgBUF/aiEFIANCAYYiA0J/VQ0ACwsgBEEBIAVrrYYhAwwBCyAEQv////////8Hg0KAgICAgICACIQhAwsCQAJAIAcNAEEAIQcCQCACQgyGIgZCAFMNAANAIAdBf2ohByAGQgGGIgZCf1UNAAsLIAJBASAHa62GIQIMAQsgAkL/////////B4NCgICAgICAgAiEIQILAkAgBSAHTA0AA0ACQCADIAJ9IgZCAFMNACAGIQMgBkIAUg0AIABEAAAAAAAAAACiDwsgA0IBhiEDIAVBf2oiBSAHSg0ACyAHIQULAkAgAyACfSIGQgBTDQAgBiEDIAZCAFINACAARAAAAAAAAAAAog8LAkACQCADQv////////8HWA0AIAMhBgwBCwNAIAVBf2ohBSADQoCAgICAgIAEVCEHIANCAYYiBiEDIAcNAAsLIARCgICAgICAgICAf4MhAwJAAkAgBUEBSA0AIAZCgICAgICAgHh8IAWtQjSGhCEGDAELIAZBASAFa62IIQYLIAYgA4S/C4UBAgF/AX4jgICAgABB8ABrIgMkgICAgAAgA0HgAGpCADcDACADIAA2AiggAyAANgIEIANCADcDWCADQX82AgggA0F/NgJUIAMgAkEBQn8QqIeAgAAhBAJAIAFFDQAgASAAIAMoAgQgAygCKGtqIAMoAmBqNgIACyADQfAAaiSAgICAACAEC5ANBQN/A34BfwF+An8jgICAgABBEGsiBCSAgICAAAJAAkACQAJAAkAgAUEkSw0AIAFBAUYNAAJAAkADQAJAAkAgACgCBCIFIAAoAlRGDQAgACAFQQFqNgIEIAUtAAAhBQwBCyAAEKCHgIAAIQULIAVBd2pBBUkNAAJAIAVBYGoODgECAgICAgICAgICAAIAAgsLQX9BACAFQS1GGyEGAkAgACgCBCIFIAAoAlRGDQAgACAFQQFqNgIEIAUtAAAhBQwCCyAAEKCHgIAAIQUMAQtBACEGCwJAAkAgAUEARyABQRBHcQ0AIAVBMEcNAAJAAkAgACgCBCIFIAAoAlRGDQAgACAFQQFqNgIEIAUtAAAhBQwBCyAAEKCHgIAAIQULAkAgBUFfcUHYAEcNAAJAAkAgACgCBCIFIAAoAlRGDQAgACAFQQFqNgIEIAUtAAAhBQwBCyAAEKCHgIAAIQULQRAhASAFQcHLhIAAai0AAEEQSQ0EQgAhAwJAAkAgACkDWEIAUw0AIAAgACgCBCIBQX9qIgU2AgQgAkUNASAAIAFBfmo2AgQMCQsgAg0IIAAoAgQhBQtCACEDIABCADcDWCAAIAAoAgg2AlQgACAAKAIoIAVrrDcDYAwHCyABDQFBCCEBDAMLIAFBCiABGyIBIAVBwcuEgABqLQAASw0AQgAhAyAAKAIEIQUCQCAAKQNYQgBTDQAgACAFQX9qIgU2AgQLIABCADcDWEEAQRw2AqyEhoAAIAAgACgCCDYCVCAAIAAoAiggBWusNwNgDAULIAFBCkcNAUIAIQcCQCAFQVBqIgJBCUsNAEEAIQUDQAJAAkAgACgCBCIBIAAoAlRGDQAgACABQQFqNgIEIAEtAAAhAQwBCyAAEKCHgIAAIQELIAVBCmwgAmohBQJAIAFBUGoiAkEJSw0AIAVBmbPmzAFJDQELCyAFrSEHCyACQQlLDQMgB0IKfiEIIAKtIQkDQAJAAkAgACgCBCIFIAAoAlRGDQAgACAFQQFqNgIEIAUtAAAhBQwBCyAAEKCHgIAAIQULIAggCXwhBwJAAkAgBUFQaiIBQQlLDQAgB0Kas+bMmbPmzBlUDQELIAFBCUsNBUEKIQEMBAsgB0IKfiIIIAGtIglCf4VYDQALQQohAQwCC0EAQRw2AqyEhoAAQgAhAwwDCwJAIAEgAUF/anFFDQBCACEHAkAgASAFQcHLhIAAai0AACIKTQ0AQQAhAgNAAkACQCAAKAIEIgUgACgCVEYNACAAIAVBAWo2AgQgBS0AACEFDAELIAAQoIeAgAAhBQsgCiACIAFsaiECAkAgASAFQcHLhIAAai0AACIKTQ0AIAJBx+PxOEkNAQsLIAKtIQcLIAEgCk0NASABrSEIA0AgByAIfiIJIAqtQv8BgyILQn+FVg0CAkACQCAAKAIEIgUgACgCVEYNACAAIAVBAWo2AgQgBS0AACEFDAELIAAQoIeAgAAhBQsgCSALfCEHIAEgBUHBy4SAAGotAAAiCk0NAiAEIAhCACAHQgAQsoCAgAAgBCkDCEIAUg0CDAALCyABQRdsQQV2QQdxQcHNhIAAaiwAACEMQgAhBwJAIAEgBUHBy4SAAGotAAAiAk0NAEEAIQoDQAJAAkAgACgCBCIFIAAoAlRGDQAgACAFQQFqNgIEIAUtAAAhBQwBCyAAEKCHgIAAIQULIAIgCiAMdCINciEKAkAgASAFQcHLhIAAai0AACICTQ0AIA1BgICAwABJDQELCyAKrSEHCyABIAJNDQBCfyAMrSIJiCILIAdUDQADQCACrUL/AYMhCAJAAkAgACgCBCIFIAAoAlRGDQAgACAFQQFqNgIEIAUtAAAhBQwBCyAAEKCHgIAAIQULIAcgCYYgCIQhByABIAVBwcuEgABqLQAAIgJNDQEgByALWA0ACwsgASAFQcHLhIAAai0AAE0NAANAAkACQCAAKAIEIgUgACgCVEYNACAAIAVBAWo2AgQgBS0AACEFDAELIAAQoIeAgAAhBQsgASAFQcHLhIAAai0AAEsNAAtBAEHEADYCrISGgAAgBkEAIANCAYNQGyEGIAMhBwsCQCAAKQNYQgBTDQAgACAAKAIEQX9qNgIECwJAIAcgA1QNAAJAIAOnQQFxDQAgBg0AQQBBxAA2AqyEhoAAIANCf3whAwwCCyAHIANYDQBBAEHEADYCrISGgAAMAQsgByAGrCIDhSADfSEDCyAEQRBqJICAgIAAIAMLjgECAX8BfiOAgICAAEHwAGsiAySAgICAACADQeAAakIANwMAIAMgADYCKCADIAA2AgQgA0IANwNYIANBfzYCCCADQX82AlQgAyACQQFCgICAgICAgICAfxCoh4CAACEEAkAgAUUNACABIAAgAygCBCADKAIoa2ogAygCYGo2AgALIANB8ABqJICAgIAAIAQLigECAX8BfiOAgICAAEHwAGsiAySAgICAACADQeAAakIANwMAIAMgADYCKCADIAA2AgQgA0IANwNYIANBfzYCCCADQX82AlQgAyACQQFCgICAgAgQqIeAgAAhBAJAIAFFDQAgASAAIAMoAgQgAygCKGtqIAMoAmBqNgIACyADQfAAaiSAgICAACAEpwuOAQIBfwF+I4CAgIAAQfAAayIDJICAgIAAIANB4ABqQgA3AwAgAyAANgIoIAMgADYCBCADQgA3A1ggA0F/NgIIIANBfzYCVCADIAJBAUKAgICAgICAgIB/EKiHgIAAIQQCQCABRQ0AIAEgACADKAIEIAMoAihraiADKAJgajYCAAsgA0HwAGokgICAgAAgBAuFAQIBfwF+I4CAgIAAQfAAayIDJICAgIAAIANB4ABqQgA3AwAgAyAANgIoIAMgADYCBCADQgA3A1ggA0F/NgIIIANBfzYCVCADIAJBAUJ/EKiHgIAAIQQCQCABRQ0AIAEgACADKAIEIAMoAihraiADKAJgajYCAAsgA0HwAGokgICAgAAgBAu0BAEDfyAAQQNxIQICQAJAAkACQAJAAkACQCABQf8BcSIDRQ0AIAJFDQICQCAALQAAIgINACAADwsgAiABQf8BcUcNASAADwsgAkUNBAJAIAAtAAANACAADwsgAEEBaiICQQNxDQIMAwsCQCAAQQFqIgJBA3ENACACIQAMAQsgAi0AACIERQ0EIAQgAUH/AXFGDQQCQCAAQQJqIgJBA3ENACACIQAMAQsgAi0AACIERQ0EIAQgAUH/AXFGDQQCQCAAQQNqIgJBA3ENACACIQAMAQsgAi0AACIERQ0EIAQgAUH/AXFGDQQgAEEEaiEACwJAAkBBgIKECCAAKAIAIgJrIAJyQYCBgoR4cUGAgYKEeEYNACAAIQMMAQsgA0GBgoQIbCEEA0ACQEGAgoQIIAIgBHMiAmsgAnJBgIGChHhxQYCBgoR4Rg0AIAAhAwwCCyAAKAIEIQIgAEEEaiIDIQAgAkGAgoQIIAJrckGAgYKEeHFBgIGChHhGDQALCyADQX9qIQIDQCACQQFqIgItAAAiAEUNBCAAIAFB/wFxRw0ADAQLCyACLQAARQ0CIABBAmoiAkEDcUUNACACLQAARQ0CIABBA2oiAkEDcUUNACACLQAARQ0CIABBBGoiAEEDcUUNASAADwsgAiEACyAAQXtqIQIDQCACQQVqIQAgAkEEaiECQYCChAggACgCACIAayAAckGAgYKEeHFBgIGChHhGDQALA0AgAkEBaiICLQAADQALCyACC9wBAQJ/IAAhAQJAAkAgAEEDcUUNAAJAIAAtAAANACAAIQEMAgsgAEEBaiIBQQNxRQ0AIAEtAABFDQEgAEECaiIBQQNxRQ0AIAEtAABFDQEgAEEDaiIBQQNxRQ0AIAEtAABFDQEgAEEEaiIBQQNxDQELIAFBe2ohAQNAIAFBBWohAiABQQRqIQFBgIKECCACKAIAIgJrIAJyQYCBgoR4cUGAgYKEeEYNAAsDQCABQQFqIgEtAAANAAsLAkAgASAAa0EBaiICEM+AgIAAIgFFDQAgASAAIAL8CgAACyABCxoBAX8gAEEAIAEQ1IKAgAAiAiAAayABIAIbCw4AELGHgIAAEIOHgIAACwIACxcAELGHgIAAEIOHgIAAIAAQ+oaAgAAAC+MDAQZ/AkACQCABvCICQQF0IgNFDQAgASABXA0AIAC8IgRBF3ZB/wFxIgVB/wFHDQELIAAgAZQiASABlQ8LAkAgBEEBdCIGIANLDQAgAEMAAAAAlCAAIAYgA0YbDwsgAkEXdkH/AXEhBgJAAkAgBQ0AQQAhBQJAIARBCXQiA0EASA0AQQAhBQNAIAVBf2ohBSADQQF0IgNBf0oNAAsLIARBASAFa3QhAwwBCyAEQf///wNxQYCAgARyIQMLAkACQCAGDQBBACEGAkAgAkEJdCIHQQBIDQBBACEGA0AgBkF/aiEGIAdBAXQiB0F/Sg0ACwsgAkEBIAZrdCECDAELIAJB////A3FBgICABHIhAgsCQCAFIAZMDQADQAJAIAMgAmsiB0EASA0AIAchAyAHDQAgAEMAAAAAlA8LIANBAXQhAyAFQX9qIgUgBkoNAAsgBiEFCwJAIAMgAmsiBkEASA0AIAYhAyAGDQAgAEMAAAAAlA8LAkACQCADQf///wNNDQAgAyEHDAELA0AgBUF/aiEFIANBgICAAkkhBiADQQF0IgchAyAGDQALCyAEQYCAgIB4cSEDAkACQCAFQQFIDQAgB0GAgIB8aiAFQRd0ciEFDAELIAdBASAFa3YhBQsgBSADcr4LiQcEA38CfgF/AX4jgICAgABBgAFrIgUkgICAgAACQAJAAkAgAyAEQgBCABC0gICAAEUNACADIAQgAyAEELaAgIAADQAgAkIwiKciBkH//wFxIgdB//8BRw0BCyAFQRBqIAEgAiADIAQQuICAgAAgBSAFKQMQIgQgBUEQakEIaikDACIDIAQgAxC5gICAACAFQQhqKQMAIQIgBSkDACEEDAELAkAgASACQv///////////wCDIgggAyAEQv///////////wCDIgkQtICAgABBAEoNAAJAIAEgCCADIAkQtICAgABFDQAgASEEDAILIAVB8ABqIAEgAkIAQgAQuICAgAAgBUH4AGopAwAhAiAFKQNwIQQMAQsgBEIwiKdB//8BcSEKAkACQCAHRQ0AIAEhBAwBCyAFQeAAaiABIAhCAEKAgICAgIDAu8AAELiAgIAAIAVB6ABqKQMAIghCMIinQYh/aiEHIAUpA2AhBAsCQCAKDQAgBUHQAGogAyAJQgBCgICAgICAwLvAABC4gICAACAFQdgAaikDACIJQjCIp0GIf2ohCiAFKQNQIQMLIAlC////////P4NCgICAgICAwACEIQsgCEL///////8/g0KAgICAgIDAAIQhCAJAIAcgCkwNAANAAkACQCAIIAt9IAQgA1StfSIJQgBTDQACQCAJIAQgA30iBIRCAFINACAFQSBqIAEgAkIAQgAQuICAgAAgBUEoaikDACECIAUpAyAhBAwFCyAJQgGGIARCP4iEIQgMAQsgCEIBhiAEQj+IhCEICyAEQgGGIQQgB0F/aiIHIApKDQALIAohBwsCQAJAIAggC30gBCADVK19IglCAFkNACAIIQkMAQsgCSAEIAN9IgSEQgBSDQAgBUEwaiABIAJCAEIAELiAgIAAIAVBOGopAwAhAiAFKQMwIQQMAQsCQCAJQv///////z9WDQADQCAEQj+IIQMgB0F/aiEHIARCAYYhBCADIAlCAYaEIglCgICAgICAwABUDQALCyAGQYCAAnEhCgJAIAdBAEoNACAFQcAAaiAEIAlC////////P4MgB0H4AGogCnKtQjCGhEIAQoCAgICAgMDDPxC4gICAACAFQcgAaikDACECIAUpA0AhBAwBCyAJQv///////z+DIAcgCnKtQjCGhCECCyAAIAQ3AwAgACACNwMIIAVBgAFqJICAgIAAC54BAwN8AX4BfwJAIAC7IAG7oiIDIAK7IgSgIgW9IgZC/////wGDQoCAgIABUg0AIAZCgICAgICAgPj/AINCgICAgICAgPj/AFENAAJAIAUgA6EgBGINACAFIAShIANhDQELIAZCf3wgBkIBhCADIAQgBaGgIAMgBaEgBKAgAyAEYyAGQgBTIgdzG0QAAAAAAAAAAGMgB3MbvyEFCyAFtgsEAEEACwQAQQALBABBAAsEAEEACwQAQQALBABBAAsEAEEAC/EJBwF+An8BfgN/AX4DfwN+AkAgAL0iA0I0iKciBEH/D3EiBQ0AIABEAAAAAAAA4EOivSIDQjSIp0H/D3EiBUFBakGAECAFGyEFCwJAIAG9IgZCNIinIgdB/w9xIggNACABRAAAAAAAAOBDor0iBkI0iKdB/w9xIglBQWpBgBAgCRshCAsCQCACvSIKQjSIpyILQf8PcSIJDQAgAkQAAAAAAADgQ6K9IgpCNIinQf8PcSIJQUFqQYAQIAkbIQkLAkACQCAFQf4PSg0AIAhB/w9IDQELIAAgAaIgAqAPCyAJQcx3aiEMAkAgCUH/D0gNACACIAAgAaIgAqAgDEHLB0YbDwsgBEGAEHEhDSAHQYAQcSEHIAtBgBBxIQQgCkIBhkL+////////D4NCgICAgICAgBCEIQogBkIBhiIGQiCIQv///wCDQoCAgAGEIg4gA0IBhiIDQv7///8PgyIPfiAGQv7///8PgyIGIANCIIhC////AINCgICAAYQiA358IhBCIIggDiADfnwgEEIghiIDIAYgD358IgYgA1StfCEOAkACQCAMIAUgCGpBmG9qIgVrIghBAUgNAAJAIAhBP0sNACAKIAithiEDIApBwAAgCGutiCEKDAILIAlBjHdqIQUCQCAIQUBqIgkNAEIAIQMMAgsCQCAIQf8ATQ0AQgEhBkIAIQ5CACEDDAILQgAhAyAOQYABIAhrrSIPhiAGIAmtIhCIhCAGIA+GQgBSrYQhBiAOIBCIIQ4MAQsCQCAMIAVHDQAgDCEFIAohA0IAIQoMAQsCQCAIQUFODQBCASEDQgAhCgwBCyAKQQAgCGutiCEDIAogCEHAAGqthiEPQgAhCiADIA9CAFKthCEDCwJAAkACQAJAIAcgDXMiCSAERw0AIAogDnwgAyAGfCIGIANUrXwhAwwBCyAGIAN9IQ8CQAJAIA4gCn0gBiADVK19IgNCf1cNACAPIQYgCSEEDAELIA0gB0YhBEIAIA99IQZCf0IAIA9CAFIbIAN9IQMLIANQDQELIAMgA3kiCqdBf2oiCa0iDoYgBkLBACAKfYiEIAYgDoZCAFKthCEDIAVBwABqIQUMAQsCQAJAIAZQDQAgBnkiA0IAUg0BIAZCAYggBkIBg4QhA0F/IQkMAgsgACABoiACoA8LIAYgA6dBf2oiCa2GIQMLQgAgA30gAyAEG7khAgJAAkACQCAFIAlrIgVBw3dKDQAgBUHDd0cNAQJARAAAAAAAAODDRAAAAAAAAOBDIAQbIgAgAmENAAJAIANC/w+DUA0AQgAgA0IBgyADQgGIhEKAgICAgICAgMAAhCIDfSADIAQbuSICIAKgIAChIgJEAAAAAAAA8AeiIgAgAKIgAiACoaIgAqAhAgsgAkQAAAAAAABgA6IhAkGMfyEFDAMLIAJEAAAA8P//HzSitrtEAAAAAAAA8AeiDwsCQCAFQYAISA0AIAVBgXhqIQUgAkQAAAAAAADgf6IhAgwCCyAFQYF4Sg0BIAVByQdqIQUgAkQAAAAAAABgA6IhAgwBC0IAIANC/weDQgBSrUIKhiADQoB4g4QiA30gAyAEG7lEAAAAAAAAYAOiIQICQCAFQbhwTQ0AIAVByQdqIQUMAQsgAkQAAAAAAABgA6IhAiAFQfBoIAVB8GhLG0GSD2ohBQsgAiAFQf8Haq1CNIa/ogu3DQIDfwZ+I4CAgIAAQfAEayIHJICAgIAAAkACQAJAIAJC////////////AINC////////v///AFUNACAEQv///////////wCDQv///////7///wBXDQELIAdBEGogASACIAMgBBC4gICAACAHIAcpAxAgB0EQakEIaikDACAFIAYQvICAgAAgB0EIaikDACEGIAcpAwAhBQwBCyAGQv///////////wCDQv///////7///wBVDQACQAJAIAEgAkIAQgAQtICAgABFDQAgAyAEQgBCABC0gICAAA0BCyAHQTBqIAEgAiADIAQQuICAgAAgB0EgaiAHKQMwIAdBMGpBCGopAwAgBSAGELyAgIAAIAdBIGpBCGopAwAhBiAHKQMgIQUMAQsCQCAFIAZCAEIAELSAgIAADQAgB0HAAGogASACIAMgBBC4gICAACAHQcgAaikDACEGIAcpA0AhBQwBCyAHQdAEaiABIAIgB0HsBGoQv4eAgAAgBykD2AQhAiAHKQPQBCEBIAdBwARqIAMgBCAHQegEahC/h4CAACAHKQPIBCEEIAcpA8AEIQMgB0GwBGogBSAGIAdB5ARqEL+HgIAAIAcoAugEIAcoAuwEaiIIIAcoAuQEayIJQY9/SA0AIAcpA7gEIQYCQAJAIAlB4gFKDQAgB0GgBGogBykDsAQgBkEAIAlrEMCHgIAAIAcpA6gEIQogBykDoAQhCwwBCyAGQoCAgICAgICAgH+DQoCAgICAgMAAhCEKQgAhCwsgB0GQBGogASACQoCAgICAgIDAAEKAgICAgICAnMAAELiAgIAAIAdBgARqIAEgAiAHKQOQBCIGIAdBkARqQQhqKQMAIgUQvYCAgAAgB0HwA2ogBiAFIAcpA4AEIAdBgARqQQhqKQMAELyAgIAAIAdB4ANqIAEgAiAHKQPwAyIGIAdB8ANqQQhqKQMAIgUQvYCAgAAgB0HQA2ogAyAEQoCAgICAgIDAAEKAgICAgICAnMAAELiAgIAAIAdBwANqIAMgBCAHKQPQAyICIAdB0ANqQQhqKQMAIgEQvYCAgAAgB0GwA2ogAiABIAcpA8ADIAdBwANqQQhqKQMAELyAgIAAIAdBoANqIAMgBCAHKQOwAyICIAdBsANqQQhqKQMAIgEQvYCAgAAgB0HwAmogBiAFIAIgARC4gICAACAHQeACaiAHKQPgAyIDIAdB4ANqQQhqKQMAIgwgAiABELiAgIAAIAdBkANqIAYgBSAHKQOgAyIBIAdBoANqQQhqKQMAIg0QuICAgAAgB0HQAmogBykDkAMgB0GQA2pBCGopAwAgBykD4AIgB0HgAmpBCGopAwAQvICAgAAgB0HAAmogBykD8AIiBiAHQfACakEIaikDACIFIAcpA9ACIg4gB0HQAmpBCGopAwAiDxC8gICAACAHQbACaiAGIAUgBykDwAIiAiAHQcACakEIaikDACIEEL2AgIAAIAdBoAJqIA4gDyAHKQOwAiAHQbACakEIaikDABC8gICAACAHQYADaiADIAwgASANELiAgIAAIAdBkAJqIAcpA4ADIAdBgANqQQhqKQMAIAcpA6ACIAdBoAJqQQhqKQMAELyAgIAAIAdBgAJqIAIgBCALIAoQvICAgAAgB0GQAmpBCGopAwAhASAHKQOQAiEDAkAgBykDgAIiBiAHQYACakEIaikDACIFQgBCABC0gICAAA0AIAdB4ABqIAMgASAIEMCHgIAAIAdB0ABqIAYgBSAHKQNgIAcpA2gQvICAgAAgB0HQAGpBCGopAwAhBiAHKQNQIQUMAQsgB0HgAWogBiAFIAIgBBC9gICAACAHQbABaiALIAogBykD4AEiDCAHQeABakEIaikDACINEL2AgIAAIAdB0AFqIAYgBSAMIA0QvYCAgAAgB0HAAWogAiAEIAcpA9ABIAdB0AFqQQhqKQMAEL2AgIAAIAdBoAFqIAcpA7ABIAdBsAFqQQhqKQMAIAcpA8ABIAdBwAFqQQhqKQMAELyAgIAAIAdB8AFqIAcpA6ABIAdBoAFqQQhqKQMAIAMgARDBh4CAACAHKQP4ASECIAcpA/ABIQQCQCAGIAUQwoeAgAAgCGpBgoB/SA0AIAdB8ABqIAYgBSAEIAIQvICAgAAgB0GAAWogBykDcCAHQfgAaikDACAIEMCHgIAAIAcpA4gBIQYgBykDgAEhBQwBCyAHQZABaiAGIAUgBCACIAgQw4eAgAAgBykDmAEhBiAHKQOQASEFCyAAIAY3AwggACAFNwMAIAdB8ARqJICAgIAAC+UBAQN/I4CAgIAAQSBrIgQkgICAgAACQCACQjCIpyIFQf//AXEiBkH//wFGDQACQCAGDQACQCABIAJCAEIAELSAgIAADQAgA0EANgIADAILIAQgASACQgBCgICAgICAwLvAABC4gICAACAEQRBqIAQpAwAgBEEIaikDACADEL+HgIAAIAQpAxghAiAEKQMQIQEgAyADKAIAQYh/ajYCAAwBCyADIAZBgoB/ajYCACAFQYCAAnFB/v8Acq1CMIYgAkL///////8/g4QhAgsgACABNwMAIAAgAjcDCCAEQSBqJICAgIAAC4IDAQF/I4CAgIAAQdAAayIEJICAgIAAAkACQCADQYCAAUgNACAEQSBqIAEgAkIAQoCAgICAgID//wAQuICAgAAgBEEgakEIaikDACECIAQpAyAhAQJAIANB//8BTw0AIANBgYB/aiEDDAILIARBEGogASACQgBCgICAgICAgP//ABC4gICAACADQf3/AiADQf3/AkkbQYKAfmohAyAEQRBqQQhqKQMAIQIgBCkDECEBDAELIANBgYB/Sg0AIARBwABqIAEgAkIAQoCAgICAgIA5ELiAgIAAIARBwABqQQhqKQMAIQIgBCkDQCEBAkAgA0H0gH5NDQAgA0GN/wBqIQMMAQsgBEEwaiABIAJCAEKAgICAgICAORC4gICAACADQeiBfSADQeiBfUsbQZr+AWohAyAEQTBqQQhqKQMAIQIgBCkDMCEBCyAEIAEgAkIAIANB//8Aaq1CMIYQuICAgAAgACAEQQhqKQMANwMIIAAgBCkDADcDACAEQdAAaiSAgICAAAvKBAMBfwR+AX8jgICAgABBkAFrIgUkgICAgAAgBUGAAWogASACIAMgBBC8gICAACAFQfAAaiAFKQOAASIGIAVBgAFqQQhqKQMAIgcgASACEL2AgIAAIAVB4ABqIAYgByAFKQNwIgggBUHwAGpBCGopAwAiCRC9gICAACAFQdAAaiABIAIgBSkDYCAFQeAAakEIaikDABC9gICAACAFQcAAaiADIAQgCCAJEL2AgIAAIAVBMGogBSkDQCAFQcAAakEIaikDACAFKQNQIAVB0ABqQQhqKQMAELyAgIAAAkAgBSkDMCICIAVBMGpBCGopAwAiAUIAQgAQtICAgABFDQAgBqdBAXENACAFQSBqIAIgAUIAQoCAgICAgMD//wAQuICAgAACQCAGIAcgBSkDICIBIAVBIGpBCGopAwAiAhC2gICAAEUNACAFIAYgByABIAIQvICAgAAgBUEIaikDACEHIAUpAwAhBgwBCwJAIAYgByABIAIQtICAgAANACABIQYgAiEHDAELAkACQCAGIAdCAEIAELSAgIAADQAgAkKAgICAgICAgIB/gyECQgEhAQwBCwJAIAYgByABIAIQtICAgABBAEggB0IAU0YNACAGQgGEIQEgByECDAELIAdCf3wgByAGUBshAiAGQn98IQELIAVBEGogBiAHIAYgBxC8gICAACAFQRhqKQMAIAIgAkJ/hUKAgICAgIDA//8Ag1AiChshByAFKQMQIAEgChshBgsgACAGNwMAIAAgBzcDCCAFQZABaiSAgICAAAvMAQEEfyOAgICAAEEQayICJICAgIAAQQAhAyACQQhqIQQCQAJAA0ACQCABQjCIp0H//wFxIgVFDQAgBUH//wFHDQJB/////wdBgICAgHggACABQv///////z+DhFAbIQUMAwsCQCAAIAFCAEIAELSAgIAADQBBgICAgHghBQwDCyACIAAgAUIAQoCAgICAgMC7wAAQuICAgAAgA0GIf2ohAyAEKQMAIQEgAikDACEADAALCyAFQYGAf2ohBQsgAkEQaiSAgICAACAFIANqC9EHAwF/BH4BfyOAgICAAEHgAWsiBiSAgICAACAGQdABaiABIAIgAyAEELyAgIAAIAZBwAFqIAYpA9ABIgcgBkHQAWpBCGopAwAiCCABIAIQvYCAgAAgBkGwAWogByAIIAYpA8ABIgkgBkHAAWpBCGopAwAiChC9gICAACAGQaABaiABIAIgBikDsAEgBkGwAWpBCGopAwAQvYCAgAAgBkGQAWogAyAEIAkgChC9gICAACAGQYABaiAGKQOQASAGQZABakEIaikDACAGKQOgASAGQaABakEIaikDABC8gICAAAJAIAYpA4ABIgIgBkGAAWpBCGopAwAiAUIAQgAQtICAgABFDQAgCEIwiKdBACAFa0YgB6dzQQFxDQAgBkHwAGogAiABQgBCgICAgICAwP//ABC4gICAAAJAIAcgCCAGKQNwIgEgBkHwAGpBCGopAwAiAhC2gICAAEUNACAGQdAAaiAHIAggASACELyAgIAAIAZB0ABqQQhqKQMAIQggBikDUCEHDAELAkAgByAIIAEgAhC0gICAAA0AIAEhByACIQgMAQsCQAJAIAcgCEIAQgAQtICAgAANACACQoCAgICAgICAgH+DIQJCASEBDAELAkAgByAIIAEgAhC0gICAAEEASCAIQgBTRg0AAkAgB0IBfCIBQgBRDQAgCCECDAILIAhCAXwhAkIAIQEMAQsgCEJ/fCAIIAdQGyECIAdCf3whAQsgBkHgAGogByAIIAcgCBC8gICAACAGQegAaikDACACIAJCf4VCgICAgICAwP//AINQIgsbIQggBikDYCABIAsbIQcLAkACQCAFQYCAAUgNACAGQSBqIAcgCEIAQoCAgICAgID//wAQuICAgAAgBkEgakEIaikDACEIIAYpAyAhBwJAIAVB//8BTw0AIAVBgYB/aiEFDAILIAZBEGogByAIQgBCgICAgICAgP//ABC4gICAACAFQf3/AiAFQf3/AkkbQYKAfmohBSAGQRBqQQhqKQMAIQggBikDECEHDAELIAVBgYB/Sg0AIAZBwABqIAcgCEIAQoCAgICAgIA5ELiAgIAAIAZBwABqQQhqKQMAIQggBikDQCEHAkAgBUH0gH5NDQAgBUGN/wBqIQUMAQsgBkEwaiAHIAhCAEKAgICAgICAORC4gICAACAFQeiBfSAFQeiBfUsbQZr+AWohBSAGQTBqQQhqKQMAIQggBikDMCEHCyAGIAcgCEIAIAVB//8Aaq1CMIYQuICAgAAgACAGQQhqKQMANwMIIAAgBikDADcDACAGQeABaiSAgICAAAsJAEF/QQAgABsLtwIBAn8jgICAgABBIGsiBSSAgICAAAJAAkAgASACIAMgBBC2gICAAEUNACAFIAEgAiADIAQQvICAgAAgBUEIaikDACEEIAUpAwAhAwwBCyABIAIgAyAEELSAgIAARQ0AAkACQCABIAJCAEIAELSAgIAADQAgBEKAgICAgICAgIB/gyEEQgEhAwwBCwJAIAEgAiADIAQQtICAgABBAEggAkIAU0YNAAJAIAFCAXwiA0IAUQ0AIAIhBAwCCyACQgF8IQRCACEDDAELIAJCf3wgAiABUBshBCABQn98IQMLIAVBEGogASACIAEgAhC8gICAACAFQRhqKQMAIAQgBEJ/hUKAgICAgIDA//8Ag1AiBhshBCAFKQMQIAMgBhshAwsgACADNwMAIAAgBDcDCCAFQSBqJICAgIAACwUAIACLCwUAIACZCwUAIACRCwUAIACfCwcAIAAgAZgLBwAgACABpgsFACAAjQsFACAAmwsFACAAjgsFACAAnAsFACAAjwsFACAAnQsFACAAkAsFACAAngsFACAAkAsFACAAngveCgIBfwt+I4CAgIAAQcAAayIDJICAgIAAAkACQCACQjCIIgRCgYB+fEKBgH5WDQAgAVAgAkKAgICAgIDA//8AUXENASACQv///////////wCDIAGEUA0BAkAgAkKAgICAgIDA//8AVA0AIANBEGogASACIAEgAhC9gICAACADIAMpAxAiAiADQRBqQQhqKQMAIgEgAiABELmAgIAAIANBCGopAwAhAiADKQMAIQEMAgsgA0EwaiABIAJCAEKAgICAgIDAt8AAELiAgIAAIANBOGopAwAiAkIwiEKQf3whBCADKQMwIQELIAJCD4YgAUIxiIQiBUKAgICAgICAgIB/hCEGIAFCD4YhBwJAIARCAYNQDQAgBUI/hiAHQgGIhCEHIAZCAYghBgsgA0EgakIAQgBCgICAgICAgIBAQoCAgICAgICAQEKAgICADCACQiqIp0H/AHFBAXRB0M2EgABqMwEAQhCGIgIgBkIgiCIFfkIgiCACfkIgiH1C/////w+DIAJ+Qh+IQv7///8PgyICIAZC/////w+DIgZ+QiCIIAIgBX58IghCIIgiASACfiAIQv////8PgyIJIAJ+QiCIfH0iCkIgiCIIIAl+QiCIIAggAX58IApC/////w+DIgkgAX5CIIh8QgGGIgFCIIgiCiAJIAJ+QiCIIAggAn58QgGGIghCIIgiAn4gCiAIQv7///8PgyIIfkIgiHwgAUL+////D4MgAn5CIIh8fSIBQiCIIgkgCH5CIIggCSACfnwgAUL/////D4MgAn5CIIh8QgGGIgJC/v///w+DIgEgB0IgiCIIfkIgiCACQiCIIgIgCH58IAIgB0L/////D4N+QiCIfCIJIAEgBX4iCkL+////D4MgAiAGfiILQv////8Pg3wgASAGfiIGQiCIfCIMQiCGIAZC/v///w+DhHwiBkIgiCIIIAF+QiCIIAggAn58IAZC/////w+DIg0gAn5CIIh8Ig4gCkIgiCACIAV+fCALQiCIfCAMQiCIfCAGIAlUrXwiBUIgiCIGIAF+IglC/v///w+DIAVC/////w+DIgUgAn4iCkL/////D4N8IAUgAX4iAUIgiHwiC0IghiABQv7///8Pg4R8IgEgDlStIAlCIIggBiACfnwgCkIgiHwgC0IgiHx8IAFCAFKtfCICfUL/////D4MiCSAGfiIKQiCIQoCAgICAgICAQCACfUIgiCICIAZ+fCACIAV+IgtCIIh8IAkgBX4iDEIgiCAKQv////8Pg3wgC0L/////D4N8IgpCIIh8IAkgCH5CIIggAiAIfnwgAiANfkIgiHwiAiAKQiCGIAxC/////w+DhHwiCCACVK18QgAgAX0iAkIgiCIBIAV+QiCIIAEgBn58IAJC/////w+DIAZ+QiCIfCIBIAh8IgIgAVStfCACQgRUrX0iBkINiCIBIAZCM4YgAkJ8fEINiIQiAkIBfCIGUK18IAYgAnwgAkL/////D4MiBSACQiCIIgh+IglCAYZC/v///x+DIAUgBX4iBUIgiHwiCkIghiAFQv////8Pg4QiBXwiCyAGVK18IAEgB0Iihn0gCCAIfnwgAiABfkIBhnwgCUIfiEL+////H4N8IApCIIh8IAVCAFKtfCACQgAgBX1UrX0iBnwiByALhEIAUq1CMIYgByAGhUKAgICAgICAgIB/g4QgBkI/iCIGIAJ8IgIgASACIAZUrXxC////////P4MgBEIvhkKAgICAgIDg/x98QoCAgICAgECDhBC8gICAACADQShqKQMAIQIgAykDICEBCyAAIAE3AwAgACACNwMIIANBwABqJICAgIAAC2oBAX8jgICAgABBIGsiAySAgICAACADQRBqIAEgAiABIAIQvYCAgAAgAyADKQMQIgIgA0EQakEIaikDACIBIAIgARC5gICAACAAIANBCGopAwA3AwggACADKQMANwMAIANBIGokgICAgAALvAEDAn8BfQR8AkAgALxB/////wdxIgFBgICA/AdJDQAgACAAkg8LQfKzxNICIQICQAJAAkAgAUH///8DTQ0AIAAhAwwBCyABRQ0BIABDAACAS5QiA7xB/////wdxIQFB8rPEsgIhAgsgALsiBCAEoCIFIAO8QYCAgIB4cSABQQNuIAJqcr67IgYgBqIgBqIiB6AgBqIgByAHIASgoKMiBiAFIAYgBiAGoqIiBqCiIAYgBiAEoKCjtiEACyAAC4wCAwF+An8CfAJAIAC9IgFCIIinQf////8HcSICQYCAwP8HSQ0AIAAgAKAPCwJAAkACQCACQf//P00NAEGT8f3UAiEDDAELIABEAAAAAAAAUEOivSIBQiCIp0H/////B3EiAkUNAUGT8f3LAiEDCyACQQNuIANqrUIghiABQoCAgICAgICAgH+DhL8iBCAEoiAEIACjoiIFIAUgBaKiIAVE1+3k1ACwwj+iRNlR577LROi/oKIgBSAFRMLWSUpg8fk/okQgJPCS4Cj+v6CiRJLmYQ/mA/4/oKAgBKK9QoCAgIB8g0KAgICACHy/IgUgACAFIAWioyIAIAWhIAUgBaAgAKCjoiAFoCEACyAAC6sHBwN/AX4BfwF+AX8BfQR8I4CAgIAAQYACayIDJICAgIAAAkACQAJAIAJCMIinIgRB//8BcSIFRQ0AIAVB//8BRw0BIANB4AFqIAEgAiABIAIQvICAgAAgA0HoAWopAwAhAiADKQPgASEBDAILIANB8AFqIAEgAkIAQoCAgICAgMC7wAAQuICAgAAgA0H4AWopAwAiBkIwiKdB//8BcSIFRQ0BIAMpA/ABIQEgBUGIf2ohBSAGIQILIARBgIACcSEHIAJC////////P4NCgICAgICAwP8/hCEIAkACQAJAAkAgBUGBgH9qIgTBQQNvQf//A3EiCUF/ag4CAQIACyAJQYKAfGoOAgABAgsgA0HAAWogASAIIAEgCBC8gICAACAFQYCAf2ohBCADQcgBaikDACEIIAMpA8ABIQEMAQsgA0HQAWogASAIQgBCgICAgICAwIDAABC4gICAACAFQf//fmohBCADQdgBaikDACEIIAMpA9ABIQELIAEgCBC+gICAACEKIANBsAFqIAEgCBC/gICAACILIAugIgwgCrxB/////wdxQQNuQfKzxNICar67Ig0gDaIgDaIiDqAgDaIgDiAOIAugoKMiDSAMIA0gDSANoqIiDaCiIA0gDSALoKCjRAAAAAAAACA9oBDAgICAACADQaABaiADKQOwASADQbABakEIaikDAEIAQoCAgICAgMCdwAAQvICAgAAgA0GQAWogAykDoAEgA0GgAWpBCGopAwBCAEKAgICAgIDAnUAQvICAgAAgA0GAAWogAykDkAEiAiADQZABakEIaikDACIGIAIgBhC4gICAACADQfAAaiABIAggAykDgAEgA0GAAWpBCGopAwAQuYCAgAAgA0HQAGogAiAGIAIgBhC8gICAACADQeAAaiADKQNwIgEgA0HwAGpBCGopAwAiCCACIAYQvYCAgAAgA0HAAGogAykDUCADQdAAakEIaikDACABIAgQvICAgAAgA0EwaiADKQNgIANB4ABqQQhqKQMAIAMpA0AgA0HAAGpBCGopAwAQuYCAgAAgA0EgaiACIAYgAykDMCADQTBqQQhqKQMAELiAgIAAIANBEGogAykDICADQSBqQQhqKQMAIAIgBhC8gICAACADIAMpAxAgA0EQakEIaikDAEIAIAcgBMFBA21B//8AanKtQjCGELiAgIAAIANBCGopAwAhAiADKQMAIQELIAAgATcDACAAIAI3AwggA0GAAmokgICAgAAL+QECAn8CfAJAAkAgALwiAUGAgICEeGpB////h3hLDQACQCABQQF0IgINAEMAAID/DwsgAUGAgID8B0YNAQJAAkAgAUEASA0AIAJBgICAeEkNAQsgACAAkyIAIACVDwsgAEMAAABLlLxBgICApH9qIQELIAEgAUGAgLSGfGoiAkGAgIB8cWu+uyACQQ92QfABcSIBQdDPhIAAaisDAKJEAAAAAAAA8L+gIgMgA6IiBEQ0g7hIow7Qv6IgA0RqC+ALW1fVP6JEI0EK8v7/37+goCAEoiACQRd1t0TvOfr+Qi7mP6IgAUHYz4SAAGorAwCgIAOgoLYhAAsgAAsPAEMAAID/QwAAgH8gABsLDAAgACAAkyIAIACVC+8EBAF+BXwBfwF+AkAgAL0iAUKAgICAgICAiUB8Qv//////n8IBVg0AIABEAAAAAAAA8L+gIgAgACAARAAAAAAAAKBBoiICoCACoSICIAKiRAAAAAAAAOC/oiIDoCIEIAAgACAAoiIFoiIGIAYgBiAGRM1F0XUTUrW/oiAFRIXQr/eCgbc/oiAARP9osEPrmbm/okTK1ioohHG8P6CgoKIgBURlPUKk//+/v6IgAEQw3kSjJEnCP6JEp0VnVVVVxb+goKCiIAVEDN2VmZmZyT+iIABEy/3/////z7+iRHdVVVVVVdU/oKCgoiAAIAKhRAAAAAAAAOC/oiAAIAKgoiADIAAgBKGgoKCgDwsCQAJAIAFCMIinIgdBkIB+akGfgH5LDQBEAAAAAAAA8P8hAiAARAAAAAAAAAAAYQ0BAkAgAUKAgICAgICA+P8AUg0AIAAPCwJAAkAgAUIAUw0AIAdB8P8BcUHw/wFHDQELIAAgAKEiACAAow8LIABEAAAAAAAAMEOivUKAgICAgICA4Hx8IQELIAFCgICAgICAgI1AfCIIQjSHp7ciBUQAOPr+Qi7mP6IgCEItiKdB/wBxQQR0IgdBiNOEgABqKwMAoCIGIAdBgNOEgABqKwMAIAEgCEKAgICAgICAeIN9vyAHQYDjhIAAaisDAKEgB0GI44SAAGorAwChoiIAoCIDIAAgACAAoiICoiACIABEn8gG5XVVxb+iRBEB8SSzmck/oKIgAESQRev////Pv6JEWzBRVVVV1T+goKIgAkQBAAAAAADgv6IgBUQwZ8eTV/MuPaIgACAGIAOhoKCgoKAhAgsgAgsXAEQAAAAAAADw/0QAAAAAAADwfyAAGwsMACAAIAChIgAgAKMLTwEBfyOAgICAAEEQayIDJICAgIAAIAMgASACEL+AgIAAEN6HgIAAEMCAgIAAIAAgA0EIaikDADcDCCAAIAMpAwA3AwAgA0EQaiSAgICAAAv5AQICfwJ8AkACQCAAvCIBQYCAgIR4akH///+HeEsNAAJAIAFBAXQiAg0AQwAAgP8PCyABQYCAgPwHRg0BAkACQCABQQBIDQAgAkGAgIB4SQ0BCyAAIACTIgAgAJUPCyAAQwAAAEuUvEGAgICkf2ohAQsgASABQYCAtIZ8aiICQYCAgHxxa767IAJBD3ZB8AFxIgFBgPOEgABqKwMAokQAAAAAAADwv6AiAyADoiIERE1+Cve2Ete/oiADROAyaEm/yt4/okTe4/qfRxXnv6CgIASiIANEuMg1X0cV9z+iIAFBiPOEgABqKwMAIAJBF3W3oKCgtiEACyAAC5AFBAF+BnwBfwF+AkAgAL0iAUKAgICAkOrWiEB8Qv////+flYQBVg0AIABEAAAAAAAA8L+gIgC9QoCAgIBwg78iAkQAACBlRxX3P6IiAyAAIACiIgQgAET3AzrcCcfeP6JE/oIrZUcV57+goiIFoCIGIAQgBKIiByAHIAQgAERm7looL7PAP6JEPDgsp+SJwr+goiAAREob8FTRhMQ/okSbp2S8PxXHv6CgoiAEIABENufEHnZhyj+iROWPdt0Jx86/oKIgAETkW/BQbHfSP6JEP3wrZUcV17+goKCiIAAgAqFEAAAgZUcV9z+iIABEAKLvLvwF5z2ioCAFIAMgBqGgoKCgDwsCQAJAIAFCMIinIghBkIB+akGfgH5LDQBEAAAAAAAA8P8hBCAARAAAAAAAAAAAYQ0BAkAgAUKAgICAgICA+P8AUg0AIAAPCwJAAkAgAUIAUw0AIAhB8P8BcUHw/wFHDQELIAAgAKEiACAAow8LIABEAAAAAAAAMEOivUKAgICAgICA4Hx8IQELIAFCgICAgICAgI1AfCIJQi6Ip0E/cUEEdCIIQbj2hIAAaisDACAJQjSHp7egIgIgCEGw9oSAAGorAwAgASAJQoCAgICAgIB4g32/IAhBsP6EgABqKwMAoSAIQbj+hIAAaisDAKGiIgC9QoCAgIBwg78iA0QAACBlRxX3P6IiBaAiBiAAIACiIgQgBCAEoiAARC75F+ElYso/okS8kuoos8fOv6CiIAQgAERITANQbHfSP6JE+y9wZEcV17+goiAARL4EOtwJx94/okQ5gytlRxXnv6CgoKIgACADoUQAACBlRxX3P6IgAEQAou8u/AXnPaKgIAUgAiAGoaCgoKAhBAsgBAtPAQF/I4CAgIAAQRBrIgMkgICAgAAgAyABIAIQv4CAgAAQ44eAgAAQwICAgAAgACADQQhqKQMANwMIIAAgAykDADcDACADQRBqJICAgIAAC7YCAgJ/BH0CQAJAAkAgALwiAUH///8DSg0AAkAgAEMAAAAAXA0AQwAAgL8gACAAlJUPCwJAIAFBf0oNACAAIACTQwAAAACVDwsgAEMAAABMlLwhAUHofiECDAELIAFB////+wdLDQFBgX8hAkMAAAAAIQAgAUGAgID8A0YNAQsgAiABQY32qwJqIgFBF3ZqsiIDQ4Agmj6UIAFB////A3FB84nU+QNqvkMAAIC/kiIAIAAgAEMAAAA/lJQiBJO8QYBgcb4iBUMAYN4+lCAAIABDAAAAQJKVIgYgBCAGIAaUIgYgBiAGlCIGQ+7pkT6UQ6qqKj+SlCAGIAZDJp54PpRDE87MPpKUkpKUIAAgBZMgBJOSIgBDAGDePpQgA0PbJ1Q1lCAAIAWSQ9nqBLiUkpKSkiEACyAAC+0DBQF+AX8BfgF/BnwCQAJAAkACQCAAvSIBQv////////8HVQ0AAkAgAEQAAAAAAAAAAGINAEQAAAAAAADwvyAAIACiow8LIAFCf1UNASAAIAChRAAAAAAAAAAAow8LIAFC//////////f/AFYNAkGBeCECAkAgAUIgiCIDQoCAwP8DUQ0AIAOnIQQMAgtBgIDA/wMhBCABpw0BRAAAAAAAAAAADwsgAEQAAAAAAABQQ6K9IgFCIIinIQRBy3chAgsgAiAEQeK+JWoiBEEUdmq3IgVEAGCfUBNE0z+iIgYgBEH//z9xQZ7Bmv8Daq1CIIYgAUL/////D4OEv0QAAAAAAADwv6AiACAAIABEAAAAAAAA4D+ioiIHob1CgICAgHCDvyIIRAAAIBV7y9s/oiIJoCIKIAkgBiAKoaAgACAARAAAAAAAAABAoKMiBiAHIAYgBqIiCSAJoiIGIAYgBkSfxnjQCZrDP6JEr3iOHcVxzD+gokQE+peZmZnZP6CiIAkgBiAGIAZERFI+3xLxwj+iRN4Dy5ZkRsc/oKJEWZMilCRJ0j+gokSTVVVVVVXlP6CioKCiIAAgCKEgB6GgIgBEAAAgFXvL2z+iIAVENivxEfP+WT2iIAAgCKBE1a2ayjiUuz2ioKCgoCEACyAAC08BAX8jgICAgABBEGsiAySAgICAACADIAEgAhC/gICAABDmh4CAABDAgICAACAAIANBCGopAwA3AwggACADKQMANwMAIANBEGokgICAgAAL5AEEAX8BfQJ8AX4CQAJAIAC8QRR2Qf8PcSIBQasISQ0AQwAAAAAhAiAAQwAAgP9bDQECQCABQfgPSQ0AIAAgAJIPC0MAAIB/IQIgAEMXcrFCXg0BQwAAAAAhAiAAQ7Txz8JdDQELIAC7RP6CK2VHFUdAoiIDIANEAAAAAAAAOEOgIgREAAAAAAAAOMOgoSIDRJQjkUv4arw+okTzxPpQzr8uP6AgAyADoqIgA0TWUgz/Qi6WP6JEAAAAAAAA8D+goCAEvSIFQi+GIAWnQR9xQQN0QYC5hYAAaikDAHy/orYhAgsgAgsPAEMAAID/QwAAgH8gABsLDQAgAYwgASAAGyABlAsPAEMAAACAQwAAAAAgABsL5gIEAX4CfwJ8AX4CQAJAIAC9IgFCNIinQf8PcSICQbd4akE/Tw0AIAIhAwwBCwJAIAJByQdPDQBEAAAAAAAA8D8PC0EAIQMgAkGJCEkNAAJAIAFCgICAgICAgHhSDQBEAAAAAAAAAAAPCwJAIAJB/w9HDQAgAEQAAAAAAADwP6APC0QAAAAAAADwf0QAAAAAAAAAACABQn9VGw8LIABE/oIrZUcVZ0CiRAAAAAAAADhDoCIERAAAAAAAADjDoCIFRDo7nrya9wy9oiAFRAAA+v5CLna/oiAAoKAiACAAoiIFIAWiIABEF9CkZxERgT+iRJErF89VVaU/oKIgBSAARDxUVVVVVcU/okS9/f/////fP6CiIAS9IgGnQQR0QfAPcSICQeC+hYAAaisDACAAoKCgIQAgAkHovoWAAGopAwAgAUIthnwhBgJAIAMNACAAIAYgARDth4CAAA8LIAa/IgUgAKIgBaALnwEBA3wCQCACQoCAgIAIg0IAUg0AIAFCgICAgICAgPhAfL8iAyAAoiADoEQAAAAAAAAAf6IPCwJAIAFCgICAgICAgPA/fL8iAyAAoiIEIAOgIgBEAAAAAAAA8D9jRQ0AIABEAAAAAAAA8D+gIgUgBCADIAChoCAARAAAAAAAAPA/IAWhoKCgRAAAAAAAAPC/oCEACyAARAAAAAAAABAAogsXAEQAAAAAAAAAgEQAAAAAAAAAACAAGwsNACABmiABIAAbIAGiCxcARAAAAAAAAPD/RAAAAAAAAPB/IAAbC08BAX8jgICAgABBEGsiAySAgICAACADIAEgAhC/gICAABDsh4CAABDAgICAACAAIANBCGopAwA3AwggACADKQMANwMAIANBEGokgICAgAAL3wEEAX8BfQJ8AX4CQAJAIAC8QRR2Qf8PcSIBQbAISQ0AAkAgAEMAAID/XA0AQwAAAAAPCwJAIAFB+A9JDQAgACAAkg8LQwAAAAAhAgJAIABDAAAAAF5FDQBDAACAfw8LIABDAAAWw18NAQsgALsiAyADRAAAAAAAAOhCoCIERAAAAAAAAOjCoKEiA0SUI5FL+GqsP6JE88T6UM6/zj+gIAMgA6KiIANE1lIM/0Iu5j+iRAAAAAAAAPA/oKAgBL0iBUIvhiAFp0EfcUEDdEGAuYWAAGopAwB8v6K2IQILIAIL5wIFAX4BfwJ8AX8BfgJAAkAgAL0iAUI0iKdB/w9xIgJBt3hqQT9JDQACQCACQckHTw0ARAAAAAAAAPA/DwsCQCACQYkISQ0ARAAAAAAAAAAAIQMgAUKAgICAgICAeFENAgJAIAJB/w9HDQAgAEQAAAAAAADwP6APCwJAIAFCf1cNAEQAAAAAAADwfw8LIAFC////////sshAVg0CCyABQgGGQoGAgICAgICNgX9UIQILIAAgAEQAAAAAAADIQqAiBEQAAAAAAADIwqChIgAgAKIiAyADoiAARIQ6Tpvg11U/okTMUEbSq7KDP6CiIAMgAES19AzXCGusP6JEJMSC/72/zj+goiAARO85+v5CLuY/oiAEvSIBp0EEdEHwD3EiBUHgvoWAAGorAwCgoKAhACABQi2GIAVB6L6FgABqKQMAfCEGAkAgAg0AIAAgBiABEPSHgIAADwsgBr8iAyAAoiADoCEDCyADC5kBAQN8AkAgAkKAgICACINCAFINACABQoCAgICAgIB4fL8iAyAAoiADoCIAIACgDwsCQCABQoCAgICAgIDwP3y/IgMgAKIiBCADoCIARAAAAAAAAPA/Y0UNACAARAAAAAAAAPA/oCIFIAQgAyAAoaAgAEQAAAAAAADwPyAFoaCgoEQAAAAAAADwv6AhAAsgAEQAAAAAAAAQAKILjA4CA38CfiOAgICAAEGgBGsiAySAgICAAAJAAkACQCACQjCIpyIEQf//AXEiBUGNgAFJDQACQCAEQfL/fmpB8f8ASw0AIAMgASACQgBCgICAgICAgP//ABC4gICAACADQQhqKQMAIQYgAykDACEHDAMLAkAgBUH//wFHDQAgA0EQakIAQoCAgICAgMD/v38gASACELmAgIAAIANBGGopAwAhBiADKQMQIQcMAwtCACEHIAEgAkIAQoCAgICA/r+GQBC0gICAAEF/Sg0BQgAhBiABIAJCAEKAgICAgJ/AhkAQtICAgABBAEwNAgwBCyAFQYz/AEsNACADQZAEaiABIAJCAEKAgICAgIDA/z8QvICAgAAgA0GYBGopAwAhBiADKQOQBCEHDAELIANBgARqIAEgAkIAQoCAgICAgKC0wAAQvICAgAAgA0HwA2ogAykDgAQiByADQYAEakEIaikDAEIAQoCAgICAgKC0QBC8gICAACADQeADaiABIAIgAykD8AMgA0HwA2pBCGopAwAQvYCAgAAgA0HwAGogB6dBwABqIgVB/wBxIgRBAnRBsJaFgABqKgIAEMGAgIAAIANB0ANqIAMpA+ADIANB4ANqQQhqKQMAIAMpA3AgA0HwAGpBCGopAwAQvYCAgAAgA0HAA2ogBEEEdCIEQbCGhYAAaikDACIHIARBuIaFgABqKQMAIgYgAykD0AMiAiADQdADakEIaikDACIBELiAgIAAIANBsANqIAIgAUKAgICAgICAgCBC4qOOtfWZ+fE/ELiAgIAAIANBoANqIAMpA7ADIANBsANqQQhqKQMAQoCAgICAgICAMELxsv2P1KTt8z8QvICAgAAgA0GQA2ogAiABIAMpA6ADIANBoANqQQhqKQMAELiAgIAAIANBgANqIAMpA5ADIANBkANqQQhqKQMAQoCAgICAgICA8ABC/LjpkYLY2PU/ELyAgIAAIANB8AJqIAIgASADKQOAAyADQYADakEIaikDABC4gICAACADQeACaiADKQPwAiADQfACakEIaikDAEKAgICAgICAgBBChJbi4r/5v/c/ELyAgIAAIANB0AJqIAIgASADKQPgAiADQeACakEIaikDABC4gICAACADQcACaiADKQPQAiADQdACakEIaikDAELlv/GRu8yt+vYAQvjY4ZeR4ZD5PxC8gICAACADQbACaiACIAEgAykDwAIgA0HAAmpBCGopAwAQuICAgAAgA0GgAmogAykDsAIgA0GwAmpBCGopAwBC2aP0n+G9x4MRQvPM4vP/sNf6PxC8gICAACADQZACaiACIAEgAykDoAIgA0GgAmpBCGopAwAQuICAgAAgA0GAAmogAykDkAIgA0GQAmpBCGopAwBCwv+82uD3ss7yAELnye63q+WO/D8QvICAgAAgA0HwAWogAiABIAMpA4ACIANBgAJqQQhqKQMAELiAgIAAIANB4AFqIAMpA/ABIANB8AFqQQhqKQMAQtnotN3izs7ZeEKLlMHriNax/T8QvICAgAAgA0HQAWogAiABIAMpA+ABIANB4AFqQQhqKQMAELiAgIAAIANBwAFqIAMpA9ABIANB0AFqQQhqKQMAQrausrewrbzDakLY2OD/vf+6/j8QvICAgAAgA0GwAWogAiABIAMpA8ABIANBwAFqQQhqKQMAELiAgIAAIANBoAFqIAMpA7ABIANBsAFqQQhqKQMAQuaPwLn2+OSrc0Kex77/wtyY/z8QvICAgAAgA0GQAWogAykDwAMgA0HAA2pBCGopAwAgAykDoAEgA0GgAWpBCGopAwAQuICAgAAgA0GAAWogAykDkAEgA0GQAWpBCGopAwAgByAGELyAgIAAIANBgAFqQQhqKQMAIQIgAykDgAEhAQJAAkAgBUEHdSIFQYCAAUgNACADQcAAaiABIAJCAEKAgICAgICA//8AELiAgIAAIANBwABqQQhqKQMAIQIgAykDQCEBAkAgBUH//wFPDQAgBUGBgH9qIQUMAgsgA0EwaiABIAJCAEKAgICAgICA//8AELiAgIAAIAVB/f8CIAVB/f8CSRtBgoB+aiEFIANBOGopAwAhAiADKQMwIQEMAQsgBUGBgH9KDQAgA0HgAGogASACQgBCgICAgICAgDkQuICAgAAgA0HgAGpBCGopAwAhAiADKQNgIQECQCAFQfSAfk0NACAFQY3/AGohBQwBCyADQdAAaiABIAJCAEKAgICAgICAORC4gICAACAFQeiBfSAFQeiBfUsbQZr+AWohBSADQdAAakEIaikDACECIAMpA1AhAQsgA0EgaiABIAJCACAFQf//AGqtQjCGELiAgIAAIANBKGopAwAhBiADKQMgIQcLIAAgBzcDACAAIAY3AwggA0GgBGokgICAgAAL0gICA38CfSAAvCIBQRd2Qf8BcSICQYF/aiEDAkACQCACQZYBSQ0AAkAgAUH///8DcUUNACAAIQQgACEFIANBgAFGDQILIAFBgICAgHhxviEFIAAhBAwBCwJAIAJB/gBLDQAgAUGAgICAeHG+IQQgACEFDAELAkAgASADdEH///8DcQ0AIAFBgICAgHhxviEFIAAhBAwBCyAAQYCAgHwgA3UgAXG+IgSTIQULAkAgBLxBgICA+AdxQf///4cESw0AAkAgBUMAAAAAXA0AAkACQCAEi0MAAABPXUUNACAEqCEBDAELQYCAgIB4IQELIAFBAnRBzJqFgABqKgIADwsCQAJAIASLQwAAAE9dRQ0AIASoIQEMAQtBgICAgHghAQsgAUECdEHMmoWAAGoqAgAgBUN4mlRAlBDyh4CAAJQPCyAAu0Rxo3kJT5MKQKIQ84eAgAC2C6gBAQN/IAC8IgJBF3ZB/wFxIgNBgX9qIQQCQAJAIANBlgFJDQAgASAAOAIAAkAgAkH///8DcUUNACAEQYABRg0CCyACQYCAgIB4cb4PCwJAIANB/gBLDQAgASACQYCAgIB4cTYCACAADwsCQCACIAR0Qf///wNxDQAgASAAOAIAIAJBgICAgHhxvg8LIAFBgICAfCAEdSACcSICNgIAIAAgAr6TIQALIAALjwMEAX4CfwJ8AX4gAL0iAUI0iKdB/w9xIgJBgXhqIQMCQAJAIAJBswhJDQACQCABQv////////8Hg1ANACAAIQQgACEFIANBgAhGDQILIAFCgICAgICAgICAf4O/IQUgACEEDAELAkAgAkH+B0sNACABQoCAgICAgICAgH+DvyEEIAAhBQwBCwJAIAEgA60iBoZC/////////weDQgBSDQAgAUKAgICAgICAgIB/g78hBSAAIQQMAQsgAEKAgICAgICAeCAGhyABg78iBKEhBQsCQCAEvUKAgICAgICA+P8Ag0L/////////l8AAVg0AAkAgBUQAAAAAAAAAAGINAAJAAkAgBJlEAAAAAAAA4EFjRQ0AIASqIQIMAQtBgICAgHghAgsgAkEDdEHom4WAAGorAwAPCwJAAkAgBJlEAAAAAAAA4EFjRQ0AIASqIQIMAQtBgICAgHghAgsgAkEDdEHom4WAAGorAwAgBURxo3kJT5MKQKIQ84eAgACiDwtEAAAAAAAAJEAgABD5h4CAAAu/CQYBfgJ/AX4CfwF+CHwgAb0iAkI0iKdB/w9xIgNBwndqIQQCQAJAAkAgAL0iBUI0iKciBkGBcGpBgnBJDQBBACEHIARB/35LDQELAkAgAkIBhiIIQn98Qv////////9vVA0ARAAAAAAAAPA/IQkgBUKAgICAgICA+D9RDQIgCFANAgJAAkAgBUIBhiIFQoCAgICAgIBwVg0AIAhCgYCAgICAgHBUDQELIAAgAaAPCyAFQoCAgICAgIDw/wBRDQJEAAAAAAAAAAAgASABoiAFQoCAgICAgIDw/wBUIAJCAFNzGw8LAkAgBUIBhkJ/fEL/////////b1QNACAAIACiIQkCQCAFQn9VDQAgCZogCSACEKyIgIAAQQFGGyEJCyACQn9VDQJEAAAAAAAA8D8gCaMPC0EAIQcCQCAFQn9VDQACQCACEKyIgIAAIgcNACAAIAChIgAgAKMPCyAGQf8PcSEGIAC9Qv///////////wCDIQUgB0EBRkESdCEHCwJAIARB/35LDQBEAAAAAAAA8D8hCSAFQoCAgICAgID4P1ENAiADQb4HSQ0CRAAAAAAAAPB/RAAAAAAAAAAAIAJCAFMgBUKAgICAgICA+D9WcxsPCyAGDQAgAEQAAAAAAAAwQ6K9Qv///////////wCDQoCAgICAgIDgfHwhBQsCQCACQoCAgECDvyIKIAUgBUKAgICAsNXajEB8IgJCgICAgICAgHiDfSIFQoCAgIAIfEKAgICAcIO/IgkgAkItiKdB/wBxQQV0IgRBqM+FgABqKwMAIguiRAAAAAAAAPC/oCIAIABEAAAAAAAA4L+iIgyiIg0gAkI0h6e3Ig5EADj6/kIu5j+iIARBuM+FgABqKwMAoCIPIAAgCyAFvyAJoaIiEKAiAKAiCaAiCyANIAkgC6GgIBAgDCAARAAAAAAAAOC/oiINoKIgDkQwZ8eTV/MuPaIgBEHAz4WAAGorAwCgIAAgDyAJoaCgoKAgACAAIA2iIgmiIAkgCSAARMM/JosrAPA/okTpRUibW0nyv6CiIABEeqQpVVVV5b+iRE5VWZmZmek/oKCiIABEBgAAAAAA4D+iRGBVVVVVVeW/oKCioCINoCIAvUKAgIBAg78iCaIiDL0iBUI0iKdB/w9xIgRBt3hqQT9JDQACQCAEQcgHSw0ARAAAAAAAAPC/RAAAAAAAAPA/IAcbDwsgBEGJCEkhBkEAIQQgBg0AAkAgBUJ/VQ0ARAAAAAAAAACARAAAAAAAAAAAIAcbDwtEAAAAAAAA8P9EAAAAAAAA8H8gBxsPCyABIAqhIAmiIA0gCyAAoaAgACAJoaAgAaKgIAxE/oIrZUcVZ0CiRAAAAAAAADhDoCIJRAAAAAAAADjDoCIARDo7nrya9wy9oiAARAAA+v5CLna/oiAMoKCgIgAgAKIiASABoiAARBfQpGcREYE/okSRKxfPVVWlP6CiIAEgAEQ8VFVVVVXFP6JEvf3/////3z+goiAJvSIFp0EEdEHwD3EiBkHgvoWAAGorAwAgAKCgoCEAIAZB6L6FgABqKQMAIAUgB618Qi2GfCECAkAgBA0AIAAgAiAFEK2IgIAADwsgAr8iASAAoiABoCEJCyAJC84BAwF+An8BfiAAvSICQjSIp0H/D3EiA0GBeGohBAJAAkAgA0GzCEkNACABIAA5AwACQCACQv////////8Hg1ANACAEQYAIRg0CCyACQoCAgICAgICAgH+Dvw8LAkAgA0H+B0sNACABIAJCgICAgICAgICAf4M3AwAgAA8LAkAgAiAErSIFhkL/////////B4NCAFINACABIAA5AwAgAkKAgICAgICAgIB/g78PCyABQoCAgICAgIB4IAWHIAKDIgI3AwAgACACv6EhAAsgAAulBgIDfwR+I4CAgIAAQZABayIDJICAgIAAAkACQAJAAkAgAkIwiKciBEH//wFxIgVB74ABSQ0AIAEhBiACIQcgASEIIAIhCSABIAIgASACELaAgIAADQMgBEH//wFLrUI/hiEJQgAhCAwBCwJAIAVB/v8ASw0AIARB//8BS61CP4YhB0IAIQYgASEIIAIhCQwDC0IAIQggA0GAAWogASACIAJCgICAgICAgICAf4UgBEGAgAJJIgUbIgdCAEKAgICAgIDAt8AAELyAgIAAIANB8ABqIAMpA4ABIANBgAFqQQhqKQMAQgBCgICAgICAwLdAELyAgIAAIANB4ABqIAMpA3AgA0HwAGpBCGopAwAgASAHEL2AgIAAIAMpA2AiByADQeAAakEIaikDACIJQgBCABC0gICAAA0BIARB//8BS61CP4YhCQsgASEGIAIhBwwBCyADQdAAaiAHIAlCAEKAgICAgIDA/79/ELyAgIAAIAcgCUIAQgAQtYCAgAAhBCADQcAAaiADKQNQIAcgBEEASiIEGyIIIANB0ABqQQhqKQMAIAkgBBsiByAHQoCAgICAgICAgH+FIAUbIgcgASACELyAgIAAIAdCgICAgICAgICAf4UhCSADQcAAakEIaikDACEHIAMpA0AhBgsCQAJAIAdCgICAgICAwP//AINC////////v4HAAFYNAAJAIAggCUIAQgAQtICAgAANACAGIAcQwoCAgABBBHQiBEHonoWAAGopAwAhAiAEQeCehYAAaikDACEBDAILIANBIGogCCAJQt+2+u/+yqT+FUK3tN6Ez6aqgMAAELiAgIAAIANBEGogAykDICADQSBqQQhqKQMAEPWHgIAAIAYgBxDCgICAACEEIAMgAykDECADQRBqQQhqKQMAIARBBHQiBEHgnoWAAGopAwAgBEHonoWAAGopAwAQuICAgAAgA0EIaikDACECIAMpAwAhAQwBCyADQTBqQgBCgICAgICAkIHAACABIAIQ/IeAgAAgA0E4aikDACECIAMpAzAhAQsgACABNwMAIAAgAjcDCCADQZABaiSAgICAAAtZAQF/I4CAgIAAQRBrIgUkgICAgAAgBSABIAIQv4CAgAAgAyAEEL+AgIAAEPmHgIAAEMCAgIAAIAAgBUEIaikDADcDCCAAIAUpAwA3AwAgBUEQaiSAgICAAAv/AwIDfwJ+I4CAgIAAQdAAayIEJICAgIAAAkACQCACQjCIpyIFQf//AXEiBkHvgAFJDQAgAyABNwMAIAMgAjcDCCABIAIgASACELaAgIAADQEgBUH//wFLrUI/hiECQgAhAQwBCwJAIAZB/v8ASw0AIANCADcDACADIAVB//8BS61CP4Y3AwgMAQsgBEHAAGogASACIAJCgICAgICAgICAf4UgBUGAgAJJIgYbIgdCAEKAgICAgIDAt8AAELyAgIAAIARBMGogBCkDQCAEQcAAakEIaikDAEIAQoCAgICAgMC3QBC8gICAACAEQSBqIAQpAzAgBEEwakEIaikDACABIAcQvYCAgAACQCAEKQMgIgcgBEEgakEIaikDACIIQgBCABC0gICAAA0AIAMgATcDACADIAI3AwggBUH//wFLrUI/hiECQgAhAQwBCyAEQRBqIAcgCEIAQoCAgICAgMD/v38QvICAgAAgByAIQgBCABC1gICAACEFIAQgBCkDECAHIAVBAEoiBRsiByAEQRBqQQhqKQMAIAggBRsiCCAIQoCAgICAgICAgH+FIAYbIgggASACELyAgIAAIAMgBEEIaikDADcDCCADIAQpAwA3AwAgCEKAgICAgICAgIB/hSECIAchAQsgACABNwMAIAAgAjcDCCAEQdAAaiSAgICAAAvOCgMDfwN8AX8jgICAgABBEGsiASSAgICAAAJAAkAgALwiAkH/////B3EiA0Han6T6A0sNACADQYCAgMwDSQ0BIAC7IgQgBKIiBSAEoiIGIAUgBaKiIAVEp0Y7jIfNxj6iRHTnyuL5ACq/oKIgBiAFRLL7bokQEYE/okR3rMtUVVXFv6CiIASgoLYhAAwBCwJAIANB0aftgwRLDQAgALshBQJAIANB45fbgARLDQACQCACQX9KDQAgBUQYLURU+yH5P6AiBSAFoiIFIAUgBaIiBKIgBURpUO7gQpP5PqJEJx4P6IfAVr+goiAEREI6BeFTVaU/oiAFRIFeDP3//9+/okQAAAAAAADwP6CgoLaMIQAMAwsgBUQYLURU+yH5v6AiBSAFoiIFIAUgBaIiBKIgBURpUO7gQpP5PqJEJx4P6IfAVr+goiAEREI6BeFTVaU/oiAFRIFeDP3//9+/okQAAAAAAADwP6CgoLYhAAwCC0QYLURU+yEJwEQYLURU+yEJQCACQX9KGyAFoCIEIASiIgUgBJqiIgYgBSAFoqIgBUSnRjuMh83GPqJEdOfK4vkAKr+goiAGIAVEsvtuiRARgT+iRHesy1RVVcW/oKIgBKGgtiEADAELAkAgA0HV44iHBEsNAAJAIANB39u/hQRLDQAgALshBQJAIAJBf0oNACAFRNIhM3982RJAoCIFIAWiIgUgBSAFoiIEoiAFRGlQ7uBCk/k+okQnHg/oh8BWv6CiIAREQjoF4VNVpT+iIAVEgV4M/f//37+iRAAAAAAAAPA/oKCgtiEADAMLIAVE0iEzf3zZEsCgIgUgBaIiBSAFIAWiIgSiIAVEaVDu4EKT+T6iRCceD+iHwFa/oKIgBERCOgXhU1WlP6IgBUSBXgz9///fv6JEAAAAAAAA8D+goKC2jCEADAILRBgtRFT7IRlARBgtRFT7IRnAIAJBAEgbIAC7oCIEIASiIgUgBKIiBiAFIAWioiAFRKdGO4yHzcY+okR058ri+QAqv6CiIAYgBUSy+26JEBGBP6JEd6zLVFVVxb+goiAEoKC2IQAMAQsCQCADQYCAgPwHSQ0AIAAgAJMhAAwBCwJAAkAgA0Han6TuBEsNACAAuyIFIAVEg8jJbTBf5D+iRAAAAAAAADhDoEQAAAAAAAA4w6AiBEQAAABQ+yH5v6KgIAREY2IaYbQQUb6ioCEFAkAgBJlEAAAAAAAA4EFjRQ0AIASqIQMMAgtBgICAgHghAwwBCyABIAMgA0EXdkHqfmoiB0EXdGu+uzkDCCABQQhqIAEgB0EBQQAQ/4eAgAAhAyABKwMAIQUgAkF/Sg0AQQAgA2shAyAFmiEFCwJAAkACQAJAIANBA3EOBAABAgMACyAFIAWiIgQgBaIiBiAEIASioiAERKdGO4yHzcY+okR058ri+QAqv6CiIAYgBESy+26JEBGBP6JEd6zLVFVVxb+goiAFoKC2IQAMAwsgBSAFoiIFIAUgBaIiBKIgBURpUO7gQpP5PqJEJx4P6IfAVr+goiAEREI6BeFTVaU/oiAFRIFeDP3//9+/okQAAAAAAADwP6CgoLYhAAwCCyAFIAWiIgQgBZqiIgYgBCAEoqIgBESnRjuMh83GPqJEdOfK4vkAKr+goiAGIAREsvtuiRARgT+iRHesy1RVVcW/oKIgBaGgtiEADAELIAUgBaIiBSAFIAWiIgSiIAVEaVDu4EKT+T6iRCceD+iHwFa/oKIgBERCOgXhU1WlP6IgBUSBXgz9///fv6JEAAAAAAAA8D+goKC2jCEACyABQRBqJICAgIAAIAAL2yYKDH8BfAZ/AXwLfwF8A38BfAR/AXwjgICAgABBsARrIgUkgICAgABBACEGIAJBfWpBGG0iB0EAIAdBAEobIghBaGwgAmohCQJAIARBAnRB4KCFgABqKAIAIgogA0F/aiILaiICQQBIDQAgCiADaiIHQQFxIQwCQAJAIAINACAIIAtrIQIMAQsgCEECdCADQQJ0a0H4oIWAAGohAiAIIANrIQ0gB0F+cSEOIAMgCGtBfmohDyAFQcACaiEHQQAhBgNAAkACQAJAIA0gBmpBAWpBAEgNACAHIAJBfGooAgC3OQMAIAZBAWohEAwBCyAHQgA3AwACQCAPIAZGDQAgBkEBaiEQRAAAAAAAAAAAIREMAgsgBkEBciEQCyACKAIAtyERCyAFQcACaiAQQQN0aiAROQMAIAdBEGohByACQQhqIQIgDiAGQQJqIgZHDQALIA0gBmpBAWohAgsgDEUNAAJAAkAgAkEATg0ARAAAAAAAAAAAIREMAQsgAkECdEHwoIWAAGooAgC3IRELIAVBwAJqIAZBA3RqIBE5AwALIAlBaGohEkEAIQYgCkEAIApBAEobIQ4gA0H+////B3EhDCADQQFxIRMgA0EDdCAFQcACampBcGohDQNAIAYhEAJAAkAgA0EBTg0ARAAAAAAAAAAAIREMAQtEAAAAAAAAAAAhEQJAAkAgCw0AQQAhBgwBCyAAIQYgDSECIAwhBwNAIAZBCGorAwAgAisDAKIgBisDACACQQhqKwMAoiARoKAhESAGQRBqIQYgAkFwaiECIAdBfmoiBw0ACyAMIQYgE0UNAQsgACAGQQN0aisDACAFQcACaiAQIAtqIAZrQQN0aisDAKIgEaAhEQsgBSAQQQN0aiAROQMAIA1BCGohDSAQQQFqIQYgECAORw0ACyASQf0XIBJB/RdJG0GCcGogCUHpd2ogEkH+D0siFBshFSASQfBoIBJB8GhLG0GSD2ogCUGxB2ogEkG5cEkiFhshF0QAAAAAAADwf0QAAAAAAADgfyAUGyEYQS8gCWshGUEwIAlrIRogBUHgA2pBfGoiGyAKQQJ0aiEcIAVBwAJqQXhqIR0gBUHgA2pBcGohHiAFQeADakEEciEfIAVBcGohICASQYAISCEhIAlBZ2ohIkQAAAAAAAAAAEQAAAAAAABgAyAWG0QAAAAAAADwPyASQYJ4SCIjGyEkIBJBgXhKISUgCiEQA38gBSAQQQN0IgZqKwMAIRECQCAQQQFIIiYNAEEBIQdBACENAkAgEEEBRg0AIBBBAXEhJyAQQf7///8HcSEPICAgBmohBkEAIQ0gBUHgA2ohAiAQIQcDQAJAAkAgEUQAAAAAAABwPqIiKJlEAAAAAAAA4EFjRQ0AICiqIQ4MAQtBgICAgHghDgsCQAJAIA63IihEAAAAAAAAcMGiIBGgIhGZRAAAAAAAAOBBY0UNACARqiEODAELQYCAgIB4IQ4LIAIgDjYCAAJAAkAgBkEIaisDACAooCIRRAAAAAAAAHA+oiIomUQAAAAAAADgQWNFDQAgKKohDgwBC0GAgICAeCEOCwJAAkAgDrciKEQAAAAAAABwwaIgEaAiEZlEAAAAAAAA4EFjRQ0AIBGqIQ4MAQtBgICAgHghDgsgAkEEaiAONgIAIAYrAwAgKKAhESACQQhqIQIgBkFwaiEGIAdBfmohByAPIA1BAmoiDUcNAAsgJ0UNAQsgDUECdCEGAkACQCARRAAAAAAAAHA+oiIomUQAAAAAAADgQWNFDQAgKKohAgwBC0GAgICAeCECCyAFQeADaiAGaiEGAkACQCACtyIoRAAAAAAAAHDBoiARoCIRmUQAAAAAAADgQWNFDQAgEaohAgwBC0GAgICAeCECCyAGIAI2AgAgB0EDdCAFakF4aisDACAooCERCwJAAkAgIQ0AIBFEAAAAAAAA4H+iIhFEAAAAAAAA4H+iIBEgFBshESAVIQYMAQsCQCAlRQ0AIBIhBgwBCyARRAAAAAAAAGADoiIRRAAAAAAAAGADoiARIBYbIREgFyEGCwJAAkAgESAGQf8Haq1CNIa/oiIRRAAAAAAAAMA/opxEAAAAAAAAIMCiIBGgIhGZRAAAAAAAAOBBY0UNACARqiEpDAELQYCAgIB4ISkLIBEgKbehIRECQAJAAkACQAJAIBJBAUgiKg0AIBBBAnQgBUHgA2pqQXxqIgYgBigCACIGIAYgGnUiBiAadGsiAjYCACACIBl1ISsgBiApaiEpDAELIBINASAQQQJ0IAVB4ANqakF8aigCAEEXdSErCyArQQFIDQIMAQtBAiErIBFEAAAAAAAA4D9mDQBBACErDAELQQAhBwJAICYNAAJAAkACQCAQQQFHDQAgBUHgA2ohAiAFKALgAyEGDAELIBBBAXEhLCAQQf7///8HcSEnQQAhAiAfIQZBACEHA0AgBkF8aiImKAIAIQ1B////ByEPQf///wchDgJAAkACQAJAIAcNAEGAgIAIIQ4gDUUNAQsgJiAOIA1rNgIAIAVB4ANqIAJBAnRqQQRqIQcgBigCACENDAELQYCAgAghDyAGIQcgBigCACINDQBBACEHQQEhDQwBCyAHIA8gDWs2AgBBASEHQQAhDQsgBkEIaiEGICcgAkECaiICRw0ACyAsRQ0CIAVB4ANqIAJBAnRqIgIoAgAhBiANDQBB////ByEHDAELQQAhByAGRQ0BQYCAgAghBwsgAiAHIAZrNgIAQQEhBwsCQCAqDQBB////AyEGAkACQCAiDgIBAAILQf///wEhBgsgEEECdCAFQeADampBfGoiAiACKAIAIAZxNgIACyApQQFqISkgK0ECRw0ARAAAAAAAAPA/IBGhIRFBAiErIAdFDQAgESAYICQgEkH/B0oiBhsgFSAXIBIgIxsgBhtB/wdqrUI0hr+ioSERCwJAAkACQCARRAAAAAAAAAAAYg0AIBAgCkwNAiAQIAprIgZBA3EhB0EAIQIgECENAkAgCiAQa0F8Sw0AIAZBfHEhDiAeIBBBAnRqIQZBACECIBAhDQNAIAYoAgAgBkEEaigCACAGQQhqKAIAIAZBDGooAgAgAnJycnIhAiAGQXBqIQYgDUF8aiENIA5BfGoiDg0ACwsCQCAHRQ0AIBsgDUECdGohBgNAIAYoAgAgAnIhAiAGQXxqIQYgB0F/aiIHDQALCyACRQ0CIAVB4ANqIBBBAnRqQXxqIQYgEiEJA0AgEEF/aiEQIAlBaGohCSAGKAIAIQIgBkF8aiEGIAJFDQAMAgsLAkACQEEYIAlrIgZBgAhIDQAgEUQAAAAAAADgf6IhEQJAIAZB/w9PDQBBmXggCWshBgwCCyARRAAAAAAAAOB/oiERIAZB/RcgBkH9F0kbQYJwaiEGDAELIAZBgXhKDQAgEUQAAAAAAABgA6IhEQJAIAZBuHBNDQBB4QcgCWshBgwBCyARRAAAAAAAAGADoiERIAZB8GggBkHwaEsbQZIPaiEGCwJAAkAgESAGQf8Haq1CNIa/oiIRRAAAAAAAAHBBZkUNACAQQQJ0IQYCQAJAIBFEAAAAAAAAcD6iIiiZRAAAAAAAAOBBY0UNACAoqiECDAELQYCAgIB4IQILIAVB4ANqIAZqIQYCQAJAIAK3RAAAAAAAAHDBoiARoCIRmUQAAAAAAADgQWNFDQAgEaohBwwBC0GAgICAeCEHCyAGIAc2AgAgEEEBaiEQDAELAkACQCARmUQAAAAAAADgQWNFDQAgEaohAgwBC0GAgICAeCECCyASIQkLIAVB4ANqIBBBAnRqIAI2AgALAkAgEEEASA0AAkACQCAJQYAISA0AAkAgCUH/D08NACAJQYF4aiEJRAAAAAAAAOB/IREMAgsgCUH9FyAJQf0XSRtBgnBqIQlEAAAAAAAA8H8hEQwBCwJAIAlBgXhMDQBEAAAAAAAA8D8hEQwBCwJAIAlBuHBNDQAgCUHJB2ohCUQAAAAAAABgAyERDAELIAlB8GggCUHwaEsbQZIPaiEJRAAAAAAAAAAAIRELIBEgCUH/B2qtQjSGv6IhEQJAAkACQCAQQQFxRQ0AIBAhAgwBCyAFIBBBA3RqIBEgAreiOQMAIBBFDQEgEEF/aiECIBFEAAAAAAAAcD6iIRELIAJBAWohByACQQJ0IAVB4ANqakF8aiEGIAJBA3QgBWpBeGohAgNAIAIgEUQAAAAAAABwPqIiKCAGKAIAt6I5AwAgAkEIaiARIAZBBGooAgC3ojkDACAGQXhqIQYgAkFwaiECIChEAAAAAAAAcD6iIREgB0F+aiIHDQALCyAFIBBBA3RqIQ0gECEGA0ACQAJAIAogECAGIgNrIg4gCiAOSBsiD0EATg0ARAAAAAAAAAAAIREMAQsCQAJAIA8NAEQAAAAAAAAAACERQQAhBgwBCyAPQX9qQX5xIQggD0EBakF+cSECRAAAAAAAAAAAIRFBACEGA0AgBkHItoWAAGorAwAgDSAGaiIHQQhqKwMAoiAGQcC2hYAAaisDACAHKwMAoiARoKAhESAGQRBqIQYgAkF+aiICDQALIA9BAXENASAIQQJqIQYLIAZBA3RBwLaFgABqKwMAIAUgBiADakEDdGorAwCiIBGgIRELIAVBoAFqIA5BA3RqIBE5AwAgDUF4aiENIANBf2ohBiADQQBKDQALCwJAAkACQAJAAkAgBA4EAQICAAQLRAAAAAAAAAAAISgCQCAQQQFIDQAgBUGgAWogEEEDdGoiDSsDACEYAkACQCAQQQFxDQAgGCERIBAhBgwBCyAFQaABaiAQQX9qIgZBA3RqIgIgAisDACIkIBigIhE5AwAgDSAYICQgEaGgOQMACyAQQQFGDQAgBkEBaiECIAZBA3QgBUGgAWpqQXBqIQYDQCAGIAYrAwAiJCAGQQhqIgcrAwAiLSARoCIooCIYOQMAIAZBEGogESAtICihoDkDACAHICggJCAYoaA5AwAgBkFwaiEGIBghESACQX5qIgJBAUsNAAsgEEEBaiECIBBBA3QgBUGgAWpqQXhqIQYgDSsDACERA0AgBiAGKwMAIhggEaAiKDkDACAGQQhqIBEgGCAooaA5AwAgBkF4aiEGICghESACQX9qIgJBAksNAAsgEEEBaiECIAVBoAFqIBBBA3RqIQZEAAAAAAAAAAAhKANAICggBisDAKAhKCAGQXhqIQYgAkF/aiICQQJKDQALCyAFKwOgASERICsNAiABIBE5AwAgASAoOQMQIAEgBSsDqAE5AwgMAwsCQAJAIBBBAE4NAEQAAAAAAAAAACERDAELAkACQCAQQQFqQQNxIgcNAEQAAAAAAAAAACERIBAhBgwBCyAFQaABaiAQQQN0aiEGRAAAAAAAAAAAIREgByECA0AgESAGKwMAoCERIAZBeGohBiACQX9qIgINAAsgECAHayEGCyAQQQNJDQAgBkEBaiECIAZBA3QgBUGgAWpqQWhqIQYDQCARIAZBGGorAwCgIAZBEGorAwCgIAZBCGorAwCgIAYrAwCgIREgBkFgaiEGIAJBfGoiAg0ACwsgASARmiARICsbOQMADAILAkACQCAQQQBODQBEAAAAAAAAAAAhEQwBCwJAAkAgEEEBakEDcSIHDQBEAAAAAAAAAAAhESAQIQYMAQsgBUGgAWogEEEDdGohBkQAAAAAAAAAACERIAchAgNAIBEgBisDAKAhESAGQXhqIQYgAkF/aiICDQALIBAgB2shBgsgEEEDSQ0AIAZBAWohAiAGQQN0IAVBoAFqakFoaiEGA0AgESAGQRhqKwMAoCAGQRBqKwMAoCAGQQhqKwMAoCAGKwMAoCERIAZBYGohBiACQXxqIgINAAsLIAEgEZogESArGzkDACAFKwOgASARoSERQQEhBgJAIBBBAUgNACAQQQNxIQICQCAQQX9qQQNJDQAgBUGgAWpBIGohBiAQQfz///8HcSIQIQcDQCARIAZBaGorAwCgIAZBcGorAwCgIAZBeGorAwCgIAYrAwCgIREgBkEgaiEGIAdBfGoiBw0ACyAQQQFyIQYLIAJFDQAgBUGgAWogBkEDdGohBgNAIBEgBisDAKAhESAGQQhqIQYgAkF/aiICDQALCyABIBGaIBEgKxs5AwgMAQsgASARmjkDACABICiaOQMQIAEgBSsDqAGaOQMICyAFQbAEaiSAgICAACApQQdxDwtBACECIBwhBgNAIAJBAWohAiAGKAIAIQcgBkF8aiEGIAdFDQALIAIgEGohDyAdIAMgEGpBA3RqIQ0DQCAFQcACaiAQIANqIg5BA3RqIBBBAWoiECAIakECdEHwoIWAAGooAgC3OQMAAkACQCADQQFODQBEAAAAAAAAAAAhEQwBC0QAAAAAAAAAACERAkACQCALDQBBACEGDAELIAAhBiANIQIgDCEHA0AgBkEIaisDACACKwMAoiAGKwMAIAJBCGorAwCiIBGgoCERIAZBEGohBiACQXBqIQIgB0F+aiIHDQALIAwhBiATRQ0BCyAAIAZBA3RqKwMAIAVBwAJqIA4gBmtBA3RqKwMAoiARoCERCyAFIBBBA3RqIBE5AwAgDUEIaiENIBAgD0gNAAsgDyEQDAALC0sBAnwgACAAoiIBIACiIgIgASABoqIgAUSnRjuMh83GPqJEdOfK4vkAKr+goiACIAFEsvtuiRARgT+iRHesy1RVVcW/oKIgAKCgtgtPAQF8IAAgAKIiACAAIACiIgGiIABEaVDu4EKT+T6iRCceD+iHwFa/oKIgAURCOgXhU1WlP6IgAESBXgz9///fv6JEAAAAAAAA8D+goKC2C6ACAwN/AXwBfyOAgICAAEEQayICJICAgIAAAkACQCAAvCIDQf////8HcSIEQdqfpO4ESw0AIAEgALsiBSAFRIPIyW0wX+Q/okQAAAAAAAA4Q6BEAAAAAAAAOMOgIgVEAAAAUPsh+b+ioCAFRGNiGmG0EFG+oqA5AwACQCAFmUQAAAAAAADgQWNFDQAgBaohBAwCC0GAgICAeCEEDAELAkAgBEGAgID8B0kNACABIAAgAJO7OQMAQQAhBAwBCyACIAQgBEEXdkHqfmoiBkEXdGu+uzkDCCACQQhqIAIgBkEBQQAQ/4eAgAAhBCACKwMAIQUCQCADQX9KDQAgASAFmjkDAEEAIARrIQQMAQsgASAFOQMACyACQRBqJICAgIAAIAQL8wUCAn8FfCOAgICAAEEQayIBJICAgIAAAkACQCAAvUIgiKdB/////wdxIgJB+8Ok/wNLDQAgAkGAgMDyA0kNASAAIACiIgMgAKIgAyADIAMgA6KiIANEfNXPWjrZ5T2iROucK4rm5Vq+oKIgAyADRH3+sVfjHcc+okTVYcEZoAEqv6CiRKb4EBEREYE/oKCiRElVVVVVVcW/oKIgAKAhAAwBCwJAIAJBgIDA/wdJDQAgACAAoSEADAELIAAgARCEiICAACECIAErAwAiAyADoiIAIACiIQQgASsDCCEFAkACQAJAAkAgAkEDcQ4EAAECAwALIAMgAyAAmqIiBkRJVVVVVVXFv6IgACAFRAAAAAAAAOA/oiAAIASiIABEfNXPWjrZ5T2iROucK4rm5Vq+oKIgACAARH3+sVfjHcc+okTVYcEZoAEqv6CiRKb4EBEREYE/oKAgBqKgoiAFoaChIQAMAwtEAAAAAAAA8D8gAEQAAAAAAADgP6IiBqEiB0QAAAAAAADwPyAHoSAGoSAAIAAgACAARJAVyxmgAfo+okR3UcEWbMFWv6CiRExVVVVVVaU/oKIgBCAEoiAAIABE1DiIvun6qL2iRMSxtL2e7iE+oKJErVKcgE9+kr6goqCiIAUgA6KhoKAhAAwCCyADIAMgAJqiIgZESVVVVVVVxb+iIAAgBUQAAAAAAADgP6IgACAEoiAARHzVz1o62eU9okTrnCuK5uVavqCiIAAgAER9/rFX4x3HPqJE1WHBGaABKr+gokSm+BARERGBP6CgIAaioKIgBaGgoZohAAwBC0QAAAAAAADwPyAARAAAAAAAAOA/oiIGoSIHRAAAAAAAAPA/IAehIAahIAAgACAAIABEkBXLGaAB+j6iRHdRwRZswVa/oKJETFVVVVVVpT+goiAEIASiIAAgAETUOIi+6fqovaJExLG0vZ7uIT6gokStUpyAT36SvqCioKIgBSADoqGgoJohAAsgAUEQaiSAgICAACAAC4cKBgF/AX4CfwN8AX8BfCOAgICAAEEwayICJICAgIAAAkACQAJAAkAgAL0iA0IgiKciBEH/////B3EiBUH61L2ABEsNACAEQf//P3FB+8MkRg0BAkAgBUH8souABEsNAAJAIANCAFMNACABIABEAABAVPsh+b+gIgBEMWNiGmG00L2gIgY5AwAgASAAIAahRDFjYhphtNC9oDkDCEEBIQQMBQsgASAARAAAQFT7Ifk/oCIARDFjYhphtNA9oCIGOQMAIAEgACAGoUQxY2IaYbTQPaA5AwhBfyEEDAQLAkAgA0IAUw0AIAEgAEQAAEBU+yEJwKAiAEQxY2IaYbTgvaAiBjkDACABIAAgBqFEMWNiGmG04L2gOQMIQQIhBAwECyABIABEAABAVPshCUCgIgBEMWNiGmG04D2gIgY5AwAgASAAIAahRDFjYhphtOA9oDkDCEF+IQQMAwsCQCAFQbuM8YAESw0AAkAgBUG8+9eABEsNACAFQfyyy4AERg0CAkAgA0IAUw0AIAEgAEQAADB/fNkSwKAiAETKlJOnkQ7pvaAiBjkDACABIAAgBqFEypSTp5EO6b2gOQMIQQMhBAwFCyABIABEAAAwf3zZEkCgIgBEypSTp5EO6T2gIgY5AwAgASAAIAahRMqUk6eRDuk9oDkDCEF9IQQMBAsgBUH7w+SABEYNAQJAIANCAFMNACABIABEAABAVPshGcCgIgBEMWNiGmG08L2gIgY5AwAgASAAIAahRDFjYhphtPC9oDkDCEEEIQQMBAsgASAARAAAQFT7IRlAoCIARDFjYhphtPA9oCIGOQMAIAEgACAGoUQxY2IaYbTwPaA5AwhBfCEEDAMLIAVB+sPkiQRLDQELIAEgACAARIPIyW0wX+Q/okQAAAAAAAA4Q6BEAAAAAAAAOMOgIgZEAABAVPsh+b+ioCIHIAZEMWNiGmG00D2iIgihIgA5AwAgBUEUdiIFIAC9QjSIp0H/D3FrQRFIIQkCQAJAIAaZRAAAAAAAAOBBY0UNACAGqiEEDAELQYCAgIB4IQQLAkAgCQ0AIAEgByAGRAAAYBphtNA9oiIAoSIKIAZEc3ADLooZozuiIAcgCqEgAKGhIgihIgA5AwACQCAFIAC9QjSIp0H/D3FrQTJODQAgCiEHDAELIAEgCiAGRAAAAC6KGaM7oiIAoSIHIAZEwUkgJZqDezmiIAogB6EgAKGhIgihIgA5AwALIAEgByAAoSAIoTkDCAwBCwJAIAVBgIDA/wdJDQAgASAAIAChIgA5AwAgASAAOQMIQQAhBAwBCwJAAkAgA0L/////////B4NCgICAgICAgLDBAIS/IgCZRAAAAAAAAOBBY0UNACAAqiEEDAELQYCAgIB4IQQLIAIgBLciBjkDEAJAAkAgACAGoUQAAAAAAABwQaIiAJlEAAAAAAAA4EFjRQ0AIACqIQQMAQtBgICAgHghBAsgAiAEtyIGOQMYIAIgACAGoUQAAAAAAABwQaI5AyAgAkEgaiEEQQMhCQNAIAlBf2ohCSAEKwMAIQAgBEF4aiEEIABEAAAAAAAAAABhDQALIAJBEGogAiAFQRR2Qep3aiAJQQFqQQEQ/4eAgAAhBCACKwMAIQACQCADQn9VDQAgASAAmjkDACABIAIrAwiaOQMIQQAgBGshBAwBCyABIAA5AwAgASACKwMIOQMICyACQTBqJICAgIAAIAQLmgEBA3wgACAAoiIDIAMgA6KiIANEfNXPWjrZ5T2iROucK4rm5Vq+oKIgAyADRH3+sVfjHcc+okTVYcEZoAEqv6CiRKb4EBEREYE/oKAhBCADIACiIQUCQCACDQAgBSADIASiRElVVVVVVcW/oKIgAKAPCyAAIAMgAUQAAAAAAADgP6IgBCAFoqGiIAGhIAVESVVVVVVVxT+ioKELkgEBA3xEAAAAAAAA8D8gACAAoiICRAAAAAAAAOA/oiIDoSIERAAAAAAAAPA/IAShIAOhIAIgAiACIAJEkBXLGaAB+j6iRHdRwRZswVa/oKJETFVVVVVVpT+goiACIAKiIgMgA6IgAiACRNQ4iL7p+qi9okTEsbS9nu4hPqCiRK1SnIBPfpK+oKKgoiAAIAGioaCgC7IxBAF/AX4Bfwd+I4CAgIAAQcASayIDJICAgIAAAkACQCACQv///////////wCDIgRCMIinIgVB//8BRw0AIAMgASACIAEgAhC9gICAACADQQhqKQMAIQIgAykDACEBDAELAkAgASAEQoCAgICAgICAgH9C0YWRqvvDpP8/ELSAgIAAQX9KDQAgBUHH/wBJDQEgA0GgA2ogASACIAEgAhC4gICAACADQZADaiADKQOgAyIEIANBoANqQQhqKQMAIgYgASACELiAgIAAIANBgANqIAQgBkKAgICAgICAgHBCi9ve/p+jz9U/ELiAgIAAIANB8AJqIAMpA4ADIANBgANqQQhqKQMAQoCAgICAgICAUEL8z5jxkMOd2r9/ELyAgIAAIANB4AJqIAQgBiADKQPwAiADQfACakEIaikDABC4gICAACADQdACaiADKQPgAiADQeACakEIaikDAEKAgICAgICAgGBCuqmC8Y633N4/ELyAgIAAIANBwAJqIAQgBiADKQPQAiADQdACakEIaikDABC4gICAACADQbACaiADKQPAAiADQcACakEIaikDAEKAgICAgICAgDBC/q2eo5vpi+O/fxC8gICAACADQaACaiAEIAYgAykDsAIgA0GwAmpBCGopAwAQuICAgAAgA0GQAmogAykDoAIgA0GgAmpBCGopAwBC8PCRrr+ErcWdf0KWlYy4x6Wl5z8QvICAgAAgA0GAAmogBCAGIAMpA5ACIANBkAJqQQhqKQMAELiAgIAAIANB8AFqIAMpA4ACIANBgAJqQQhqKQMAQo2b2vat5eXLXEKB98zz88+r679/ELyAgIAAIANB4AFqIAQgBiADKQPwASADQfABakEIaikDABC4gICAACADQdABaiADKQPgASADQeABakEIaikDAEKJyvXRz4Hw4pd/QtCN6onGpJjvPxC8gICAACADQcABaiAEIAYgAykD0AEgA0HQAWpBCGopAwAQuICAgAAgA0GwAWogAykDwAEgA0HAAWpBCGopAwBCk93Sy6bonP84Qs6o/bPFzOvyv38QvICAgAAgA0GgAWogBCAGIAMpA7ABIANBsAFqQQhqKQMAELiAgIAAIANBkAFqIAMpA6ABIANBoAFqQQhqKQMAQv7PxavFg6v9OELz2NXS47uc9j8QvICAgAAgA0GAAWogBCAGIAMpA5ABIANBkAFqQQhqKQMAELiAgIAAIANB8ABqIAMpA4ABIANBgAFqQQhqKQMAQoXv48+BtICNoH9CgbSAjaCDqPm/fxC8gICAACADQeAAaiAEIAYgAykDcCADQfAAakEIaikDABC4gICAACADQdAAaiADKQNgIANB4ABqQQhqKQMAQv+gxIiRosSIEUKRosSIkaKE/D8QvICAgAAgA0HAAGogBCAGIAMpA1AgA0HQAGpBCGopAwAQuICAgAAgA0EwaiADKQNAIANBwABqQQhqKQMAQtWq1arVqtWq1QBC1arVqtWqlf6/fxC8gICAACADQSBqIAMpA5ADIANBkANqQQhqKQMAIAMpAzAgA0EwakEIaikDABC4gICAACADQRBqIAMpAyAgA0EgakEIaikDACABIAIQvICAgAAgA0EQakEIaikDACECIAMpAxAhAQwBCyABIAIgA0GgEmoQiIiAgAAhBSADQZASaiADKQOgEiIEIAMpA6gSIgYgBCAGELiAgIAAIANBuBJqKQMAIQcgA0GQEmpBCGopAwAhAiADKQOwEiEIIAMpA5ASIQECQAJAAkACQCAFQQNxDgQAAQIDAAsgA0HwBmogASACQoCAgICAgICAcEKL297+n6PP1T8QuICAgAAgA0HgBmogAykD8AYgA0HwBmpBCGopAwBCgICAgICAgIBQQvzPmPGQw53av38QvICAgAAgA0HQBmogASACIAMpA+AGIANB4AZqQQhqKQMAELiAgIAAIANBwAZqIAMpA9AGIANB0AZqQQhqKQMAQoCAgICAgICAYEK6qYLxjrfc3j8QvICAgAAgA0GwBmogASACIAMpA8AGIANBwAZqQQhqKQMAELiAgIAAIANBoAZqIAMpA7AGIANBsAZqQQhqKQMAQoCAgICAgICAMEL+rZ6jm+mL479/ELyAgIAAIANBkAZqIAEgAiADKQOgBiADQaAGakEIaikDABC4gICAACADQYAGaiADKQOQBiADQZAGakEIaikDAELw8JGuv4StxZ1/QpaVjLjHpaXnPxC8gICAACADQfAFaiABIAIgAykDgAYgA0GABmpBCGopAwAQuICAgAAgA0HgBWogAykD8AUgA0HwBWpBCGopAwBCjZva9q3l5ctcQoH3zPPzz6vrv38QvICAgAAgA0HQBWogASACIAMpA+AFIANB4AVqQQhqKQMAELiAgIAAIANBwAVqIAMpA9AFIANB0AVqQQhqKQMAQonK9dHPgfDil39C0I3qicakmO8/ELyAgIAAIANBsAVqIAEgAiADKQPABSADQcAFakEIaikDABC4gICAACADQaAFaiADKQOwBSADQbAFakEIaikDAEKT3dLLpuic/zhCzqj9s8XM6/K/fxC8gICAACADQZAFaiABIAIgAykDoAUgA0GgBWpBCGopAwAQuICAgAAgA0GABWogAykDkAUgA0GQBWpBCGopAwBC/s/Fq8WDq/04QvPY1dLju5z2PxC8gICAACADQfAEaiABIAIgAykDgAUgA0GABWpBCGopAwAQuICAgAAgA0HgBGogAykD8AQgA0HwBGpBCGopAwBChe/jz4G0gI2gf0KBtICNoIOo+b9/ELyAgIAAIANB0ARqIAEgAiADKQPgBCADQeAEakEIaikDABC4gICAACADQcAEaiADKQPQBCADQdAEakEIaikDAEL/oMSIkaLEiBFCkaLEiJGihPw/ELyAgIAAIANBsARqIAQgBiABIAJCgICAgICAgICAf4UQuICAgAAgA0GgBGogAykDwAQgA0HABGpBCGopAwAgAykDsAQiCSADQbAEakEIaikDACIKELiAgIAAIANBgARqIAggB0IAQoCAgICAgID/PxC4gICAACADQfADaiADKQOABCADQYAEakEIaikDACADKQOgBCADQaAEakEIaikDABC8gICAACADQeADaiABIAIgAykD8AMgA0HwA2pBCGopAwAQuICAgAAgA0HQA2ogAykD4AMgA0HgA2pBCGopAwAgCCAHEL2AgIAAIANBkARqIAkgCkLVqtWq1arVqtUAQtWq1arVqpX+v38QuICAgAAgA0HAA2ogAykDkAQgA0GQBGpBCGopAwAgAykD0AMgA0HQA2pBCGopAwAQvICAgAAgA0GwA2ogBCAGIAMpA8ADIANBwANqQQhqKQMAEL2AgIAAIANBsANqQQhqKQMAIQIgAykDsAMhAQwDCyADQdAKaiABIAJCgICAgICAgICQf0Kwy92+kvD71z8QuICAgAAgA0HACmogAykD0AogA0HQCmpBCGopAwBCAEKi0eHmoJzD3L9/ELyAgIAAIANBsApqIAEgAiADKQPACiADQcAKakEIaikDABC4gICAACADQaAKaiADKQOwCiADQbAKakEIaikDAEKAgICAgICAgPAAQsCRhMWrqPngPxC8gICAACADQZAKaiABIAIgAykDoAogA0GgCmpBCGopAwAQuICAgAAgA0GACmogAykDkAogA0GQCmpBCGopAwBCgICAgICAgIBAQo6g7LH4hJrlv38QvICAgAAgA0HwCWogASACIAMpA4AKIANBgApqQQhqKQMAELiAgIAAIANB4AlqIAMpA/AJIANB8AlqQQhqKQMAQsLtrcba5M3TXULI9szz88+r6T8QvICAgAAgA0HQCWogASACIAMpA+AJIANB4AlqQQhqKQMAELiAgIAAIANBwAlqIAMpA9AJIANB0AlqQQhqKQMAQvWb8t3E+OPRQkLJj7DU9PKk7b9/ELyAgIAAIANBsAlqIAEgAiADKQPACSADQcAJakEIaikDABC4gICAACADQaAJaiADKQOwCSADQbAJakEIaikDAEKas6X14r7tqPsAQomb/vfY3YfxPxC8gICAACADQZAJaiABIAIgAykDoAkgA0GgCWpBCGopAwAQuICAgAAgA0GACWogAykDkAkgA0GQCWpBCGopAwBCqtjytMjyu5dHQvWT3tvP/Mn0v38QvICAgAAgA0HwCGogASACIAMpA4AJIANBgAlqQQhqKQMAELiAgIAAIANB4AhqIAMpA/AIIANB8AhqQQhqKQMAQr3ikv7/s4CNoH9CgbSAjaCD6Pc/ELyAgIAAIANB0AhqIAEgAiADKQPgCCADQeAIakEIaikDABC4gICAACADQcAIaiADKQPQCCADQdAIakEIaikDAEKYuf21wa2wi+wAQsGtsIvsgtv6v38QvICAgAAgA0GwCGogASACIAMpA8AIIANBwAhqQQhqKQMAELiAgIAAIANBoAhqIAMpA7AIIANBsAhqQQhqKQMAQsiq1arVqtWq1QBC1arVqtWqlf0/ELyAgIAAIANBkAhqIAEgAiADKQOgCCADQaAIakEIaikDABC4gICAACADQfAHaiABIAJCAEKAgICAgICA/z8QuICAgAAgA0HgB2pCAEKAgICAgIDA/z8gAykD8AciCSADQfAHakEIaikDACIKEL2AgIAAIANB0AdqQgBCgICAgICAwP8/IAMpA+AHIgsgA0HgB2pBCGopAwAiDBC9gICAACADQcAHaiADKQPQByADQdAHakEIaikDACAJIAoQvYCAgAAgA0GwB2ogCCAHIAQgBhC4gICAACADQYAIaiABIAIgAykDkAggA0GQCGpBCGopAwAQuICAgAAgA0GgB2ogAykDgAggA0GACGpBCGopAwAgAykDsAcgA0GwB2pBCGopAwAQvYCAgAAgA0GQB2ogAykDwAcgA0HAB2pBCGopAwAgAykDoAcgA0GgB2pBCGopAwAQvICAgAAgA0GAB2ogCyAMIAMpA5AHIANBkAdqQQhqKQMAELyAgIAAIANBgAdqQQhqKQMAIQIgAykDgAchAQwCCyADQaAOaiABIAJCgICAgICAgIBwQovb3v6fo8/VPxC4gICAACADQZAOaiADKQOgDiADQaAOakEIaikDAEKAgICAgICAgFBC/M+Y8ZDDndq/fxC8gICAACADQYAOaiABIAIgAykDkA4gA0GQDmpBCGopAwAQuICAgAAgA0HwDWogAykDgA4gA0GADmpBCGopAwBCgICAgICAgIBgQrqpgvGOt9zePxC8gICAACADQeANaiABIAIgAykD8A0gA0HwDWpBCGopAwAQuICAgAAgA0HQDWogAykD4A0gA0HgDWpBCGopAwBCgICAgICAgIAwQv6tnqOb6Yvjv38QvICAgAAgA0HADWogASACIAMpA9ANIANB0A1qQQhqKQMAELiAgIAAIANBsA1qIAMpA8ANIANBwA1qQQhqKQMAQvDwka6/hK3FnX9ClpWMuMelpec/ELyAgIAAIANBoA1qIAEgAiADKQOwDSADQbANakEIaikDABC4gICAACADQZANaiADKQOgDSADQaANakEIaikDAEKNm9r2reXly1xCgffM8/PPq+u/fxC8gICAACADQYANaiABIAIgAykDkA0gA0GQDWpBCGopAwAQuICAgAAgA0HwDGogAykDgA0gA0GADWpBCGopAwBCicr10c+B8OKXf0LQjeqJxqSY7z8QvICAgAAgA0HgDGogASACIAMpA/AMIANB8AxqQQhqKQMAELiAgIAAIANB0AxqIAMpA+AMIANB4AxqQQhqKQMAQpPd0sum6Jz/OELOqP2zxczr8r9/ELyAgIAAIANBwAxqIAEgAiADKQPQDCADQdAMakEIaikDABC4gICAACADQbAMaiADKQPADCADQcAMakEIaikDAEL+z8WrxYOr/ThC89jV0uO7nPY/ELyAgIAAIANBoAxqIAEgAiADKQOwDCADQbAMakEIaikDABC4gICAACADQZAMaiADKQOgDCADQaAMakEIaikDAEKF7+PPgbSAjaB/QoG0gI2gg6j5v38QvICAgAAgA0GADGogASACIAMpA5AMIANBkAxqQQhqKQMAELiAgIAAIANB8AtqIAMpA4AMIANBgAxqQQhqKQMAQv+gxIiRosSIEUKRosSIkaKE/D8QvICAgAAgA0HgC2ogBCAGIAEgAkKAgICAgICAgIB/hRC4gICAACADQdALaiADKQPwCyADQfALakEIaikDACADKQPgCyIJIANB4AtqQQhqKQMAIgoQuICAgAAgA0GwC2ogCCAHQgBCgICAgICAgP8/ELiAgIAAIANBoAtqIAMpA7ALIANBsAtqQQhqKQMAIAMpA9ALIANB0AtqQQhqKQMAELyAgIAAIANBkAtqIAEgAiADKQOgCyADQaALakEIaikDABC4gICAACADQYALaiADKQOQCyADQZALakEIaikDACAIIAcQvYCAgAAgA0HAC2ogCSAKQtWq1arVqtWq1QBC1arVqtWqlf6/fxC4gICAACADQfAKaiADKQPACyADQcALakEIaikDACADKQOACyADQYALakEIaikDABC8gICAACADQeAKaiAEIAYgAykD8AogA0HwCmpBCGopAwAQvYCAgAAgA0HgCmpBCGopAwBCgICAgICAgICAf4UhAiADKQPgCiEBDAELIANBgBJqIAEgAkKAgICAgICAgJB/QrDL3b6S8PvXPxC4gICAACADQfARaiADKQOAEiADQYASakEIaikDAEIAQqLR4eagnMPcv38QvICAgAAgA0HgEWogASACIAMpA/ARIANB8BFqQQhqKQMAELiAgIAAIANB0BFqIAMpA+ARIANB4BFqQQhqKQMAQoCAgICAgICA8ABCwJGExauo+eA/ELyAgIAAIANBwBFqIAEgAiADKQPQESADQdARakEIaikDABC4gICAACADQbARaiADKQPAESADQcARakEIaikDAEKAgICAgICAgEBCjqDssfiEmuW/fxC8gICAACADQaARaiABIAIgAykDsBEgA0GwEWpBCGopAwAQuICAgAAgA0GQEWogAykDoBEgA0GgEWpBCGopAwBCwu2txtrkzdNdQsj2zPPzz6vpPxC8gICAACADQYARaiABIAIgAykDkBEgA0GQEWpBCGopAwAQuICAgAAgA0HwEGogAykDgBEgA0GAEWpBCGopAwBC9Zvy3cT449FCQsmPsNT08qTtv38QvICAgAAgA0HgEGogASACIAMpA/AQIANB8BBqQQhqKQMAELiAgIAAIANB0BBqIAMpA+AQIANB4BBqQQhqKQMAQpqzpfXivu2o+wBCiZv+99jdh/E/ELyAgIAAIANBwBBqIAEgAiADKQPQECADQdAQakEIaikDABC4gICAACADQbAQaiADKQPAECADQcAQakEIaikDAEKq2PK0yPK7l0dC9ZPe28/8yfS/fxC8gICAACADQaAQaiABIAIgAykDsBAgA0GwEGpBCGopAwAQuICAgAAgA0GQEGogAykDoBAgA0GgEGpBCGopAwBCveKS/v+zgI2gf0KBtICNoIPo9z8QvICAgAAgA0GAEGogASACIAMpA5AQIANBkBBqQQhqKQMAELiAgIAAIANB8A9qIAMpA4AQIANBgBBqQQhqKQMAQpi5/bXBrbCL7ABCwa2wi+yC2/q/fxC8gICAACADQeAPaiABIAIgAykD8A8gA0HwD2pBCGopAwAQuICAgAAgA0HQD2ogAykD4A8gA0HgD2pBCGopAwBCyKrVqtWq1arVAELVqtWq1aqV/T8QvICAgAAgA0HAD2ogASACIAMpA9APIANB0A9qQQhqKQMAELiAgIAAIANBoA9qIAEgAkIAQoCAgICAgID/PxC4gICAACADQZAPakIAQoCAgICAgMD/PyADKQOgDyIJIANBoA9qQQhqKQMAIgoQvYCAgAAgA0GAD2pCAEKAgICAgIDA/z8gAykDkA8iCyADQZAPakEIaikDACIMEL2AgIAAIANB8A5qIAMpA4APIANBgA9qQQhqKQMAIAkgChC9gICAACADQeAOaiAIIAcgBCAGELiAgIAAIANBsA9qIAEgAiADKQPADyADQcAPakEIaikDABC4gICAACADQdAOaiADKQOwDyADQbAPakEIaikDACADKQPgDiADQeAOakEIaikDABC9gICAACADQcAOaiADKQPwDiADQfAOakEIaikDACADKQPQDiADQdAOakEIaikDABC8gICAACADQbAOaiALIAwgAykDwA4gA0HADmpBCGopAwAQvICAgAAgA0GwDmpBCGopAwBCgICAgICAgICAf4UhAiADKQOwDiEBCyAAIAI3AwggACABNwMAIANBwBJqJICAgIAAC7oRBgN/Bn4BfwJ+AX8BfCOAgICAAEGABmsiAySAgICAAAJAAkAgAUIwiKciBEH//wFxIgVBEHQgAUIgiKdB//8DcXJBnqSygQRLDQAgA0HgAmogACABQurUj/3qif6pKkKIufK2sL6R/z8QuICAgAAgA0HQAmogAykD4AIgA0HgAmpBCGopAwBCAEKAgICAgIDgt8AAELyAgIAAIANBwAJqIAMpA9ACIANB0AJqQQhqKQMAQgBCgICAgICA4LdAELyAgIAAIANBoAJqIAMpA8ACIgYgA0HAAmpBCGopAwAiB0KAgICAgIDgtIR/QtGFkar7w+T/v38QuICAgAAgA0GQAmogACABIAMpA6ACIANBoAJqQQhqKQMAELyAgIAAIANBsAJqIAYgB0Lzs4qRuJKQpTRCh+6Al4qzjN0/ELiAgIAAIANBgAJqIAMpA5ACIgAgA0GQAmpBCGopAwAiCCADKQOwAiIJIANBsAJqQQhqKQMAIgoQvYCAgAAgAiADQYACakEIaikDACIBNwMIIAIgAykDgAIiCzcDACAGIAcQw4CAgACnIQwCQCAFIAFCMIinQf//AXFrQTRIDQAgA0HwAWogBiAHQoCAgICAgJClNEKH7oCXirOM3T8QuICAgAAgA0HQAWogACAIIAMpA/ABIgEgA0HwAWpBCGopAwAiCRC9gICAACADQcABaiAAIAggAykD0AEiDSADQdABakEIaikDACIOEL2AgIAAIANBsAFqIAMpA8ABIANBwAFqQQhqKQMAIAEgCRC9gICAACADQeABaiAGIAdCkZun7LHq94IBQrrMz6nE4Mm4PxC4gICAACADQaABaiADKQPgASADQeABakEIaikDACADKQOwASADQbABakEIaikDABC9gICAACADQZABaiANIA4gAykDoAEiCSADQaABakEIaikDACIKEL2AgIAAIAIgA0GQAWpBCGopAwAiATcDCCACIAMpA5ABIgs3AwACQCAFIAFCMIinQf//AXFrQfgATg0AIA0hACAOIQgMAQsgA0GAAWogBiAHQoCAgICAgPiCAUK6zM+pxODJuD8QuICAgAAgA0HgAGogDSAOIAMpA4ABIgEgA0GAAWpBCGopAwAiCRC9gICAACADQdAAaiANIA4gAykDYCIAIANB4ABqQQhqKQMAIggQvYCAgAAgA0HAAGogAykDUCADQdAAakEIaikDACABIAkQvYCAgAAgA0HwAGogBiAHQpDE7N+czuH7tX9CrruT4864lpS/fxC4gICAACADQTBqIAMpA3AgA0HwAGpBCGopAwAgAykDQCADQcAAakEIaikDABC9gICAACADQSBqIAAgCCADKQMwIgkgA0EwakEIaikDACIKEL2AgIAAIAIgA0EgakEIaikDACIBNwMIIAIgAykDICILNwMACyAMQf////8HcSEMIANBEGogACAIIAsgARC9gICAACADIAMpAxAgA0EQakEIaikDACAJIAoQvYCAgAAgAiADQQhqKQMANwMYIAIgAykDADcDEAwBCwJAIAVB//8BRw0AIANB8AJqIAAgASAAIAEQvYCAgAAgAiADQfgCaikDACIBNwMIIAIgAykD8AIiADcDACACIAE3AxggAiAANwMQQQAhDAwBCyADIAAgAUL///////8/g0KAgICAgICAi8AAhCIBEMKAgIAAIgy3OQPQBSADQaAFaiAMEMSAgIAAIANBkAVqIAAgASADKQOgBSADQaAFakEIaikDABC9gICAACADQYAFaiADKQOQBSADQZAFakEIaikDAEIAQoCAgICAgMCLwAAQuICAgAAgAyADKQOABSIBIANBgAVqQQhqKQMAIgAQwoCAgAAiDLc5A9gFIANB8ARqIAwQxICAgAAgA0HgBGogASAAIAMpA/AEIANB8ARqQQhqKQMAEL2AgIAAIANB0ARqIAMpA+AEIANB4ARqQQhqKQMAQgBCgICAgICAwIvAABC4gICAACADIAMpA9AEIgEgA0HQBGpBCGopAwAiABDCgICAACIMtzkD4AUgA0HABGogDBDEgICAACADQbAEaiABIAAgAykDwAQgA0HABGpBCGopAwAQvYCAgAAgA0GgBGogAykDsAQgA0GwBGpBCGopAwBCAEKAgICAgIDAi8AAELiAgIAAIAMgAykDoAQiASADQaAEakEIaikDACIAEMKAgIAAIgy3OQPoBSADQZAEaiAMEMSAgIAAIANBgARqIAEgACADKQOQBCADQZAEakEIaikDABC9gICAACADQfADaiADKQOABCADQYAEakEIaikDAEIAQoCAgICAgMCLwAAQuICAgAAgAyADKQPwAyADQfADakEIaikDABC/gICAADkD8AUgA0HwBWohDEEFIQ8DQCAPQX9qIQ8gDCsDACEQIAxBeGohDCAQRAAAAAAAAAAAYQ0ACyADQdAFaiADQbAFaiAFQer/fmogD0EBakEDEP+HgIAAIQwgA0GAA2ogAysDuAUQwICAgAAgA0HQA2ogAysDwAUQwICAgAAgA0HAA2ogAykDgAMgA0GAA2pBCGopAwAgAykD0AMgA0HQA2pBCGopAwAQvICAgAAgA0HgA2ogAysDsAUQwICAgAAgA0GwA2ogAykDwAMiASADQcADakEIaikDACIAIAMpA+ADIgYgA0HgA2pBCGopAwAiBxC8gICAACADQaADaiADKQOwAyIIIANBsANqQQhqKQMAIgkgBiAHEL2AgIAAIANBkANqIAEgACADKQOgAyADQaADakEIaikDABC9gICAACADQZADakEIaikDACEBIAMpA5ADIQACQCAEQYCAAkkNACACIAA3AxAgAiAINwMAIAIgAUKAgICAgICAgIB/hTcDGCACIAlCgICAgICAgICAf4U3AwhBACAMayEMDAELIAIgADcDECACIAg3AwAgAiABNwMYIAIgCTcDCAsgA0GABmokgICAgAAgDAuzCwIBfwZ+I4CAgIAAQaAEayIGJICAgIAAIAZBkARqIAEgAiABIAIQuICAgAAgBkGABGogBikDkAQiByAGQZAEakEIaikDACIIIAEgAhC4gICAACAGQfADaiAHIAhCgICAgICAgIBwQovb3v6fo8/VPxC4gICAACAGQeADaiAGKQPwAyAGQfADakEIaikDAEKAgICAgICAgFBC/M+Y8ZDDndq/fxC8gICAACAGQdADaiAHIAggBikD4AMgBkHgA2pBCGopAwAQuICAgAAgBkHAA2ogBikD0AMgBkHQA2pBCGopAwBCgICAgICAgIBgQrqpgvGOt9zePxC8gICAACAGQbADaiAHIAggBikDwAMgBkHAA2pBCGopAwAQuICAgAAgBkGgA2ogBikDsAMgBkGwA2pBCGopAwBCgICAgICAgIAwQv6tnqOb6Yvjv38QvICAgAAgBkGQA2ogByAIIAYpA6ADIAZBoANqQQhqKQMAELiAgIAAIAZBgANqIAYpA5ADIAZBkANqQQhqKQMAQvDwka6/hK3FnX9ClpWMuMelpec/ELyAgIAAIAZB8AJqIAcgCCAGKQOAAyAGQYADakEIaikDABC4gICAACAGQeACaiAGKQPwAiAGQfACakEIaikDAEKNm9r2reXly1xCgffM8/PPq+u/fxC8gICAACAGQdACaiAHIAggBikD4AIgBkHgAmpBCGopAwAQuICAgAAgBkHAAmogBikD0AIgBkHQAmpBCGopAwBCicr10c+B8OKXf0LQjeqJxqSY7z8QvICAgAAgBkGwAmogByAIIAYpA8ACIAZBwAJqQQhqKQMAELiAgIAAIAZBoAJqIAYpA7ACIAZBsAJqQQhqKQMAQpPd0sum6Jz/OELOqP2zxczr8r9/ELyAgIAAIAZBkAJqIAcgCCAGKQOgAiAGQaACakEIaikDABC4gICAACAGQYACaiAGKQOQAiAGQZACakEIaikDAEL+z8WrxYOr/ThC89jV0uO7nPY/ELyAgIAAIAZB8AFqIAcgCCAGKQOAAiAGQYACakEIaikDABC4gICAACAGQeABaiAGKQPwASAGQfABakEIaikDAEKF7+PPgbSAjaB/QoG0gI2gg6j5v38QvICAgAAgBkHQAWogByAIIAYpA+ABIAZB4AFqQQhqKQMAELiAgIAAIAZBwAFqIAYpA9ABIAZB0AFqQQhqKQMAQv+gxIiRosSIEUKRosSIkaKE/D8QvICAgAAgBkGABGpBCGopAwAhCSAGQcABakEIaikDACEKIAYpA4AEIQsgBikDwAEhDAJAAkAgBQ0AIAZBMGogByAIIAwgChC4gICAACAGQSBqIAYpAzAgBkEwakEIaikDAELVqtWq1arVqtUAQtWq1arVqpX+v38QvICAgAAgBkEQaiALIAkgBikDICAGQSBqQQhqKQMAELiAgIAAIAYgBikDECAGQRBqQQhqKQMAIAEgAhC8gICAACAGQQhqKQMAIQcgBikDACEIDAELIAZBoAFqIAwgCiALIAkQuICAgAAgBkGQAWogAyAEQgBCgICAgICAgP8/ELiAgIAAIAZBgAFqIAYpA5ABIAZBkAFqQQhqKQMAIAYpA6ABIAZBoAFqQQhqKQMAEL2AgIAAIAZB8ABqIAcgCCAGKQOAASAGQYABakEIaikDABC4gICAACAGQeAAaiAGKQNwIAZB8ABqQQhqKQMAIAMgBBC9gICAACAGQbABaiALIAlC1arVqtWq1arVAELVqtWq1aqV/j8QuICAgAAgBkHQAGogBikDYCAGQeAAakEIaikDACAGKQOwASAGQbABakEIaikDABC8gICAACAGQcAAaiABIAIgBikDUCAGQdAAakEIaikDABC9gICAACAGQcAAakEIaikDACEHIAYpA0AhCAsgACAINwMAIAAgBzcDCCAGQaAEaiSAgICAAAuRCgIBfwZ+I4CAgIAAQfADayIFJICAgIAAIAVB4ANqIAEgAiABIAIQuICAgAAgBUHQA2ogBSkD4AMiBiAFQeADakEIaikDACIHQoCAgICAgICAkH9CsMvdvpLw+9c/ELiAgIAAIAVBwANqIAUpA9ADIAVB0ANqQQhqKQMAQgBCotHh5qCcw9y/fxC8gICAACAFQbADaiAGIAcgBSkDwAMgBUHAA2pBCGopAwAQuICAgAAgBUGgA2ogBSkDsAMgBUGwA2pBCGopAwBCgICAgICAgIDwAELAkYTFq6j54D8QvICAgAAgBUGQA2ogBiAHIAUpA6ADIAVBoANqQQhqKQMAELiAgIAAIAVBgANqIAUpA5ADIAVBkANqQQhqKQMAQoCAgICAgICAQEKOoOyx+ISa5b9/ELyAgIAAIAVB8AJqIAYgByAFKQOAAyAFQYADakEIaikDABC4gICAACAFQeACaiAFKQPwAiAFQfACakEIaikDAELC7a3G2uTN011CyPbM8/PPq+k/ELyAgIAAIAVB0AJqIAYgByAFKQPgAiAFQeACakEIaikDABC4gICAACAFQcACaiAFKQPQAiAFQdACakEIaikDAEL1m/LdxPjj0UJCyY+w1PTypO2/fxC8gICAACAFQbACaiAGIAcgBSkDwAIgBUHAAmpBCGopAwAQuICAgAAgBUGgAmogBSkDsAIgBUGwAmpBCGopAwBCmrOl9eK+7aj7AEKJm/732N2H8T8QvICAgAAgBUGQAmogBiAHIAUpA6ACIAVBoAJqQQhqKQMAELiAgIAAIAVBgAJqIAUpA5ACIAVBkAJqQQhqKQMAQqrY8rTI8ruXR0L1k97bz/zJ9L9/ELyAgIAAIAVB8AFqIAYgByAFKQOAAiAFQYACakEIaikDABC4gICAACAFQeABaiAFKQPwASAFQfABakEIaikDAEK94pL+/7OAjaB/QoG0gI2gg+j3PxC8gICAACAFQdABaiAGIAcgBSkD4AEgBUHgAWpBCGopAwAQuICAgAAgBUHAAWogBSkD0AEgBUHQAWpBCGopAwBCmLn9tcGtsIvsAELBrbCL7ILb+r9/ELyAgIAAIAVBsAFqIAYgByAFKQPAASAFQcABakEIaikDABC4gICAACAFQaABaiAFKQOwASAFQbABakEIaikDAELIqtWq1arVqtUAQtWq1arVqpX9PxC8gICAACAFQZABaiAGIAcgBSkDoAEgBUGgAWpBCGopAwAQuICAgAAgBUHwAGogBiAHQgBCgICAgICAgP8/ELiAgIAAIAVB4ABqQgBCgICAgICAwP8/IAUpA3AiCCAFQfAAakEIaikDACIJEL2AgIAAIAVB0ABqQgBCgICAgICAwP8/IAUpA2AiCiAFQeAAakEIaikDACILEL2AgIAAIAVBwABqIAUpA1AgBUHQAGpBCGopAwAgCCAJEL2AgIAAIAVBMGogASACIAMgBBC4gICAACAFQYABaiAGIAcgBSkDkAEgBUGQAWpBCGopAwAQuICAgAAgBUEgaiAFKQOAASAFQYABakEIaikDACAFKQMwIAVBMGpBCGopAwAQvYCAgAAgBUEQaiAFKQNAIAVBwABqQQhqKQMAIAUpAyAgBUEgakEIaikDABC8gICAACAFIAogCyAFKQMQIAVBEGpBCGopAwAQvICAgAAgACAFQQhqKQMANwMIIAAgBSkDADcDACAFQfADaiSAgICAAAvPCgQDfwF9A3wBfyOAgICAAEEQayIBJICAgIAAAkACQCAAvCICQf////8HcSIDQdqfpPoDSw0AQwAAgD8hBCADQYCAgMwDSQ0BIAC7IgUgBaIiBSAFIAWiIgaiIAVEaVDu4EKT+T6iRCceD+iHwFa/oKIgBkRCOgXhU1WlP6IgBUSBXgz9///fv6JEAAAAAAAA8D+goKC2IQQMAQsCQCADQdGn7YMESw0AAkAgA0Hkl9uABEkNAEQYLURU+yEJQEQYLURU+yEJwCACQQBIGyAAu6AiBSAFoiIFIAUgBaIiBqIgBURpUO7gQpP5PqJEJx4P6IfAVr+goiAGREI6BeFTVaU/oiAFRIFeDP3//9+/okQAAAAAAADwP6CgoLaMIQQMAgsgALshBQJAIAJBf0oNACAFRBgtRFT7Ifk/oCIGIAaiIgUgBqIiByAFIAWioiAFRKdGO4yHzcY+okR058ri+QAqv6CiIAcgBUSy+26JEBGBP6JEd6zLVFVVxb+goiAGoKC2IQQMAgtEGC1EVPsh+T8gBaEiBiAGoiIFIAaiIgcgBSAFoqIgBUSnRjuMh83GPqJEdOfK4vkAKr+goiAHIAVEsvtuiRARgT+iRHesy1RVVcW/oKIgBqCgtiEEDAELAkAgA0HV44iHBEsNAAJAIANB4Nu/hQRJDQBEGC1EVPshGUBEGC1EVPshGcAgAkEASBsgALugIgUgBaIiBSAFIAWiIgaiIAVEaVDu4EKT+T6iRCceD+iHwFa/oKIgBkRCOgXhU1WlP6IgBUSBXgz9///fv6JEAAAAAAAA8D+goKC2IQQMAgsCQCACQX9KDQBE0iEzf3zZEsAgALuhIgYgBqIiBSAGoiIHIAUgBaKiIAVEp0Y7jIfNxj6iRHTnyuL5ACq/oKIgByAFRLL7bokQEYE/okR3rMtUVVXFv6CiIAagoLYhBAwCCyAAu0TSITN/fNkSwKAiBiAGoiIFIAaiIgcgBSAFoqIgBUSnRjuMh83GPqJEdOfK4vkAKr+goiAHIAVEsvtuiRARgT+iRHesy1RVVcW/oKIgBqCgtiEEDAELAkAgA0GAgID8B0kNACAAIACTIQQMAQsCQAJAIANB2p+k7gRLDQAgALsiBSAFRIPIyW0wX+Q/okQAAAAAAAA4Q6BEAAAAAAAAOMOgIgZEAAAAUPsh+b+ioCAGRGNiGmG0EFG+oqAhBQJAIAaZRAAAAAAAAOBBY0UNACAGqiEDDAILQYCAgIB4IQMMAQsgASADIANBF3ZB6n5qIghBF3Rrvrs5AwggAUEIaiABIAhBAUEAEP+HgIAAIQMgASsDACEFIAJBf0oNAEEAIANrIQMgBZohBQsCQAJAAkACQCADQQNxDgQAAQIDAAsgBSAFoiIFIAUgBaIiBqIgBURpUO7gQpP5PqJEJx4P6IfAVr+goiAGREI6BeFTVaU/oiAFRIFeDP3//9+/okQAAAAAAADwP6CgoLYhBAwDCyAFIAWiIgYgBZqiIgcgBiAGoqIgBkSnRjuMh83GPqJEdOfK4vkAKr+goiAHIAZEsvtuiRARgT+iRHesy1RVVcW/oKIgBaGgtiEEDAILIAUgBaIiBSAFIAWiIgaiIAVEaVDu4EKT+T6iRCceD+iHwFa/oKIgBkRCOgXhU1WlP6IgBUSBXgz9///fv6JEAAAAAAAA8D+goKC2jCEEDAELIAUgBaIiBiAFoiIHIAYgBqKiIAZEp0Y7jIfNxj6iRHTnyuL5ACq/oKIgByAGRLL7bokQEYE/okR3rMtUVVXFv6CiIAWgoLYhBAsgAUEQaiSAgICAACAEC7UGAgJ/BXwjgICAgABBEGsiASSAgICAAAJAAkAgAL1CIIinQf////8HcSICQfvDpP8DSw0ARAAAAAAAAPA/IQMgAkGewZryA0kNAUQAAAAAAADwPyAAIACiIgNEAAAAAAAA4D+iIgShIgVEAAAAAAAA8D8gBaEgBKEgAyADIAMgA0SQFcsZoAH6PqJEd1HBFmzBVr+gokRMVVVVVVWlP6CiIAMgA6IiBCAEoiADIANE1DiIvun6qL2iRMSxtL2e7iE+oKJErVKcgE9+kr6goqCiIABEAAAAAAAAAICioKCgIQMMAQsCQCACQYCAwP8HSQ0AIAAgAKEhAwwBCyAAIAEQhIiAgAAhAiABKwMAIgMgA6IiACAAoiEEIAErAwghBQJAAkACQAJAIAJBA3EOBAABAgMAC0QAAAAAAADwPyAARAAAAAAAAOA/oiIGoSIHRAAAAAAAAPA/IAehIAahIAAgACAAIABEkBXLGaAB+j6iRHdRwRZswVa/oKJETFVVVVVVpT+goiAEIASiIAAgAETUOIi+6fqovaJExLG0vZ7uIT6gokStUpyAT36SvqCioKIgBSADoqGgoCEDDAMLIAMgAyAAmqIiBkRJVVVVVVXFv6IgACAFRAAAAAAAAOA/oiAAIASiIABEfNXPWjrZ5T2iROucK4rm5Vq+oKIgACAARH3+sVfjHcc+okTVYcEZoAEqv6CiRKb4EBEREYE/oKAgBqKgoiAFoaChmiEDDAILRAAAAAAAAPA/IABEAAAAAAAA4D+iIgahIgdEAAAAAAAA8D8gB6EgBqEgACAAIAAgAESQFcsZoAH6PqJEd1HBFmzBVr+gokRMVVVVVVWlP6CiIAQgBKIgACAARNQ4iL7p+qi9okTEsbS9nu4hPqCiRK1SnIBPfpK+oKKgoiAFIAOioaCgmiEDDAELIAMgAyAAmqIiBkRJVVVVVVXFv6IgACAFRAAAAAAAAOA/oiAAIASiIABEfNXPWjrZ5T2iROucK4rm5Vq+oKIgACAARH3+sVfjHcc+okTVYcEZoAEqv6CiRKb4EBEREYE/oKAgBqKgoiAFoaChIQMLIAFBEGokgICAgAAgAwvVMgQBfwF+AX8HfiOAgICAAEGAE2siAySAgICAAAJAAkAgAkL///////////8AgyIEQjCIpyIFQf//AUcNACADIAEgAiABIAIQvYCAgAAgA0EIaikDACECIAMpAwAhAQwBCwJAIAEgBEKAgICAgICAgIB/QtGFkar7w6T/PxC0gICAAEF/Sg0AAkAgBUGN/wBLDQAgA0EQaiABIARCAEKAgICAgIDA/z8QvICAgAAgA0EYaikDACECIAMpAxAhAQwCCyADQeADaiABIAIgASACELiAgIAAIANB0ANqIAMpA+ADIgIgA0HgA2pBCGopAwAiAUKAgICAgICAgJB/QrDL3b6S8PvXPxC4gICAACADQcADaiADKQPQAyADQdADakEIaikDAEIAQqLR4eagnMPcv38QvICAgAAgA0GwA2ogAiABIAMpA8ADIANBwANqQQhqKQMAELiAgIAAIANBoANqIAMpA7ADIANBsANqQQhqKQMAQoCAgICAgICA8ABCwJGExauo+eA/ELyAgIAAIANBkANqIAIgASADKQOgAyADQaADakEIaikDABC4gICAACADQYADaiADKQOQAyADQZADakEIaikDAEKAgICAgICAgEBCjqDssfiEmuW/fxC8gICAACADQfACaiACIAEgAykDgAMgA0GAA2pBCGopAwAQuICAgAAgA0HgAmogAykD8AIgA0HwAmpBCGopAwBCwu2txtrkzdNdQsj2zPPzz6vpPxC8gICAACADQdACaiACIAEgAykD4AIgA0HgAmpBCGopAwAQuICAgAAgA0HAAmogAykD0AIgA0HQAmpBCGopAwBC9Zvy3cT449FCQsmPsNT08qTtv38QvICAgAAgA0GwAmogAiABIAMpA8ACIANBwAJqQQhqKQMAELiAgIAAIANBoAJqIAMpA7ACIANBsAJqQQhqKQMAQpqzpfXivu2o+wBCiZv+99jdh/E/ELyAgIAAIANBkAJqIAIgASADKQOgAiADQaACakEIaikDABC4gICAACADQYACaiADKQOQAiADQZACakEIaikDAEKq2PK0yPK7l0dC9ZPe28/8yfS/fxC8gICAACADQfABaiACIAEgAykDgAIgA0GAAmpBCGopAwAQuICAgAAgA0HgAWogAykD8AEgA0HwAWpBCGopAwBCveKS/v+zgI2gf0KBtICNoIPo9z8QvICAgAAgA0HQAWogAiABIAMpA+ABIANB4AFqQQhqKQMAELiAgIAAIANBwAFqIAMpA9ABIANB0AFqQQhqKQMAQpi5/bXBrbCL7ABCwa2wi+yC2/q/fxC8gICAACADQbABaiACIAEgAykDwAEgA0HAAWpBCGopAwAQuICAgAAgA0GgAWogAykDsAEgA0GwAWpBCGopAwBCyKrVqtWq1arVAELVqtWq1aqV/T8QvICAgAAgA0GQAWogAiABIAMpA6ABIANBoAFqQQhqKQMAELiAgIAAIANB8ABqIAIgAUIAQoCAgICAgID/PxC4gICAACADQeAAakIAQoCAgICAgMD/PyADKQNwIgQgA0HwAGpBCGopAwAiBhC9gICAACADQdAAakIAQoCAgICAgMD/PyADKQNgIgcgA0HgAGpBCGopAwAiCBC9gICAACADQcAAaiADKQNQIANB0ABqQQhqKQMAIAQgBhC9gICAACADQYABaiACIAEgAykDkAEgA0GQAWpBCGopAwAQuICAgAAgA0EwaiADKQNAIANBwABqQQhqKQMAIAMpA4ABIANBgAFqQQhqKQMAELyAgIAAIANBIGogByAIIAMpAzAgA0EwakEIaikDABC8gICAACADQSBqQQhqKQMAIQIgAykDICEBDAELIAEgBCADQeASahCIiICAACEFIANB0BJqIAMpA+ASIgQgAykD6BIiBiAEIAYQuICAgAAgA0H4EmopAwAhByADQdASakEIaikDACECIAMpA/ASIQggAykD0BIhAQJAAkACQAJAIAVBA3EOBAABAgMACyADQcAHaiABIAJCgICAgICAgICQf0Kwy92+kvD71z8QuICAgAAgA0GwB2ogAykDwAcgA0HAB2pBCGopAwBCAEKi0eHmoJzD3L9/ELyAgIAAIANBoAdqIAEgAiADKQOwByADQbAHakEIaikDABC4gICAACADQZAHaiADKQOgByADQaAHakEIaikDAEKAgICAgICAgPAAQsCRhMWrqPngPxC8gICAACADQYAHaiABIAIgAykDkAcgA0GQB2pBCGopAwAQuICAgAAgA0HwBmogAykDgAcgA0GAB2pBCGopAwBCgICAgICAgIBAQo6g7LH4hJrlv38QvICAgAAgA0HgBmogASACIAMpA/AGIANB8AZqQQhqKQMAELiAgIAAIANB0AZqIAMpA+AGIANB4AZqQQhqKQMAQsLtrcba5M3TXULI9szz88+r6T8QvICAgAAgA0HABmogASACIAMpA9AGIANB0AZqQQhqKQMAELiAgIAAIANBsAZqIAMpA8AGIANBwAZqQQhqKQMAQvWb8t3E+OPRQkLJj7DU9PKk7b9/ELyAgIAAIANBoAZqIAEgAiADKQOwBiADQbAGakEIaikDABC4gICAACADQZAGaiADKQOgBiADQaAGakEIaikDAEKas6X14r7tqPsAQomb/vfY3YfxPxC8gICAACADQYAGaiABIAIgAykDkAYgA0GQBmpBCGopAwAQuICAgAAgA0HwBWogAykDgAYgA0GABmpBCGopAwBCqtjytMjyu5dHQvWT3tvP/Mn0v38QvICAgAAgA0HgBWogASACIAMpA/AFIANB8AVqQQhqKQMAELiAgIAAIANB0AVqIAMpA+AFIANB4AVqQQhqKQMAQr3ikv7/s4CNoH9CgbSAjaCD6Pc/ELyAgIAAIANBwAVqIAEgAiADKQPQBSADQdAFakEIaikDABC4gICAACADQbAFaiADKQPABSADQcAFakEIaikDAEKYuf21wa2wi+wAQsGtsIvsgtv6v38QvICAgAAgA0GgBWogASACIAMpA7AFIANBsAVqQQhqKQMAELiAgIAAIANBkAVqIAMpA6AFIANBoAVqQQhqKQMAQsiq1arVqtWq1QBC1arVqtWqlf0/ELyAgIAAIANBgAVqIAEgAiADKQOQBSADQZAFakEIaikDABC4gICAACADQeAEaiABIAJCAEKAgICAgICA/z8QuICAgAAgA0HQBGpCAEKAgICAgIDA/z8gAykD4AQiCSADQeAEakEIaikDACIKEL2AgIAAIANBwARqQgBCgICAgICAwP8/IAMpA9AEIgsgA0HQBGpBCGopAwAiDBC9gICAACADQbAEaiADKQPABCADQcAEakEIaikDACAJIAoQvYCAgAAgA0GgBGogCCAHIAQgBhC4gICAACADQfAEaiABIAIgAykDgAUgA0GABWpBCGopAwAQuICAgAAgA0GQBGogAykD8AQgA0HwBGpBCGopAwAgAykDoAQgA0GgBGpBCGopAwAQvYCAgAAgA0GABGogAykDsAQgA0GwBGpBCGopAwAgAykDkAQgA0GQBGpBCGopAwAQvICAgAAgA0HwA2ogCyAMIAMpA4AEIANBgARqQQhqKQMAELyAgIAAIANB8ANqQQhqKQMAIQIgAykD8AMhAQwDCyADQZALaiABIAJCgICAgICAgIBwQovb3v6fo8/VPxC4gICAACADQYALaiADKQOQCyADQZALakEIaikDAEKAgICAgICAgFBC/M+Y8ZDDndq/fxC8gICAACADQfAKaiABIAIgAykDgAsgA0GAC2pBCGopAwAQuICAgAAgA0HgCmogAykD8AogA0HwCmpBCGopAwBCgICAgICAgIBgQrqpgvGOt9zePxC8gICAACADQdAKaiABIAIgAykD4AogA0HgCmpBCGopAwAQuICAgAAgA0HACmogAykD0AogA0HQCmpBCGopAwBCgICAgICAgIAwQv6tnqOb6Yvjv38QvICAgAAgA0GwCmogASACIAMpA8AKIANBwApqQQhqKQMAELiAgIAAIANBoApqIAMpA7AKIANBsApqQQhqKQMAQvDwka6/hK3FnX9ClpWMuMelpec/ELyAgIAAIANBkApqIAEgAiADKQOgCiADQaAKakEIaikDABC4gICAACADQYAKaiADKQOQCiADQZAKakEIaikDAEKNm9r2reXly1xCgffM8/PPq+u/fxC8gICAACADQfAJaiABIAIgAykDgAogA0GACmpBCGopAwAQuICAgAAgA0HgCWogAykD8AkgA0HwCWpBCGopAwBCicr10c+B8OKXf0LQjeqJxqSY7z8QvICAgAAgA0HQCWogASACIAMpA+AJIANB4AlqQQhqKQMAELiAgIAAIANBwAlqIAMpA9AJIANB0AlqQQhqKQMAQpPd0sum6Jz/OELOqP2zxczr8r9/ELyAgIAAIANBsAlqIAEgAiADKQPACSADQcAJakEIaikDABC4gICAACADQaAJaiADKQOwCSADQbAJakEIaikDAEL+z8WrxYOr/ThC89jV0uO7nPY/ELyAgIAAIANBkAlqIAEgAiADKQOgCSADQaAJakEIaikDABC4gICAACADQYAJaiADKQOQCSADQZAJakEIaikDAEKF7+PPgbSAjaB/QoG0gI2gg6j5v38QvICAgAAgA0HwCGogASACIAMpA4AJIANBgAlqQQhqKQMAELiAgIAAIANB4AhqIAMpA/AIIANB8AhqQQhqKQMAQv+gxIiRosSIEUKRosSIkaKE/D8QvICAgAAgA0HQCGogBCAGIAEgAkKAgICAgICAgIB/hRC4gICAACADQcAIaiADKQPgCCADQeAIakEIaikDACADKQPQCCIJIANB0AhqQQhqKQMAIgoQuICAgAAgA0GgCGogCCAHQgBCgICAgICAgP8/ELiAgIAAIANBkAhqIAMpA6AIIANBoAhqQQhqKQMAIAMpA8AIIANBwAhqQQhqKQMAELyAgIAAIANBgAhqIAEgAiADKQOQCCADQZAIakEIaikDABC4gICAACADQfAHaiADKQOACCADQYAIakEIaikDACAIIAcQvYCAgAAgA0GwCGogCSAKQtWq1arVqtWq1QBC1arVqtWqlf6/fxC4gICAACADQeAHaiADKQOwCCADQbAIakEIaikDACADKQPwByADQfAHakEIaikDABC8gICAACADQdAHaiAEIAYgAykD4AcgA0HgB2pBCGopAwAQvYCAgAAgA0HQB2pBCGopAwBCgICAgICAgICAf4UhAiADKQPQByEBDAILIANB8A5qIAEgAkKAgICAgICAgJB/QrDL3b6S8PvXPxC4gICAACADQeAOaiADKQPwDiADQfAOakEIaikDAEIAQqLR4eagnMPcv38QvICAgAAgA0HQDmogASACIAMpA+AOIANB4A5qQQhqKQMAELiAgIAAIANBwA5qIAMpA9AOIANB0A5qQQhqKQMAQoCAgICAgICA8ABCwJGExauo+eA/ELyAgIAAIANBsA5qIAEgAiADKQPADiADQcAOakEIaikDABC4gICAACADQaAOaiADKQOwDiADQbAOakEIaikDAEKAgICAgICAgEBCjqDssfiEmuW/fxC8gICAACADQZAOaiABIAIgAykDoA4gA0GgDmpBCGopAwAQuICAgAAgA0GADmogAykDkA4gA0GQDmpBCGopAwBCwu2txtrkzdNdQsj2zPPzz6vpPxC8gICAACADQfANaiABIAIgAykDgA4gA0GADmpBCGopAwAQuICAgAAgA0HgDWogAykD8A0gA0HwDWpBCGopAwBC9Zvy3cT449FCQsmPsNT08qTtv38QvICAgAAgA0HQDWogASACIAMpA+ANIANB4A1qQQhqKQMAELiAgIAAIANBwA1qIAMpA9ANIANB0A1qQQhqKQMAQpqzpfXivu2o+wBCiZv+99jdh/E/ELyAgIAAIANBsA1qIAEgAiADKQPADSADQcANakEIaikDABC4gICAACADQaANaiADKQOwDSADQbANakEIaikDAEKq2PK0yPK7l0dC9ZPe28/8yfS/fxC8gICAACADQZANaiABIAIgAykDoA0gA0GgDWpBCGopAwAQuICAgAAgA0GADWogAykDkA0gA0GQDWpBCGopAwBCveKS/v+zgI2gf0KBtICNoIPo9z8QvICAgAAgA0HwDGogASACIAMpA4ANIANBgA1qQQhqKQMAELiAgIAAIANB4AxqIAMpA/AMIANB8AxqQQhqKQMAQpi5/bXBrbCL7ABCwa2wi+yC2/q/fxC8gICAACADQdAMaiABIAIgAykD4AwgA0HgDGpBCGopAwAQuICAgAAgA0HADGogAykD0AwgA0HQDGpBCGopAwBCyKrVqtWq1arVAELVqtWq1aqV/T8QvICAgAAgA0GwDGogASACIAMpA8AMIANBwAxqQQhqKQMAELiAgIAAIANBkAxqIAEgAkIAQoCAgICAgID/PxC4gICAACADQYAMakIAQoCAgICAgMD/PyADKQOQDCIJIANBkAxqQQhqKQMAIgoQvYCAgAAgA0HwC2pCAEKAgICAgIDA/z8gAykDgAwiCyADQYAMakEIaikDACIMEL2AgIAAIANB4AtqIAMpA/ALIANB8AtqQQhqKQMAIAkgChC9gICAACADQdALaiAIIAcgBCAGELiAgIAAIANBoAxqIAEgAiADKQOwDCADQbAMakEIaikDABC4gICAACADQcALaiADKQOgDCADQaAMakEIaikDACADKQPQCyADQdALakEIaikDABC9gICAACADQbALaiADKQPgCyADQeALakEIaikDACADKQPACyADQcALakEIaikDABC8gICAACADQaALaiALIAwgAykDsAsgA0GwC2pBCGopAwAQvICAgAAgA0GgC2pBCGopAwBCgICAgICAgICAf4UhAiADKQOgCyEBDAELIANBwBJqIAEgAkKAgICAgICAgHBCi9ve/p+jz9U/ELiAgIAAIANBsBJqIAMpA8ASIANBwBJqQQhqKQMAQoCAgICAgICAUEL8z5jxkMOd2r9/ELyAgIAAIANBoBJqIAEgAiADKQOwEiADQbASakEIaikDABC4gICAACADQZASaiADKQOgEiADQaASakEIaikDAEKAgICAgICAgGBCuqmC8Y633N4/ELyAgIAAIANBgBJqIAEgAiADKQOQEiADQZASakEIaikDABC4gICAACADQfARaiADKQOAEiADQYASakEIaikDAEKAgICAgICAgDBC/q2eo5vpi+O/fxC8gICAACADQeARaiABIAIgAykD8BEgA0HwEWpBCGopAwAQuICAgAAgA0HQEWogAykD4BEgA0HgEWpBCGopAwBC8PCRrr+ErcWdf0KWlYy4x6Wl5z8QvICAgAAgA0HAEWogASACIAMpA9ARIANB0BFqQQhqKQMAELiAgIAAIANBsBFqIAMpA8ARIANBwBFqQQhqKQMAQo2b2vat5eXLXEKB98zz88+r679/ELyAgIAAIANBoBFqIAEgAiADKQOwESADQbARakEIaikDABC4gICAACADQZARaiADKQOgESADQaARakEIaikDAEKJyvXRz4Hw4pd/QtCN6onGpJjvPxC8gICAACADQYARaiABIAIgAykDkBEgA0GQEWpBCGopAwAQuICAgAAgA0HwEGogAykDgBEgA0GAEWpBCGopAwBCk93Sy6bonP84Qs6o/bPFzOvyv38QvICAgAAgA0HgEGogASACIAMpA/AQIANB8BBqQQhqKQMAELiAgIAAIANB0BBqIAMpA+AQIANB4BBqQQhqKQMAQv7PxavFg6v9OELz2NXS47uc9j8QvICAgAAgA0HAEGogASACIAMpA9AQIANB0BBqQQhqKQMAELiAgIAAIANBsBBqIAMpA8AQIANBwBBqQQhqKQMAQoXv48+BtICNoH9CgbSAjaCDqPm/fxC8gICAACADQaAQaiABIAIgAykDsBAgA0GwEGpBCGopAwAQuICAgAAgA0GQEGogAykDoBAgA0GgEGpBCGopAwBC/6DEiJGixIgRQpGixIiRooT8PxC8gICAACADQYAQaiAEIAYgASACQoCAgICAgICAgH+FELiAgIAAIANB8A9qIAMpA5AQIANBkBBqQQhqKQMAIAMpA4AQIgkgA0GAEGpBCGopAwAiChC4gICAACADQdAPaiAIIAdCAEKAgICAgICA/z8QuICAgAAgA0HAD2ogAykD0A8gA0HQD2pBCGopAwAgAykD8A8gA0HwD2pBCGopAwAQvICAgAAgA0GwD2ogASACIAMpA8APIANBwA9qQQhqKQMAELiAgIAAIANBoA9qIAMpA7APIANBsA9qQQhqKQMAIAggBxC9gICAACADQeAPaiAJIApC1arVqtWq1arVAELVqtWq1aqV/r9/ELiAgIAAIANBkA9qIAMpA+APIANB4A9qQQhqKQMAIAMpA6APIANBoA9qQQhqKQMAELyAgIAAIANBgA9qIAQgBiADKQOQDyADQZAPakEIaikDABC9gICAACADQYAPakEIaikDACECIAMpA4APIQELIAAgAjcDCCAAIAE3AwAgA0GAE2okgICAgAAL4wgDA38EfAF/I4CAgIAAQRBrIgEkgICAgAACQAJAIAC8IgJB/////wdxIgNB2p+k+gNLDQAgA0GAgIDMA0kNASAAuyIEIASiIgUgBKIiBiAFIAWiIgeiIAcgBUTNG5e/uWKDP6JETvTs/K1daD+goiAFRM4zjJDzHZk/okT+WoYdyVSrP6CgoiAGIAVEcp+ZOP0SwT+iRJ/JGDRNVdU/oKIgBKCgtiEADAELAkAgA0HRp+2DBEsNACAAuyEFAkAgA0Hjl9uABEsNAEQAAAAAAADwv0QYLURU+yH5P0QYLURU+yH5vyACQQBIGyAFoCIEIASiIgUgBKIiBiAFIAWiIgeiIAcgBUTNG5e/uWKDP6JETvTs/K1daD+goiAFRM4zjJDzHZk/okT+WoYdyVSrP6CgoiAGIAVEcp+ZOP0SwT+iRJ/JGDRNVdU/oKIgBKCgo7YhAAwCC0QYLURU+yEJQEQYLURU+yEJwCACQQBIGyAFoCIEIASiIgUgBKIiBiAFIAWiIgeiIAcgBUTNG5e/uWKDP6JETvTs/K1daD+goiAFRM4zjJDzHZk/okT+WoYdyVSrP6CgoiAGIAVEcp+ZOP0SwT+iRJ/JGDRNVdU/oKIgBKCgtiEADAELAkAgA0HV44iHBEsNACAAuyEFAkAgA0Hf27+FBEsNAEQAAAAAAADwv0TSITN/fNkSQETSITN/fNkSwCACQQBIGyAFoCIEIASiIgUgBKIiBiAFIAWiIgeiIAcgBUTNG5e/uWKDP6JETvTs/K1daD+goiAFRM4zjJDzHZk/okT+WoYdyVSrP6CgoiAGIAVEcp+ZOP0SwT+iRJ/JGDRNVdU/oKIgBKCgo7YhAAwCC0QYLURU+yEZQEQYLURU+yEZwCACQQBIGyAFoCIEIASiIgUgBKIiBiAFIAWiIgeiIAcgBUTNG5e/uWKDP6JETvTs/K1daD+goiAFRM4zjJDzHZk/okT+WoYdyVSrP6CgoiAGIAVEcp+ZOP0SwT+iRJ/JGDRNVdU/oKIgBKCgtiEADAELAkAgA0GAgID8B0kNACAAIACTIQAMAQsCQAJAIANB2p+k7gRLDQAgALsiBSAFRIPIyW0wX+Q/okQAAAAAAAA4Q6BEAAAAAAAAOMOgIgVEAAAAUPsh+b+ioCAFRGNiGmG0EFG+oqAhBAJAIAWZRAAAAAAAAOBBY0UNACAFqiEDDAILQYCAgIB4IQMMAQsgASADIANBF3ZB6n5qIghBF3Rrvrs5AwggAUEIaiABIAhBAUEAEP+HgIAAIQMgASsDACEEIAJBf0oNAEEAIANrIQMgBJohBAtEAAAAAAAA8L8gBCAEoiIFIASiIgYgBSAFoiIHoiAHIAVEzRuXv7ligz+iRE707PytXWg/oKIgBUTOM4yQ8x2ZP6JE/lqGHclUqz+goKIgBiAFRHKfmTj9EsE/okSfyRg0TVXVP6CiIASgoCIFoyAFIANBAXEbtiEACyABQRBqJICAgIAAIAALeAEDfEQAAAAAAADwvyAAIACiIgIgAKIiAyACIAKiIgSiIAQgAkTNG5e/uWKDP6JETvTs/K1daD+goiACRM4zjJDzHZk/okT+WoYdyVSrP6CgoiADIAJEcp+ZOP0SwT+iRJ/JGDRNVdU/oKIgAKCgIgKjIAIgARu2C4MHBwF/AX4BfwF+A3wCfwF8I4CAgIAAQRBrIgEkgICAgAACQAJAIAC9IgJCIIinQf////8HcSIDQfvDpP8DSw0AIANBgICA8gNJDQFEGC1EVPsh6T8gAJmhRAdcFDMmpoE8oCAAIAJCgICAgID/////AIMiBEKAgICA8ITl8j9WGyIFIAUgBSAFoiIGoiIHRGNVVVVVVdU/oiAGIAcgBiAGoiIAIAAgACAAIABEc1Ng28t1876iRKaSN6CIfhQ/oKJEAWXy8thEQz+gokQoA1bJIm1tP6CiRDfWBoT0ZJY/oKJEev4QERERwT+gIAYgACAAIAAgACAARNR6v3RwKvs+okTpp/AyD7gSP6CiRGgQjRr3JjA/oKJEFYPg/sjbVz+gokSThG7p4yaCP6CiRP5Bsxu6oas/oKKgokQAAAAAAAAAAKCiRAAAAAAAAAAAoKAiBqAhACAEQoGAgIDwhOXyP1QNAUQAAAAAAADwPyAFIAYgACAAoiAARAAAAAAAAPA/oKOhoCIAIACgoSIAmiAAIAJCAFMbIQAMAQsCQCADQYCAwP8HSQ0AIAAgAKEhAAwBCyAAIAEQhIiAgAAhAyABKwMIIQcCQAJAIAErAwAiBr0iAkKAgICAgP////8Ag0KBgICA8ITl8j9UIghFDQAMAQtEGC1EVPsh6T8gBpmhRAdcFDMmpoE8IAcgB5ogAkJ/VSIJG6GgIQZEAAAAAAAAAAAhBwsgA0EBcSEDIAYgBiAGIAaiIgWiIgpEY1VVVVVV1T+iIAUgCiAFIAWiIgAgACAAIAAgAERzU2Dby3XzvqJEppI3oIh+FD+gokQBZfLy2ERDP6CiRCgDVskibW0/oKJEN9YGhPRklj+gokR6/hARERHBP6AgBSAAIAAgACAAIABE1Hq/dHAq+z6iROmn8DIPuBI/oKJEaBCNGvcmMD+gokQVg+D+yNtXP6CiRJOEbunjJoI/oKJE/kGzG7qhqz+goqCiIAegoiAHoKAiBaAhAAJAIAgNAEEBIANBAXRrtyIHIAYgBSAAIACiIAAgB6CjoaAiACAAoKEiACAAmiAJQQFxGyEADAELIANFDQBEAAAAAAAA8L8gAKMiByAHvUKAgICAcIO/IgcgBSAAvUKAgICAcIO/IgAgBqGhoiAHIACiRAAAAAAAAPA/oKCiIAegIQALIAFBEGokgICAgAAgAAuuAwMBfgJ/A3wCQAJAIAC9IgNCgICAgID/////AINCgYCAgPCE5fI/VCIERQ0ADAELRBgtRFT7Iek/IACZoUQHXBQzJqaBPCABIAGaIANCf1UiBRuhoCEARAAAAAAAAAAAIQELIAAgACAAIACiIgaiIgdEY1VVVVVV1T+iIAYgByAGIAaiIgggCCAIIAggCERzU2Dby3XzvqJEppI3oIh+FD+gokQBZfLy2ERDP6CiRCgDVskibW0/oKJEN9YGhPRklj+gokR6/hARERHBP6AgBiAIIAggCCAIIAhE1Hq/dHAq+z6iROmn8DIPuBI/oKJEaBCNGvcmMD+gokQVg+D+yNtXP6CiRJOEbunjJoI/oKJE/kGzG7qhqz+goqCiIAGgoiABoKAiBqAhCAJAIAQNAEEBIAJBAXRrtyIBIAAgBiAIIAiiIAggAaCjoaAiCCAIoKEiCCAImiAFQQFxGw8LAkAgAkUNAEQAAAAAAADwvyAIoyIBIAG9QoCAgIBwg78iASAGIAi9QoCAgIBwg78iCCAAoaGiIAEgCKJEAAAAAAAA8D+goKIgAaAhCAsgCAuWAgMBfwF+AX8jgICAgABB0ABrIgMkgICAgAACQAJAIAJC////////////AIMiBEIwiKciBUH//wFHDQAgAyABIAIgASACEL2AgIAAIANBCGopAwAhAiADKQMAIQEMAQsCQCABIARCgICAgICAgICAf0LRhZGq+8Ok/z8QtICAgABBf0oNACAFQcf/AEkNASADQRBqIAEgAkIAQgBBABCTiICAACADKQMYIQIgAykDECEBDAELIAEgAiADQTBqEIiIgIAAIQUgA0EgaiADKQMwIAMpAzggAykDQCADQcgAaikDACAFQQFxEJOIgIAAIAMpAyghAiADKQMgIQELIAAgAjcDCCAAIAE3AwAgA0HQAGokgICAgAALxB0FAX8DfgF/A34BfyOAgICAAEHgCmsiBiSAgICAAAJAAkAgASACQv///////////wCDIgdCgICAgICAgICQf0LvibO9saiW/z8QtYCAgABBAE4NACADIQggASEJDAELQgAhCCAGQdAKakK4g9yozLHitIR/QtGFkar7w6T/PyABIAIgAkKAgICAgICAgIB/hSABIAJCAEIAELSAgIAAQX9KIgobEL2AgIAAIAZBwApqQuDU74WC6LG+pn9CiMGTgami88U/IAMgBCAEQoCAgICAgICAgH+FIAobEL2AgIAAIAZBsApqIAYpA9AKIAZB0ApqQQhqKQMAIAYpA8AKIAZBwApqQQhqKQMAELyAgIAAIAZBsApqQQhqKQMAIQIgBikDsAohCUIAIQQLIAZBoApqIAkgAiAJIAIQuICAgAAgBkGQCmogBikDoAoiCyAGQaAKakEIaikDACIMIAsgDBC4gICAACAGQYAKaiAGKQOQCiIDIAZBkApqQQhqKQMAIg1CgICAgICAgICgf0LD3unt2/2R7z8QuICAgAAgBkHwCWogBikDgAogBkGACmpBCGopAwBCgICAgICAgIDAAELV0rDM/KXq8D8QvICAgAAgBkHgCWogAyANIAYpA/AJIAZB8AlqQQhqKQMAELiAgIAAIAZB0AlqIAYpA+AJIAZB4AlqQQhqKQMAQoCAgICAgICAoH9Chs+2tIaYpfE/ELyAgIAAIAZBwAlqIAMgDSAGKQPQCSAGQdAJakEIaikDABC4gICAACAGQbAJaiAGKQPACSAGQcAJakEIaikDAEKAgICAgICAgCBCpoqogceNt/E/ELyAgIAAIAZBoAlqIAMgDSAGKQOwCSAGQbAJakEIaikDABC4gICAACAGQZAJaiAGKQOgCSAGQaAJakEIaikDAEKAgICAgICAgJB/QqHGyNih9abyPxC8gICAACAGQYAJaiADIA0gBikDkAkgBkGQCWpBCGopAwAQuICAgAAgBkHwCGogBikDgAkgBkGACWpBCGopAwBC/IOCqI/zg6maf0KK49GHmebL8z8QvICAgAAgBkHgCGogAyANIAYpA/AIIAZB8AhqQQhqKQMAELiAgIAAIAZB0AhqIAYpA+AIIAZB4AhqQQhqKQMAQuO/34KBrveFDkKY1qTRpaXz9D8QvICAgAAgBkHACGogAyANIAYpA9AIIAZB0AhqQQhqKQMAELiAgIAAIAZBsAhqIAYpA8AIIAZBwAhqQQhqKQMAQueEgN6Pms7vE0KRusjXrd6X9j8QvICAgAAgBkGgCGogAyANIAYpA7AIIAZBsAhqQQhqKQMAELiAgIAAIAZBkAhqIAYpA6AIIAZBoAhqQQhqKQMAQtD66/vvk/mNSELV4OfpsuLC9z8QvICAgAAgBkGACGogAyANIAYpA5AIIAZBkAhqQQhqKQMAELiAgIAAIAZB8AdqIAYpA4AIIAZBgAhqQQhqKQMAQuyaxuL929DsDkKYlr/F4c/l+D8QvICAgAAgBkHgB2ogAyANIAYpA/AHIAZB8AdqQQhqKQMAELiAgIAAIAZB0AdqIAYpA+AHIAZB4AdqQQhqKQMAQv69krPynv++xwBC9OyApIKrjfo/ELyAgIAAIAZBwAdqIAMgDSAGKQPQByAGQdAHakEIaikDABC4gICAACAGQbAHaiAGKQPAByAGQcAHakEIaikDAEK39omn6LH7r3tC3a+Fh73atfs/ELyAgIAAIAZBoAdqIAMgDSAGKQOwByAGQbAHakEIaikDABC4gICAACAGQZAHaiAGKQOgByAGQaAHakEIaikDAELNl/aEvte1mZ9/Qo+Ci8T0ydn8PxC8gICAACAGQYAHaiADIA0gBikDkAcgBkGQB2pBCGopAwAQuICAgAAgBkHwBmogBikDgAcgBkGAB2pBCGopAwBCtb3EiJGixIgRQpGixIiRooT+PxC8gICAACAGQeAGaiADIA1CgICAgICAgICQf0Ka7/HlhqKU8L9/ELiAgIAAIAZB0AZqIAYpA+AGIAZB4AZqQQhqKQMAQoCAgICAgICAgH9Cpoqh3OPOi/G/fxC8gICAACAGQcAGaiADIA0gBikD0AYgBkHQBmpBCGopAwAQuICAgAAgBkGwBmogBikDwAYgBkHABmpBCGopAwBCgICAgICAgIDgAEK7vdqa79nn8L9/ELyAgIAAIAZBoAZqIAMgDSAGKQOwBiAGQbAGakEIaikDABC4gICAACAGQZAGaiAGKQOgBiAGQaAGakEIaikDAEKAgICAgICAgJB/QtLI7O+F58HxPxC8gICAACAGQYAGaiADIA0gBikDkAYgBkGQBmpBCGopAwAQuICAgAAgBkHwBWogBikDgAYgBkGABmpBCGopAwBCgICAgICAgICAf0KT76XJ9ZT68j8QvICAgAAgBkHgBWogAyANIAYpA/AFIAZB8AVqQQhqKQMAELiAgIAAIAZB0AVqIAYpA+AFIAZB4AVqQQhqKQMAQpiq37eKuoyNQEKYhfSr87id9D8QvICAgAAgBkHABWogAyANIAYpA9AFIAZB0AVqQQhqKQMAELiAgIAAIAZBsAVqIAYpA8AFIAZBwAVqQQhqKQMAQqbMpaagtbPEyQBCo4Crt/2Ox/U/ELyAgIAAIAZBoAVqIAMgDSAGKQOwBSAGQbAFakEIaikDABC4gICAACAGQZAFaiAGKQOgBSAGQaAFakEIaikDAEK2ofaskPi+0b9/Qvffz+nynuz2PxC8gICAACAGQYAFaiADIA0gBikDkAUgBkGQBWpBCGopAwAQuICAgAAgBkHwBGogBikDgAUgBkGABWpBCGopAwBCzeXnzafV+OPbAELpw6j32K+S+D8QvICAgAAgBkHgBGogAyANIAYpA/AEIAZB8ARqQQhqKQMAELiAgIAAIAZB0ARqIAYpA+AEIAZB4ARqQQhqKQMAQsKp2Lfx1rOF7gBC5aLTudevvfk/ELyAgIAAIAZBwARqIAMgDSAGKQPQBCAGQdAEakEIaikDABC4gICAACAGQbAEaiAGKQPABCAGQcAEakEIaikDAEKukou+7tPzrytC3u7Kora03/o/ELyAgIAAIAZBoARqIAMgDSAGKQOwBCAGQbAEakEIaikDABC4gICAACAGQZAEaiAGKQOgBCAGQaAEakEIaikDAELuxYyx157t+khCo9j5quPNiPw/ELyAgIAAIAZBgARqIAMgDSAGKQOQBCAGQZAEakEIaikDABC4gICAACAGQfADaiAGKQOABCAGQYAEakEIaikDAELWmaXbobfojbp/QqG36I26w679PxC8gICAACAGQeADaiALIAwgBikD8AMgBkHwA2pBCGopAwAQuICAgAAgBkHAA2ogCSACIAsgDBC4gICAACAGQdADaiAGKQPwBiAGQfAGakEIaikDACAGKQPgAyAGQeADakEIaikDABC8gICAACAGQbADaiAGKQPAAyIDIAZBwANqQQhqKQMAIg0gBikD0AMgBkHQA2pBCGopAwAQuICAgAAgBkGQA2ogBikDsAMgBkGwA2pBCGopAwAgCCAEELyAgIAAIAZBgANqIAsgDCAGKQOQAyAGQZADakEIaikDABC4gICAACAGQfACaiAGKQOAAyAGQYADakEIaikDACAIIAQQvICAgAAgBkGgA2ogAyANQtOq1arVqtWq1QBC1arVqtWq1f4/ELiAgIAAIAZB4AJqIAYpA6ADIAZBoANqQQhqKQMAIAYpA/ACIAZB8AJqQQhqKQMAELyAgIAAIAZB0AJqIAkgAiAGKQPgAiILIAZB4AJqQQhqKQMAIgwQvICAgAAgASAHQoCAgICAgICAkH9C74mzvbGolv8/ELWAgIAAIQ4gBkHQAmpBCGopAwAhAyAGKQPQAiENAkACQCAOQQBIDQAgBkHwAGpBASAFQQF0axDEgICAACAGQeAAaiANIAMgDSADELiAgIAAIAZB0ABqIA0gAyAGKQNwIgEgBkHwAGpBCGopAwAiBBC8gICAACAGQcAAaiAGKQNgIAZB4ABqQQhqKQMAIAYpA1AgBkHQAGpBCGopAwAQuYCAgAAgBkEwaiALIAwgBikDQCAGQcAAakEIaikDABC9gICAACAGQSBqIAkgAiAGKQMwIAZBMGpBCGopAwAQvICAgAAgBkEQaiAGKQMgIgMgBkEgakEIaikDACINIAMgDRC8gICAACAGIAEgBCAGKQMQIAZBEGpBCGopAwAQvYCAgAAgBkEIaikDACIDIANCgICAgICAgICAf4UgCkEBcRshAyAGKQMAIQ0MAQsgBUUNACAGQcACaiANIANCAEKAgICAgIDAj8AAELyAgIAAIAZBsAJqIAYpA8ACIAZBwAJqQQhqKQMAQgBCgICAgICAwI9AELyAgIAAIAZB0AFqIAYpA7ACIgEgBkGwAmpBCGopAwAiBCAJIAIQvYCAgAAgBkHAAWogCyAMIAYpA9ABIAZB0AFqQQhqKQMAEL2AgIAAIAZBoAJqQgBCgICAgICAwP+/fyANIAMQuYCAgAAgBkGQAmogBikDoAIiAiAGQaACakEIaikDACIJQgBCgICAgICAwI/AABC8gICAACAGQYACaiAGKQOQAiAGQZACakEIaikDAEIAQoCAgICAgMCPQBC8gICAACAGQfABaiAGKQOAAiIDIAZBgAJqQQhqKQMAIg0gASAEELiAgIAAIAZB4AFqIAYpA/ABIAZB8AFqQQhqKQMAQgBCgICAgICAwP8/ELyAgIAAIAZBsAFqIAMgDSAGKQPAASAGQcABakEIaikDABC4gICAACAGQaABaiAGKQOwASAGQbABakEIaikDACAGKQPgASAGQeABakEIaikDABC8gICAACAGQZABaiACIAkgBikDoAEgBkGgAWpBCGopAwAQuICAgAAgBkGAAWogBikDkAEgBkGQAWpBCGopAwAgAyANELyAgIAAIAZBgAFqQQhqKQMAIQMgBikDgAEhDQsgACANNwMAIAAgAzcDCCAGQeAKaiSAgICAAAuYAQICfQF/QwAAAD8gAJghAQJAAkAgAIsiArwiA0GW5MWVBEsNACACEJWIgIAAIQICQCADQf////sDSw0AIANBgICAzANJDQIgASACIAKSIAIgApQgAkMAAIA/kpWTlA8LIAEgAiACIAJDAACAP5KVkpQPCyABIAGSIAJDvOMiw5IQ6IeAgABDAAAAepRDAAAAepSUIQALIAAL3wQCAn8EfQJAAkACQAJAAkACQCAAvCIBQf////8HcSICQcTw1owESQ0AIAJBgICA/AdLDQUCQCABQQBODQBDAACAvw8LIAJBmOTFlQRJDQEgAEMAAAB/lA8LIAJBmeTF9QNJDQIgAkGRq5T8A0sNAAJAIAFBAEgNACAAQ4BxMb+SIQNBASECQ9H3FzchBAwCCyAAQ4BxMT+SIQNBfyECQ9H3F7chBAwBCwJAAkAgAEM7qrg/lEMAAAA/IACYkiIDi0MAAABPXUUNACADqCECDAELQYCAgIB4IQILIAKyIgND0fcXN5QhBCAAIANDgHExv5SSIQMLIAMgAyAEkyIAkyAEkyEEDAELIAJBgICAmANJDQFBACECCyAAIABDAAAAP5QiBZQiAyADIANDEDDPOpRDaIgIvZKUQwAAgD+SIgZDAABAQCAGIAWUkyIFk0MAAMBAIAAgBZSTlZQhBQJAIAINACAAIAAgBZQgA5OTDwsgACAFIASTlCAEkyADkyEDAkACQAJAIAJBAWoOAwACAQILIAAgA5NDAAAAP5RDAAAAv5IPCwJAIABDAACAvl1FDQAgAyAAQwAAAD+Sk0MAAADAlA8LIAAgA5MiACAAkkMAAIA/kg8LIAJBF3QiAUGAgID8A2q+IQQCQCACQTlJDQAgACADk0MAAIA/kiIAIACSQwAAAH+UIAAgBJQgAkGAAUYbQwAAgL+SDwtBgICA/AMgAWu+IQUCQAJAIAJBFksNAEMAAIA/IAWTIAAgA5OSIQAMAQsgACADIAWSk0MAAIA/kiEACyAAIASUIQALIAALHAAgAEO84yLDkhDoh4CAAEMAAAB6lEMAAAB6lAu9AQICfAF+RAAAAAAAAOA/IACmIQECQAJAIACZIgK9IgNC/////5/Ii8PAAFYNACACEJiIgIAAIQICQCADQv/////////3P1YNACADQoCAgICAgICoPlQNAiABIAIgAqAgAiACoiACRAAAAAAAAPA/oKOhog8LIAEgAiACIAJEAAAAAAAA8D+go6CiDwsgASABoCACRIvdGhVmIJbAoBDsh4CAAEQAAAAAAADAf6JEAAAAAAAAwH+ioiEACyAAC/kFAwF+AX8EfAJAAkACQAJAAkACQCAAvSIBQiCIp0H/////B3EiAkH60I2CBEkNACAAIABiDQUCQCABQgBZDQBEAAAAAAAA8L8PCyAARO85+v5CLoZAZEUNASAARAAAAAAAAOB/og8LIAJBw9zY/gNJDQIgAkGxxcL/A0sNAAJAIAFCAFMNACAARAAA4P5CLua/oCEDQQEhAkR2PHk17znqPSEEDAILIABEAADg/kIu5j+gIQNBfyECRHY8eTXvOeq9IQQMAQsCQAJAIABE/oIrZUcV9z+iRAAAAAAAAOA/IACmoCIDmUQAAAAAAADgQWNFDQAgA6ohAgwBC0GAgICAeCECCyACtyIDRHY8eTXvOeo9oiEEIAAgA0QAAOD+Qi7mv6KgIQMLIAMgAyAEoSIAoSAEoSEEDAELIAJBgIDA5ANJDQFBACECCyAAIABEAAAAAAAA4D+iIgWiIgMgAyADIAMgAyADRC3DCW63/Yq+okQ5UuaGys/QPqCiRLfbqp4ZzhS/oKJEhVX+GaABWj+gokT0EBERERGhv6CiRAAAAAAAAPA/oCIGRAAAAAAAAAhAIAYgBaKhIgWhRAAAAAAAABhAIAAgBaKho6IhBQJAIAINACAAIAAgBaIgA6GhDwsgACAFIAShoiAEoSADoSEDAkACQAJAIAJBAWoOAwACAQILIAAgA6FEAAAAAAAA4D+iRAAAAAAAAOC/oA8LAkAgAEQAAAAAAADQv2NFDQAgAyAARAAAAAAAAOA/oKFEAAAAAAAAAMCiDwsgACADoSIAIACgRAAAAAAAAPA/oA8LIAJB/wdqrUI0hr8hBAJAIAJBOUkNACAAIAOhRAAAAAAAAPA/oCIAIACgRAAAAAAAAOB/oiAAIASiIAJBgAhGG0QAAAAAAADwv6APC0H/ByACa61CNIa/IQUCQAJAIAJBE0sNAEQAAAAAAADwPyAFoSAAIAOhoCEADAELIAAgAyAFoKFEAAAAAAAA8D+gIQALIAAgBKIhAAsgAAsoACAARIvdGhVmIJbAoBDsh4CAAEQAAAAAAADAf6JEAAAAAAAAwH+iC08BAX8jgICAgABBEGsiAySAgICAACADIAEgAhC/gICAABCXiICAABDAgICAACAAIANBCGopAwA3AwggACADKQMANwMAIANBEGokgICAgAALlwECAX8BfQJAAkAgAIsiALwiAUGW5MX5A0sNAEMAAIA/IQIgAUGAgIDMA0kNASAAEJWIgIAAIgAgAJQgAEMAAIA/kiIAIACSlUMAAIA/kg8LAkAgAUGW5MWVBEsNACAAEOiHgIAAIgBDAACAPyAAlZJDAAAAP5QPCyAAQ7zjIsOSEOiHgIAAQwAAAHqUQwAAAHqUIQILIAILxAECAX4BfAJAAkAgAJkiAL0iAUL/////n8iL8z9WDQBEAAAAAAAA8D8hAiABQoCAgICAgICoPlQNASAAEJiIgIAAIgAgAKIgAEQAAAAAAADwP6AiACAAoKNEAAAAAAAA8D+gDwsCQCABQv////+fyIvDwABWDQAgABDsh4CAACIARAAAAAAAAPA/IACjoEQAAAAAAADgP6IPCyAARIvdGhVmIJbAoBDsh4CAAEQAAAAAAADAf6JEAAAAAAAAwH+iIQILIAILTwEBfyOAgICAAEEQayIDJICAgIAAIAMgASACEL+AgIAAEJyIgIAAEMCAgIAAIAAgA0EIaikDADcDCCAAIAMpAwA3AwAgA0EQaiSAgICAAAu4AQIBfQF/AkACQCAAiyIBvCICQdW+svgDSQ0AAkAgAkGBgICJBEkNAEMAAAAAIAGVQwAAgD+SIQEMAgtDAACAP0MAAABAIAEgAZIQlYiAgABDAAAAQJKVkyEBDAELAkAgAkH5iov0A0kNACABIAGSEJWIgIAAIgEgAUMAAABAkpUhAQwBCyACQYCAgARJDQAgAUMAAADAlBCViICAACIBjCABQwAAAECSlSEBCyABjCABIAC8QQBIGwvpAQIBfAF+AkACQCAAmSIBvSICQoCAgICw/eTwP1QNAAJAIAJCgICAgJCAgJrAAFQNAEQAAAAAAAAAgCABo0QAAAAAAADwP6AhAQwCC0QAAAAAAADwP0QAAAAAAAAAQCABIAGgEJiIgIAARAAAAAAAAABAoKOhIQEMAQsCQCACQoCAgIDwlZboP1QNACABIAGgEJiIgIAAIgEgAUQAAAAAAAAAQKCjIQEMAQsgAkKAgICAgICACFQNACABRAAAAAAAAADAohCYiICAACIBmiABRAAAAAAAAABAoKMhAQsgAZogASAAvUIAUxsLTwEBfyOAgICAAEEQayIDJICAgIAAIAMgASACEL+AgIAAEJ+IgIAAEMCAgIAAIAAgA0EIaikDADcDCCAAIAMpAwA3AwAgA0EQaiSAgICAAAuIAgMBfQF/AXwCQCAAiyIBvCICQYCAgPwDSQ0AAkAgAkGAgID8A0cNACAAu0QYLURU+yH5P6JEAAAAAAAAcDigtg8LQwAAAAAgACAAk5UPCwJAAkAgAkH////3A0sNACACQYCAgHxqQYCAgMgDSQ0BIAAgACAAlCIBIAEgAUNr0w28lEO6Ey+9kpRDdaoqPpKUIAFDruU0v5RDAACAP5KVlCAAkg8LRBgtRFT7Ifk/QwAAgD8gAZNDAAAAP5QiAbufIgMgASABIAFDa9MNvJRDuhMvvZKUQ3WqKj6SlCABQ67lNL+UQwAAgD+SlbuiIAOgIgMgA6ChtiIBjCABIAC8QQBIGyEACyAAC9IEAwF+AX8DfAJAIAC9IgFCIIinQf////8HcSICQYCAwP8DSQ0AAkAgAkGAgMCAfGogAadyDQAgAEQYLURU+yH5P6JEAAAAAAAAcDigDwtEAAAAAAAAAAAgACAAoaMPCwJAAkAgAkH////+A0sNACACQYCAQGpBgICA8gNJDQEgACAAIACiIgMgAyADIAMgAyADRAn3/Q3hPQI/okSIsgF14O9JP6CiRDuPaLUogqS/oKJEVUSIDlXByT+gokR9b+sDEtbUv6CiRFVVVVVVVcU/oKIgAyADIAMgA0SCki6xxbizP6JEWQGNG2wG5r+gokTIilmc5SoAQKCiREstihwnOgPAoKJEAAAAAAAA8D+go6IgAKAPC0QAAAAAAADwPyAAmaFEAAAAAAAA4D+iIgAgACAAIAAgACAARAn3/Q3hPQI/okSIsgF14O9JP6CiRDuPaLUogqS/oKJEVUSIDlXByT+gokR9b+sDEtbUv6CiRFVVVVVVVcU/oKIgACAAIAAgAESCki6xxbizP6JEWQGNG2wG5r+gokTIilmc5SoAQKCiREstihwnOgPAoKJEAAAAAAAA8D+goyEEIACfIQMCQAJAIAJBs+a8/wNJDQBEGC1EVPsh+T8gAyAEoiADoCIAIACgRAdcFDMmppG8oKEhAAwBC0QYLURU+yHpPyADvUKAgICAcIO/IgUgBaChIAMgA6AgBKJEB1wUMyamkTwgACAFIAWioSADIAWgoyIAIACgoaGhRBgtRFT7Iek/oCEACyAAmiAAIAFCAFMbIQALIAALjCQCAn8GfiOAgICAAEGADWsiAySAgICAAAJAAkAgAkIwiKdB//8BcSIEQf//AEkNAAJAAkAgASACQgBCgICAgICAwP8/ELSAgIAARQ0AIAEgAkIAQoCAgICAgMD/v38QtICAgAANAQsgA0EQaiABIAJCuIPcqMyx4rSEf0LRhZGq+8Pk/z8QuICAgAAgAyADKQMQIANBEGpBCGopAwBCAEKAgICAgIDAwz8QvICAgAAgA0EIaikDACECIAMpAwAhAQwCCyADQTBqIAEgAiABIAIQvYCAgAAgA0EgakIAQgAgAykDMCADQTBqQQhqKQMAELmAgIAAIANBIGpBCGopAwAhAiADKQMgIQEMAQsCQCAEQf7/AEYNACAEQcb/AEkNASADQfAMaiABIAIgASACELiAgIAAIANB4AxqIAMpA/AMIgUgA0HwDGpBCGopAwAiBkKGw+LPwYPJl5d/QsCajZfAhbH0v38QuICAgAAgA0HQDGogAykD4AwgA0HgDGpBCGopAwBCocLksavbhu2Nf0Kx2N+d2OSL+T8QvICAgAAgA0HADGogBSAGIAMpA9AMIANB0AxqQQhqKQMAELiAgIAAIANBsAxqIAMpA8AMIANBwAxqQQhqKQMAQpzy8YqEj4WimX9CnbvorLHAyPu/fxC8gICAACADQaAMaiAFIAYgAykDsAwgA0GwDGpBCGopAwAQuICAgAAgA0GQDGogAykDoAwgA0GgDGpBCGopAwBCt5j0xprqo41WQper2vTfuaL9PxC8gICAACADQYAMaiAFIAYgAykDkAwgA0GQDGpBCGopAwAQuICAgAAgA0HwC2ogAykDgAwgA0GADGpBCGopAwBCkLfiy7aJnYbZAELvhNyVhcrB/r9/ELyAgIAAIANB4AtqIAUgBiADKQPwCyADQfALakEIaikDABC4gICAACADQdALaiADKQPgCyADQeALakEIaikDAELZuZ+Jr4KYtB5C3YiBic23of8/ELyAgIAAIANBwAtqIAUgBiADKQPQCyADQdALakEIaikDABC4gICAACADQbALaiADKQPACyADQcALakEIaikDAELcx9bj3sGru/oAQoL8lMSC5dT/v38QvICAgAAgA0GgC2ogBSAGIAMpA7ALIANBsAtqQQhqKQMAELiAgIAAIANBkAtqIAMpA6ALIANBoAtqQQhqKQMAQp76sbr1xsDakX9Czs7t2vny1f8/ELyAgIAAIANBgAtqIAUgBiADKQOQCyADQZALakEIaikDABC4gICAACADQfAKaiADKQOACyADQYALakEIaikDAELB3LyBy8KN9SlCvLiWw7zmnf+/fxC8gICAACADQeAKaiAFIAYgAykD8AogA0HwCmpBCGopAwAQuICAgAAgA0HQCmogAykD4AogA0HgCmpBCGopAwBCy7XVqtWq1arVAELVqtWq1aqV/j8QvICAgAAgA0HACmogAykD0AogA0HQCmpBCGopAwAgBSAGELiAgIAAIANBsApqIAUgBkKB6uLizNuZ1Yd/QvTwq7KAxqj5v38QuICAgAAgA0GgCmogAykDsAogA0GwCmpBCGopAwBC47+nqpXI4KT3AEL55JjquZqE/D8QvICAgAAgA0GQCmogBSAGIAMpA6AKIANBoApqQQhqKQMAELiAgIAAIANBgApqIAMpA5AKIANBkApqQQhqKQMAQpKzupeUls2Kpn9CrOaKo5XP+f2/fxC8gICAACADQfAJaiAFIAYgAykDgAogA0GACmpBCGopAwAQuICAgAAgA0HgCWogAykD8AkgA0HwCWpBCGopAwBC7qPYkbXW3KSIf0Lb7ZGBlvup/z8QvICAgAAgA0HQCWogBSAGIAMpA+AJIANB4AlqQQhqKQMAELiAgIAAIANBwAlqIAMpA9AJIANB0AlqQQhqKQMAQsTH6eGQsafunX9CmNP329ujqIBAELyAgIAAIANBsAlqIAUgBiADKQPACSADQcAJakEIaikDABC4gICAACADQaAJaiADKQOwCSADQbAJakEIaikDAELx6MDFkJDQqLF/QtPRvYPO6/uAwAAQvICAgAAgA0GQCWogBSAGIAMpA6AJIANBoAlqQQhqKQMAELiAgIAAIANBgAlqIAMpA5AJIANBkAlqQQhqKQMAQqu9iNmj4q2Lkn9CpvDmp7XFmoFAELyAgIAAIANB8AhqIAUgBiADKQOACSADQYAJakEIaikDABC4gICAACADQeAIaiADKQPwCCADQfAIakEIaikDAEK+wp63zt3EoQRCioSwzbDdj4HAABC8gICAACADQdAIaiAFIAYgAykD4AggA0HgCGpBCGopAwAQuICAgAAgA0HACGogAykD0AggA0HQCGpBCGopAwBClNO3h8WrnZ5sQvmD5Ji6xs2AQBC8gICAACADQbAIaiAFIAYgAykDwAggA0HACGpBCGopAwAQuICAgAAgA0GgCGogAykDsAggA0GwCGpBCGopAwBCAEKAgICAgIDA/z8QvICAgAAgA0GQCGogAykDwAogA0HACmpBCGopAwAgAykDoAggA0GgCGpBCGopAwAQuYCAgAAgA0GACGogASACIAMpA5AIIANBkAhqQQhqKQMAELiAgIAAIANB8AdqIAMpA4AIIANBgAhqQQhqKQMAIAEgAhC8gICAACADQfAHakEIaikDACECIAMpA/AHIQEMAQsgA0HgB2pCAEKAgICAgIDA/z8gASACQv///////////wCDEL2AgIAAIANB0AdqIAMpA+AHIANB4AdqQQhqKQMAQgBCgICAgICAgP8/ELiAgIAAIANBwAdqIAMpA9AHIgEgA0HQB2pBCGopAwAiBRDWh4CAACADQbAHaiABIAVChsPiz8GDyZeXf0LAmo2XwIWx9L9/ELiAgIAAIANBoAdqIAMpA7AHIANBsAdqQQhqKQMAQqHC5LGr24btjX9Csdjfndjki/k/ELyAgIAAIANBkAdqIAEgBSADKQOgByADQaAHakEIaikDABC4gICAACADQYAHaiADKQOQByADQZAHakEIaikDAEKc8vGKhI+Fopl/Qp276KyxwMj7v38QvICAgAAgA0HwBmogASAFIAMpA4AHIANBgAdqQQhqKQMAELiAgIAAIANB4AZqIAMpA/AGIANB8AZqQQhqKQMAQreY9Maa6qONVkKXq9r037mi/T8QvICAgAAgA0HQBmogASAFIAMpA+AGIANB4AZqQQhqKQMAELiAgIAAIANBwAZqIAMpA9AGIANB0AZqQQhqKQMAQpC34su2iZ2G2QBC74TclYXKwf6/fxC8gICAACADQbAGaiABIAUgAykDwAYgA0HABmpBCGopAwAQuICAgAAgA0GgBmogAykDsAYgA0GwBmpBCGopAwBC2bmfia+CmLQeQt2IgYnNt6H/PxC8gICAACADQZAGaiABIAUgAykDoAYgA0GgBmpBCGopAwAQuICAgAAgA0GABmogAykDkAYgA0GQBmpBCGopAwBC3MfW497Bq7v6AEKC/JTEguXU/79/ELyAgIAAIANB8AVqIAEgBSADKQOABiADQYAGakEIaikDABC4gICAACADQeAFaiADKQPwBSADQfAFakEIaikDAEKe+rG69cbA2pF/Qs7O7dr58tX/PxC8gICAACADQdAFaiABIAUgAykD4AUgA0HgBWpBCGopAwAQuICAgAAgA0HABWogAykD0AUgA0HQBWpBCGopAwBCwdy8gcvCjfUpQry4lsO85p3/v38QvICAgAAgA0GwBWogASAFIAMpA8AFIANBwAVqQQhqKQMAELiAgIAAIANBoAVqIAMpA7AFIANBsAVqQQhqKQMAQsu11arVqtWq1QBC1arVqtWqlf4/ELyAgIAAIANBkAVqIAMpA6AFIANBoAVqQQhqKQMAIAEgBRC4gICAACADQYAFaiABIAVCgeri4szbmdWHf0L08KuygMao+b9/ELiAgIAAIANB8ARqIAMpA4AFIANBgAVqQQhqKQMAQuO/p6qVyOCk9wBC+eSY6rmahPw/ELyAgIAAIANB4ARqIAEgBSADKQPwBCADQfAEakEIaikDABC4gICAACADQdAEaiADKQPgBCADQeAEakEIaikDAEKSs7qXlJbNiqZ/QqzmiqOVz/n9v38QvICAgAAgA0HABGogASAFIAMpA9AEIANB0ARqQQhqKQMAELiAgIAAIANBsARqIAMpA8AEIANBwARqQQhqKQMAQu6j2JG11tykiH9C2+2RgZb7qf8/ELyAgIAAIANBoARqIAEgBSADKQOwBCADQbAEakEIaikDABC4gICAACADQZAEaiADKQOgBCADQaAEakEIaikDAELEx+nhkLGn7p1/QpjT99vbo6iAQBC8gICAACADQYAEaiABIAUgAykDkAQgA0GQBGpBCGopAwAQuICAgAAgA0HwA2ogAykDgAQgA0GABGpBCGopAwBC8ejAxZCQ0Kixf0LT0b2Dzuv7gMAAELyAgIAAIANB4ANqIAEgBSADKQPwAyADQfADakEIaikDABC4gICAACADQdADaiADKQPgAyADQeADakEIaikDAEKrvYjZo+Kti5J/Qqbw5qe1xZqBQBC8gICAACADQcADaiABIAUgAykD0AMgA0HQA2pBCGopAwAQuICAgAAgA0GwA2ogAykDwAMgA0HAA2pBCGopAwBCvsKet87dxKEEQoqEsM2w3Y+BwAAQvICAgAAgA0GgA2ogASAFIAMpA7ADIANBsANqQQhqKQMAELiAgIAAIANBkANqIAMpA6ADIANBoANqQQhqKQMAQpTTt4fFq52ebEL5g+SYusbNgEAQvICAgAAgA0GAA2ogASAFIAMpA5ADIANBkANqQQhqKQMAELiAgIAAIANB8AJqIAMpA4ADIANBgANqQQhqKQMAQgBCgICAgICAwP8/ELyAgIAAIANB4AJqIAMpA5AFIANBkAVqQQhqKQMAIAMpA/ACIANB8AJqQQhqKQMAELmAgIAAIANBwAdqQQhqKQMAIQYgA0HgAmpBCGopAwAhByADKQPAByEIIAMpA+ACIQkCQAJAQQEgAkKAgICAgMA/gyIKQoCAgIDwvztUIApCgICAgPC/O1EbDQAgA0GAAWogCCAGIAkgBxC4gICAACADQfAAaiADKQOAASADQYABakEIaikDACAIIAYQvICAgAAgA0HgAGogAykDcCIBIANB8ABqQQhqKQMAIgUgASAFELyAgIAAIANB0ABqIAMpA2AgA0HgAGpBCGopAwBC5NTvhYLosb6mf0KIwZOBqaKzxr9/ELyAgIAAIANBwABqQriD3KjMseK0hH9C0YWRqvvD5P8/IAMpA1AgA0HQAGpBCGopAwAQvYCAgAAgA0HAAGpBCGopAwAhBSADKQNAIQEMAQsgA0GQAmpCACAGQgAgBhC4gICAACADQYACaiABIAUgAykDkAIgA0GQAmpBCGopAwAQvYCAgAAgA0HAAmogCCAGQgAgBhC8gICAACADQfABaiADKQOAAiADQYACakEIaikDACADKQPAAiADQcACakEIaikDABC5gICAACADQdACaiAIIAYgCCAGELyAgIAAIANB4AFqIAMpA/ABIgEgA0HwAWpBCGopAwAiBSABIAUQvICAgAAgA0HQAWpC5NTvhYLosb6mf0KIwZOBqaKzxj8gAykD4AEgA0HgAWpBCGopAwAQvYCAgAAgA0HAAWogAykD0AIgA0HQAmpBCGopAwAgCSAHELiAgIAAIANBsAFqIAMpA8ABIANBwAFqQQhqKQMAIAMpA9ABIANB0AFqQQhqKQMAEL2AgIAAIANBsAJqQgAgBkIAIAYQvICAgAAgA0GgAmpCuIPcqMyx4rSEf0LRhZGq+8Ok/z8gAykDsAIgA0GwAmpBCGopAwAQvYCAgAAgA0GgAWogAykDoAIgA0GgAmpBCGopAwAgAykDsAEgA0GwAWpBCGopAwAQvYCAgAAgA0GQAWogAykDoAEgA0GgAWpBCGopAwBCuIPcqMyx4rSEf0LRhZGq+8Ok/z8QvICAgAAgA0GQAWpBCGopAwAhBSADKQOQASEBCyAFQoCAgICAgICAgH+FIAUgAkIAUxshAgsgACABNwMAIAAgAjcDCCADQYANaiSAgICAAAv1DAEBfyOAgICAAEHgBGsiAySAgICAACADQdAEaiABIAJChsPiz8GDyZeXf0LAmo2XwIWx9L9/ELiAgIAAIANBwARqIAMpA9AEIANB0ARqQQhqKQMAQqHC5LGr24btjX9Csdjfndjki/k/ELyAgIAAIANBsARqIAEgAiADKQPABCADQcAEakEIaikDABC4gICAACADQaAEaiADKQOwBCADQbAEakEIaikDAEKc8vGKhI+Fopl/Qp276KyxwMj7v38QvICAgAAgA0GQBGogASACIAMpA6AEIANBoARqQQhqKQMAELiAgIAAIANBgARqIAMpA5AEIANBkARqQQhqKQMAQreY9Maa6qONVkKXq9r037mi/T8QvICAgAAgA0HwA2ogASACIAMpA4AEIANBgARqQQhqKQMAELiAgIAAIANB4ANqIAMpA/ADIANB8ANqQQhqKQMAQpC34su2iZ2G2QBC74TclYXKwf6/fxC8gICAACADQdADaiABIAIgAykD4AMgA0HgA2pBCGopAwAQuICAgAAgA0HAA2ogAykD0AMgA0HQA2pBCGopAwBC2bmfia+CmLQeQt2IgYnNt6H/PxC8gICAACADQbADaiABIAIgAykDwAMgA0HAA2pBCGopAwAQuICAgAAgA0GgA2ogAykDsAMgA0GwA2pBCGopAwBC3MfW497Bq7v6AEKC/JTEguXU/79/ELyAgIAAIANBkANqIAEgAiADKQOgAyADQaADakEIaikDABC4gICAACADQYADaiADKQOQAyADQZADakEIaikDAEKe+rG69cbA2pF/Qs7O7dr58tX/PxC8gICAACADQfACaiABIAIgAykDgAMgA0GAA2pBCGopAwAQuICAgAAgA0HgAmogAykD8AIgA0HwAmpBCGopAwBCwdy8gcvCjfUpQry4lsO85p3/v38QvICAgAAgA0HQAmogASACIAMpA+ACIANB4AJqQQhqKQMAELiAgIAAIANBwAJqIAMpA9ACIANB0AJqQQhqKQMAQsu11arVqtWq1QBC1arVqtWqlf4/ELyAgIAAIANBsAJqIAMpA8ACIANBwAJqQQhqKQMAIAEgAhC4gICAACADQaACaiABIAJCgeri4szbmdWHf0L08KuygMao+b9/ELiAgIAAIANBkAJqIAMpA6ACIANBoAJqQQhqKQMAQuO/p6qVyOCk9wBC+eSY6rmahPw/ELyAgIAAIANBgAJqIAEgAiADKQOQAiADQZACakEIaikDABC4gICAACADQfABaiADKQOAAiADQYACakEIaikDAEKSs7qXlJbNiqZ/QqzmiqOVz/n9v38QvICAgAAgA0HgAWogASACIAMpA/ABIANB8AFqQQhqKQMAELiAgIAAIANB0AFqIAMpA+ABIANB4AFqQQhqKQMAQu6j2JG11tykiH9C2+2RgZb7qf8/ELyAgIAAIANBwAFqIAEgAiADKQPQASADQdABakEIaikDABC4gICAACADQbABaiADKQPAASADQcABakEIaikDAELEx+nhkLGn7p1/QpjT99vbo6iAQBC8gICAACADQaABaiABIAIgAykDsAEgA0GwAWpBCGopAwAQuICAgAAgA0GQAWogAykDoAEgA0GgAWpBCGopAwBC8ejAxZCQ0Kixf0LT0b2Dzuv7gMAAELyAgIAAIANBgAFqIAEgAiADKQOQASADQZABakEIaikDABC4gICAACADQfAAaiADKQOAASADQYABakEIaikDAEKrvYjZo+Kti5J/Qqbw5qe1xZqBQBC8gICAACADQeAAaiABIAIgAykDcCADQfAAakEIaikDABC4gICAACADQdAAaiADKQNgIANB4ABqQQhqKQMAQr7CnrfO3cShBEKKhLDNsN2PgcAAELyAgIAAIANBwABqIAEgAiADKQNQIANB0ABqQQhqKQMAELiAgIAAIANBMGogAykDQCADQcAAakEIaikDAEKU07eHxaudnmxC+YPkmLrGzYBAELyAgIAAIANBIGogASACIAMpAzAgA0EwakEIaikDABC4gICAACADQRBqIAMpAyAgA0EgakEIaikDAEIAQoCAgICAgMD/PxC8gICAACADIAMpA7ACIANBsAJqQQhqKQMAIAMpAxAgA0EQakEIaikDABC5gICAACAAIANBCGopAwA3AwggACADKQMANwMAIANB4ARqJICAgIAAC+sCAgJ/An0CQCAAvCIBQf////8HcSICQYCAgPwDSQ0AAkAgAkGAgID8A0cNAEMAAAAAQ9oPSUAgAUF/ShsPC0MAAAAAIAAgAJOVDwsCQAJAIAJB////9wNLDQBD2g/JPyEDIAJBgYCAlANJDQFDaCGiMyAAIAAgAJQiAyADIANDa9MNvJRDuhMvvZKUQ3WqKj6SlCADQ67lNL+UQwAAgD+SlZSTIACTQ9oPyT+SDwsCQCABQX9KDQBD2g/JPyAAQwAAgD+SQwAAAD+UIgCRIgMgAyAAIAAgAENr0w28lEO6Ey+9kpRDdaoqPpKUIABDruU0v5RDAACAP5KVlENoIaKzkpKTIgAgAJIPC0MAAIA/IACTQwAAAD+UIgAgACAAQ2vTDbyUQ7oTL72SlEN1qio+kpQgAEOu5TS/lEMAAIA/kpUgAJEiBJQgACAEvEGAYHG+IgMgA5STIAQgA5KVkiADkiIAIACSIQMLIAMLzgUDAX4BfwJ8AkAgAL0iAUIgiKdB/////wdxIgJBgIDA/wNJDQACQCACQYCAwIB8aiABp3INAEQAAAAAAAAAAEQYLURU+yEJQCABQn9VGw8LRAAAAAAAAAAAIAAgAKGjDwsCQAJAIAJB/////gNLDQBEGC1EVPsh+T8hAyACQYGAgOMDSQ0BRAdcFDMmppE8IAAgACAAoiIDIAMgAyADIAMgA0QJ9/0N4T0CP6JEiLIBdeDvST+gokQ7j2i1KIKkv6CiRFVEiA5Vwck/oKJEfW/rAxLW1L+gokRVVVVVVVXFP6CiIAMgAyADIANEgpIuscW4sz+iRFkBjRtsBua/oKJEyIpZnOUqAECgokRLLYocJzoDwKCiRAAAAAAAAPA/oKOioSAAoUQYLURU+yH5P6APCwJAIAFCf1UNAEQYLURU+yH5PyAARAAAAAAAAPA/oEQAAAAAAADgP6IiAJ8iAyADIAAgACAAIAAgACAARAn3/Q3hPQI/okSIsgF14O9JP6CiRDuPaLUogqS/oKJEVUSIDlXByT+gokR9b+sDEtbUv6CiRFVVVVVVVcU/oKIgACAAIAAgAESCki6xxbizP6JEWQGNG2wG5r+gokTIilmc5SoAQKCiREstihwnOgPAoKJEAAAAAAAA8D+go6JEB1wUMyamkbygoKEiACAAoA8LRAAAAAAAAPA/IAChRAAAAAAAAOA/oiIAIAAgACAAIAAgAEQJ9/0N4T0CP6JEiLIBdeDvST+gokQ7j2i1KIKkv6CiRFVEiA5Vwck/oKJEfW/rAxLW1L+gokRVVVVVVVXFP6CiIAAgACAAIABEgpIuscW4sz+iRFkBjRtsBua/oKJEyIpZnOUqAECgokRLLYocJzoDwKCiRAAAAAAAAPA/oKMgAJ8iBKIgACAEvUKAgICAcIO/IgMgA6KhIAQgA6CjoCADoCIAIACgIQMLIAML8S8CAn8CfiOAgICAAEHAEWsiAySAgICAAAJAAkAgAkIwiKdB//8BcSIEQf//AEkNAEIAIQVCACEGIAEgAkIAQoCAgICAgMD/PxC0gICAAEUNAQJAIAEgAkIAQoCAgICAgMD/v38QtICAgAANAELRhZGq+8OkgMAAIQZCuIPcqMyx4rSEfyEFDAILIANBEGogASACIAEgAhC9gICAACADQgBCACADKQMQIANBEGpBCGopAwAQuYCAgAAgA0EIaikDACEGIAMpAwAhBQwBCwJAIARB/v8ARg0AAkAgBEGN/wBPDQBC0YWRqvvD5P8/IQZCuIPcqMyx4rSEfyEFDAILIANBsBFqIAEgAiABIAIQuICAgAAgA0GgEWogAykDsBEiBSADQbARakEIaikDACIGQobD4s/Bg8mXl39CwJqNl8CFsfS/fxC4gICAACADQZARaiADKQOgESADQaARakEIaikDAEKhwuSxq9uG7Y1/QrHY353Y5Iv5PxC8gICAACADQYARaiAFIAYgAykDkBEgA0GQEWpBCGopAwAQuICAgAAgA0HwEGogAykDgBEgA0GAEWpBCGopAwBCnPLxioSPhaKZf0Kdu+isscDI+79/ELyAgIAAIANB4BBqIAUgBiADKQPwECADQfAQakEIaikDABC4gICAACADQdAQaiADKQPgECADQeAQakEIaikDAEK3mPTGmuqjjVZCl6va9N+5ov0/ELyAgIAAIANBwBBqIAUgBiADKQPQECADQdAQakEIaikDABC4gICAACADQbAQaiADKQPAECADQcAQakEIaikDAEKQt+LLtomdhtkAQu+E3JWFysH+v38QvICAgAAgA0GgEGogBSAGIAMpA7AQIANBsBBqQQhqKQMAELiAgIAAIANBkBBqIAMpA6AQIANBoBBqQQhqKQMAQtm5n4mvgpi0HkLdiIGJzbeh/z8QvICAgAAgA0GAEGogBSAGIAMpA5AQIANBkBBqQQhqKQMAELiAgIAAIANB8A9qIAMpA4AQIANBgBBqQQhqKQMAQtzH1uPewau7+gBCgvyUxILl1P+/fxC8gICAACADQeAPaiAFIAYgAykD8A8gA0HwD2pBCGopAwAQuICAgAAgA0HQD2ogAykD4A8gA0HgD2pBCGopAwBCnvqxuvXGwNqRf0LOzu3a+fLV/z8QvICAgAAgA0HAD2ogBSAGIAMpA9APIANB0A9qQQhqKQMAELiAgIAAIANBsA9qIAMpA8APIANBwA9qQQhqKQMAQsHcvIHLwo31KUK8uJbDvOad/79/ELyAgIAAIANBoA9qIAUgBiADKQOwDyADQbAPakEIaikDABC4gICAACADQZAPaiADKQOgDyADQaAPakEIaikDAELLtdWq1arVqtUAQtWq1arVqpX+PxC8gICAACADQYAPaiADKQOQDyADQZAPakEIaikDACAFIAYQuICAgAAgA0HwDmogBSAGQoHq4uLM25nVh39C9PCrsoDGqPm/fxC4gICAACADQeAOaiADKQPwDiADQfAOakEIaikDAELjv6eqlcjgpPcAQvnkmOq5moT8PxC8gICAACADQdAOaiAFIAYgAykD4A4gA0HgDmpBCGopAwAQuICAgAAgA0HADmogAykD0A4gA0HQDmpBCGopAwBCkrO6l5SWzYqmf0Ks5oqjlc/5/b9/ELyAgIAAIANBsA5qIAUgBiADKQPADiADQcAOakEIaikDABC4gICAACADQaAOaiADKQOwDiADQbAOakEIaikDAELuo9iRtdbcpIh/QtvtkYGW+6n/PxC8gICAACADQZAOaiAFIAYgAykDoA4gA0GgDmpBCGopAwAQuICAgAAgA0GADmogAykDkA4gA0GQDmpBCGopAwBCxMfp4ZCxp+6df0KY0/fb26OogEAQvICAgAAgA0HwDWogBSAGIAMpA4AOIANBgA5qQQhqKQMAELiAgIAAIANB4A1qIAMpA/ANIANB8A1qQQhqKQMAQvHowMWQkNCosX9C09G9g87r+4DAABC8gICAACADQdANaiAFIAYgAykD4A0gA0HgDWpBCGopAwAQuICAgAAgA0HADWogAykD0A0gA0HQDWpBCGopAwBCq72I2aPirYuSf0Km8OantcWagUAQvICAgAAgA0GwDWogBSAGIAMpA8ANIANBwA1qQQhqKQMAELiAgIAAIANBoA1qIAMpA7ANIANBsA1qQQhqKQMAQr7CnrfO3cShBEKKhLDNsN2PgcAAELyAgIAAIANBkA1qIAUgBiADKQOgDSADQaANakEIaikDABC4gICAACADQYANaiADKQOQDSADQZANakEIaikDAEKU07eHxaudnmxC+YPkmLrGzYBAELyAgIAAIANB8AxqIAUgBiADKQOADSADQYANakEIaikDABC4gICAACADQeAMaiADKQPwDCADQfAMakEIaikDAEIAQoCAgICAgMD/PxC8gICAACADQdAMaiADKQOADyADQYAPakEIaikDACADKQPgDCADQeAMakEIaikDABC5gICAACADQcAMaiADKQPQDCADQdAMakEIaikDACABIAIQuICAgAAgA0GwDGogAykDwAwgA0HADGpBCGopAwBC5NTvhYLosb6mf0KIwZOBqaKzxr9/ELyAgIAAIANBoAxqIAMpA7AMIANBsAxqQQhqKQMAIAEgAhC8gICAACADQZAMakK4g9yozLHitIR/QtGFkar7w+T/PyADKQOgDCADQaAMakEIaikDABC9gICAACADQZAMakEIaikDACEGIAMpA5AMIQUMAQsCQCACQn9VDQAgA0GADGogASACQgBCgICAgICAwP8/ELyAgIAAIANB8AtqIAMpA4AMIANBgAxqQQhqKQMAQgBCgICAgICAgP8/ELiAgIAAIANB4AtqIAMpA/ALIgIgA0HwC2pBCGopAwAiARDWh4CAACADQdALaiACIAFChsPiz8GDyZeXf0LAmo2XwIWx9L9/ELiAgIAAIANBwAtqIAMpA9ALIANB0AtqQQhqKQMAQqHC5LGr24btjX9Csdjfndjki/k/ELyAgIAAIANBsAtqIAIgASADKQPACyADQcALakEIaikDABC4gICAACADQaALaiADKQOwCyADQbALakEIaikDAEKc8vGKhI+Fopl/Qp276KyxwMj7v38QvICAgAAgA0GQC2ogAiABIAMpA6ALIANBoAtqQQhqKQMAELiAgIAAIANBgAtqIAMpA5ALIANBkAtqQQhqKQMAQreY9Maa6qONVkKXq9r037mi/T8QvICAgAAgA0HwCmogAiABIAMpA4ALIANBgAtqQQhqKQMAELiAgIAAIANB4ApqIAMpA/AKIANB8ApqQQhqKQMAQpC34su2iZ2G2QBC74TclYXKwf6/fxC8gICAACADQdAKaiACIAEgAykD4AogA0HgCmpBCGopAwAQuICAgAAgA0HACmogAykD0AogA0HQCmpBCGopAwBC2bmfia+CmLQeQt2IgYnNt6H/PxC8gICAACADQbAKaiACIAEgAykDwAogA0HACmpBCGopAwAQuICAgAAgA0GgCmogAykDsAogA0GwCmpBCGopAwBC3MfW497Bq7v6AEKC/JTEguXU/79/ELyAgIAAIANBkApqIAIgASADKQOgCiADQaAKakEIaikDABC4gICAACADQYAKaiADKQOQCiADQZAKakEIaikDAEKe+rG69cbA2pF/Qs7O7dr58tX/PxC8gICAACADQfAJaiACIAEgAykDgAogA0GACmpBCGopAwAQuICAgAAgA0HgCWogAykD8AkgA0HwCWpBCGopAwBCwdy8gcvCjfUpQry4lsO85p3/v38QvICAgAAgA0HQCWogAiABIAMpA+AJIANB4AlqQQhqKQMAELiAgIAAIANBwAlqIAMpA9AJIANB0AlqQQhqKQMAQsu11arVqtWq1QBC1arVqtWqlf4/ELyAgIAAIANBsAlqIAMpA8AJIANBwAlqQQhqKQMAIAIgARC4gICAACADQaAJaiACIAFCgeri4szbmdWHf0L08KuygMao+b9/ELiAgIAAIANBkAlqIAMpA6AJIANBoAlqQQhqKQMAQuO/p6qVyOCk9wBC+eSY6rmahPw/ELyAgIAAIANBgAlqIAIgASADKQOQCSADQZAJakEIaikDABC4gICAACADQfAIaiADKQOACSADQYAJakEIaikDAEKSs7qXlJbNiqZ/QqzmiqOVz/n9v38QvICAgAAgA0HgCGogAiABIAMpA/AIIANB8AhqQQhqKQMAELiAgIAAIANB0AhqIAMpA+AIIANB4AhqQQhqKQMAQu6j2JG11tykiH9C2+2RgZb7qf8/ELyAgIAAIANBwAhqIAIgASADKQPQCCADQdAIakEIaikDABC4gICAACADQbAIaiADKQPACCADQcAIakEIaikDAELEx+nhkLGn7p1/QpjT99vbo6iAQBC8gICAACADQaAIaiACIAEgAykDsAggA0GwCGpBCGopAwAQuICAgAAgA0GQCGogAykDoAggA0GgCGpBCGopAwBC8ejAxZCQ0Kixf0LT0b2Dzuv7gMAAELyAgIAAIANBgAhqIAIgASADKQOQCCADQZAIakEIaikDABC4gICAACADQfAHaiADKQOACCADQYAIakEIaikDAEKrvYjZo+Kti5J/Qqbw5qe1xZqBQBC8gICAACADQeAHaiACIAEgAykD8AcgA0HwB2pBCGopAwAQuICAgAAgA0HQB2ogAykD4AcgA0HgB2pBCGopAwBCvsKet87dxKEEQoqEsM2w3Y+BwAAQvICAgAAgA0HAB2ogAiABIAMpA9AHIANB0AdqQQhqKQMAELiAgIAAIANBsAdqIAMpA8AHIANBwAdqQQhqKQMAQpTTt4fFq52ebEL5g+SYusbNgEAQvICAgAAgA0GgB2ogAiABIAMpA7AHIANBsAdqQQhqKQMAELiAgIAAIANBkAdqIAMpA6AHIANBoAdqQQhqKQMAQgBCgICAgICAwP8/ELyAgIAAIANBgAdqIAMpA7AJIANBsAlqQQhqKQMAIAMpA5AHIANBkAdqQQhqKQMAELmAgIAAIANB8AZqIAMpA4AHIANBgAdqQQhqKQMAIAMpA+ALIgIgA0HgC2pBCGopAwAiARC4gICAACADQeAGaiADKQPwBiADQfAGakEIaikDAELk1O+FguixvqZ/QojBk4GporPGv38QvICAgAAgA0HQBmogAiABIAMpA+AGIANB4AZqQQhqKQMAELyAgIAAIANBwAZqQriD3KjMseK0hH9C0YWRqvvD5P8/IAMpA9AGIANB0AZqQQhqKQMAEL2AgIAAIANBsAZqIAMpA8AGIgIgA0HABmpBCGopAwAiASACIAEQvICAgAAgA0GwBmpBCGopAwAhBiADKQOwBiEFDAELIANBoAZqQgBCgICAgICAwP8/IAEgAhC9gICAACADQZAGaiADKQOgBiADQaAGakEIaikDAEIAQoCAgICAgID/PxC4gICAACADQYAGaiADKQOQBiICIANBkAZqQQhqKQMAIgEQ1oeAgAAgA0HgBWpCACADQYAGakEIaikDACIFQgAgBRC4gICAACADQdAFaiACIAEgAykD4AUgA0HgBWpBCGopAwAQvYCAgAAgA0HwBWogAykDgAYiBiAFQgAgBRC8gICAACADQcAFaiADKQPQBSADQdAFakEIaikDACADKQPwBSADQfAFakEIaikDABC5gICAACADQbAFaiACIAFChsPiz8GDyZeXf0LAmo2XwIWx9L9/ELiAgIAAIANBoAVqIAMpA7AFIANBsAVqQQhqKQMAQqHC5LGr24btjX9Csdjfndjki/k/ELyAgIAAIANBkAVqIAIgASADKQOgBSADQaAFakEIaikDABC4gICAACADQYAFaiADKQOQBSADQZAFakEIaikDAEKc8vGKhI+Fopl/Qp276KyxwMj7v38QvICAgAAgA0HwBGogAiABIAMpA4AFIANBgAVqQQhqKQMAELiAgIAAIANB4ARqIAMpA/AEIANB8ARqQQhqKQMAQreY9Maa6qONVkKXq9r037mi/T8QvICAgAAgA0HQBGogAiABIAMpA+AEIANB4ARqQQhqKQMAELiAgIAAIANBwARqIAMpA9AEIANB0ARqQQhqKQMAQpC34su2iZ2G2QBC74TclYXKwf6/fxC8gICAACADQbAEaiACIAEgAykDwAQgA0HABGpBCGopAwAQuICAgAAgA0GgBGogAykDsAQgA0GwBGpBCGopAwBC2bmfia+CmLQeQt2IgYnNt6H/PxC8gICAACADQZAEaiACIAEgAykDoAQgA0GgBGpBCGopAwAQuICAgAAgA0GABGogAykDkAQgA0GQBGpBCGopAwBC3MfW497Bq7v6AEKC/JTEguXU/79/ELyAgIAAIANB8ANqIAIgASADKQOABCADQYAEakEIaikDABC4gICAACADQeADaiADKQPwAyADQfADakEIaikDAEKe+rG69cbA2pF/Qs7O7dr58tX/PxC8gICAACADQdADaiACIAEgAykD4AMgA0HgA2pBCGopAwAQuICAgAAgA0HAA2ogAykD0AMgA0HQA2pBCGopAwBCwdy8gcvCjfUpQry4lsO85p3/v38QvICAgAAgA0GwA2ogAiABIAMpA8ADIANBwANqQQhqKQMAELiAgIAAIANBoANqIAMpA7ADIANBsANqQQhqKQMAQsu11arVqtWq1QBC1arVqtWqlf4/ELyAgIAAIANBkANqIAMpA6ADIANBoANqQQhqKQMAIAIgARC4gICAACADQYADaiACIAFCgeri4szbmdWHf0L08KuygMao+b9/ELiAgIAAIANB8AJqIAMpA4ADIANBgANqQQhqKQMAQuO/p6qVyOCk9wBC+eSY6rmahPw/ELyAgIAAIANB4AJqIAIgASADKQPwAiADQfACakEIaikDABC4gICAACADQdACaiADKQPgAiADQeACakEIaikDAEKSs7qXlJbNiqZ/QqzmiqOVz/n9v38QvICAgAAgA0HAAmogAiABIAMpA9ACIANB0AJqQQhqKQMAELiAgIAAIANBsAJqIAMpA8ACIANBwAJqQQhqKQMAQu6j2JG11tykiH9C2+2RgZb7qf8/ELyAgIAAIANBoAJqIAIgASADKQOwAiADQbACakEIaikDABC4gICAACADQZACaiADKQOgAiADQaACakEIaikDAELEx+nhkLGn7p1/QpjT99vbo6iAQBC8gICAACADQYACaiACIAEgAykDkAIgA0GQAmpBCGopAwAQuICAgAAgA0HwAWogAykDgAIgA0GAAmpBCGopAwBC8ejAxZCQ0Kixf0LT0b2Dzuv7gMAAELyAgIAAIANB4AFqIAIgASADKQPwASADQfABakEIaikDABC4gICAACADQdABaiADKQPgASADQeABakEIaikDAEKrvYjZo+Kti5J/Qqbw5qe1xZqBQBC8gICAACADQcABaiACIAEgAykD0AEgA0HQAWpBCGopAwAQuICAgAAgA0GwAWogAykDwAEgA0HAAWpBCGopAwBCvsKet87dxKEEQoqEsM2w3Y+BwAAQvICAgAAgA0GgAWogAiABIAMpA7ABIANBsAFqQQhqKQMAELiAgIAAIANBkAFqIAMpA6ABIANBoAFqQQhqKQMAQpTTt4fFq52ebEL5g+SYusbNgEAQvICAgAAgA0GAAWogAiABIAMpA5ABIANBkAFqQQhqKQMAELiAgIAAIANB8ABqIAMpA4ABIANBgAFqQQhqKQMAQgBCgICAgICAwP8/ELyAgIAAIANB4ABqIAMpA5ADIANBkANqQQhqKQMAIAMpA3AgA0HwAGpBCGopAwAQuYCAgAAgA0HQAGogAykDYCADQeAAakEIaikDACAGIAUQuICAgAAgA0HAAGogAykDUCADQdAAakEIaikDACADKQPABSADQcAFakEIaikDABC8gICAACADQTBqIAMpA0AgA0HAAGpBCGopAwBCACAFELyAgIAAIANBIGogAykDMCICIANBMGpBCGopAwAiASACIAEQvICAgAAgA0EgakEIaikDACEGIAMpAyAhBQsgACAFNwMAIAAgBjcDCCADQcARaiSAgICAAAvuAgMBfQJ/A30CQAJAIACLIgG8IgJBgICA5ARJDQAgACAAXA0BQ9oPyT8gAJgPCwJAAkAgAkH////2A0sNAEF/IQMgACEBIAJBgICAzANPDQEMAgsCQCACQf//3/wDSw0AAkAgAkH//7/5A0sNACABIAGSQwAAgL+SIAFDAAAAQJKVIQFBACEDDAILIAFDAACAv5IgAUMAAIA/kpUhAUEBIQMMAQsCQCACQf//74AESw0AIAFDAADAv5IgAUMAAMA/lEMAAIA/kpUhAUECIQMMAQtDAACAvyABlSEBQQMhAwsgASABlCIEIASUIgUgBUNHEtq9lEOYyky+kpQhBiAEIAUgBUMlrHw9lEMN9RE+kpRDqaqqPpKUIQUCQCACQf////YDSw0AIAEgASAGIAWSlJMPCyADQQJ0IgJBoLeFgABqKgIAIAEgBiAFkpQgAkGwt4WAAGoqAgCTIAGTkyIBjCABIAC8QQBIGyEACyAAC/4DAwF+An8DfAJAAkAgAL0iAUIgiKdB/////wdxIgJBgIDAoARJDQAgACAAYg0BRBgtRFT7Ifk/IACmDwsCQAJAIAJB///v/gNLDQBBfyEDIAJBgICA8gNPDQEMAgsgAJkhAAJAIAJB///L/wNLDQACQCACQf//l/8DSw0AIAAgAKBEAAAAAAAA8L+gIABEAAAAAAAAAECgoyEAQQAhAwwCCyAARAAAAAAAAPC/oCAARAAAAAAAAPA/oKMhAEEBIQMMAQsCQCACQf//jYAESw0AIABEAAAAAAAA+L+gIABEAAAAAAAA+D+iRAAAAAAAAPA/oKMhAEECIQMMAQtEAAAAAAAA8L8gAKMhAEEDIQMLIAAgAKIiBCAEoiIFIAUgBSAFIAVEL2xqLES0or+iRJr93lIt3q2/oKJEbZp0r/Kws7+gokRxFiP+xnG8v6CiRMTrmJmZmcm/oKIhBiAEIAUgBSAFIAUgBUQR2iLjOq2QP6JE6w12JEt7qT+gokRRPdCgZg2xP6CiRG4gTMXNRbc/oKJE/4MAkiRJwj+gokQNVVVVVVXVP6CiIQUCQCACQf//7/4DSw0AIAAgACAGIAWgoqEPCyADQQN0IgJBwLeFgABqKwMAIAAgBiAFoKIgAkHgt4WAAGorAwChIAChoSIAmiAAIAFCAFMbIQALIAAL9RgCBX8EfiOAgICAAEHACGsiAySAgICAAAJAAkAgAkIwiKciBEH//wFxIgVB8YABSQ0AIAEgAiABIAIQtoCAgAANAULRhZGq+8Pk/z9C0YWRqvvD5P+/fyAEQYCAAkkbIQJCuIPcqMyx4rSEfyEBDAELAkACQCAFQQh0IAJCKIinQf8BcXIiBkG/+/8BSw0AQX8hByAFQcb/AE8NAQwCCyACQv///////////wCDIQgCQCAGQa/+/wFLDQACQCAGQd/8/wFLDQAgA0GgB2ogASAIIAEgCBC8gICAACADQZAHaiADKQOgByADQaAHakEIaikDAEIAQoCAgICAgMD/v38QvICAgAAgA0GwB2ogASAIQgBCgICAgICAgIDAABC8gICAACADQYAHaiADKQOQByADQZAHakEIaikDACADKQOwByADQbAHakEIaikDABC5gICAACADQYAHakEIaikDACECQQAhByADKQOAByEBDAILIANB4AdqIAEgCEIAQoCAgICAgMD/v38QvICAgAAgA0HQB2ogASAIQgBCgICAgICAwP8/ELyAgIAAIANBwAdqIAMpA+AHIANB4AdqQQhqKQMAIAMpA9AHIANB0AdqQQhqKQMAELmAgIAAIANBwAdqQQhqKQMAIQJBASEHIAMpA8AHIQEMAQsCQCAGQbeAgAJLDQAgA0GgCGogASAIQgBCgICAgICA4P+/fxC8gICAACADQZAIaiABIAhCAEKAgICAgIDg/z8QuICAgAAgA0GACGogAykDkAggA0GQCGpBCGopAwBCAEKAgICAgIDA/z8QvICAgAAgA0HwB2ogAykDoAggA0GgCGpBCGopAwAgAykDgAggA0GACGpBCGopAwAQuYCAgAAgA0HwB2pBCGopAwAhAkECIQcgAykD8AchAQwBCyADQbAIakIAQoCAgICAgMD/v38gASAIELmAgIAAIANBuAhqKQMAIQJBAyEHIAMpA7AIIQELIANB8AZqIAEgAiABIAIQuICAgAAgA0HgBmogAykD8AYiCSADQfAGakEIaikDACIKIAkgChC4gICAACADQdAGaiADKQPgBiIIIANB4AZqQQhqKQMAIgtCoLeq9dXxzOf9AEL8z9yA7uiG/D8QuICAgAAgA0HABmogAykD0AYgA0HQBmpBCGopAwBC24Tfrtfl84xhQu6pztiO89P8PxC8gICAACADQbAGaiAIIAsgAykDwAYgA0HABmpBCGopAwAQuICAgAAgA0GgBmogAykDsAYgA0GwBmpBCGopAwBC4t+78prMvdRkQpvsr9+Pj+j8PxC8gICAACADQZAGaiAIIAsgAykDoAYgA0GgBmpBCGopAwAQuICAgAAgA0GABmogAykDkAYgA0GQBmpBCGopAwBCt6a6+oKRzva+f0KNl7Lw7v/0/D8QvICAgAAgA0HwBWogCCALIAMpA4AGIANBgAZqQQhqKQMAELiAgIAAIANB4AVqIAMpA/AFIANB8AVqQQhqKQMAQqPcoYW6hJ2jckLvkY/MnYiC/T8QvICAgAAgA0HQBWogCCALIAMpA+AFIANB4AVqQQhqKQMAELiAgIAAIANBwAVqIAMpA9AFIANB0AVqQQhqKQMAQqnq94Dd/YHNxQBC97GJ3ITti/0/ELyAgIAAIANBsAVqIAggCyADKQPABSADQcAFakEIaikDABC4gICAACADQaAFaiADKQOwBSADQbAFakEIaikDAEKbl6Wh0NuNwax/QuzswazIhZn9PxC8gICAACADQZAFaiAIIAsgAykDoAUgA0GgBWpBCGopAwAQuICAgAAgA0GABWogAykDkAUgA0GQBWpBCGopAwBCjPDDj5fy3oGOf0LitajehuWr/T8QvICAgAAgA0HwBGogCCALIAMpA4AFIANBgAVqQQhqKQMAELiAgIAAIANB4ARqIAMpA/AEIANB8ARqQQhqKQMAQvmpq8bTlPSrEEKRosSIkaLE/T8QvICAgAAgA0HQBGogCCALIAMpA+AEIANB4ARqQQhqKQMAELiAgIAAIANBwARqIAMpA9AEIANB0ARqQQhqKQMAQpbr9bLbsNCL3QBC9KKXutGL3f0/ELyAgIAAIANBsARqIAggCyADKQPABCADQcAEakEIaikDABC4gICAACADQaAEaiADKQOwBCADQbAEakEIaikDAELihuWDyaSSySRCyaSSyaSSif4/ELyAgIAAIANBkARqIAggCyADKQOgBCADQaAEakEIaikDABC4gICAACADQYAEaiADKQOQBCADQZAEakEIaikDAELRqtWq1arVqtUAQtWq1arVqtX+PxC8gICAACADQfADaiAJIAogAykDgAQgA0GABGpBCGopAwAQuICAgAAgA0HgA2ogCCALQqzy54aY2ZjnhX9C/+OB2pTblPu/fxC4gICAACADQdADaiADKQPgAyADQeADakEIaikDAELl+sOQmYnom7F/QuH1rduzx778v38QvICAgAAgA0HAA2ogCCALIAMpA9ADIANB0ANqQQhqKQMAELiAgIAAIANBsANqIAMpA8ADIANBwANqQQhqKQMAQtf6iM392P+3zQBC1JeEm5Wl4Py/fxC8gICAACADQaADaiAIIAsgAykDsAMgA0GwA2pBCGopAwAQuICAgAAgA0GQA2ogAykDoAMgA0GgA2pBCGopAwBC78L0gYrN68X8AEL7o+iOzMLu/L9/ELyAgIAAIANBgANqIAggCyADKQOQAyADQZADakEIaikDABC4gICAACADQfACaiADKQOAAyADQYADakEIaikDAELjjuXJmpvr/vkAQsOstfmBj/z8v38QvICAgAAgA0HgAmogCCALIAMpA/ACIANB8AJqQQhqKQMAELiAgIAAIANB0AJqIAMpA+ACIANB4AJqQQhqKQMAQs6b4LTN0sCw0QBCluGDirnPhv2/fxC8gICAACADQcACaiAIIAsgAykD0AIgA0HQAmpBCGopAwAQuICAgAAgA0GwAmogAykDwAIgA0HAAmpBCGopAwBCy9Kn3pm1+fnYAELUqdej4fWR/b9/ELyAgIAAIANBoAJqIAggCyADKQOwAiADQbACakEIaikDABC4gICAACADQZACaiADKQOgAiADQaACakEIaikDAEKVu8vo8piXxfgAQrKsmIyGw6H9v38QvICAgAAgA0GAAmogCCALIAMpA5ACIANBkAJqQQhqKQMAELiAgIAAIANB8AFqIAMpA4ACIANBgAJqQQhqKQMAQrCGluDE/6HPiH9C4cOHj568uP2/fxC8gICAACADQeABaiAIIAsgAykD8AEgA0HwAWpBCGopAwAQuICAgAAgA0HQAWogAykD4AEgA0HgAWpBCGopAwBCkMyKr5eD44g7QrGn7Im74s79v38QvICAgAAgA0HAAWogCCALIAMpA9ABIANB0AFqQQhqKQMAELiAgIAAIANBsAFqIAMpA8ABIANBwAFqQQhqKQMAQqPGv5WcuJyOR0LxuJyOx+Px/b9/ELyAgIAAIANBoAFqIAggCyADKQOwASADQbABakEIaikDABC4gICAACADQZABaiADKQOgASADQaABakEIaikDAEKeqeTMmbPmzJl/Qpmz5syZs6b+v38QvICAgAAgA0GAAWogCCALIAMpA5ABIANBkAFqQQhqKQMAELiAgIAAIANBgAFqQQhqKQMAIQggA0HwA2pBCGopAwAhCyADKQOAASEJIAMpA/ADIQoCQCAGQb/7/wFLDQAgA0EgaiAKIAsgCSAIELyAgIAAIANBEGogASACIAMpAyAgA0EgakEIaikDABC4gICAACADIAEgAiADKQMQIANBEGpBCGopAwAQvYCAgAAgA0EIaikDACECIAMpAwAhAQwBCyADQfAAaiAKIAsgCSAIELyAgIAAIANB4ABqIAEgAiADKQNwIANB8ABqQQhqKQMAELiAgIAAIANB0ABqIAMpA2AgA0HgAGpBCGopAwAgB0EEdCIFQcC4hYAAaikDACAFQci4hYAAaikDABC9gICAACADQcAAaiADKQNQIANB0ABqQQhqKQMAIAEgAhC9gICAACADQTBqIAVBgLiFgABqKQMAIAVBiLiFgABqKQMAIAMpA0AgA0HAAGpBCGopAwAQvYCAgAAgA0EwakEIaikDACIIIAhCgICAgICAgICAf4UgBEGAgAJJGyECIAMpAzAhAQsgACABNwMAIAAgAjcDCCADQcAIaiSAgICAAAuXBgQEfwF9AnwBfiABvCICQQF0IQMCQAJAAkACQCAAvCIEQYCAgIR4akGAgICIeEkNAEEAIQUgA0GAgIAIakGAgIAISw0BCwJAIANBf2pB////d0kNAEMAAIA/IQYgBEGAgID8A0YNAiADRQ0CAkACQCAEQQF0IgRBgICAeEsNACADQYGAgHhJDQELIAAgAZIPCyAEQYCAgPgHRg0CQwAAAAAgASABlCAEQYCAgPgHSSACQQBIcxsPCwJAIARBAXRBf2pB////d0kNACAAIACUIQYCQCAEQX9KDQAgAkEXdkH/AXEiBEHpfmpBaEkNACAGIAaMQQFBlgEgBGt0IgRBf2ogAnEbIAYgBCACcRshBgsgAkF/Sg0CQwAAgD8gBpUPC0EAIQUCQCAEQX9KDQAgAkEXdkH/AXEiBEH/AEkNAwJAAkAgBEGWAUsNAEEBQZYBIARrdCIEQX9qIAJxDQVBgIAEIQUgBCACcQ0BC0EAIQULIAC8Qf////8HcSEECyAEQf///wNLDQAgAEMAAABLlLxB/////wdxQYCAgKR/aiEECwJAIAQgBEGAgLSGfGoiA0GAgIB8cWu+uyADQQ92QfABcSIEQci7hYAAaisDAKJEAAAAAAAA8L+gIgdEC25JyRZ20j+iRHrGdaBpGde/oCAHIAeiIgggCKKiIAdE3bqnbArH3j+iRMj2vkhHFee/oCAIoiAHRCu4KmVHFfc/oiAEQdC7hYAAaisDACADQRd1t6CgoKAgAbuiIge9QoCAgICAgOD//wCDQoGAgICAgMCvwABUDQACQCAHRHHV0f///19AZEUNAEMAAID/QwAAgH8gBRsPCyAHRAAAAAAAwGLAZUUNAEMAAACAQwAAAAAgBRsPCyAHIAdEAAAAAAAA6EKgIghEAAAAAAAA6MKgoSIHRJQjkUv4aqw/okTzxPpQzr/OP6AgByAHoqIgB0TWUgz/Qi7mP6JEAAAAAAAA8D+goCAIvSIJIAWtfEIvhiAJp0EfcUEDdEGAuYWAAGopAwB8v6K2IQYLIAYPCyAAIACTIgEgAZULVQICfwF+QQAhAQJAIABCNIinQf8PcSICQf8HSQ0AQQIhASACQbMISw0AQQAhAUIBQbMIIAJrrYYiA0J/fCAAg0IAUg0AQQJBASADIACDUBshAQsgAQvKAQEEfAJAIAJCgICAgAiDQgBSDQAgAUKAgICAgICA+EB8vyIDIACiIAOgRAAAAAAAAAB/og8LAkAgAUKAgICAgICA8D98IgK/IgMgAKIiBCADoCIAmUQAAAAAAADwP2NFDQAgAkKAgICAgICAgIB/g78gAEQAAAAAAADwv0QAAAAAAADwPyAARAAAAAAAAAAAYxsiBaAiBiAEIAMgAKGgIAAgBSAGoaCgoCAFoSIAIABEAAAAAAAAAABhGyEACyAARAAAAAAAABAAogvMAwIDfwJ+I4CAgIAAQfAAayIDJICAgIAAAkAgASACQgBCABC0gICAAEUNACACQjCIpyIEQf//AXEiBUHugAFLDQACQCAFQf7/AEsNAEKAgICAgIDA/z9CgICAgICAgICAfyAEQYCAAkkbIQJCACEBDAELIANB4ABqIAEgAkIAQoCAgICAgMC3wAAQvICAgAAgA0HQAGogAykDYCADQeAAakEIaikDAEIAQoCAgICAgMC3QBC8gICAACADQcAAaiABIAJCAEKAgICAgIDAt0AQvICAgAAgA0EwaiADKQNAIANBwABqQQhqKQMAQgBCgICAgICAwLfAABC8gICAACADQSBqIAMpA1AgAykDMCAEQYCAAkkiBBsgA0HQAGpBCGopAwAgA0EwakEIaikDACAEGyABIAIQvYCAgAAgA0EQaiADKQMgIgYgA0EgakEIaikDACIHIAEgAhC8gICAACAGIAdCAEIAELSAgIAAIQQgA0EQakEIaikDACECIAMpAxAhASAEQX9KDQAgAyABIAJCAEKAgICAgIDA/z8QvICAgAAgA0EIaikDACECIAMpAwAhAQsgACABNwMAIAAgAjcDCCADQfAAaiSAgICAAAuLAwIDfwJ+I4CAgIAAQeAAayIDJICAgIAAAkAgAkIwiKciBEH//wFxIgVB7oABSw0AAkAgBUH+/wBLDQAgAyABIAJCAEIAELiAgIAAIANBCGopAwAhAiADKQMAIQEMAQsgA0HQAGogASACIAJCgICAgICAgICAf4UgBEGAgAJJIgUbIgJCAEKAgICAgIDAt8AAELyAgIAAIANBwABqIAMpA1AgA0HQAGpBCGopAwBCAEKAgICAgIDAt0AQvICAgAAgA0EwaiADKQNAIANBwABqQQhqKQMAIAEgAhC9gICAACADQSBqIAMpAzAiBiADQTBqQQhqKQMAIgdCAEKAgICAgIDA/79/ELyAgIAAIAYgB0IAQgAQtYCAgAAhBCADQRBqIAEgAiADKQMgIAYgBEEASiIEGyADQSBqQQhqKQMAIAcgBBsQvICAgAAgA0EQakEIaikDACICIAJCgICAgICAgICAf4UgBRshAiADKQMQIQELIAAgATcDACAAIAI3AwggA0HgAGokgICAgAALvAICAn8CfiOAgICAAEHQAGsiAySAgICAAAJAAkAgAkIwiKciBEH//wFxQe6AAU0NACABIQUgAiEGDAELIANBwABqIAEgAkIAQoCAgICAgMC3QBC8gICAACADQTBqIAMpA0AgA0HAAGpBCGopAwBCAEKAgICAgIDAt8AAELyAgIAAIANBIGogASACQgBCgICAgICAwLfAABC8gICAACADQRBqIAMpAyAgA0EgakEIaikDAEIAQoCAgICAgMC3QBC8gICAACADKQMQIAMpAzAgBEGAgAJJIgQbIgUgA0EQakEIaikDACADQTBqQQhqKQMAIAQbIgZCAEIAELSAgIAADQAgAyABIAJCAEIAELiAgIAAIANBCGopAwAhBiADKQMAIQULIAAgBTcDACAAIAY3AwggA0HQAGokgICAgAALQwEBfyOAgICAAEEQayIDJICAgIAAIAMgASACELCIgIAAIAAgA0EIaikDADcDCCAAIAMpAwA3AwAgA0EQaiSAgICAAAuQAQICfwF9AkAgALwiAUEXdkH/AXEiAkGVAUsNAAJAIAJB/QBLDQAgAEMAAAAAlA8LAkACQCAAiyIAQwAAAEuSQwAAAMuSIACTIgNDAAAAP15FDQAgACADkkMAAIC/kiEADAELIAAgA5IhACADQwAAAL9fRQ0AIABDAACAP5IhAAsgAIwgACABQQBIGyEACyAAC68BAwF+AX8BfAJAIAC9IgFCNIinQf8PcSICQbIISw0AAkAgAkH9B0sNACAARAAAAAAAAAAAog8LAkACQCAAmSIARAAAAAAAADBDoEQAAAAAAAAww6AgAKEiA0QAAAAAAADgP2RFDQAgACADoEQAAAAAAADwv6AhAAwBCyAAIAOgIQAgA0QAAAAAAADgv2VFDQAgAEQAAAAAAADwP6AhAAsgAJogACABQgBTGyEACyAAC4sEAgN/An4jgICAgABBgAFrIgMkgICAgAACQCACQjCIpyIEQf//AXEiBUHugAFLDQACQCAFQf3/AEsNACADIAEgAkIAQgAQuICAgAAgA0EIaikDACECIAMpAwAhAQwBCyADQfAAaiABIAIgAkKAgICAgICAgIB/hSAEQYCAAkkbIgJCAEKAgICAgIDAt8AAELyAgIAAIANB4ABqIAMpA3AgA0HwAGpBCGopAwBCAEKAgICAgIDAt0AQvICAgAAgA0HQAGogAykDYCADQeAAakEIaikDACABIAIQvYCAgAACQAJAIAMpA1AiBiADQdAAakEIaikDACIHQgBCgICAgICAgP8/ELWAgIAAQQFIDQAgA0EgaiABIAIgBiAHELyAgIAAIANBEGogAykDICADQSBqQQhqKQMAQgBCgICAgICAwP+/fxC8gICAACADQRBqQQhqKQMAIQIgAykDECEBDAELIANBwABqIAEgAiAGIAcQvICAgAAgBiAHQgBCgICAgICAgP+/fxC0gICAACEFIANBwABqQQhqKQMAIQIgAykDQCEBIAVBAEoNACADQTBqIAEgAkIAQoCAgICAgMD/PxC8gICAACADQThqKQMAIQIgAykDMCEBCyACIAJCgICAgICAgICAf4UgBEGAgAJJGyECCyAAIAE3AwAgACACNwMIIANBgAFqJICAgIAAC8UDAgN/An4jgICAgABB8ABrIgMkgICAgAACQCABIAJCAEIAELSAgIAARQ0AIAJCMIinIgRB//8BcSIFQe6AAUsNAAJAIAVB/v8ASw0AQgAhAUKAgICAgIDA/79/QgAgBEH//wFLGyECDAELIANB4ABqIAEgAkIAQoCAgICAgMC3QBC8gICAACADQdAAaiADKQNgIANB4ABqQQhqKQMAQgBCgICAgICAwLfAABC8gICAACADQcAAaiABIAJCAEKAgICAgIDAt8AAELyAgIAAIANBMGogAykDQCADQcAAakEIaikDAEIAQoCAgICAgMC3QBC8gICAACADQSBqIAMpA1AgAykDMCAEQf//AUsiBBsgA0HQAGpBCGopAwAgA0EwakEIaikDACAEGyABIAIQvYCAgAAgA0EQaiADKQMgIgYgA0EgakEIaikDACIHIAEgAhC8gICAACAGIAdCAEIAELWAgIAAIQQgA0EQakEIaikDACECIAMpAxAhASAEQQFIDQAgAyABIAJCAEKAgICAgIDA/79/ELyAgIAAIANBCGopAwAhAiADKQMAIQELIAAgATcDACAAIAI3AwggA0HwAGokgICAgAALPAAgACABNwMAIAAgBEIwiKdBgIACcSACQoCAgICAgMD//wCDQjCIp3KtQjCGIAJC////////P4OENwMICyIAAkAgACAAXA0AAkAgASABWw0AIAAPCyAAIAGWIQELIAELIgACQCAAIABcDQACQCABIAFbDQAgAA8LIAAgAZchAQsgAQsiAAJAIAAgAGINAAJAIAEgAWENACAADwsgACABpCEBCyABCyIAAkAgACAAYg0AAkAgASABYQ0AIAAPCyAAIAGlIQELIAELkQEBAX8CQCABIAIgASACELaAgIAADQACQCADIAQgAyAEELaAgIAARQ0AIAEhAyACIQQMAQsCQCACQj+IpyAEQj+Ip0YNACACIAQgAkIAUyIFGyEEIAEgAyAFGyEDDAELIAIgBCABIAIgAyAEELSAgIAAQQBIIgUbIQQgASADIAUbIQMLIAAgAzcDACAAIAQ3AwgLkQEBAX8CQCABIAIgASACELaAgIAADQACQCADIAQgAyAEELaAgIAARQ0AIAEhAyACIQQMAQsCQCACQj+IpyAEQj+Ip0YNACAEIAIgAkIAUyIFGyEEIAMgASAFGyEDDAELIAQgAiABIAIgAyAEELSAgIAAQQBIIgUbIQQgAyABIAUbIQMLIAAgAzcDACAAIAQ3AwgLIwACQCAAELKIgIAAIgCLQwAAAE9dRQ0AIACoDwtBgICAgHgLJwACQCAAELOIgIAAIgCZRAAAAAAAAOBBY0UNACAAqg8LQYCAgIB4C0MBAn8jgICAgABBEGsiAiSAgICAACACIAAgARC0iICAACACKQMAIAJBCGopAwAQwoCAgAAhAyACQRBqJICAgIAAIAMLKAACQCAAELKIgIAAIgCLQwAAAF9dRQ0AIACuDwtCgICAgICAgICAfwssAAJAIAAQs4iAgAAiAJlEAAAAAAAA4ENjRQ0AIACwDwtCgICAgICAgICAfwtDAQF/I4CAgIAAQRBrIgIkgICAgAAgAiAAIAEQtIiAgAAgAikDACACQQhqKQMAEMOAgIAAIQEgAkEQaiSAgICAACABCx4AAkAgAJAiAItDAAAAT11FDQAgAKgPC0GAgICAeAsiAAJAIACeIgCZRAAAAAAAAOBBY0UNACAAqg8LQYCAgIB4C0MBAn8jgICAgABBEGsiAiSAgICAACACIAAgARCwiICAACACKQMAIAJBCGopAwAQwoCAgAAhAyACQRBqJICAgIAAIAMLIwACQCAAkCIAi0MAAABfXUUNACAArg8LQoCAgICAgICAgH8LJwACQCAAniIAmUQAAAAAAADgQ2NFDQAgALAPC0KAgICAgICAgIB/C0MBAX8jgICAgABBEGsiAiSAgICAACACIAAgARCwiICAACACKQMAIAJBCGopAwAQw4CAgAAhASACQRBqJICAgIAAIAELoAEAAkACQCABQYABSA0AIABDAAAAf5QhAAJAIAFB/wFPDQAgAUGBf2ohAQwCCyAAQwAAAH+UIQAgAUH9AiABQf0CSRtBgn5qIQEMAQsgAUGBf0oNACAAQwAAgAyUIQACQCABQZt+TQ0AIAFB5gBqIQEMAQsgAEMAAIAMlCEAIAFBtn0gAUG2fUsbQcwBaiEBCyAAIAFBF3RBgICA/ANqvpQLoAEAAkACQCABQYABSA0AIABDAAAAf5QhAAJAIAFB/wFPDQAgAUGBf2ohAQwCCyAAQwAAAH+UIQAgAUH9AiABQf0CSRtBgn5qIQEMAQsgAUGBf0oNACAAQwAAgAyUIQACQCABQZt+TQ0AIAFB5gBqIQEMAQsgAEMAAIAMlCEAIAFBtn0gAUG2fUsbQcwBaiEBCyAAIAFBF3RBgICA/ANqvpQLrgEAAkACQCABQYAISA0AIABEAAAAAAAA4H+iIQACQCABQf8PTw0AIAFBgXhqIQEMAgsgAEQAAAAAAADgf6IhACABQf0XIAFB/RdJG0GCcGohAQwBCyABQYF4Sg0AIABEAAAAAAAAYAOiIQACQCABQbhwTQ0AIAFByQdqIQEMAQsgAEQAAAAAAABgA6IhACABQfBoIAFB8GhLG0GSD2ohAQsgACABQf8Haq1CNIa/oguCAwEBfyOAgICAAEHQAGsiBCSAgICAAAJAAkAgA0GAgAFIDQAgBEEgaiABIAJCAEKAgICAgICA//8AELiAgIAAIARBIGpBCGopAwAhAiAEKQMgIQECQCADQf//AU8NACADQYGAf2ohAwwCCyAEQRBqIAEgAkIAQoCAgICAgID//wAQuICAgAAgA0H9/wIgA0H9/wJJG0GCgH5qIQMgBEEQakEIaikDACECIAQpAxAhAQwBCyADQYGAf0oNACAEQcAAaiABIAJCAEKAgICAgICAORC4gICAACAEQcAAakEIaikDACECIAQpA0AhAQJAIANB9IB+TQ0AIANBjf8AaiEDDAELIARBMGogASACQgBCgICAgICAgDkQuICAgAAgA0HogX0gA0HogX1LG0Ga/gFqIQMgBEEwakEIaikDACECIAQpAzAhAQsgBCABIAJCACADQf//AGqtQjCGELiAgIAAIAAgBEEIaikDADcDCCAAIAQpAwA3AwAgBEHQAGokgICAgAALgQEBA38CQCAAvCICQRd2IgNB/wFxIgRB/wFGDQACQCAEDQACQCAAQwAAAABcDQAgAUEANgIAIAAPCyAAQwAAgF+UIAEQzYiAgAAhACABIAEoAgBBQGo2AgAgAA8LIAEgA0H/AXFBgn9qNgIAIAJB////g3hxQYCAgPgDcr4hAAsgAAuZCQEFfwJAAkACQCACQSBLDQAgAUEDcUUNASACRQ0BIAAgAS0AADoAACACQX9qIQMgAEEBaiEEIAFBAWoiBUEDcUUNAiADRQ0CIAAgAS0AAToAASACQX5qIQMgAEECaiEEIAFBAmoiBUEDcUUNAiADRQ0CIAAgAS0AAjoAAiACQX1qIQMgAEEDaiEEIAFBA2oiBUEDcUUNAiADRQ0CIAAgAS0AAzoAAyACQXxqIQMgAEEEaiEEIAFBBGohBQwCCyAAIAEgAvwKAAAgAA8LIAIhAyAAIQQgASEFCwJAAkAgBEEDcSICDQACQAJAIANBEE8NACADIQIMAQsCQAJAIANBcGoiAkEQcUUNACADIQIMAQsgBCAFKQIANwIAIAQgBSkCCDcCCCAEQRBqIQQgBUEQaiEFIAJBEEkNAQsDQCAEIAUpAgA3AgAgBCAFKQIINwIIIAQgBSkCEDcCECAEIAUpAhg3AhggBEEgaiEEIAVBIGohBSACQWBqIgJBD0sNAAsLAkAgAkEISQ0AIAQgBSkCADcCACAFQQhqIQUgBEEIaiEECwJAIAJBBHFFDQAgBCAFKAIANgIAIAVBBGohBSAEQQRqIQQLAkAgAkECcUUNACAEIAUvAAA7AAAgBEECaiEEIAVBAmohBQsgAkEBcUUNASAEIAUtAAA6AAAgAA8LAkACQAJAAkACQCADQSBJDQAgBCAFKAIAIgE6AAACQAJAIAJBf2oOAwMAAQMLIAQgAUEIdjoAASAEIAUoAgQiAkEQdCABQRB2cjYCAiAEIAUoAggiAUEQdCACQRB2cjYCBiAEIAUoAgwiAkEQdCABQRB2cjYCCiAFKAIQIgFBEHQgAkEQdnIhBiAEQRJqIQIgBUESaiEFIAFBEHYhAUEOIQdBDiEDDAMLIAQgBSgCBCICQRh0IAFBCHZyNgIBIAQgBSgCCCIBQRh0IAJBCHZyNgIFIAQgBSgCDCICQRh0IAFBCHZyNgIJIAUoAhAiAUEYdCACQQh2ciEGIARBEWohAiAFQRFqIQUgAUEIdiEBQQ8hA0ENIQcMAgsCQAJAIANBEE8NACAEIQIMAQsgBCAFLQAAOgAAIAQgBSgAATYAASAEIAUpAAU3AAUgBCAFLwANOwANIAQgBS0ADzoADyAEQRBqIQIgBUEQaiEFCyADQQhxRQ0DIAUtAAAhAQwCCyAEIAFBEHY6AAIgBCABQQh2OgABIAQgBSgCBCICQQh0IAFBGHZyNgIDIAQgBSgCCCIBQQh0IAJBGHZyNgIHIAQgBSgCDCICQQh0IAFBGHZyNgILIAUoAhAiAUEIdCACQRh2ciEGIARBE2ohAiAFQRNqIQUgAUEYdiEBQQ0hA0EPIQcLIAQgB2ogBjYCAAsgAiABOgAAIAIgBS0AAToAASACIAUvAAI7AAIgAiAFKAAENgAEIAJBCGohAiAFQQhqIQULAkAgA0EEcUUNACACIAUoAAA2AAAgAkEEaiECIAVBBGohBQsCQCADQQJxRQ0AIAIgBS8AADsAACACQQJqIQIgBUECaiEFCyADQQFxRQ0AIAIgBS0AADoAAAsgAAvDCQEEfwJAAkACQCACQSFPDQAgACABRg0CIAEgACACaiIDa0EAIAJBAXRrSw0BCyAAIAEgAvwKAAAMAQsgASAAc0EDcSEEAkACQAJAIAAgAU8NAAJAIARFDQAgAiEFIAAhAwwDCwJAIABBA3ENACACIQUgACEDDAILIAJFDQMgACABLQAAOgAAIAJBf2ohBQJAIABBAWoiA0EDcQ0AIAFBAWohAQwCCyAFRQ0DIAAgAS0AAToAASACQX5qIQUCQCAAQQJqIgNBA3ENACABQQJqIQEMAgsgBUUNAyAAIAEtAAI6AAIgAkF9aiEFAkAgAEEDaiIDQQNxDQAgAUEDaiEBDAILIAVFDQMgACABLQADOgADIABBBGohAyABQQRqIQEgAkF8aiEFDAELAkAgBA0AAkAgA0EDcUUNACACRQ0EIAAgAkF/aiIDaiIEIAEgA2otAAA6AAACQCAEQQNxDQAgAyECDAELIANFDQQgACACQX5qIgNqIgQgASADai0AADoAAAJAIARBA3ENACADIQIMAQsgA0UNBCAAIAJBfWoiA2oiBCABIANqLQAAOgAAAkAgBEEDcQ0AIAMhAgwBCyADRQ0EIAAgAkF8aiICaiABIAJqLQAAOgAACyACQQRJDQACQCACQXxqIgZBAnZBAWpBA3EiA0UNACABQXxqIQQgAEF8aiEFA0AgBSACaiAEIAJqKAIANgIAIAJBfGohAiADQX9qIgMNAAsLIAZBDEkNACABQXBqIQUgAEFwaiEGA0AgBiACaiIDQQxqIAUgAmoiBEEMaigCADYCACADQQhqIARBCGooAgA2AgAgA0EEaiAEQQRqKAIANgIAIAMgBCgCADYCACACQXBqIgJBA0sNAAsLIAJFDQIgAiEDAkAgAkEDcSIERQ0AIAFBf2ohBSAAQX9qIQYgAiEDA0AgBiADaiAFIANqLQAAOgAAIANBf2ohAyAEQX9qIgQNAAsLIAJBBEkNAiABQXxqIQQgAEF8aiEFA0AgBSADaiIBQQNqIAQgA2oiAkEDai0AADoAACABQQJqIAJBAmotAAA6AAAgAUEBaiACQQFqLQAAOgAAIAEgAi0AADoAACADQXxqIgMNAAwDCwsgBUEESQ0AAkAgBUF8aiIEQQJ2QQFqQQdxIgJFDQAgAkECdCEGA0AgAyABKAIANgIAIAFBBGohASADQQRqIQMgAkF/aiICDQALIAUgBmshBQsgBEEcSQ0AA0AgAyABKAIANgIAIAMgASgCBDYCBCADIAEoAgg2AgggAyABKAIMNgIMIAMgASgCEDYCECADIAEoAhQ2AhQgAyABKAIYNgIYIAMgASgCHDYCHCABQSBqIQEgA0EgaiEDIAVBYGoiBUEDSw0ACwsgBUUNAAJAAkAgBUEHcSICDQAgBSEEDAELIAVBeHEhBANAIAMgAS0AADoAACADQQFqIQMgAUEBaiEBIAJBf2oiAg0ACwsgBUEISQ0AA0AgAyABLQAAOgAAIAMgAS0AAToAASADIAEtAAI6AAIgAyABLQADOgADIAMgAS0ABDoABCADIAEtAAU6AAUgAyABLQAGOgAGIAMgAS0ABzoAByADQQhqIQMgAUEIaiEBIARBeGoiBA0ACwsgAAuIAwIDfwF+AkAgAkEhSQ0AIAAgASAC/AsAIAAPCwJAIAJFDQAgACABOgAAIAAgAmoiA0F/aiABOgAAIAJBA0kNACAAIAE6AAIgACABOgABIANBfWogAToAACADQX5qIAE6AAAgAkEHSQ0AIAAgAToAAyADQXxqIAE6AAAgAkEJSQ0AIABBACAAa0EDcSIEaiIFIAFB/wFxQYGChAhsIgM2AgAgBSACIARrQTxxIgFqIgJBfGogAzYCACABQQlJDQAgBSADNgIIIAUgAzYCBCACQXhqIAM2AgAgAkF0aiADNgIAIAFBGUkNACAFIAM2AhggBSADNgIUIAUgAzYCECAFIAM2AgwgAkFwaiADNgIAIAJBbGogAzYCACACQWhqIAM2AgAgAkFkaiADNgIAIAEgBUEEcUEYciICayIBQSBJDQAgA61CgYCAgBB+IQYgBSACaiECA0AgAiAGNwMYIAIgBjcDECACIAY3AwggAiAGNwMAIAJBIGohAiABQWBqIgFBH0sNAAsLIAALUgECfyOAgICAAEEQayIAJICAgIAAIABBDGpBBBCogICAACEBQQBBsISGgABB7ZyZjgRsIAAoAgwgAUH//wNxGzYCsISGgAAgAEEQaiSAgICAAAsvAAJAAkAgAA0AQbCEhoAAQe2cmY4EbCEADAELIAAoAAAhAAtBACAANgKwhIaAAAsDAAALC+n3BQIAQYAIC6jnBX4AZ3JvdXAgbmFtZSBpcyBlbXB0eQBJbmZpbml0eQBpbmRleCA8IGxpc3QtPmNhcGFjaXR5AG5leHRfY2FwYWNpdHkgPiBsb2NhbHMtPmNhcGFjaXR5AHBhcnNlX3JldHJ5AGZhaWxlZCB0byBhbGxvY2F0ZSBtZW1vcnkAW3BtX2Zsb2F0X25vZGVfcmF0aW9uYWxfY3JlYXRlXSBGYWlsZWQgdG8gYWxsb2NhdGUgbWVtb3J5AGltYWdpbmFyeQBudW1iZXJlZF9wYXJhbWV0ZXJfb3JkaW5hcnkAaXRfbm90X2FsbG93ZWRfb3JkaW5hcnkAaW52YWxpZF9udW1iZXJfYmluYXJ5AGV4cGVyaW1lbnRhbF9jb3B5AHBtX25vZGVfZGVzdHJveQBrYXJhdHN1YmFfbXVsdGlwbHkAd3JpdGVfdGFyZ2V0X3JlYWRvbmx5AHBhdHRlcm5fZXhwcmVzc2lvbl9hZnRlcl9rZXkAcGF0dGVybl9oYXNoX2tleQBkdXBsaWNhdGVkX2hhc2hfa2V5AGV4cGVjdGVkIGEgcGF0dGVybiBleHByZXNzaW9uIGFmdGVyIHRoZSBrZXkASW52YWxpZCByZXR1cm4gaW4gY2xhc3MvbW9kdWxlIGJvZHkAY291bGQgbm90IHBhcnNlIHRoZSBlbmRsZXNzIG1ldGhvZCBib2R5AHVuZXhwZWN0ZWQgY2xhc3MgZGVmaW5pdGlvbiBpbiBtZXRob2QgYm9keQB1bmV4cGVjdGVkIG1vZHVsZSBkZWZpbml0aW9uIGluIG1ldGhvZCBib2R5AHJ1YnkAZXhwZWN0ZWQgYW4gZWxlbWVudCBmb3IgdGhlIGFycmF5AGV4cGVjdGVkIGFuIGV4cHJlc3Npb24gYWZ0ZXIgYCpgIGluIHRoZSBhcnJheQB1bmV4cGVjdGVkICVzOyBleHBlY3RlZCBhIGBdYCB0byBjbG9zZSB0aGUgYXJyYXkAcGFyc2VfZXhwcmVzc2lvbl9pbmZpeABwYXJzZV9leHByZXNzaW9uX3ByZWZpeABhbWJpZ3VvdXMgYCpgIGhhcyBiZWVuIGludGVycHJldGVkIGFzIGFuIGFyZ3VtZW50IHByZWZpeABhbWJpZ3VvdXMgYCoqYCBoYXMgYmVlbiBpbnRlcnByZXRlZCBhcyBhbiBhcmd1bWVudCBwcmVmaXgAYW1iaWd1b3VzIGAmYCBoYXMgYmVlbiBpbnRlcnByZXRlZCBhcyBhbiBhcmd1bWVudCBwcmVmaXgAcGFyc2VyX2xleABmb3JfaW5kZXgAZm9yIGxvb3AgaW5kZXgASW52YWxpZCBlc2NhcGUgY2hhcmFjdGVyIHN5bnRheABceAAtKyAgIDBYMHgALTBYKzBYIDBYLTB4KzB4IDB4AHBhcmFtZXRlcl9ub19kZWZhdWx0X2t3AHBhcmFtZXRlcl91bmV4cGVjdGVkX25vX2t3AFx2ACVsbHUAXHUAJXUAdW5leHBlY3RlZF90b2tlbl9jbG9zZV9jb250ZXh0AHVuZXhwZWN0ZWQgbXVsdGlwbGUgYXNzaWdubWVudDsgbXVsdGlwbGUgYXNzaWdubWVudCBpcyBub3QgYWxsb3dlZCBpbiB0aGlzIGNvbnRleHQAdW5leHBlY3RlZCAlczsgdW5hcnkgY2FsbHMgYXJlIG5vdCBhbGxvd2VkIGluIHRoaXMgY29udGV4dAB0b3AgbGV2ZWwgY29udGV4dABwb3NzaWJseSB1c2VsZXNzIHVzZSBvZiAlLipzIGluIHZvaWQgY29udGV4dABuZXh0AHVuZXhwZWN0ZWQgJXMsIGV4cGVjdGluZyBlbmQtb2YtaW5wdXQAbm8gUnVieSBzY3JpcHQgZm91bmQgaW4gaW5wdXQAZXNjYXBlX2ludmFsaWRfdW5pY29kZV9saXN0AGV4cGVjdGVkIGEgc3RyaW5nIGluIGEgYCV3YCBsaXN0AGV4cGVjdGVkIGEgc3ltYm9sIGluIGEgYCVpYCBsaXN0AGV4cGVjdGVkIGEgc3RyaW5nIGluIGEgYCVXYCBsaXN0AGV4cGVjdGVkIGEgc3ltYm9sIGluIGEgYCVJYCBsaXN0AGxhdGVzdABwYXR0ZXJuX2V4cHJlc3Npb25fYWZ0ZXJfcmVzdABwYXJhbWV0ZXJfZm9yd2FyZGluZ19hZnRlcl9yZXN0AHBhcnNlX3BhdHRlcm5fcmVzdABwYXJzZV9wYXR0ZXJuX2tleXdvcmRfcmVzdABtdWx0aV9hc3NpZ25fdW5leHBlY3RlZF9yZXN0AGVzY2FwZV9pbnZhbGlkX3VuaWNvZGVfc2hvcnQAcG1fY29uc3RhbnRfaWRfbGlzdF9pbnNlcnQAcG1fYnVmZmVyX2luc2VydABwbV9jb25zdGFudF9wb29sX2luc2VydABjdXJzb3IgPj0gbGlzdC0+c3RhcnQAbG9jYXRpb24tPnN0YXJ0AGVuZCA+PSBzdGFydABjYW5ub3RfcGFyc2Vfc3RyaW5nX3BhcnQAY2Fubm90IHBhcnNlIHRoZSBzdHJpbmcgcGFydABub3QAcHJpbnQAcG1fdXRmXzhfY29kZXBvaW50AGV4cGVjdF9zdHJpbmdfY29udGVudABwbV9zZXJpYWxpemVfY29udGVudABzdHJpbmcgY29udGVudABpbnZhbGlkX2Zsb2F0X2V4cG9uZW50AGludmFsaWQgZXhwb25lbnQAZXhwZWN0X2FyZ3VtZW50AGFsaWFzX2FyZ3VtZW50AHVuZXhwZWN0ZWRfYmxvY2tfYXJndW1lbnQAdW5kZWZfYXJndW1lbnQALi4uIGFmdGVyIHJlc3QgYXJndW1lbnQAdW5leHBlY3RlZCBgKmAgc3BsYXQgYXJndW1lbnQgYWZ0ZXIgYSBgKipgIGtleXdvcmQgc3BsYXQgYXJndW1lbnQAdW5leHBlY3RlZCBgKmAgc3BsYXQgYXJndW1lbnQgYWZ0ZXIgYSBgKmAgc3BsYXQgYXJndW1lbnQAZXhwZWN0ZWQgYW4gZXhwcmVzc2lvbiBhZnRlciBgKmAgc3BsYXQgaW4gYW4gYXJndW1lbnQAdW5leHBlY3RlZCAlczsgZXhwZWN0ZWQgYW4gYXJndW1lbnQAaW52YWxpZCBhcmd1bWVudCBiZWluZyBwYXNzZWQgdG8gYHVuZGVmYDsgZXhwZWN0ZWQgYSBiYXJlIHdvcmQsIGNvbnN0YW50LCBvciBzeW1ib2wgYXJndW1lbnQAdW5leHBlY3RlZCBhcmd1bWVudCBhZnRlciBhIGJsb2NrIGFyZ3VtZW50AHVuZXhwZWN0ZWQgYmFyZSBoYXNoIGFyZ3VtZW50AGhlcmUgZG9jdW1lbnQAZHluYW1pYyBjb25zdGFudCBhc3NpZ25tZW50AGV4cGVjdGVkIGEgYClgIGFmdGVyIG11bHRpcGxlIGFzc2lnbm1lbnQAdW5leHBlY3RlZCAnJS4qcycgcmVzdWx0aW5nIGluIG11bHRpcGxlIHNwbGF0cyBpbiBtdWx0aXBsZSBhc3NpZ25tZW50AHVuZXhwZWN0ZWQgb3BlcmF0b3IgZm9yIGEgbXVsdGlwbGUgYXNzaWdubWVudAB1bmV4cGVjdGVkIGB8fD1gIGluIGEgbXVsdGlwbGUgYXNzaWdubWVudAB1bmV4cGVjdGVkIGAmJj1gIGluIGEgbXVsdGlwbGUgYXNzaWdubWVudABpbnZhbGlkX2VuY29kaW5nX21hZ2ljX2NvbW1lbnQAdW5rbm93biBvciBpbnZhbGlkIGVuY29kaW5nIGluIHRoZSBtYWdpYyBjb21tZW50AGV4cGVjdF9lb2xfYWZ0ZXJfc3RhdGVtZW50AHVucmVhY2hhYmxlX3N0YXRlbWVudAB2b2lkX3N0YXRlbWVudAB1bmxlc3Mgc3RhdGVtZW50AGJlZ2luIHN0YXRlbWVudAB1bnRpbCBzdGF0ZW1lbnQAZXhwZWN0ZWQgYSBwcmVkaWNhdGUgZm9yIGEgY2FzZSBtYXRjaGluZyBzdGF0ZW1lbnQAaWYgc3RhdGVtZW50AGV4cGVjdGVkIGFuIGV4Y2VwdGlvbiB2YXJpYWJsZSBhZnRlciBgPT5gIGluIGEgcmVzY3VlIHN0YXRlbWVudAB3aGlsZSBzdGF0ZW1lbnQAZXhwZWN0ZWQgYSBwcmVkaWNhdGUgZXhwcmVzc2lvbiBmb3IgdGhlIGB1bmxlc3NgIHN0YXRlbWVudABleHBlY3RlZCBhbiBgZW5kYCB0byBjbG9zZSB0aGUgYGNsYXNzYCBzdGF0ZW1lbnQAZXhwZWN0ZWQgYW4gYGluYCBhZnRlciB0aGUgaW5kZXggaW4gYSBgZm9yYCBzdGF0ZW1lbnQAZXhwZWN0ZWQgYSBjb2xsZWN0aW9uIGFmdGVyIHRoZSBgaW5gIGluIGEgYGZvcmAgc3RhdGVtZW50AGV4cGVjdGVkIGFuIGBlbmRgIHRvIGNsb3NlIHRoZSBgYmVnaW5gIHN0YXRlbWVudABleHBlY3RlZCBhIHByZWRpY2F0ZSBleHByZXNzaW9uIGZvciB0aGUgYHVudGlsYCBzdGF0ZW1lbnQAZXhwZWN0ZWQgYW4gYGVuZGAgdG8gY2xvc2UgdGhlIGB1bnRpbGAgc3RhdGVtZW50AGV4cGVjdGVkIGEgcHJlZGljYXRlIGV4cHJlc3Npb24gZm9yIHRoZSBgZWxzaWZgIHN0YXRlbWVudABleHBlY3RlZCBhIHByZWRpY2F0ZSBleHByZXNzaW9uIGZvciB0aGUgYGlmYCBzdGF0ZW1lbnQAZXhwZWN0ZWQgYW4gYGVuZGAgdG8gY2xvc2UgdGhlIGBkZWZgIHN0YXRlbWVudABleHBlY3RlZCBhbiBgZW5kYCB0byBjbG9zZSB0aGUgYGNhc2VgIHN0YXRlbWVudABleHBlY3RlZCBhbiBgZW5kYCB0byBjbG9zZSB0aGUgYG1vZHVsZWAgc3RhdGVtZW50AGV4cGVjdGVkIGEgcHJlZGljYXRlIGV4cHJlc3Npb24gZm9yIHRoZSBgd2hpbGVgIHN0YXRlbWVudABleHBlY3RlZCBhbiBgZW5kYCB0byBjbG9zZSB0aGUgYHdoaWxlYCBzdGF0ZW1lbnQAZXhwZWN0ZWQgYSBgfWAgdG8gY2xvc2UgdGhlIGBCRUdJTmAgc3RhdGVtZW50AGV4cGVjdGVkIGEgYH1gIHRvIGNsb3NlIHRoZSBgRU5EYCBzdGF0ZW1lbnQAYXJyYXlfZWxlbWVudABsaXN0X3dfbG93ZXJfZWxlbWVudABsaXN0X2lfbG93ZXJfZWxlbWVudABsaXN0X3dfdXBwZXJfZWxlbWVudABsaXN0X2lfdXBwZXJfZWxlbWVudABleHBlY3RlZCBhbiBleHByZXNzaW9uIGZvciB0aGUgYXJyYXkgZWxlbWVudAB3YXJuX2luZGVudABpbnZhbGlkX3BlcmNlbnQAcG1fY29uc3RhbnRfcG9vbF9pZF90b19jb25zdGFudABjb25zdGFudF9wYXRoX2NvbG9uX2NvbG9uX2NvbnN0YW50AGFyZ3VtZW50X2Zvcm1hbF9jb25zdGFudABpbnZhbGlkIGZvcm1hbCBhcmd1bWVudDsgZm9ybWFsIGFyZ3VtZW50IGNhbm5vdCBiZSBhIGNvbnN0YW50AHBhcmFtZXRlcl9ub19kZWZhdWx0AGxpdGVyYWxfaW5fY29uZGl0aW9uX2RlZmF1bHQARU5EIGluIG1ldGhvZDsgdXNlIGF0X2V4aXQAcGFyc2VfYmxvY2tfZXhpdABpbnZhbGlkX2Jsb2NrX2V4aXQAcG1fcGFyc2VyX2luaXQAcG1fc3RyaW5nX3NoYXJlZF9pbml0AHNwbGl0AHBtX2ludGVnZXJfcGFyc2VfZGlnaXQAcGF0dGVybl9oYXNoX2ltcGxpY2l0AG51bWJlcmVkX3BhcmFtZXRlcl9pdAB1bmV4cGVjdGVkICVzLCBpZ25vcmluZyBpdABwbV9wYXJhbWV0ZXJzX25vZGVfa2V5d29yZF9yZXN0X3NldABwbV9ibG9ja19wYXJhbWV0ZXJzX25vZGVfY2xvc2luZ19zZXQAcG1fc3RycGJya19leHBsaWNpdF9lbmNvZGluZ19zZXQAcG1fYXJyYXlfbm9kZV9jbG9zZV9zZXQAcG1fYmVnaW5fbm9kZV9lbmRfa2V5d29yZF9zZXQAaWRlbnRpZmllciAlLipzIGlzIG5vdCB2YWxpZCB0byBzZXQAcGF0dGVybl9pZGVudF9hZnRlcl9ocm9ja2V0AHBhdHRlcm5fZXhwcmVzc2lvbl9hZnRlcl9ocm9ja2V0AGhhc2hfcm9ja2V0AGV4cGVjdF9yYnJhY2tldABwYXR0ZXJuX2V4cHJlc3Npb25fYWZ0ZXJfYnJhY2tldABwYXR0ZXJuX3Rlcm1fYnJhY2tldAB1bmV4cGVjdGVkIHdyaXRlIHRhcmdldABpZGVudGlmaWVyICUuKnMgaXMgbm90IHZhbGlkIHRvIGdldABmbG9hdABhcmd1bWVudF9zcGxhdF9hZnRlcl9zcGxhdABleHBlY3RfZXhwcmVzc2lvbl9hZnRlcl9zcGxhdABhcmd1bWVudF9zcGxhdF9hZnRlcl9hc3NvY19zcGxhdABlc2NhcGVfaW52YWxpZF9jb250cm9sX3JlcGVhdABlc2NhcGVfaW52YWxpZF9tZXRhX3JlcGVhdABcdABhbWJpZ3VvdXNfZmlyc3RfYXJndW1lbnRfbWludXMAYW1iaWd1b3VzX2ZpcnN0X2FyZ3VtZW50X3BsdXMAcGF0dGVybl9hcnJheV9tdWx0aXBsZV9yZXN0cwBvcGVyYXRvcl93cml0ZV9hcmd1bWVudHMAdW5leHBlY3RlZCBvcGVyYXRvciBhZnRlciBhIGNhbGwgd2l0aCBhcmd1bWVudHMAdW5leHBlY3RlZCAlczsgZXhwZWN0ZWQgYSBgKWAgdG8gY2xvc2UgdGhlIGFyZ3VtZW50cwB1bmV4cGVjdGVkICVzOyBleHBlY3RlZCBhIGAsYCBzZXBhcmF0b3IgZm9yIHRoZSBhcnJheSBlbGVtZW50cwBwbV9sb29wX21vZGlmaWVyX2Jsb2NrX2V4aXRzAGZsdXNoX2Jsb2NrX2V4aXRzAGludmFsaWQgYmluYXJ5IG51bWJlcjsgbnVtZXJpYyBsaXRlcmFsIHdpdGhvdXQgZGlnaXRzAGludmFsaWQgb2N0YWwgbnVtYmVyOyBudW1lcmljIGxpdGVyYWwgd2l0aG91dCBkaWdpdHMAaW52YWxpZCBoZXhhZGVjaW1hbCBudW1iZXI7IG51bWVyaWMgbGl0ZXJhbCB3aXRob3V0IGRpZ2l0cwBpbnZhbGlkIGRlY2ltYWwgbnVtYmVyOyBudW1lcmljIGxpdGVyYWwgd2l0aG91dCBkaWdpdHMAaW52YWxpZCBVbmljb2RlIGVzY2FwZSBzZXF1ZW5jZTsgbWF4aW11bSBsZW5ndGggaXMgNiBkaWdpdHMAbXVsdGlwbGUgdGFyZ2V0cwBtdWx0aV9hc3NpZ25fbXVsdGlfc3BsYXRzAHVubGVzcwB1bmV4cGVjdGVkIGBlbHNlYCBpbiBgYmVnaW5gIGJsb2NrOyBlbHNlIHdpdGhvdXQgcmVzY3VlIGlzIHVzZWxlc3MAZGVmX2VuZGxlc3MAZXhwZWN0X2V4cHJlc3Npb25fYWZ0ZXJfbGVzc19sZXNzAGNsYXNzX3N1cGVyY2xhc3MAYXJndW1lbnRfZm9ybWFsX2NsYXNzAGluY29tcGxldGVfdmFyaWFibGVfY2xhc3MAZW1wdHkgY2hhci1jbGFzcwB1bmV4cGVjdGVkICVzOyBleHBlY3RlZCBhIG5ld2xpbmUgb3IgYSAnOycgYWZ0ZXIgdGhlIHNpbmdsZXRvbiBjbGFzcwBkZWZfZW5kbGVzc19wYXJhbWV0ZXJzAHBhcnNlX2Jsb2NrbGlrZV9wYXJhbWV0ZXJzAHVuZXhwZWN0ZWQgbXVsdGlwbGUgYCpgIHNwbGF0IHBhcmFtZXRlcnMAdW5leHBlY3RlZCBtdWx0aXBsZSBgKipgIHNwbGF0IHBhcmFtZXRlcnMAdW5leHBlY3RlZCBgLi4uYCBpbiBwYXJhbWV0ZXJzAHVuZXhwZWN0ZWQgYCxgIGluIHBhcmFtZXRlcnMAZXhwZWN0ZWQgYSBsb2NhbCB2YXJpYWJsZSBuYW1lIGluIHRoZSBibG9jayBwYXJhbWV0ZXJzAGV4cGVjdGVkIGEgZGVsaW1pdGVyIHRvIGNsb3NlIHRoZSBwYXJhbWV0ZXJzAHVuZXhwZWN0ZWQgJXM7IGV4cGVjdGVkIGEgYClgIHRvIGNsb3NlIHRoZSBwYXJhbWV0ZXJzAGNvdWxkIG5vdCBwYXJzZSB0aGUgZW5kbGVzcyBtZXRob2QgcGFyYW1ldGVycwAlLjJzIGlzIHJlc2VydmVkIGZvciBudW1iZXJlZCBwYXJhbWV0ZXJzAHJlZ2V4cF91bmtub3duX29wdGlvbnMAY2FzZV9taXNzaW5nX2NvbmRpdGlvbnMAdW5leHBlY3RlZCBibG9jayBhcmcgZ2l2ZW4gaW4gaW5kZXggYXNzaWdubWVudDsgYmxvY2tzIGFyZSBub3QgYWxsb3dlZCBpbiBpbmRleCBhc3NpZ25tZW50IGV4cHJlc3Npb25zAHVuZXhwZWN0ZWQga2V5d29yZCBhcmcgZ2l2ZW4gaW4gaW5kZXggYXNzaWdubWVudDsga2V5d29yZHMgYXJlIG5vdCBhbGxvd2VkIGluIGluZGV4IGFzc2lnbm1lbnQgZXhwcmVzc2lvbnMAJ2Zyb3plbl9zdHJpbmdfbGl0ZXJhbCcgaXMgaWdub3JlZCBhZnRlciBhbnkgdG9rZW5zAHNoZWJhbmcgbGluZSBlbmRpbmcgd2l0aCBcciBtYXkgY2F1c2UgcHJvYmxlbXMAZXVjLWpwLW1zAGV1Y0pQLW1zAHNpbmdsZXRvbl9mb3JfbGl0ZXJhbHMAY2Fubm90IGRlZmluZSBzaW5nbGV0b24gbWV0aG9kIGZvciBsaXRlcmFscwBwYXR0ZXJuX2hhc2hfa2V5X2xvY2FscwB1bmV4cGVjdGVkICd7JyBhZnRlciBhIG1ldGhvZCBjYWxsIHdpdGhvdXQgcGFyZW50aGVzaXMAdW5tYXRjaGVkIGNsb3NlIHBhcmVudGhlc2lzAGVuZCBwYXR0ZXJuIHdpdGggdW5tYXRjaGVkIHBhcmVudGhlc2lzAHBhcnNlX3N0cmluZ3MAZXNjYXBlX2ludmFsaWRfdW5pY29kZV9jbV9mbGFncwBpbnZhbGlkIFVuaWNvZGUgZXNjYXBlIHNlcXVlbmNlOyBVbmljb2RlIGNhbm5vdCBiZSBjb21iaW5lZCB3aXRoIGNvbnRyb2wgb3IgbWV0YSBmbGFncwBhcmd1bWVudF9hZnRlcl9mb3J3YXJkaW5nX2VsbGlwc2VzAGFyZ3VtZW50X25vX2ZvcndhcmRpbmdfZWxsaXBzZXMAcGFyZW50aGVzZXMAaW52YWxpZCBhcmd1bWVudCBiZWluZyBwYXNzZWQgdG8gYGFsaWFzYDsgY2FuJ3QgbWFrZSBhbGlhcyBmb3IgdGhlIG51bWJlciB2YXJpYWJsZXMAa2V5IG11c3QgYmUgdmFsaWQgYXMgbG9jYWwgdmFyaWFibGVzAHBtX2NvbXBhcmVfbnVtYmVyX25vZGVzAHVuZXhwZWN0ZWRfaW5kZXhfa2V5d29yZHMAdW5leHBlY3RlZCAqKm5pbDsgbm8ga2V5d29yZHMgbWFya2VyIGRpc2FsbG93ZWQgYWZ0ZXIga2V5d29yZHMAcG1fbG9jYWxzX3JlYWRzAHBhcnNlX2Fzc29jcwBzdGF0ZW1lbnRfYWxpYXMAXHMAQ2FuJ3QgYXNzaWduIHRvIG51bWJlcmVkIHBhcmFtZXRlciAlLjJzAENhbid0IHNldCB2YXJpYWJsZSAlLipzAGludmFsaWQgVW5pY29kZSBsaXN0OiAlLipzAGludmFsaWQgdmFsdWUgZm9yICUuKnM6ICUuKnMAdG9vIHNob3J0IGVzY2FwZSBzZXF1ZW5jZTogJS4qcwB1bmtub3duIHJlZ2V4cCAlcyAtICUuKnMAYXNzaWduZWQgYnV0IHVudXNlZCB2YXJpYWJsZSAtICUuKnMAY2lyY3VsYXIgYXJndW1lbnQgcmVmZXJlbmNlIC0gJS4qcwBpbnZhbGlkIGNoYXJhY3RlciBzeW50YXg7IHVzZSAlcyVzJXMAdW5leHBlY3RlZCAlcywgYXNzdW1pbmcgaXQgaXMgY2xvc2luZyB0aGUgcGFyZW50ICVzACVzbGl0ZXJhbCBpbiAlcwAnJXMnIGFmdGVyIGxvY2FsIHZhcmlhYmxlIG9yIGxpdGVyYWwgaXMgaW50ZXJwcmV0ZWQgYXMgYmluYXJ5IG9wZXJhdG9yIGV2ZW4gdGhvdWdoIGl0IHNlZW1zIGxpa2UgJXMASW52YWxpZCAlcwAqYnJlYWtwb2ludCA9PSBsZXhfbW9kZS0+YXMubGlzdC5pbmNyZW1lbnRvcgBhbWJpZ3VvdXNfYmluYXJ5X29wZXJhdG9yAGV4cGVjdF9leHByZXNzaW9uX2FmdGVyX29wZXJhdG9yAG5vbl9hc3NvY2lhdGl2ZV9vcGVyYXRvcgB1bmV4cGVjdGVkX3JhbmdlX29wZXJhdG9yAHVuYXJ5IG9wZXJhdG9yAGV4cGVjdGVkIGFuIGV4cHJlc3Npb24gYWZ0ZXIgYD9gIGluIHRoZSB0ZXJuYXJ5IG9wZXJhdG9yAGV4cGVjdGVkIGFuIGV4cHJlc3Npb24gYWZ0ZXIgYDpgIGluIHRoZSB0ZXJuYXJ5IG9wZXJhdG9yAGV4cGVjdGVkIGEgYDpgIGFmdGVyIHRoZSB0cnVlIGV4cHJlc3Npb24gb2YgYSB0ZXJuYXJ5IG9wZXJhdG9yAGV4cGVjdGVkIGEgcGF0dGVybiBleHByZXNzaW9uIGFmdGVyIHRoZSBgXmAgcGluIG9wZXJhdG9yAHVuZXhwZWN0ZWQgJXM7ICVzIGlzIGEgbm9uLWFzc29jaWF0aXZlIG9wZXJhdG9yAHVuZXhwZWN0ZWQgJXM7IGV4cGVjdGVkIGFuIGV4cHJlc3Npb24gYWZ0ZXIgdGhlIG9wZXJhdG9yAGV4cGVjdGVkIGEgcGF0dGVybiBleHByZXNzaW9uIGFmdGVyIHRoZSByYW5nZSBvcGVyYXRvcgBleHBlY3RlZCBhIHBhdHRlcm4gZXhwcmVzc2lvbiBhZnRlciB0aGUgYHxgIG9wZXJhdG9yAGV4cGVjdGVkIGEgcGF0dGVybiBleHByZXNzaW9uIGFmdGVyIHRoZSBgW2Agb3BlcmF0b3IAZXhwZWN0ZWQgYW4gaWRlbnRpZmllciBhZnRlciB0aGUgYD0+YCBvcGVyYXRvcgBleHBlY3RlZCBhIGNvbnN0YW50IGFmdGVyIHRoZSBgOjpgIG9wZXJhdG9yAGFtYmlndW91cyBgL2A7IHdyYXAgcmVnZXhwIGluIHBhcmVudGhlc2VzIG9yIGFkZCBhIHNwYWNlIGFmdGVyIGAvYCBvcGVyYXRvcgBhbWJpZ3VvdXMgZmlyc3QgYXJndW1lbnQ7IHB1dCBwYXJlbnRoZXNlcyBvciBhIHNwYWNlIGV2ZW4gYWZ0ZXIgYC1gIG9wZXJhdG9yAGFtYmlndW91cyBmaXJzdCBhcmd1bWVudDsgcHV0IHBhcmVudGhlc2VzIG9yIGEgc3BhY2UgZXZlbiBhZnRlciBgK2Agb3BlcmF0b3IAZXhwZWN0ZWQgYSBwYXR0ZXJuIGV4cHJlc3Npb24gYWZ0ZXIgdGhlIGAoYCBvcGVyYXRvcgBhcnJheV9zZXBhcmF0b3IAc3RyaW5nIHNlcGFyYXRvcgBsYWJlbCB0ZXJtaW5hdG9yAHVuZXhwZWN0ZWQgJXMsIGV4cGVjdGVkIGEgc3RyaW5nIGxpdGVyYWwgdGVybWluYXRvcgByZWdleHBfcGFyc2VfZXJyb3IAZm9yAHBhcnNlIGRlcHRoIGxpbWl0IG92ZXIAdW5hcnlfcmVjZWl2ZXIAZGVmX3JlY2VpdmVyAHVuZXhwZWN0ZWQgJXM7IGV4cGVjdGluZyBhIG1lc3NhZ2UgdG8gc2VuZCB0byB0aGUgcmVjZWl2ZXIAZGVmX2VuZGxlc3Nfc2V0dGVyAGV4cGVjdF9zaW5nbGV0b25fY2xhc3NfZGVsaW1pdGVyAGV4cGVjdF9mb3JfZGVsaW1pdGVyAGV4cGVjdF9pbl9kZWxpbWl0ZXIAZXhwZWN0X3doZW5fZGVsaW1pdGVyAHVudGVybWluYXRlZCByZWdleHAgbWVldHMgZW5kIG9mIGZpbGU7IGV4cGVjdGVkIGEgY2xvc2luZyBkZWxpbWl0ZXIAZXhwZWN0ZWQgc3RyaW5nIGNvbnRlbnQgYWZ0ZXIgb3BlbmluZyBzdHJpbmcgZGVsaW1pdGVyAGV4cGVjdF9pZGVudF9yZXFfcGFyYW1ldGVyAGV4cGVjdF9ycGFyZW5fcmVxX3BhcmFtZXRlcgBleHBlY3RfbHBhcmVuX3JlcV9wYXJhbWV0ZXIAcG1fbm9kZV9mbGFnX3NldF9yZXBlYXRlZF9wYXJhbWV0ZXIAdW5leHBlY3RlZCBgKmA7IG5vIGFub255bW91cyByZXN0IHBhcmFtZXRlcgB1bmV4cGVjdGVkIGAqKmA7IG5vIGFub255bW91cyBrZXl3b3JkIHJlc3QgcGFyYW1ldGVyAHVuZXhwZWN0ZWQgYCZgOyBubyBhbm9ueW1vdXMgYmxvY2sgcGFyYW1ldGVyACd8Jy4uJ3wnIGJsb2NrIHBhcmFtZXRlcgBleHBlY3RlZCBhIGRlZmF1bHQgdmFsdWUgZm9yIHRoZSBwYXJhbWV0ZXIAZXhwZWN0ZWQgYSBkZWZhdWx0IHZhbHVlIGZvciB0aGUga2V5d29yZCBwYXJhbWV0ZXIAZXhwZWN0ZWQgYW4gaWRlbnRpZmllciBmb3IgdGhlIHJlcXVpcmVkIHBhcmFtZXRlcgBleHBlY3RlZCBhIGAoYCB0byBzdGFydCBhIHJlcXVpcmVkIHBhcmFtZXRlcgBleHBlY3RlZCBhIGApYCB0byBlbmQgYSByZXF1aXJlZCBwYXJhbWV0ZXIAdW5leHBlY3RlZCAlczsgZXhwZWN0ZWQgYSBkZWZhdWx0IHZhbHVlIGZvciBhIHBhcmFtZXRlcgB1bmV4cGVjdGVkIG5hbWUgZm9yIGEgcGFyYW1ldGVyAGludmFsaWRfbXVsdGlieXRlX2NoYXJhY3RlcgBpbnZhbGlkX2VzY2FwZV9jaGFyYWN0ZXIAaW52YWxpZF9wcmludGFibGVfY2hhcmFjdGVyAGludmFsaWRfY2hhcmFjdGVyAHN1cGVyAHBhdHRlcm5fZmluZF9taXNzaW5nX2lubmVyAGludmFsaWRfbnVtYmVyX3VuZGVyc2NvcmVfaW5uZXIAaGVyZWRvY19pZGVudGlmaWVyAHVudGVybWluYXRlZCBoZXJlIGRvY3VtZW50IGlkZW50aWZpZXIAcGFyc2VfYW5kX3ZhbGlkYXRlX3JlZ3VsYXJfZXhwcmVzc2lvbl9lbmNvZGluZ19tb2RpZmllcgBleHBlY3RlZCBhIHZhbHVlIGFmdGVyIHRoZSBgcmVzY3VlYCBtb2RpZmllcgAncmVzY3VlJyBtb2RpZmllcgBleHBlY3RfbHBhcmVuX2FmdGVyX25vdF9vdGhlcgBpbnRlZ2VyAHBhcmFtZXRlcl9vcmRlcgB1bmV4cGVjdGVkIHBhcmFtZXRlciBvcmRlcgBwbV9udW1iZXJlZF9yZWZlcmVuY2VfcmVhZF9ub2RlX251bWJlcgBpbnZhbGlkIHVuZGVyc2NvcmUgcGxhY2VtZW50IGluIG51bWJlcgB0cmFpbGluZyAnXycgaW4gbnVtYmVyAGFyZ3VtZW50X2Zvcm1hbF9pdmFyAGFtYmlndW91c19wcmVmaXhfc3RhcgBhcmd1bWVudF9jb25mbGljdF9zdGFyAGFycmF5X2V4cHJlc3Npb25fYWZ0ZXJfc3RhcgBleHBlY3RfZXhwcmVzc2lvbl9hZnRlcl9zdGFyAHBhcmFtZXRlcl9zdGFyAGFtYmlndW91c19wcmVmaXhfc3Rhcl9zdGFyAGFyZ3VtZW50X2NvbmZsaWN0X3N0YXJfc3RhcgBhcmd1bWVudF9ub19mb3J3YXJkaW5nX3N0YXJfc3RhcgBhcmd1bWVudF9ub19mb3J3YXJkaW5nX3N0YXIAcGFyYW1ldGVyX2NpcmN1bGFyAGludmFsaWRfbXVsdGlieXRlX2NoYXIAXHIAZXhwZWN0X2V4cHJlc3Npb25fYWZ0ZXJfYW1wYW1wZXEAZXhwZWN0X2V4cHJlc3Npb25fYWZ0ZXJfcGlwZXBpcGVlcQByZWdleHBfdXRmOF9jaGFyX25vbl91dGY4X3JlZ2V4cABlbmQgcGF0dGVybiBpbiBncm91cABmb3IgbG9vcABleHBlY3RlZCBhbiBgZW5kYCB0byBjbG9zZSB0aGUgYGZvcmAgbG9vcABpbnRlZ2VyX2luX2ZsaXBfZmxvcABpbnRlZ2VyIGxpdGVyYWwgaW4gZmxpcC1mbG9wAGNob21wAG5lc3RpbmdfdG9vX2RlZXAAbmVzdGluZyB0b28gZGVlcAB0b2tlbl9iZWdpbnNfZXhwcmVzc2lvbl9wAHBtX3N0YXRpY19saXRlcmFsX3Bvc2l0aXZlX3AAbWFjQ2VudEV1cm8AcmVkbwBTSklTLURvQ29NbwBVVEY4LURvQ29NbwBwYXJzZV9yZXR1cm4Ac2hlYmFuZ19jYXJyaWFnZV9yZXR1cm4AdW5leHBlY3RlZF9jYXJyaWFnZV9yZXR1cm4AZXNjYXBlZCBjYXJyaWFnZSByZXR1cm4AdW5leHBlY3RlZCBtdWx0aXBsZSAnKicgcmVzdCBwYXR0ZXJucyBpbiBhbiBhcnJheSBwYXR0ZXJuAHVuZXhwZWN0ZWQgcmVzdCBwYXR0ZXJuAGZpbmQgcGF0dGVybnMgbmVlZCBhdCBsZWFzdCBvbmUgcmVxdWlyZWQgaW5uZXIgcGF0dGVybgBleHBlY3RlZCBhIGxhYmVsIGFzIHRoZSBrZXkgaW4gdGhlIGhhc2ggcGF0dGVybgB1bmV4cGVjdGVkICVzOyBleHBlY3RlZCBhIGtleSBpbiB0aGUgaGFzaCBwYXR0ZXJuAGV4cGVjdGVkIGEgbGFiZWwgYWZ0ZXIgdGhlIGAsYCBpbiB0aGUgaGFzaCBwYXR0ZXJuAHZhcmlhYmxlIGNhcHR1cmUgaW4gYWx0ZXJuYXRpdmUgcGF0dGVybgBjb21wYXJpc29uX2FmdGVyX2NvbXBhcmlzb24AY29tcGFyaXNvbiAnJS4qcycgYWZ0ZXIgY29tcGFyaXNvbgB0ZXJuYXJ5X2NvbG9uAGV4cGVjdF9leHByZXNzaW9uX2FmdGVyX3F1ZXN0aW9uAHVuZGVmaW5lZCBncm91cCBvcHRpb24AdW5leHBlY3RlZCBhbiBgYWxpYXNgIGF0IGEgbm9uLXN0YXRlbWVudCBwb3NpdGlvbgB1bmV4cGVjdGVkIGFuIGB1bmRlZmAgYXQgYSBub24tc3RhdGVtZW50IHBvc2l0aW9uAHVuZXhwZWN0ZWQgYSBgQkVHSU5gIGF0IGEgbm9uLXN0YXRlbWVudCBwb3NpdGlvbgB1bmV4cGVjdGVkIGFuIGBFTkRgIGF0IGEgbm9uLXN0YXRlbWVudCBwb3NpdGlvbgBzaW5nbGV0b24gY2xhc3MgZGVmaW5pdGlvbgBtb2R1bGUgZGVmaW5pdGlvbgBpbnZhbGlkIG1ldGhvZCBuYW1lOyBhIHNldHRlciBtZXRob2QgY2Fubm90IGJlIGRlZmluZWQgaW4gYW4gZW5kbGVzcyBtZXRob2QgZGVmaW5pdGlvbgBleHBlY3RlZCBhIHJlY2VpdmVyIGZvciB0aGUgbWV0aG9kIGRlZmluaXRpb24AZXhwZWN0ZWQgYSBgLmAgb3IgYDo6YCBhZnRlciB0aGUgcmVjZWl2ZXIgaW4gYSBtZXRob2QgZGVmaW5pdGlvbgBjb25kaXRpb24AZm9yX2NvbGxlY3Rpb24AdW5leHBlY3RlZCAlczsgZXhwZWN0ZWQgYSAnZG8nLCBuZXdsaW5lLCBvciAnOycgYWZ0ZXIgdGhlICdmb3InIGxvb3AgY29sbGVjdGlvbgBpbnZhbGlkX251bWJlcl9mcmFjdGlvbgAmLiBpbnNpZGUgbXVsdGlwbGUgYXNzaWdubWVudCBkZXN0aW5hdGlvbgBzdHJpbmdfY29uY2F0ZW5hdGlvbgBleHBlY3RlZCBhIHN0cmluZyBmb3IgY29uY2F0ZW5hdGlvbgB1bmV4cGVjdGVkX3NhZmVfbmF2aWdhdGlvbgBwbV9zZXJpYWxpemVfbG9jYXRpb24AYXJyYXlfZXhwcmVzc2lvbgBub3RfZXhwcmVzc2lvbgByZXNjdWVfZXhwcmVzc2lvbgBjYW5ub3RfcGFyc2VfZXhwcmVzc2lvbgB2b2lkX2V4cHJlc3Npb24AZGVmaW5lZF9leHByZXNzaW9uAHRlcm5hcnkgZXhwcmVzc2lvbgBleHBlY3RlZCBhIGB9YCB0byBjbG9zZSB0aGUgcGF0dGVybiBleHByZXNzaW9uAGV4cGVjdGVkIGEgYF1gIHRvIGNsb3NlIHRoZSBwYXR0ZXJuIGV4cHJlc3Npb24AZXhwZWN0ZWQgYSBgKWAgdG8gY2xvc2UgdGhlIHBhdHRlcm4gZXhwcmVzc2lvbgB1bmV4cGVjdGVkIGJhcmUgaGFzaCBpbiBleHByZXNzaW9uAEludmFsaWQgY2hhciAnXHglMDJYJyBpbiBleHByZXNzaW9uAGAlLipzYCBhdCB0aGUgZW5kIG9mIGxpbmUgd2l0aG91dCBhbiBleHByZXNzaW9uAHVuZXhwZWN0ZWQgdm9pZCB2YWx1ZSBleHByZXNzaW9uAGNhbm5vdCBwYXJzZSB0aGUgZXhwcmVzc2lvbgBleHBlY3RlZCBhIHJlc2N1ZWQgZXhwcmVzc2lvbgBleHBlY3RlZCBhIGB9YCB0byBjbG9zZSB0aGUgZW1iZWRkZWQgZXhwcmVzc2lvbgB1bmV4cGVjdGVkIHBhdHRlcm4gZXhwcmVzc2lvbiBhZnRlciB0aGUgYCoqYCBleHByZXNzaW9uACdkZWZpbmVkPycgZXhwcmVzc2lvbgBwbV9uZXdsaW5lX2xpc3RfbGluZV9jb2x1bW4AcGF0dGVybl9leHByZXNzaW9uX2FmdGVyX3BpbgBzdGF0ZW1lbnRfcHJlZXhlX2JlZ2luAGZvcl9pbgBwYXR0ZXJuX2V4cHJlc3Npb25fYWZ0ZXJfaW4Ab3BlcmF0b3JfbXVsdGlfYXNzaWduAGFtcGFtcGVxX211bHRpX2Fzc2lnbgBwaXBlcGlwZWVxX211bHRpX2Fzc2lnbgBibG9jayBhcmd1bWVudCBzaG91bGQgbm90IGJlIGdpdmVuAHVuZXhwZWN0ZWQgJz0nOyB0YXJnZXQgY2Fubm90IGJlIHdyaXR0ZW4AZXhwZWN0X3JwYXJlbgBleHBlY3RfbHBhcmVuX2FmdGVyX25vdF9scGFyZW4AZXhwZWN0X2V4cHJlc3Npb25fYWZ0ZXJfbHBhcmVuAHBhdHRlcm5fZXhwcmVzc2lvbl9hZnRlcl9wYXJlbgBhcmd1bWVudF90ZXJtX3BhcmVuAGRlZl9wYXJhbXNfdGVybV9wYXJlbgBwYXR0ZXJuX3Rlcm1fcGFyZW4AbGFtYmRhX29wZW4AbWlzc2luZyB0b2tlbgBub3QgcHJvdmlkZWQgdG9rZW4AY2FzZV9leHByZXNzaW9uX2FmdGVyX3doZW4AdGhlbgBNYWNKYXBhbgBuYW4AY29udGV4dF9odW1hbgBwbV90b2tlbl90eXBlX2h1bWFuAHBtX2RpYWdub3N0aWNfaWRfaHVtYW4AbWFjUm9tYW4AbWFjQ3JvYXRpYW4AXG4AYXJyYXlfdGVybQBjbGFzc190ZXJtAGRlZl9wYXJhbXNfdGVybQBmb3JfdGVybQBsaXN0X3dfbG93ZXJfdGVybQBsaXN0X2lfbG93ZXJfdGVybQBkZWZfcmVjZWl2ZXJfdGVybQBsaXN0X3dfdXBwZXJfdGVybQBsaXN0X2lfdXBwZXJfdGVybQByZWdleHBfdGVybQBiZWdpbl90ZXJtAHVudGlsX3Rlcm0Ac3RyaW5nX2xpdGVyYWxfdGVybQBjb25kaXRpb25hbF90ZXJtAGhhc2hfdGVybQB4c3RyaW5nX3Rlcm0AZGVmX3Rlcm0AcmVzY3VlX3Rlcm0AY29uZGl0aW9uYWxfcHJlZGljYXRlX3Rlcm0AYmVnaW5fdXBjYXNlX3Rlcm0AZW5kX3VwY2FzZV90ZXJtAGJsb2NrX3BhcmFtX3BpcGVfdGVybQBtb2R1bGVfdGVybQB3aGlsZV90ZXJtAGVzY2FwZV9pbnZhbGlkX3VuaWNvZGVfdGVybQBzdHJpbmdfaW50ZXJwb2xhdGVkX3Rlcm0AaGVyZWRvY190ZXJtAGVtYmRvY190ZXJtAHBhcnNlX3Byb2dyYW0AZXNjYXBlX2ludmFsaWRfY29udHJvbABkb3RfZG90X2RvdF9lb2wAa2V5d29yZF9lb2wAaW52YWxpZF9zeW1ib2wAaW52YWxpZCBzeW1ib2wAdW50ZXJtaW5hdGVkIHN5bWJvbDsgZXhwZWN0ZWQgYSBjbG9zaW5nIGRlbGltaXRlciBmb3IgdGhlIGludGVycG9sYXRlZCBzeW1ib2wAdW50ZXJtaW5hdGVkIHF1b3RlZCBzdHJpbmc7IGV4cGVjdGVkIGEgY2xvc2luZyBkZWxpbWl0ZXIgZm9yIHRoZSBkeW5hbWljIHN5bWJvbAB1bmV4cGVjdGVkIGAuLi5gIGluIGFuIG5vbi1wYXJlbnRoZXNpemVkIGNhbGwAdW50aWwAZXhwcmVzc2lvbl9ub3Rfd3JpdGFibGVfbmlsACclLipzJyBpcyB0b28gYmlnIGZvciBhIG51bWJlciB2YXJpYWJsZSwgYWx3YXlzIG5pbABDYW4ndCBhc3NpZ24gdG8gbmlsAGJlZ2luX3VwY2FzZV90b3BsZXZlbABCRUdJTiBpcyBwZXJtaXR0ZWQgb25seSBhdCB0b3BsZXZlbABwbV9kaWFnbm9zdGljX2xldmVsAHBhdHRlcm5faGFzaF9rZXlfbGFiZWwAaGFzaF9leHByZXNzaW9uX2FmdGVyX2xhYmVsAHVuZXhwZWN0ZWRfbGFiZWwAdW5leHBlY3RlZCBsYWJlbABleHBlY3RfZXhwcmVzc2lvbl9hZnRlcl9lcXVhbABpbnZhbGlkX251bWJlcl9vY3RhbABpZ25vcmVkX2Zyb3plbl9zdHJpbmdfbGl0ZXJhbABlc2NhcGVfaW52YWxpZF91bmljb2RlX2xpdGVyYWwAY2hhcmFjdGVyIGxpdGVyYWwAcmVnZXhwIGxpdGVyYWwAc3ltYm9sIGxpdGVyYWwAdW5leHBlY3RlZCAlcywgZXhwZWN0aW5nICd9JyBvciBhIGtleSBpbiB0aGUgaGFzaCBsaXRlcmFsAHVuZXhwZWN0ZWQgJXM7IGV4cGVjdGVkIGEgdmFsdWUgaW4gdGhlIGhhc2ggbGl0ZXJhbABleHBlY3RlZCBhIGB9YCB0byBjbG9zZSB0aGUgaGFzaCBsaXRlcmFsAHN0cmluZyBsaXRlcmFsAHVuZXhwZWN0ZWQgZnJhY3Rpb24gcGFydCBhZnRlciBudW1lcmljIGxpdGVyYWwAYSBsaXRlcmFsAGVxdWFsX2luX2NvbmRpdGlvbmFsAHBhcnNlX2NvbmRpdGlvbmFsAHJhdGlvbmFsAGludmFsaWRfbnVtYmVyX2hleGFkZWNpbWFsAGVzY2FwZV9pbnZhbGlkX2hleGFkZWNpbWFsAGludmFsaWRfbnVtYmVyX2RlY2ltYWwAYXJndW1lbnRfZm9ybWFsX2dsb2JhbABpbnZhbGlkX3ZhcmlhYmxlX2dsb2JhbABjb250ZW50X29mZnNldCA8IG93bmVkX21hc2sAaW5jb21wbGV0ZV9xdWVzdGlvbl9tYXJrAFNKSVMtU29mdEJhbmsAVVRGOC1Tb2Z0QmFuawBtYWNHcmVlawB1bmV4cGVjdGVkX2luZGV4X2Jsb2NrAG51bWJlcmVkX3BhcmFtZXRlcl9vdXRlcl9ibG9jawBhcmd1bWVudF9hZnRlcl9ibG9jawBudW1iZXJlZF9wYXJhbWV0ZXJfaW5uZXJfYmxvY2sAb3BlcmF0b3Jfd3JpdGVfYmxvY2sAcGFyc2VfYmxvY2sAYXJndW1lbnRfdW5leHBlY3RlZF9ibG9jawBudW1iZXJlZCBwYXJhbWV0ZXIgaXMgYWxyZWFkeSB1c2VkIGluIG91dGVyIGJsb2NrAG51bWJlcmVkIHBhcmFtZXRlciBpcyBhbHJlYWR5IHVzZWQgaW4gaW5uZXIgYmxvY2sAdW5leHBlY3RlZCBgKmA7IGFub255bW91cyByZXN0IHBhcmFtZXRlciBpcyBhbHNvIHVzZWQgd2l0aGluIGJsb2NrAHVuZXhwZWN0ZWQgYCoqYDsgYW5vbnltb3VzIGtleXdvcmQgcmVzdCBwYXJhbWV0ZXIgaXMgYWxzbyB1c2VkIHdpdGhpbiBibG9jawB1bmV4cGVjdGVkIGAmYDsgYW5vbnltb3VzIGJsb2NrIHBhcmFtZXRlciBpcyBhbHNvIHVzZWQgd2l0aGluIGJsb2NrAGV4cGVjdGVkIGEgYGRvYCBrZXl3b3JkIG9yIGEgYHtgIHRvIG9wZW4gdGhlIGxhbWJkYSBibG9jawAneycuLid9JyBsYW1iZGEgYmxvY2sAJ2RvJy4uJ2VuZCcgbGFtYmRhIGJsb2NrAHVuZXhwZWN0ZWQgb3BlcmF0b3IgYWZ0ZXIgYSBjYWxsIHdpdGggYSBibG9jawAneycuLid9JyBibG9jawAnZG8nLi4nZW5kJyBibG9jawAnQkVHSU4nIGJsb2NrACdFTkQnIGJsb2NrAHBtX3ZvaWRfc3RhdGVtZW50c19jaGVjawBicmVhawBwYXJhbWV0ZXJfc3BsYXRfbXVsdGkAcGFyYW1ldGVyX2Fzc29jX3NwbGF0X211bHRpAGV4cGVjdF9ycGFyZW5fYWZ0ZXJfbXVsdGkAYXJndW1lbnRfYmxvY2tfbXVsdGkAcGFyYW1ldGVyX2Jsb2NrX211bHRpAG1hY1RoYWkAbWlzbWF0Y2hlZCBpbmRlbnRhdGlvbnMgYXQgJyUuKnMnIHdpdGggJyUuKnMnIGF0ICVpAGtleSAlLipzIGlzIGR1cGxpY2F0ZWQgYW5kIG92ZXJ3cml0dGVuIG9uIGxpbmUgJWkAaW5kZXggPD0gYnVmZmVyLT5sZW5ndGgAcG1fZW5jb2RpbmdfdXRmXzhfY2hhcl93aWR0aABtYWNUdXJraXNoAGJhY2tzbGFzaABhbWJpZ3VvdXNfc2xhc2gAZXhwZWN0X2V4cHJlc3Npb25fYWZ0ZXJfc3BsYXRfaGFzaABhcmd1bWVudF9iYXJlX2hhc2gAZXhwcmVzc2lvbl9iYXJlX2hhc2gAbm9kZV9oYXNoAGV4cGVjdGVkIGFuIGV4cHJlc3Npb24gYWZ0ZXIgdGhlIGxhYmVsIGluIGEgaGFzaABleHBlY3RlZCBhbiBleHByZXNzaW9uIGFmdGVyIGAqKmAgaW4gYSBoYXNoAHJlZ2V4cF9lbmNvZGluZ19vcHRpb25fbWlzbWF0Y2gAaW5kZW50YXRpb25fbWlzbWF0Y2gAZXNjYXBlX2ludmFsaWRfdW5pY29kZV9sb25nAHVua25vd24gdHlwZSBvZiAlc3RyaW5nAGV4cGVjdGVkIGEgY2xvc2luZyBkZWxpbWl0ZXIgZm9yIHRoZSBgJXhgIG9yIGJhY2t0aWNrIHN0cmluZwB1bnRlcm1pbmF0ZWQgc3RyaW5nOyBleHBlY3RlZCBhIGNsb3NpbmcgZGVsaW1pdGVyIGZvciB0aGUgaW50ZXJwb2xhdGVkIHN0cmluZwByZWd1bGFyIGV4cHJlc3Npb24gYmVnaW5uaW5nAGhlcmVkb2MgYmVnaW5uaW5nAGludmFsaWRfbnVtYmVyX3VuZGVyc2NvcmVfdHJhaWxpbmcAZXhwZXJpbWVudGFsX2V2ZXJ5dGhpbmcAYXJndW1lbnRfYmxvY2tfZm9yd2FyZGluZwB1bmV4cGVjdGVkIC4uLiB3aGVuIHRoZSBwYXJlbnQgbWV0aG9kIGlzIG5vdCBmb3J3YXJkaW5nAHJlZ2V4cF9pbmNvbXBhdF9jaGFyX2VuY29kaW5nAGV4cHJlc3Npb25fbm90X3dyaXRhYmxlX2VuY29kaW5nAG1peGVkX2VuY29kaW5nAHJlZ3VsYXIgZXhwcmVzc2lvbiBlbmRpbmcAc3RyaW5nIGVuZGluZwBoZXJlZG9jIGVuZGluZwAlZwBpbnZhbGlkX3BlcmNlbnRfZW9mAHN0cmluZ19saXRlcmFsX2VvZgBpbmYAZXhwcmVzc2lvbl9ub3Rfd3JpdGFibGVfc2VsZgBDYW4ndCBjaGFuZ2UgdGhlIHZhbHVlIG9mIHNlbGYAZWxzaWYAc3RhdGVtZW50X3VuZGVmAFxmAHBtX2xvY2Fsc19yZXNpemUAcG1fY29uc3RhbnRfcG9vbF9yZXNpemUAY29uc3RhbnRfaWQgIT0gUE1fQ09OU1RBTlRfSURfVU5TRVQgJiYgY29uc3RhbnRfaWQgPD0gcG9vbC0+c2l6ZQBwYXR0ZXJuX2NhcHR1cmVfaW5fYWx0ZXJuYXRpdmUAdGVybmFyeV9leHByZXNzaW9uX3RydWUAZXhwcmVzc2lvbl9ub3Rfd3JpdGFibGVfdHJ1ZQBDYW4ndCBhc3NpZ24gdG8gdHJ1ZQBpbnZhbGlkX21hZ2ljX2NvbW1lbnRfdmFsdWUAc2hhcmVhYmxlX2NvbnN0YW50X3ZhbHVlAHVuZXhwZWN0ZWRfcGFyYW1ldGVyX2RlZmF1bHRfdmFsdWUAcmVzY3VlX21vZGlmaWVyX3ZhbHVlAGhhc2hfdmFsdWUAcG1fc3RyaW5nX3ZhbHVlAHBtX2ludDY0X3ZhbHVlAHBhcmFtZXRlciBkZWZhdWx0IHZhbHVlAGV4cGVjdGVkIGEgYD0+YCBiZXR3ZWVuIHRoZSBoYXNoIGtleSBhbmQgdmFsdWUAaW52YWxpZF9yZXRyeV93aXRob3V0X3Jlc2N1ZQBJbnZhbGlkIHJldHJ5IHdpdGhvdXQgcmVzY3VlAHBtX2xvY2Fsc193cml0ZQB1bmV4cGVjdGVkX211bHRpX3dyaXRlAGludmFsaWRfbG9jYWxfdmFyaWFibGVfd3JpdGUAcG1fZmxvYXRfbm9kZV9yYXRpb25hbF9pbWFnaW5hcnlfY3JlYXRlAHBtX2ludGVnZXJfbm9kZV9yYXRpb25hbF9pbWFnaW5hcnlfY3JlYXRlAHBtX2Zsb2F0X25vZGVfaW1hZ2luYXJ5X2NyZWF0ZQBwbV9pbnRlZ2VyX25vZGVfaW1hZ2luYXJ5X2NyZWF0ZQBwbV9oYXNoX3BhdHRlcm5fbm9kZV9ub2RlX2xpc3RfY3JlYXRlAHBtX2NhbGxfbm9kZV9ub3RfY3JlYXRlAHBtX3N5bWJvbF9ub2RlX2xhYmVsX2NyZWF0ZQBwbV9mbG9hdF9ub2RlX3JhdGlvbmFsX2NyZWF0ZQBwbV9pbnRlZ2VyX25vZGVfcmF0aW9uYWxfY3JlYXRlAHBtX3JldHJ5X25vZGVfY3JlYXRlAHBtX2ltcGxpY2l0X3Jlc3Rfbm9kZV9jcmVhdGUAcG1faW5kZXhfdGFyZ2V0X25vZGVfY3JlYXRlAHBtX2Zsb2F0X25vZGVfY3JlYXRlAHBtX2Fzc29jX3NwbGF0X25vZGVfY3JlYXRlAHBtX2ZvcndhcmRpbmdfYXJndW1lbnRzX25vZGVfY3JlYXRlAHBtX25vX2tleXdvcmRzX3BhcmFtZXRlcl9ub2RlX2NyZWF0ZQBwbV9ibG9ja19wYXJhbWV0ZXJfbm9kZV9jcmVhdGUAcG1fZm9yd2FyZGluZ19wYXJhbWV0ZXJfbm9kZV9jcmVhdGUAcG1fc3VwZXJfbm9kZV9jcmVhdGUAcG1fZm9yd2FyZGluZ19zdXBlcl9ub2RlX2NyZWF0ZQBwbV9pbnRlZ2VyX25vZGVfY3JlYXRlAHBtX3JlZG9fbm9kZV9jcmVhdGUAcG1fZmluZF9wYXR0ZXJuX25vZGVfY3JlYXRlAHBtX25pbF9ub2RlX2NyZWF0ZQBwbV9zb3VyY2VfZW5jb2Rpbmdfbm9kZV9jcmVhdGUAcG1fc2VsZl9ub2RlX2NyZWF0ZQBwbV91bmRlZl9ub2RlX2NyZWF0ZQBwbV90cnVlX25vZGVfY3JlYXRlAHBtX2luZGV4X29wZXJhdG9yX3dyaXRlX25vZGVfY3JlYXRlAHBtX2NhbGxfb3BlcmF0b3Jfd3JpdGVfbm9kZV9jcmVhdGUAcG1faW5kZXhfb3Jfd3JpdGVfbm9kZV9jcmVhdGUAcG1fY2FsbF9vcl93cml0ZV9ub2RlX2NyZWF0ZQBwbV9sb2NhbF92YXJpYWJsZV9vcl93cml0ZV9ub2RlX2NyZWF0ZQBwbV9pbmRleF9hbmRfd3JpdGVfbm9kZV9jcmVhdGUAcG1fY2FsbF9hbmRfd3JpdGVfbm9kZV9jcmVhdGUAcG1fbG9jYWxfdmFyaWFibGVfYW5kX3dyaXRlX25vZGVfY3JlYXRlAHBtX2ZhbHNlX25vZGVfY3JlYXRlAHBtX3NvdXJjZV9saW5lX25vZGVfY3JlYXRlAHBtX3NvdXJjZV9maWxlX25vZGVfY3JlYXRlAHBtX2FsaWFzX2dsb2JhbF92YXJpYWJsZV9ub2RlX2NyZWF0ZQBwbV9hbGlhc19tZXRob2Rfbm9kZV9jcmVhdGUAcG1fY29uc3RhbnRfcmVhZF9ub2RlX2NyZWF0ZQBwbV9jbGFzc192YXJpYWJsZV9yZWFkX25vZGVfY3JlYXRlAHBtX2luc3RhbmNlX3ZhcmlhYmxlX3JlYWRfbm9kZV9jcmVhdGUAcG1fYmFja19yZWZlcmVuY2VfcmVhZF9ub2RlX2NyZWF0ZQBwbV9udW1iZXJlZF9yZWZlcmVuY2VfcmVhZF9ub2RlX2NyZWF0ZQB1bmV4cGVjdGVkIGltcGxpY2l0IGhhc2ggaW4gcGF0dGVybjsgdXNlICd7JyB0byBkZWxpbmVhdGUAcGF0dGVybl9oYXNoX2tleV9kdXBsaWNhdGUAcGF0dGVybl9jYXB0dXJlX2R1cGxpY2F0ZQBjb25kaXRpb25hbF91bmxlc3NfcHJlZGljYXRlAGNvbmRpdGlvbmFsX3VudGlsX3ByZWRpY2F0ZQBjYXNlX21hdGNoX21pc3NpbmdfcHJlZGljYXRlAGNvbmRpdGlvbmFsX2Vsc2lmX3ByZWRpY2F0ZQBjb25kaXRpb25hbF9pZl9wcmVkaWNhdGUAY29uZGl0aW9uYWxfd2hpbGVfcHJlZGljYXRlAGxvb3AgcHJlZGljYXRlAGR1cGxpY2F0ZWRfd2hlbl9jbGF1c2UAZXhwZWN0ZWQgYW4gYGVuZGAgdG8gY2xvc2UgdGhlIGNvbmRpdGlvbmFsIGNsYXVzZQBleHBlY3RlZCBhIGRlbGltaXRlciBhZnRlciB0aGUgcGF0dGVybnMgb2YgYW4gYGluYCBjbGF1c2UAZXhwZWN0ZWQgYSBkZWxpbWl0ZXIgYWZ0ZXIgdGhlIHByZWRpY2F0ZXMgb2YgYSBgd2hlbmAgY2xhdXNlAGV4cGVjdGVkIGEgY2xvc2luZyBkZWxpbWl0ZXIgZm9yIHRoZSBgcmVzY3VlYCBjbGF1c2UAZXhwZWN0ZWQgYW4gYGVuZGAgdG8gY2xvc2UgdGhlIGBlbHNlYCBjbGF1c2UAJ2luJyBjbGF1c2UAJ3doZW4nIGNsYXVzZQAnZWxzaWYnIGNsYXVzZQAncmVzY3VlJyBjbGF1c2UAJ2Vsc2UnIGNsYXVzZQAnZW5zdXJlJyBjbGF1c2UAZmxvYXRfcGFyc2UAcG1faW50ZWdlcl9wYXJzZQBsaXRlcmFsX2luX2NvbmRpdGlvbl92ZXJib3NlAGJlZ2luX2xvbmVseV9lbHNlAGludmFsaWRfcmV0cnlfYWZ0ZXJfZWxzZQBjb25kaXRpb25hbF90ZXJtX2Vsc2UASW52YWxpZCByZXRyeSBhZnRlciBlbHNlAHRlcm5hcnlfZXhwcmVzc2lvbl9mYWxzZQBleHByZXNzaW9uX25vdF93cml0YWJsZV9mYWxzZQBDYW4ndCBhc3NpZ24gdG8gZmFsc2UATWFjSmFwYW5lc2UAY2FzZV9leHByZXNzaW9uX2FmdGVyX2Nhc2UAcG1faW50ZWdlcl9jb252ZXJ0X2Jhc2UAaW52YWxpZF9yZXRyeV9hZnRlcl9lbnN1cmUASW52YWxpZCByZXRyeSBhZnRlciBlbnN1cmUAdW5leHBlY3RlZF90b2tlbl9pZ25vcmUAbnVtYmVyX2xpdGVyYWxfdW5kZXJzY29yZQBjbGFzc192YXJpYWJsZV9iYXJlAGdsb2JhbF92YXJpYWJsZV9iYXJlAGluc3RhbmNlX3ZhcmlhYmxlX2JhcmUAcGF0dGVybl9leHByZXNzaW9uX2FmdGVyX3BpcGUAcG1fdG9rZW5fYnVmZmVyX2VzY2FwZQBpbnZhbGlkX211bHRpYnl0ZV9lc2NhcGUAdW50ZXJtaW5hdGVkIFVuaWNvZGUgZXNjYXBlAG5vbmUAbmV4dF9uZXdsaW5lAGlnbm9yZWQgbmV3bGluZQBwbV9uZXdsaW5lX2xpc3RfbGluZQBzaGFyZWFibGVfY29uc3RhbnRfdmFsdWVfbGluZQBleHByZXNzaW9uX25vdF93cml0YWJsZV9saW5lACdzaGFyZWFibGVfY29uc3RhbnRfdmFsdWUnIGlzIGlnbm9yZWQgdW5sZXNzIGluIGNvbW1lbnQtb25seSBsaW5lAGVtYmVkZGVkIGRvY3VtZW50YXRpb24gbGluZQBtYWNVa3JhaW5lAGNsYXNzX25hbWUAZGVmX25hbWUAcG1fZ2xvYmFsX3ZhcmlhYmxlX3dyaXRlX25hbWUAcG1fdG9rZW5fdHlwZV9uYW1lAG1vZHVsZV9uYW1lAHBhcmFtZXRlcl9tZXRob2RfbmFtZQBkdXBsaWNhdGVkIGtleSBuYW1lAGR1cGxpY2F0ZWQgYXJndW1lbnQgbmFtZQAnQEAnIHdpdGhvdXQgaWRlbnRpZmllcnMgaXMgbm90IGFsbG93ZWQgYXMgYSBjbGFzcyB2YXJpYWJsZSBuYW1lAGAlLipzJyBpcyBub3QgYWxsb3dlZCBhcyBhIGNsYXNzIHZhcmlhYmxlIG5hbWUAJyUuKnMnIGlzIG5vdCBhbGxvd2VkIGFzIGEgY2xhc3MgdmFyaWFibGUgbmFtZQAnJCcgd2l0aG91dCBpZGVudGlmaWVycyBpcyBub3QgYWxsb3dlZCBhcyBhIGdsb2JhbCB2YXJpYWJsZSBuYW1lAGAlLipzJyBpcyBub3QgYWxsb3dlZCBhcyBhIGdsb2JhbCB2YXJpYWJsZSBuYW1lACclLipzJyBpcyBub3QgYWxsb3dlZCBhcyBhIGdsb2JhbCB2YXJpYWJsZSBuYW1lACdAJyB3aXRob3V0IGlkZW50aWZpZXJzIGlzIG5vdCBhbGxvd2VkIGFzIGFuIGluc3RhbmNlIHZhcmlhYmxlIG5hbWUAYCUuKnMnIGlzIG5vdCBhbGxvd2VkIGFzIGFuIGluc3RhbmNlIHZhcmlhYmxlIG5hbWUAJyUuKnMnIGlzIG5vdCBhbGxvd2VkIGFzIGFuIGluc3RhbmNlIHZhcmlhYmxlIG5hbWUAZHVwbGljYXRlZCB2YXJpYWJsZSBuYW1lAHVuZXhwZWN0ZWQgJXM7IGV4cGVjdGVkIGEgbWV0aG9kIG5hbWUAbW9kdWxlAEVtYWNzLU11bGUAd2hpbGUAZXhwcmVzc2lvbl9ub3Rfd3JpdGFibGVfZmlsZQBlbWJlZGRlZCBkb2N1bWVudCBtZWV0cyBlbmQgb2YgZmlsZQB1bnRlcm1pbmF0ZWQgcXVvdGVkIHN0cmluZyBtZWV0cyBlbmQgb2YgZmlsZQB1bnRlcm1pbmF0ZWQgc3RyaW5nIG1lZXRzIGVuZCBvZiBmaWxlAGV4cHJlc3Npb25fbm90X3dyaXRhYmxlAG5vX2xvY2FsX3ZhcmlhYmxlAGJsb2NrX3BhcmFtX2xvY2FsX3ZhcmlhYmxlAHVudXNlZF9sb2NhbF92YXJpYWJsZQByZXNjdWVfdmFyaWFibGUAaW52YWxpZCBmb3JtYWwgYXJndW1lbnQ7IGZvcm1hbCBhcmd1bWVudCBjYW5ub3QgYmUgYSBjbGFzcyB2YXJpYWJsZQAlLipzOiBubyBzdWNoIGxvY2FsIHZhcmlhYmxlAGludmFsaWQgYXJndW1lbnQgYmVpbmcgcGFzc2VkIHRvIGBhbGlhc2A7IGV4cGVjdGVkIGEgYmFyZSB3b3JkLCBzeW1ib2wsIGNvbnN0YW50LCBvciBnbG9iYWwgdmFyaWFibGUAaW52YWxpZCBmb3JtYWwgYXJndW1lbnQ7IGZvcm1hbCBhcmd1bWVudCBjYW5ub3QgYmUgYSBnbG9iYWwgdmFyaWFibGUAaW52YWxpZCBmb3JtYWwgYXJndW1lbnQ7IGZvcm1hbCBhcmd1bWVudCBjYW5ub3QgYmUgYW4gaW5zdGFuY2UgdmFyaWFibGUAaW52YWxpZCBlbWJlZGRlZCB2YXJpYWJsZQBhIHZhcmlhYmxlAHBhdHRlcm5fZXhwcmVzc2lvbl9hZnRlcl9yYW5nZQBmbG9hdF9vdXRfb2ZfcmFuZ2UAcmVnZXhwX2ludmFsaWRfdW5pY29kZV9yYW5nZQBGbG9hdCAlLipzJXMgb3V0IG9mIHJhbmdlAGV4cGVjdF9tZXNzYWdlAHBtX2RpYWdub3N0aWNfbWVzc2FnZQBwbV9zdGF0aWNfbGl0ZXJhbF9pbnNwZWN0X25vZGUAZXNjYXBlX2ludmFsaWRfdW5pY29kZQBVVEYtOCBtaXhlZCB3aXRoaW4gJXMgc291cmNlAGludmFsaWQgaGV4IGVzY2FwZSBzZXF1ZW5jZQBpbnZhbGlkIFVuaWNvZGUgZXNjYXBlIHNlcXVlbmNlAGFsaWFzX2FyZ3VtZW50X251bWJlcmVkX3JlZmVyZW5jZQBpbnZhbGlkX251bWJlcmVkX3JlZmVyZW5jZQBiYWNrIHJlZmVyZW5jZQBudW1iZXJlZCByZWZlcmVuY2UAaW5jb21wbGV0ZV92YXJpYWJsZV9pbnN0YW5jZQBwYXR0ZXJuX3Rlcm1fYnJhY2UAYmxvY2tfdGVybV9icmFjZQBsYW1iZGFfdGVybV9icmFjZQBiZWdpbl91cGNhc2VfYnJhY2UAZW5kX3VwY2FzZV9icmFjZQBlbmNvdW50ZXJlZCBcciBpbiBtaWRkbGUgb2YgbGluZSwgdHJlYXRlZCBhcyBhIG1lcmUgc3BhY2UAZXNjYXBlZCBzcGFjZQBwYXJhbWV0ZXJfdW5leHBlY3RlZF9md2QAZXhwZWN0ZWQgYSBwYXR0ZXJuIGV4cHJlc3Npb24gYWZ0ZXIgdGhlIGBpbmAga2V5d29yZAB3cml0ZV90YXJnZXRfaW5fbWV0aG9kAGNsYXNzX2luX21ldGhvZABtb2R1bGVfaW5fbWV0aG9kAGVuZF9pbl9tZXRob2QAbG9jYWwgdmFyaWFibGUgb3IgbWV0aG9kAHNjcmlwdF9ub3RfZm91bmQAYXJndW1lbnRfZm9yd2FyZGluZ191bmJvdW5kAHBtX2NvbnN0YW50X3Bvb2xfZmluZABwbV9wYXJzZXJfc2NvcGVfZmluZABwbV9uZXdsaW5lX2xpc3RfYXBwZW5kAHBtX2Nhc2Vfbm9kZV9jb25kaXRpb25fYXBwZW5kAHBtX2ludGVycG9sYXRlZF9zdHJpbmdfbm9kZV9hcHBlbmQAcG1faW50ZXJwb2xhdGVkX25vZGVfYXBwZW5kAGVtYmV4cHJfZW5kAGJsb2NrX3Rlcm1fZW5kAGxhbWJkYV90ZXJtX2VuZABzdGF0ZW1lbnRfcG9zdGV4ZV9lbmQAY2xhc3NfdW5leHBlY3RlZF9lbmQAcGFyc2VyX2ZsdXNoX2hlcmVkb2NfZW5kAHBhcnNlci0+aGVyZWRvY19lbmQgPD0gcGFyc2VyLT5lbmQAcGFyc2VyLT5jdXJyZW50LmVuZCA8PSBwYXJzZXItPmVuZABsb2NhdGlvbi0+c3RhcnQgPD0gbG9jYXRpb24tPmVuZABzdGFydCA8PSBlbmQAYW1iaWd1b3VzX3ByZWZpeF9hbXBlcnNhbmQAYXJndW1lbnRfY29uZmxpY3RfYW1wZXJzYW5kAGFyZ3VtZW50X25vX2ZvcndhcmRpbmdfYW1wZXJzYW5kAG1hY0ljZWxhbmQAcGFyc2VfeWllbGQAaW52YWxpZF95aWVsZABJbnZhbGlkIHlpZWxkAGVtYnZhcl9pbnZhbGlkAHJldHVybl9pbnZhbGlkAHN5bWJvbF9pbnZhbGlkAHVuYXJ5X2Rpc2FsbG93ZWQAaW52YWxpZCBVbmljb2RlIGVzY2FwZSBzZXF1ZW5jZTsgTXVsdGlwbGUgY29kZXBvaW50cyBhdCBzaW5nbGUgY2hhcmFjdGVyIGxpdGVyYWwgYXJlIGRpc2FsbG93ZWQAc3ltYm9sIGxpdGVyYWwgd2l0aCBpbnRlcnBvbGF0aW9uIGlzIG5vdCBhbGxvd2VkAG11bHRpcGxlIGJsb2NrIHBhcmFtZXRlcnM7IG9ubHkgb25lIGJsb2NrIGlzIGFsbG93ZWQAYm90aCBibG9jayBhcmcgYW5kIGFjdHVhbCBibG9jayBnaXZlbjsgb25seSBvbmUgYmxvY2sgaXMgYWxsb3dlZABwYXJhbWV0ZXJfbnVtYmVyZWRfcmVzZXJ2ZWQAd3JpdGVfdGFyZ2V0X3VuZXhwZWN0ZWQAcGF0dGVybl9oYXNoX2tleV9pbnRlcnBvbGF0ZWQAc3ltYm9sX3Rlcm1faW50ZXJwb2xhdGVkAGludmFsaWQgY29udHJvbCBlc2NhcGUgc2VxdWVuY2U7IGNvbnRyb2wgY2Fubm90IGJlIHJlcGVhdGVkAGludmFsaWQgbWV0YSBlc2NhcGUgc2VxdWVuY2U7IG1ldGEgY2Fubm90IGJlIHJlcGVhdGVkAHBhcmFtZXRlcl9uYW1lX2R1cGxpY2F0ZWQAJ2l0JyBpcyBub3QgYWxsb3dlZCB3aGVuIGEgbnVtYmVyZWQgcGFyYW1ldGVyIGlzIGFscmVhZHkgdXNlZABudW1iZXJlZCBwYXJhbWV0ZXJzIGFyZSBub3QgYWxsb3dlZCB3aGVuICdpdCcgaXMgYWxyZWFkeSB1c2VkACd3aGVuJyBjbGF1c2Ugb24gbGluZSAlaSBkdXBsaWNhdGVzICd3aGVuJyBjbGF1c2Ugb24gbGluZSAlaSBhbmQgaXMgaWdub3JlZABleHByZXNzaW9uX25vdF93cml0YWJsZV9udW1iZXJlZABpdF9ub3RfYWxsb3dlZF9udW1iZXJlZAAnaXQnIGlzIG5vdCBhbGxvd2VkIHdoZW4gYW4gb3JkaW5hcnkgcGFyYW1ldGVyIGlzIGRlZmluZWQAbnVtYmVyZWQgcGFyYW1ldGVycyBhcmUgbm90IGFsbG93ZWQgd2hlbiBhbiBvcmRpbmFyeSBwYXJhbWV0ZXIgaXMgZGVmaW5lZAB1bmV4cGVjdGVkIHJhbmdlIG9wZXJhdG9yOyAuLiBhbmQgLi4uIGFyZSBub24tYXNzb2NpYXRpdmUgYW5kIGNhbm5vdCBiZSBjaGFpbmVkAG1hbGxvY19mYWlsZWQAdGFyZ2V0IG9mIHJlcGVhdCBvcGVyYXRvciBpcyBub3Qgc3BlY2lmaWVkAHN0YXRlbWVudCBub3QgcmVhY2hlZABlc2NhcGVkIGZvcm0gZmVlZABwbV9sb2NhbHNfdW5yZWFkAHBtX2xvY2Fsc19yZWFkAGludmFsaWRfbG9jYWxfdmFyaWFibGVfcmVhZAAlZABwYXJzZV9uZWdhdGl2ZV9udW1lcmljAHN5bWJvbF90ZXJtX2R5bmFtaWMAbWFjQ3lyaWxsaWMAcmVnZXhwX25vbl9lc2NhcGVkX21iYwBzcmMvdXRpbC9wbV9uZXdsaW5lX2xpc3QuYwBzcmMvc3RhdGljX2xpdGVyYWxzLmMAc3JjL3V0aWwvcG1faW50ZWdlci5jAHNyYy91dGlsL3BtX2J1ZmZlci5jAHNyYy9wcmlzbS5jAHNyYy91dGlsL3BtX2NvbnN0YW50X3Bvb2wuYwBzcmMvdXRpbC9wbV9zdHJwYnJrLmMAc3JjL3V0aWwvcG1fc3RyaW5nLmMAc3JjL2VuY29kaW5nLmMAc3JjL3NlcmlhbGl6ZS5jAHNyYy90b2tlbl90eXBlLmMAc3JjL2RpYWdub3N0aWMuYwBwcmlzbS90ZW1wbGF0ZXMvc3JjL3NlcmlhbGl6ZS5jLmVyYgBwcmlzbS90ZW1wbGF0ZXMvc3JjL25vZGUuYy5lcmIAZXNjYXBlZCBob3Jpem9udGFsIHRhYgBlc2NhcGVkIHZlcnRpY2FsIHRhYgBcYgBlc2NhcGVfaW52YWxpZF9tZXRhAGV4cGVjdF9leHByZXNzaW9uX2FmdGVyX2NvbW1hAHBhdHRlcm5fZXhwcmVzc2lvbl9hZnRlcl9jb21tYQBwYXR0ZXJuX2xhYmVsX2FmdGVyX2NvbW1hAHBhcmFtZXRlcl93aWxkX2xvb3NlX2NvbW1hAGludmFsaWRfY29tbWEAaW52YWxpZCBjb21tYQBtYWNSb21hbmlhAFxhAGV4cGVjdGVkIGEgbGFtYmRhIGJsb2NrIGJlZ2lubmluZyB3aXRoIGB7YCB0byBlbmQgd2l0aCBgfWAAZXhwZWN0ZWQgYSBibG9jayBiZWdpbm5pbmcgd2l0aCBge2AgdG8gZW5kIHdpdGggYH1gAGV4cGVjdGVkIHRoZSBibG9jayBwYXJhbWV0ZXJzIHRvIGVuZCB3aXRoIGB8YAB1bnRlcm1pbmF0ZWQgbGlzdDsgZXhwZWN0ZWQgYSBjbG9zaW5nIGRlbGltaXRlciBmb3IgdGhlIGAld2AAZXhwZWN0ZWQgYSBgKGAgaW1tZWRpYXRlbHkgYWZ0ZXIgYG5vdGAAZXhwZWN0ZWQgYW4gZXhwcmVzc2lvbiBhZnRlciBgbm90YABleHBlY3RlZCBhIGAoYCBhZnRlciBgbm90YABleHBlY3RlZCBhbiBpbmRleCBhZnRlciBgZm9yYABleHBlY3RlZCBhbiBleHByZXNzaW9uIGFmdGVyIGB3aGVuYAB1bnRlcm1pbmF0ZWQgbGlzdDsgZXhwZWN0ZWQgYSBjbG9zaW5nIGRlbGltaXRlciBmb3IgdGhlIGAlaWAAZXhwZWN0ZWQgYW4gZXhwcmVzc2lvbiBhZnRlciBgY2FzZWAAZXhwZWN0ZWQgYSBgd2hlbmAgb3IgYGluYCBjbGF1c2UgYWZ0ZXIgYGNhc2VgAGV4cGVjdGVkIGEgbGFtYmRhIGJsb2NrIGJlZ2lubmluZyB3aXRoIGBkb2AgdG8gZW5kIHdpdGggYGVuZGAAZXhwZWN0ZWQgYSBibG9jayBiZWdpbm5pbmcgd2l0aCBgZG9gIHRvIGVuZCB3aXRoIGBlbmRgAHVuZXhwZWN0ZWQgJXMsIGV4cGVjdGVkIGEgcmVjZWl2ZXIgZm9yIHVuYXJ5IGAlY2AAaW52YWxpZCBjaGFyYWN0ZXIgYCVjYABudW1iZXIgbGl0ZXJhbCBlbmRpbmcgd2l0aCBhIGBfYABleHBlY3RlZCBhIG1hdGNoaW5nIGBdYAB1bnRlcm1pbmF0ZWQgbGlzdDsgZXhwZWN0ZWQgYSBjbG9zaW5nIGRlbGltaXRlciBmb3IgdGhlIGAlV2AAZXhwZWN0ZWQgYSBge2AgYWZ0ZXIgYEJFR0lOYAB1bnRlcm1pbmF0ZWQgbGlzdDsgZXhwZWN0ZWQgYSBjbG9zaW5nIGRlbGltaXRlciBmb3IgdGhlIGAlSWAAZXhwZWN0ZWQgYSBge2AgYWZ0ZXIgYEVORGAAZXhwZWN0ZWQgYW4gZXhwcmVzc2lvbiBhZnRlciBgZGVmaW5lZD9gAGluY29tcGxldGUgZXhwcmVzc2lvbiBhdCBgP2AAZXhwZWN0ZWQgYSBwYXR0ZXJuIGV4cHJlc3Npb24gYWZ0ZXIgYD0+YABleHBlY3RlZCBhbiBleHByZXNzaW9uIGFmdGVyIGB8fD1gAGV4cGVjdGVkIGFuIGV4cHJlc3Npb24gYWZ0ZXIgYD1gAGV4cGVjdGVkIGFuIGV4cHJlc3Npb24gYWZ0ZXIgYCYmPWAAZXhwZWN0ZWQgYSBzdXBlcmNsYXNzIGFmdGVyIGA8YABleHBlY3RlZCBhbiBleHByZXNzaW9uIGFmdGVyIGA8PGAAdW5leHBlY3RlZCBhcmd1bWVudCBhZnRlciBgLi4uYABleHBlY3RlZCBhIHBhdHRlcm4gZXhwcmVzc2lvbiBhZnRlciBgLGAAZXhwZWN0ZWQgYW4gZXhwcmVzc2lvbiBhZnRlciBgLGAAZXhwZWN0ZWQgYW4gZXhwcmVzc2lvbiBhZnRlciBgKmAAdW5leHBlY3RlZCBwYXJhbWV0ZXIgYCpgAGV4cGVjdGVkIGEgbWF0Y2hpbmcgYClgAGV4cGVjdGVkIGFuIGV4cHJlc3Npb24gYWZ0ZXIgYChgAHRva2VuLT50eXBlID09IFBNX1RPS0VOX0tFWVdPUkRfX19FTkNPRElOR19fAENhbid0IGFzc2lnbiB0byBfX0VOQ09ESU5HX18AdG9rZW4tPnR5cGUgPT0gUE1fVE9LRU5fS0VZV09SRF9fX0xJTkVfXwBDYW4ndCBhc3NpZ24gdG8gX19MSU5FX18AZmlsZV9rZXl3b3JkLT50eXBlID09IFBNX1RPS0VOX0tFWVdPUkRfX19GSUxFX18AQ2FuJ3QgYXNzaWduIHRvIF9fRklMRV9fAF9fRU5EX18AJF8AW10AbGlzdC0+c2l6ZSA9PSAwIHx8IG5ld2xpbmVfb2Zmc2V0ID4gbGlzdC0+b2Zmc2V0c1tsaXN0LT5zaXplIC0gMV0AXFwAdG9rZW4tPnR5cGUgPT0gUE1fVE9LRU5fS0VZV09SRF9SRVRSWQB0b2tlbi0+dHlwZSA9PSBQTV9UT0tFTl9GTE9BVF9JTUFHSU5BUlkAdG9rZW4tPnR5cGUgPT0gUE1fVE9LRU5fSU5URUdFUl9JTUFHSU5BUlkAdG9rZW4tPnR5cGUgPT0gUE1fVE9LRU5fRkxPQVRfUkFUSU9OQUxfSU1BR0lOQVJZAHRva2VuLT50eXBlID09IFBNX1RPS0VOX0lOVEVHRVJfUkFUSU9OQUxfSU1BR0lOQVJZAEJJTkFSWQBCUkFDS0VUX0xFRlRfQVJSQVkAUEVSQ0VOVF9MT1dFUl9YAGRpYWdfaWQgPCBQTV9ESUFHTk9TVElDX0lEX01BWABpbmRleCAhPSBVSU5UMzJfTUFYAGxvY2FsLT5yZWFkcyA8IFVJTlQzMl9NQVgAdmFsdWUgPCBVSU5UMzJfTUFYAHZhbHVlID49IDAgJiYgKCh1bnNpZ25lZCBsb25nKSB2YWx1ZSkgPCBVSU5UMzJfTUFYAFx1JTA0WABceCUwMlgAaW52YWxpZCBtdWx0aWJ5dGUgY2hhcmFjdGVyIDB4JVgAUEVSQ0VOVF9MT1dFUl9XAFBFUkNFTlRfVVBQRVJfVwBldWNUVwBFVUMtVFcAS09JOC1VAEtFWVdPUkRfTkVYVABIRVJFRE9DX1NUQVJUAEtFWVdPUkRfTk9UAHRva2VuLT50eXBlID09IFBNX1RPS0VOX1VET1RfRE9UX0RPVABVRE9UX0RPVABBTVBFUlNBTkRfRE9UAFNUUklOR19DT05URU5UAENPTU1FTlQAUEVSQ0VOVAB1bmV4cGVjdGVkIGNvbnN0YW50IHBhdGggYWZ0ZXIgYGNsYXNzYDsgY2xhc3MvbW9kdWxlIG5hbWUgbXVzdCBiZSBDT05TVEFOVAB1bmV4cGVjdGVkIGNvbnN0YW50IHBhdGggYWZ0ZXIgYG1vZHVsZWA7IGNsYXNzL21vZHVsZSBuYW1lIG11c3QgYmUgQ09OU1RBTlQAQVNDSUktOEJJVABCUkFDS0VUX0xFRlRfUklHSFQAQlJBQ0tFVF9SSUdIVABQQVJFTlRIRVNJU19SSUdIVABCUkFDRV9SSUdIVABCUkFDS0VUX0xFRlQAUEFSRU5USEVTSVNfTEVGVABCUkFDRV9MRUZUAHBtX2JpbmRpbmdfcG93ZXJzW3R5cGVdLmxlZnQgPT0gUE1fQklORElOR19QT1dFUl9VTlNFVABsaXN0LT5pZHNbaW5kZXhdID09IFBNX0NPTlNUQU5UX0lEX1VOU0VUAENBUkVUAHRva2VuLT50eXBlID09IFBNX1RPS0VOX0ZMT0FUAFVNSU5VUwBVUExVUwBMRVNTX0xFU1MAS0VZV09SRF9VTkxFU1MAS0VZV09SRF9DTEFTUwBTaGlmdF9KSVMAU0pJUwBVVEYtOC1IRlMAUEFSRU5USEVTSVNfTEVGVF9QQVJFTlRIRVNFUwBCaWc1LUhLU0NTAGtleXdvcmQtPnR5cGUgPT0gUE1fVE9LRU5fS0VZV09SRF9BTElBUwBLRVlXT1JEX09SAEtFWVdPUkRfRk9SAGV1Y0tSAEVVQy1LUgBNSU5VU19HUkVBVEVSAEdSRUFURVJfR1JFQVRFUgBMRVNTX0VRVUFMX0dSRUFURVIAdG9rZW4tPnR5cGUgPT0gUE1fVE9LRU5fS0VZV09SRF9TVVBFUgBrZXl3b3JkLT50eXBlID09IFBNX1RPS0VOX0tFWVdPUkRfU1VQRVIASURFTlRJRklFUgBLRVlXT1JEX1VOTEVTU19NT0RJRklFUgBLRVlXT1JEX1VOVElMX01PRElGSUVSAEtFWVdPUkRfSUZfTU9ESUZJRVIAS0VZV09SRF9SRVNDVUVfTU9ESUZJRVIAS0VZV09SRF9XSElMRV9NT0RJRklFUgB0b2tlbi0+dHlwZSA9PSBQTV9UT0tFTl9JTlRFR0VSAEVNQlZBUgBvcGVyYXRvci0+dHlwZSA9PSBQTV9UT0tFTl9VU1RBUl9TVEFSIHx8IG9wZXJhdG9yLT50eXBlID09IFBNX1RPS0VOX1NUQVJfU1RBUgBvcGVyYXRvci0+dHlwZSA9PSBQTV9UT0tFTl9VU1RBUl9TVEFSAHBhcnNlci0+Y3VycmVudC50eXBlID09IFBNX1RPS0VOX1VTVEFSX1NUQVIAcGFyc2VyLT5wcmV2aW91cy50eXBlID09IFBNX1RPS0VOX1VTVEFSAEtPSTgtUgBLRVlXT1JEX0RPX0xPT1AAZXVjSlAARVVDLUpQAHN0YXRlbGVzcy1JU08tMjAyMi1KUABXT1JEU19TRVAAS0VZV09SRF9ETwB0b2tlbi0+dHlwZSA9PSBQTV9UT0tFTl9LRVlXT1JEX1JFRE8AQmlnNS1VQU8AS0VZV09SRF9SRVRVUk4AVUNPTE9OX0NPTE9OAFNFTUlDT0xPTgBLRVlXT1JEX0lOAEVNQkVYUFJfQkVHSU4AUkVHRVhQX0JFR0lOAFNZTUJPTF9CRUdJTgBwYXJzZXItPmN1cnJlbnQudHlwZSA9PSBQTV9UT0tFTl9TVFJJTkdfQkVHSU4AS0VZV09SRF9CRUdJTgBFTUJET0NfQkVHSU4ATEFNQkRBX0JFR0lOAEtFWVdPUkRfV0hFTgBLRVlXT1JEX1RIRU4AZXVjQ04ARVVDLUNOAE5BTgBVTUlOVVNfTlVNAFBSSVNNAHBhcmFtcy0+a2V5d29yZF9yZXN0ID09IE5VTEwAdGFyZ2V0LT5ibG9jayA9PSBOVUxMAHJlc3QgIT0gTlVMTABwYXJzZXItPmN1cnJlbnRfYmxvY2tfZXhpdHMgIT0gTlVMTAB6Mi52YWx1ZXMgIT0gTlVMTAB6MC52YWx1ZXMgIT0gTlVMTAByZWNlaXZlciAhPSBOVUxMAHNjb3BlICE9IE5VTEwAc291cmNlICE9IE5VTEwAS0VZV09SRF9VTlRJTAB0b2tlbi0+dHlwZSA9PSBQTV9UT0tFTl9LRVlXT1JEX05JTABrZXl3b3JkLT50eXBlID09IFBNX1RPS0VOX0tFWVdPUkRfTklMAExBQkVMAFBFUkNFTlRfRVFVQUwAQlJBQ0tFVF9MRUZUX1JJR0hUX0VRVUFMAENBUkVUX0VRVUFMAE1JTlVTX0VRVUFMAFBMVVNfRVFVQUwATEVTU19MRVNTX0VRVUFMAEdSRUFURVJfR1JFQVRFUl9FUVVBTABTVEFSX1NUQVJfRVFVQUwARVFVQUxfRVFVQUxfRVFVQUwAU0xBU0hfRVFVQUwAQkFOR19FUVVBTABvcGVyYXRvci0+dHlwZSA9PSBQTV9UT0tFTl9QSVBFX1BJUEVfRVFVQUwAb3BlcmF0b3ItPnR5cGUgPT0gUE1fVE9LRU5fQU1QRVJTQU5EX0FNUEVSU0FORF9FUVVBTABDSEFSQUNURVJfTElURVJBTAB0b2tlbi0+dHlwZSA9PSBQTV9UT0tFTl9GTE9BVF9SQVRJT05BTAB0b2tlbi0+dHlwZSA9PSBQTV9UT0tFTl9JTlRFR0VSX1JBVElPTkFMAFFVRVNUSU9OX01BUksAUENLAEJBQ0tUSUNLAEdCSwBLRVlXT1JEX0JSRUFLAGNzV2luZG93czMxSgBXaW5kb3dzLTMxSgBQRVJDRU5UX0xPV0VSX0kAUEVSQ0VOVF9VUFBFUl9JAFVTLUFTQ0lJAFNKSVMtS0RESQBzdGF0ZWxlc3MtSVNPLTIwMjItSlAtS0RESQBVVEY4LUtEREkAU0xBU0gAY2xvc2luZy0+dHlwZSA9PSBQTV9UT0tFTl9QSVBFIHx8IGNsb3NpbmctPnR5cGUgPT0gUE1fVE9LRU5fUEFSRU5USEVTSVNfUklHSFQgfHwgY2xvc2luZy0+dHlwZSA9PSBQTV9UT0tFTl9NSVNTSU5HAG5hbWUtPnR5cGUgPT0gUE1fVE9LRU5fQ09OU1RBTlQgfHwgbmFtZS0+dHlwZSA9PSBQTV9UT0tFTl9NSVNTSU5HAGVuZF9rZXl3b3JkLT50eXBlID09IFBNX1RPS0VOX0tFWVdPUkRfRU5EIHx8IGVuZF9rZXl3b3JkLT50eXBlID09IFBNX1RPS0VOX01JU1NJTkcAbGV4X21vZGUtPm1vZGUgPT0gUE1fTEVYX1NUUklORwBCQU5HAHVudGVybWluYXRlZCBoZXJlZG9jOyBjYW4ndCBmaW5kIHN0cmluZyAiJS4qcyIgYW55d2hlcmUgYmVmb3JlIEVPRgBJTkYAdG9rZW4tPnR5cGUgPT0gUE1fVE9LRU5fS0VZV09SRF9TRUxGAEtFWVdPUkRfSUYAS0VZV09SRF9FTFNJRgBLRVlXT1JEX0RFRgB0b2tlbi0+dHlwZSA9PSBQTV9UT0tFTl9LRVlXT1JEX1VOREVGACRGAHRva2VuLT50eXBlID09IFBNX1RPS0VOX0tFWVdPUkRfVFJVRQBLRVlXT1JEX1JFU0NVRQBLRVlXT1JEX0VMU0UAdG9rZW4tPnR5cGUgPT0gUE1fVE9LRU5fS0VZV09SRF9GQUxTRQBLRVlXT1JEX0NBU0UAS0VZV09SRF9CRUdJTl9VUENBU0UAS0VZV09SRF9FTkRfVVBDQVNFAEtFWVdPUkRfRU5TVVJFAFBJUEVfUElQRQBFTUJET0NfTElORQBJR05PUkVEX05FV0xJTkUATUVUSE9EX05BTUUAS0VZV09SRF9NT0RVTEUAS0VZV09SRF9XSElMRQB0b2tlbi0+dHlwZSA9PSBQTV9UT0tFTl9DTEFTU19WQVJJQUJMRQBHTE9CQUxfVkFSSUFCTEUAdG9rZW4tPnR5cGUgPT0gUE1fVE9LRU5fSU5TVEFOQ0VfVkFSSUFCTEUAUE1fUkVUUllfTk9ERQBQTV9JTUFHSU5BUllfTk9ERQBQTV9BUlJBWV9OT0RFAFBNX05FWFRfTk9ERQBQTV9JTVBMSUNJVF9SRVNUX05PREUAUE1fQkxPQ0tfQVJHVU1FTlRfTk9ERQBQTV9TSEFSRUFCTEVfQ09OU1RBTlRfTk9ERQBQTV9JTVBMSUNJVF9OT0RFAFBNX0lOREVYX1RBUkdFVF9OT0RFAFBNX0NPTlNUQU5UX1RBUkdFVF9OT0RFAFBNX0NBTExfVEFSR0VUX05PREUAUE1fTVVMVElfVEFSR0VUX05PREUAUE1fQ09OU1RBTlRfUEFUSF9UQVJHRVRfTk9ERQBQTV9DTEFTU19WQVJJQUJMRV9UQVJHRVRfTk9ERQBQTV9MT0NBTF9WQVJJQUJMRV9UQVJHRVRfTk9ERQBQTV9HTE9CQUxfVkFSSUFCTEVfVEFSR0VUX05PREUAUE1fSU5TVEFOQ0VfVkFSSUFCTEVfVEFSR0VUX05PREUAUE1fRkxPQVRfTk9ERQBQTV9TUExBVF9OT0RFAFBNX0FTU09DX1NQTEFUX05PREUAUE1fQVJHVU1FTlRTX05PREUAUE1fRk9SV0FSRElOR19BUkdVTUVOVFNfTk9ERQBQTV9TVEFURU1FTlRTX05PREUAUE1fRU1CRURERURfU1RBVEVNRU5UU19OT0RFAFBNX1VOTEVTU19OT0RFAFBNX1NJTkdMRVRPTl9DTEFTU19OT0RFAFBNX0NMQVNTX05PREUAUE1fSVRfUEFSQU1FVEVSU19OT0RFAFBNX1BBUkFNRVRFUlNfTk9ERQBQTV9CTE9DS19QQVJBTUVURVJTX05PREUAUE1fTlVNQkVSRURfUEFSQU1FVEVSU19OT0RFAFBNX1BBUkVOVEhFU0VTX05PREUAUE1fT1JfTk9ERQBQTV9GT1JfTk9ERQBQTV9OT0RFX1RZUEUobm9kZSkgPT0gUE1fQkxPQ0tfTE9DQUxfVkFSSUFCTEVfTk9ERSB8fCBQTV9OT0RFX1RZUEUobm9kZSkgPT0gUE1fQkxPQ0tfUEFSQU1FVEVSX05PREUgfHwgUE1fTk9ERV9UWVBFKG5vZGUpID09IFBNX0tFWVdPUkRfUkVTVF9QQVJBTUVURVJfTk9ERSB8fCBQTV9OT0RFX1RZUEUobm9kZSkgPT0gUE1fT1BUSU9OQUxfS0VZV09SRF9QQVJBTUVURVJfTk9ERSB8fCBQTV9OT0RFX1RZUEUobm9kZSkgPT0gUE1fT1BUSU9OQUxfUEFSQU1FVEVSX05PREUgfHwgUE1fTk9ERV9UWVBFKG5vZGUpID09IFBNX1JFUVVJUkVEX0tFWVdPUkRfUEFSQU1FVEVSX05PREUgfHwgUE1fTk9ERV9UWVBFKG5vZGUpID09IFBNX1JFUVVJUkVEX1BBUkFNRVRFUl9OT0RFIHx8IFBNX05PREVfVFlQRShub2RlKSA9PSBQTV9SRVNUX1BBUkFNRVRFUl9OT0RFAFBNX0tFWVdPUkRfUkVTVF9QQVJBTUVURVJfTk9ERQBQTV9OT19LRVlXT1JEU19QQVJBTUVURVJfTk9ERQBQTV9PUFRJT05BTF9QQVJBTUVURVJfTk9ERQBQTV9CTE9DS19QQVJBTUVURVJfTk9ERQBQTV9GT1JXQVJESU5HX1BBUkFNRVRFUl9OT0RFAFBNX09QVElPTkFMX0tFWVdPUkRfUEFSQU1FVEVSX05PREUAUE1fUkVRVUlSRURfS0VZV09SRF9QQVJBTUVURVJfTk9ERQBQTV9SRVFVSVJFRF9QQVJBTUVURVJfTk9ERQBQTV9TVVBFUl9OT0RFAFBNX0ZPUldBUkRJTkdfU1VQRVJfTk9ERQBQTV9SRVNDVUVfTU9ESUZJRVJfTk9ERQBQTV9JTlRFR0VSX05PREUAUE1fRkxJUF9GTE9QX05PREUAUE1fUkVET19OT0RFAFBNX1JFVFVSTl9OT0RFAFBNX0FSUkFZX1BBVFRFUk5fTk9ERQBQTV9BTFRFUk5BVElPTl9QQVRURVJOX05PREUAUE1fSEFTSF9QQVRURVJOX05PREUAUE1fQ0FQVFVSRV9QQVRURVJOX05PREUAUE1fRklORF9QQVRURVJOX05PREUAUE1fUE9TVF9FWEVDVVRJT05fTk9ERQBQTV9QUkVfRVhFQ1VUSU9OX05PREUAUE1fUkVHVUxBUl9FWFBSRVNTSU9OX05PREUAUE1fSU5URVJQT0xBVEVEX1JFR1VMQVJfRVhQUkVTU0lPTl9OT0RFAFBNX1BJTk5FRF9FWFBSRVNTSU9OX05PREUAUE1fSU5fTk9ERQBQTV9CRUdJTl9OT0RFAFBNX1dIRU5fTk9ERQBQTV9QUk9HUkFNX05PREUAUE1fU1lNQk9MX05PREUAUE1fSU5URVJQT0xBVEVEX1NZTUJPTF9OT0RFAFBNX0NBTExfTk9ERQBQTV9VTlRJTF9OT0RFAFBNX05JTF9OT0RFAFBNX1JBVElPTkFMX05PREUAUE1fQkxPQ0tfTk9ERQBQTV9CUkVBS19OT0RFAFBNX0NPTlNUQU5UX1BBVEhfTk9ERQBQTV9IQVNIX05PREUAUE1fS0VZV09SRF9IQVNIX05PREUAUE1fQ0FTRV9NQVRDSF9OT0RFAFBNX01JU1NJTkdfTk9ERQBQTV9YX1NUUklOR19OT0RFAFBNX0lOVEVSUE9MQVRFRF9YX1NUUklOR19OT0RFAFBNX1NUUklOR19OT0RFAFBNX0lOVEVSUE9MQVRFRF9TVFJJTkdfTk9ERQBQTV9TT1VSQ0VfRU5DT0RJTkdfTk9ERQBQTV9TRUxGX05PREUAUE1fSUZfTk9ERQBQTV9ERUZfTk9ERQBQTV9VTkRFRl9OT0RFAFBNX1RSVUVfTk9ERQBQTV9SRVNDVUVfTk9ERQBQTV9DT05TVEFOVF9XUklURV9OT0RFAFBNX0lOREVYX09SX1dSSVRFX05PREUAUE1fQ09OU1RBTlRfT1JfV1JJVEVfTk9ERQBQTV9DQUxMX09SX1dSSVRFX05PREUAUE1fQ09OU1RBTlRfUEFUSF9PUl9XUklURV9OT0RFAFBNX0NMQVNTX1ZBUklBQkxFX09SX1dSSVRFX05PREUAUE1fTE9DQUxfVkFSSUFCTEVfT1JfV1JJVEVfTk9ERQBQTV9HTE9CQUxfVkFSSUFCTEVfT1JfV1JJVEVfTk9ERQBQTV9JTlNUQU5DRV9WQVJJQUJMRV9PUl9XUklURV9OT0RFAFBNX0lOREVYX09QRVJBVE9SX1dSSVRFX05PREUAUE1fQ09OU1RBTlRfT1BFUkFUT1JfV1JJVEVfTk9ERQBQTV9DQUxMX09QRVJBVE9SX1dSSVRFX05PREUAUE1fQ09OU1RBTlRfUEFUSF9PUEVSQVRPUl9XUklURV9OT0RFAFBNX0NMQVNTX1ZBUklBQkxFX09QRVJBVE9SX1dSSVRFX05PREUAUE1fTE9DQUxfVkFSSUFCTEVfT1BFUkFUT1JfV1JJVEVfTk9ERQBQTV9HTE9CQUxfVkFSSUFCTEVfT1BFUkFUT1JfV1JJVEVfTk9ERQBQTV9JTlNUQU5DRV9WQVJJQUJMRV9PUEVSQVRPUl9XUklURV9OT0RFAFBNX01VTFRJX1dSSVRFX05PREUAUE1fQ09OU1RBTlRfUEFUSF9XUklURV9OT0RFAFBNX01BVENIX1dSSVRFX05PREUAUE1fQ0xBU1NfVkFSSUFCTEVfV1JJVEVfTk9ERQBQTV9MT0NBTF9WQVJJQUJMRV9XUklURV9OT0RFAFBNX0dMT0JBTF9WQVJJQUJMRV9XUklURV9OT0RFAFBNX0lOU1RBTkNFX1ZBUklBQkxFX1dSSVRFX05PREUAUE1fSU5ERVhfQU5EX1dSSVRFX05PREUAUE1fQ09OU1RBTlRfQU5EX1dSSVRFX05PREUAUE1fQ0FMTF9BTkRfV1JJVEVfTk9ERQBQTV9DT05TVEFOVF9QQVRIX0FORF9XUklURV9OT0RFAFBNX0NMQVNTX1ZBUklBQkxFX0FORF9XUklURV9OT0RFAFBNX0xPQ0FMX1ZBUklBQkxFX0FORF9XUklURV9OT0RFAFBNX0dMT0JBTF9WQVJJQUJMRV9BTkRfV1JJVEVfTk9ERQBQTV9JTlNUQU5DRV9WQVJJQUJMRV9BTkRfV1JJVEVfTk9ERQBQTV9NQVRDSF9QUkVESUNBVEVfTk9ERQBQTV9FTFNFX05PREUAUE1fRkFMU0VfTk9ERQBQTV9DQVNFX05PREUAUE1fRU5TVVJFX05PREUAUE1fTUFUQ0hfTEFTVF9MSU5FX05PREUAUE1fSU5URVJQT0xBVEVEX01BVENIX0xBU1RfTElORV9OT0RFAFBNX1NPVVJDRV9MSU5FX05PREUAUE1fTU9EVUxFX05PREUAUE1fV0hJTEVfTk9ERQBQTV9TT1VSQ0VfRklMRV9OT0RFAFBNX0JMT0NLX0xPQ0FMX1ZBUklBQkxFX05PREUAUE1fQUxJQVNfR0xPQkFMX1ZBUklBQkxFX05PREUAUE1fUElOTkVEX1ZBUklBQkxFX05PREUAUE1fRU1CRURERURfVkFSSUFCTEVfTk9ERQBQTV9SQU5HRV9OT0RFAFBNX0FMSUFTX01FVEhPRF9OT0RFAFBNX0FORF9OT0RFAFBNX1lJRUxEX05PREUAUE1fTUFUQ0hfUkVRVUlSRURfTk9ERQBQTV9ERUZJTkVEX05PREUAUE1fQ09OU1RBTlRfUkVBRF9OT0RFAFBNX0NMQVNTX1ZBUklBQkxFX1JFQURfTk9ERQBQTV9JVF9MT0NBTF9WQVJJQUJMRV9SRUFEX05PREUAUE1fTE9DQUxfVkFSSUFCTEVfUkVBRF9OT0RFAFBNX0dMT0JBTF9WQVJJQUJMRV9SRUFEX05PREUAUE1fSU5TVEFOQ0VfVkFSSUFCTEVfUkVBRF9OT0RFAFBNX0JBQ0tfUkVGRVJFTkNFX1JFQURfTk9ERQBQTV9OVU1CRVJFRF9SRUZFUkVOQ0VfUkVBRF9OT0RFAFBNX0FTU09DX05PREUAUE1fTEFNQkRBX05PREUARVFVQUxfVElMREUAQkFOR19USUxERQBuYW1lLT50eXBlID09IFBNX1RPS0VOX0JBQ0tfUkVGRVJFTkNFAG5hbWUtPnR5cGUgPT0gUE1fVE9LRU5fTlVNQkVSRURfUkVGRVJFTkNFAEVNQkVYUFJfRU5EAFJFR0VYUF9FTkQATEFCRUxfRU5EAFNUUklOR19FTkQAS0VZV09SRF9FTkQASEVSRURPQ19FTkQARU1CRE9DX0VORABLRVlXT1JEX0FORABvcGVyYXRvci0+dHlwZSA9PSBQTV9UT0tFTl9OT1RfUFJPVklERUQgfHwgb3BlcmF0b3ItPnR5cGUgPT0gUE1fVE9LRU5fVUFNUEVSU0FORCB8fCBvcGVyYXRvci0+dHlwZSA9PSBQTV9UT0tFTl9BTVBFUlNBTkQAQU1QRVJTQU5EX0FNUEVSU0FORABVQU1QRVJTQU5EAEtFWVdPUkRfWUlFTEQAS0VZV09SRF9ERUZJTkVEAGNsb3NpbmctPnR5cGUgPT0gUE1fVE9LRU5fQlJBQ0tFVF9SSUdIVCB8fCBjbG9zaW5nLT50eXBlID09IFBNX1RPS0VOX1NUUklOR19FTkQgfHwgY2xvc2luZy0+dHlwZSA9PSBQTV9UT0tFTl9NSVNTSU5HIHx8IGNsb3NpbmctPnR5cGUgPT0gUE1fVE9LRU5fTk9UX1BST1ZJREVEAHBhcnNlci0+bGV4X21vZGVzLmN1cnJlbnQtPm1vZGUgPT0gUE1fTEVYX0hFUkVET0MAVVRGOC1NQUMAdG9rZW4tPnR5cGUgPT0gUE1fVE9LRU5fQ09NTUEALUAAK0AALi4uIGF0IEVPTCwgc2hvdWxkIGJlIHBhcmVudGhlc2l6ZWQ/AGRlZmluZWQ/ACM8RW5jb2Rpbmc6JXM+AD4+ADw9PgBbXT0APj49AD09PQBmb3VuZCBgPSBsaXRlcmFsJyBpbiBjb25kaXRpb25hbCwgc2hvdWxkIGJlID09AGZvdW5kICc9IGxpdGVyYWwnIGluIGNvbmRpdGlvbmFsLCBzaG91bGQgYmUgPT0APDw9ADw8ACQ7ADo6AF85AENQODY5AElCTTg2OQBDUDk0OQBJU084ODU5LTkASVNPLTg4NTktOQBfOABHQjE5ODgAQ1A4NzgAQU5TSV9YMy40LTE5NjgAQ1AxMjU4AFdpbmRvd3MtMTI1OABCaWc1LUhLU0NTOjIwMDgAQ0VTVS04AFVURi04AElTTzg4NTktOABJU08tODg1OS04AF83AENQODU3AElCTTg1NwBDUDEyNTcAV2luZG93cy0xMjU3AENQNzM3AElCTTczNwBDUDQzNwBJQk00MzcASVNPODg1OS03AElTTy04ODU5LTcAXzYAQ1A4NjYASUJNODY2AENQMTI1NgBXaW5kb3dzLTEyNTYANjQ2AENQOTM2AElTTzg4NTktMTYASVNPLTg4NTktMTYASVNPODg1OS02AElTTy04ODU5LTYAQmlnNQBfNQBDUDc3NQBJQk03NzUAQ1A4NjUASUJNODY1AENQODU1AElCTTg1NQBDUDEyNTUAV2luZG93cy0xMjU1AEdCMTIzNDUASVNPODg1OS0xNQBJU08tODg1OS0xNQBJU084ODU5LTUASVNPLTg4NTktNQBfNABDUDg3NABXaW5kb3dzLTg3NABDUDg2NABJQk04NjQAQ1AxMjU0AFdpbmRvd3MtMTI1NABJU084ODU5LTE0AElTTy04ODU5LTE0AEVVQy1KSVMtMjAwNABJU084ODU5LTQASVNPLTg4NTktNABpbmNvbXBsZXRlX3ZhcmlhYmxlX2NsYXNzXzNfMwBlcXVhbF9pbl9jb25kaXRpb25hbF8zXzMAaW52YWxpZF92YXJpYWJsZV9nbG9iYWxfM18zAGluY29tcGxldGVfdmFyaWFibGVfaW5zdGFuY2VfM18zAENQODYzAElCTTg2MwBDUDEyNTMAV2luZG93cy0xMjUzAEVVQy1KSVNYMDIxMwBJU084ODU5LTEzAElTTy04ODU5LTEzAElTTzg4NTktMwBJU08tODg1OS0zAF8yAENQODYyAElCTTg2MgBDUDg1MgBJQk04NTIAQ1AxMjUyAFdpbmRvd3MtMTI1MgBwbV9wdHJkaWZmdF90b191MzIAcG1fc2l6ZXRfdG9fdTMyAENQOTMyAENQNTE5MzIAR0IyMzEyAElTTzg4NTktMgBJU08tODg1OS0yAF8xAENQODYxAElCTTg2MQBDUDk1MQBDUDEyNTEAV2luZG93cy0xMjUxAElTTzg4NTktMTEASVNPLTg4NTktMTEAQ1A2NTAwMQBJU084ODU5LTEASVNPLTg4NTktMQBDUDg2MABJQk04NjAAQ1A5NTAAQ1A4NTAASUJNODUwAENQMTI1MABXaW5kb3dzLTEyNTAAR0IxODAzMABDUDcyMABJQk03MjAAVElTLTYyMABJU084ODU5LTEwAElTTy04ODU5LTEwADEuOS4wADAuMAAoMABsb2NhbC0+cmVhZHMgPiAwAGJpZ2ludHNfbGVuZ3RoID4gMABkaWZmID4gMABzdGF0ZW1lbnRzLT5ib2R5LnNpemUgPiAwAG5vZGUtPmJvZHkuc2l6ZSA+IDAAbiA+PSAwAGxlbmd0aCA+PSAwAChsYWJlbC5lbmQgLSBsYWJlbC5zdGFydCkgPj0gMAAvLi4uL24gaGFzIGEgbm9uIGVzY2FwZWQgbm9uIEFTQ0lJIGNoYXJhY3RlciBpbiBub24gQVNDSUktOEJJVCBzY3JpcHQ6IC8lLipzLwBpbmNvbXBhdGlibGUgY2hhcmFjdGVyIGVuY29kaW5nOiAvJS4qcy8AaW52YWxpZCBtdWx0aWJ5dGUgZXNjYXBlOiAvJS4qcy8AaW52YWxpZCBVbmljb2RlIHJhbmdlOiAvJS4qcy8AVVRGLTggY2hhcmFjdGVyIGluIG5vbiBVVEYtOCByZWdleHA6IC8lcy8AJC8AMy41LgAzLjQuADMuMy4ANC4xLgA0LjAuAC4uLgBcTS0AXEMtACAtACsAKioAaXNfcG93ZXJfb2ZfdHdvKHBvb2wtPmNhcGFjaXR5KQBpbnZhbGlkIG11bHRpYnl0ZSBjaGFyICglcykAKG51bGwpAGkpAChtb2RpZmllciA9PSAnbicgJiYgbW9kaWZpZXJfZW5jb2RpbmcgPT0gUE1fRU5DT0RJTkdfQVNDSUlfOEJJVF9FTlRSWSkgfHwgKG1vZGlmaWVyID09ICd1JyAmJiBtb2RpZmllcl9lbmNvZGluZyA9PSBQTV9FTkNPRElOR19VVEZfOF9FTlRSWSkgfHwgKG1vZGlmaWVyID09ICdlJyAmJiBtb2RpZmllcl9lbmNvZGluZyA9PSBQTV9FTkNPRElOR19FVUNfSlBfRU5UUlkpIHx8IChtb2RpZmllciA9PSAncycgJiYgbW9kaWZpZXJfZW5jb2RpbmcgPT0gUE1fRU5DT0RJTkdfV0lORE9XU18zMUpfRU5UUlkpACF0YXJnZXQtPmJsb2NrIHx8IFBNX05PREVfVFlQRV9QKHRhcmdldC0+YmxvY2ssIFBNX0JMT0NLX0FSR1VNRU5UX05PREUpAFBNX05PREVfVFlQRV9QKHJpZ2h0LCBQTV9TUExBVF9OT0RFKQBQTV9OT0RFX1RZUEVfUChsZWZ0LCBQTV9TUExBVF9OT0RFKQBib2R5ID09IE5VTEwgfHwgUE1fTk9ERV9UWVBFX1AoYm9keSwgUE1fU1RBVEVNRU5UU19OT0RFKQBzdGF0ZW1lbnRzID09IE5VTEwgfHwgUE1fTk9ERV9UWVBFX1Aoc3RhdGVtZW50cywgUE1fU1RBVEVNRU5UU19OT0RFKQBQTV9OT0RFX1RZUEVfUChjb25kaXRpb24sIFBNX1dIRU5fTk9ERSkAUE1fTk9ERV9UWVBFX1AodGFyZ2V0LCBQTV9MT0NBTF9WQVJJQUJMRV9SRUFEX05PREUpIHx8IFBNX05PREVfVFlQRV9QKHRhcmdldCwgUE1fSVRfTE9DQUxfVkFSSUFCTEVfUkVBRF9OT0RFKSB8fCBQTV9OT0RFX1RZUEVfUCh0YXJnZXQsIFBNX0NBTExfTk9ERSkAUE1fTk9ERV9UWVBFX1Aobm9kZSwgUE1fSEFTSF9OT0RFKSB8fCBQTV9OT0RFX1RZUEVfUChub2RlLCBQTV9LRVlXT1JEX0hBU0hfTk9ERSkAUE1fTk9ERV9UWVBFX1Aobm9kZSwgUE1fTE9DQUxfVkFSSUFCTEVfUkVBRF9OT0RFKQBwb29sLT5zaXplIDwgKCh1aW50MzJfdCkgKDEgPDwgMzApKQAnPX4nACd+JwAnIX4nACd9JwAnfHwnACd8JwAneycAJyN7JwAncmV0cnknACcleCcAJyV3JwAnbmV4dCcAJ25vdCcAJ3VubGVzcycAJ2NsYXNzJwAnYWxpYXMnAGNvdWxkIG5vdCBwYXJzZSB0aGUgZmxvYXQgJyUuKnMnAHJlZ2V4cCBlbmNvZGluZyBvcHRpb24gJyVjJyBkaWZmZXJzIGZyb20gc291cmNlIGVuY29kaW5nICclcycAJ2ZvcicAJ29yJwAnc3VwZXInACdyZWRvJwAnZG8nACdyZXR1cm4nACc9YmVnaW4nACdiZWdpbicAJ2luJwAnd2hlbicAJ3RoZW4nAGV4cGVjdGVkIGB0aGVuYCBvciBgO2Agb3IgJ1xuJwB1bmV4cGVjdGVkIGBlbmRgLCBleHBlY3RpbmcgJzsnIG9yICdcbicAKmN1cnNvciA9PSAnXG4nACd1bnRpbCcAJ25pbCcAJ2JyZWFrJwAnJWknACdzZWxmJwAnZWxzaWYnACdpZicAJ3VuZGVmJwAnZGVmJwAndHJ1ZScAJ3Jlc2N1ZScAJ2Vsc2UnACdmYWxzZScAJ2Nhc2UnACdlbnN1cmUnACdtb2R1bGUnACd3aGlsZScAJz1lbmQnACdlbmQnACdhbmQnACd5aWVsZCcAJ2AnACdfX0VOQ09ESU5HX18nACdfX0xJTkVfXycAJ19fRklMRV9fJwAnX19FTkRfXycAJ14nACdbXScAJ10nACdbJwAnJVcnACdCRUdJTicAJyVJJwAnRU5EJwAnZGVmaW5lZD8nACc/JwAnPD0+JwAnPT4nACctPicAJz4nACd8fD0nACd8PScAJ149JwAnW109JwAnPj0nACc9PT0nACc9PScAJzw9JwAnLz0nACctPScAJys9JwAnKio9JwAnKj0nACc9JwAnJj0nACcmJj0nACclPScAJyE9JwAnPCcAJzsnACc6OicAJzonACcvJwAnLi4uJwAnLi4nACcuJwAnJi4nACctJwAnLCcAJysnACcqKicAJyonACcpJwAnKCcAJyYnACcmJicAJyUnACcjJwAnIScAJgAlAA0KXCMAcG9pbnQgJiYgInNob3VsZCBoYXZlIGEgZGVjaW1hbCBwb2ludCIAdmFsdWUgIT0gLTEgJiYgImludmFsaWQgZGlnaXQiAGZhbHNlICYmICJ1bmV4cGVjdGVkIG5vZGUgdHlwZSIAZmFsc2UgJiYgInVucmVhY2hhYmxlIgBcIgAhAHJlZ2V4IABzeW1ib2wgAHN0cmluZyAARmFpbGVkIHRvIGFsbG9jYXRlICVkIGJ5dGVzCgBTdXBwb3J0IGZvciBmb3JtYXR0aW5nIGxvbmcgZG91YmxlIHZhbHVlcyBpcyBjdXJyZW50bHkgZGlzYWJsZWQuClRvIGVuYWJsZSBpdCwgYWRkIC1sYy1wcmludHNjYW4tbG9uZy1kb3VibGUgdG8gdGhlIGxpbmsgY29tbWFuZC4KAEFzc2VydGlvbiBmYWlsZWQ6ICVzICglczogJXM6ICVkKQoAX19FTkRfXw0KAAAAAAAAAAAAAAAAAAAAAEpZAAAAAAAAdiAAAAAAAADnDgAAAAAAAK0NAAAAAAAAZGsAAAAAAADYDQAAAAAAAAAAAAAAAAAAh2AAAAAAAADzQQAAAAAAAGRBAAAAAAAAp0EAAAAAAADpWAAAAAAAAKgUAAAAAAAAr1kAAAAAAAD0WQAAAAAAAJs8AAAAAAAAJSoAAAAAAACRRgAAAAAAAMQpAAAAAAAA8CkAAAAAAAB7DAAAAAAAAL0MAAAAAAAArhgAAAAAAAAoHwAAAAAAAGwGAAAAAAAAAxQAAAAAAACOBgAAAAAAAOMYAAAAAAAAvAYAAAAAAACcGgAAAAAAAD4RAAAAAAAA2GkAAAAAAABHEwAAAAAAAEk9AAAAAAAAZRwAAAAAAAADZwAAAAAAAM9mAAAAAAAA4mgAAAAAAADcNgAAAAAAAH8LAAAAAAAAUmgAAAAAAADxZwAAAAAAANIPAAAAAAAAdmgAAAAAAAB6EgAAAAAAABAGAAAAAAAA5m8AAAAAAAAiawAAAAAAAJ0QAAAAAAAAGpkAAAAAAACpVQAAAAAAANoRAAAAAAAAFBIAAAAAAAD7mAAAAAAAAKZQAAAAAAAAhFEAAAAAAABiEAAAAAAAAG8RAAAAAAAA3BIAAAAAAAAtJgAAAAAAAOgFAAAAAAAA/xwAAAAAAABcMwAAAAAAAKxXAAAAAAAAnBwAAAAAAADJHAAAAAAAALMzAAAAAAAA4TMAAAAAAABLEgAAAAAAAE1qAAAAAAAAB1gAAAAAAAAWNwAAAAAAADxaAAAAAAAAMmoAAAAAAAB1EwAAAAAAAOwHAAAAAAAAM2EAAAAAAABCWwAAAAAAAOwHAAAAAAAAb2EAAAAAAABeWwAAAAAAANAfAAAAAAAA0CEAAAAAAADBXwAAAAAAAC4aAAAAAAAACCIAAAAAAAAeVAAAAAAAACwNAAAAAAAAXgkAAAAAAAD/agAAAAAAAKxrAAAAAAAA3moAAAAAAABCawAAAAAAAB9sAAAAAAAAJCUAAAAAAAC7agAAAAAAAAAAAAAAAAAA9gwAAAAAAADtRAAAAAAAAM1rAAAAAAAAOzQAAAAAAADJKgAAAAAAANhQAAAAAAAAbmcAAAAAAAC4ZwAAAAAAAPsqAAAAAAAAJCgAAAAAAACDaQAAAAAAAAdsAAAAAAAAIA4AAAAAAAAoKwAAAAAAAF8bAAAAAAAAFikAAAAAAAASUQAAAAAAAEQ2AAAAAAAAbjgAAAAAAABtbAAAAAAAANNSAAAAAAAA/GwAAAAAAACzbAAAAAAAAB89AAAAAAAAkCEAAAAAAACZRwAAAAAAAI9IAAAAAAAAUJgAAAAAAAAEEQAAAAAAAM4QAAAAAAAA02cAAAAAAABjLwAAAAAAAEhWAAAAAAAAvEQAAAAAAAB2PgAAAAAAAFRJAAAAAAAA5D4AAAAAAACwPgAAAAAAAGIsAAAAAAAA2HkAAAAAAAB1agAAAAAAABlWAAAAAAAA6lUAAAAAAABgVwAAAAAAAC1XAAAAAAAA6VYAAAAAAABVIwAAAAAAAGc2AAAAAAAAeGYAAAAAAAAwDwAAAQAAAOwHAAAAAAAACgwAAAAAAABLFwAAAAAAAIAWAAAAAAAAPZQAAAAAAAAPbwAAAAAAAISTAAAAAAAAURkAAAAAAAD3GQAAAAAAABw/AAAAAAAAvBkAAAAAAACHGQAAAAAAAHctAAAAAAAAni0AAAAAAABqRQAAAAAAACtYAAAAAAAAS2kAAAAAAACDUgAAAAAAAENTAAAAAAAAoEkAAAAAAADuOwAAAAAAALlWAAAAAAAAiVYAAAAAAAB1XwAAAAAAAL9hAAAAAAAAwGIAAAAAAAA3QgAAAAAAAJRmAAAAAAAApGgAAAAAAADfCQAAAAAAABVoAAAAAAAAIQoAAAAAAAD1aQAAAAAAAL4JAAAAAAAAMWcAAAAAAAAACgAAAAAAAJtpAAAAAAAAYwQAAAAAAAAlWwAAAAAAADsGAAAAAAAAMXAAAAAAAACqEgAAAAAAAGgOAAAAAAAASQ4AAAAAAADWLwAAAAAAAC1ZAAAAAAAA9CQAAAAAAACVZwAAAAAAAGJpAAAAAAAAMkEAAAAAAAD9YQAAAAAAAPpiAAAAAAAAAEEAAAAAAACPDgAAAAAAAH4YAAAAAAAAoEIAAAAAAAD/GwAAAAAAAFJgAAAAAAAAZSIAAAAAAABjDAAAAAAAAIsrAAAAAAAAkFUAAAAAAABrKgAAAAAAAJYqAAAAAAAALR0AAAAAAAA1LQAAAAAAANYbAAAAAAAA7msAAAAAAAApHAAAAAAAACEhAAAAAAAASBwAAAAAAACfMAAAAAAAAJNXAAAAAAAAvTEAAAAAAADJJQAAAAAAAIRrAAAAAAAAkmoAAAAAAAC1XAAAAAAAAJgFAAAAAAAAPycAAAAAAAC7JAAAAAAAAJQlAAAAAAAAXSUAAAAAAABGNwAAAAAAAPEwAAAAAAAAak8AAAAAAABYMQAAAAAAAHxVAAAAAAAAIWAAAAAAAAAoMQAAAAAAAMogAAAAAAAA/iUAAAAAAACKMQAAAAAAANkwAAAAAAAAtzUAAAAAAADmNQAAAAAAABU2AAAAAAAAvQ4AAAAAAABxmAAAAAAAAFyTAAAAAAAApZMAAAAAAAAOkwAAAAAAAF0jAAAAAAAA0igAAAAAAAAoIgAAAAAAAMOTAAAAAAAA+DYAAAAAAADALAAAAAAAAE9RAAAAAAAAEhAAAAAAAADEBQAAAAAAAIQJAAACAAAA5B4AAAAAAABqMgAAAAAAAP8yAAAAAAAAzjIAAAAAAACcMgAAAAAAAOI0AAAAAAAAv0UAAAAAAABYWAAAAAAAAKYnAAAAAAAA7jsAAAAAAABLPAAAAAAAAP07AAAAAAAAfCQAAAAAAABDJAAAAAAAAAokAAAAAAAA3wgAAAAAAAAZaQAAAAAAAFANAAAAAAAASzgAAAAAAACFHQAAAAAAAOwdAAAAAAAAxT0AAAAAAACMCAAAAAAAAFMrAAAAAAAARGMAAAAAAACjNAAAAAAAAK0iAAAAAAAAxRUAAAAAAACpEQAAAAAAALs2AAAAAAAAFhMAAAAAAAAEDgAAAAAAALghAAAAAAAAMxcAAAAAAACCRQAAAAAAAPEiAAABAAAApSYAAAEAAADyJgAAAQAAAI8HAAABAAAAHAcAAAEAAABVBwAAAQAAAFkmAAABAAAAATIAAAEAAACEjQAAAAAAAAOOAAAAAAAA1I0AAAAAAAAYFQAAAAAAANtDAAAAAAAAO2IAAAEAAACwWgAAAQAAAFceAAABAAAAp0MAAAEAAACiLwAAAAAAAIgiAAAAAAAA6yEAAAEAAADrPAAAAAAAAIs2AAABAAAA4SIAAAAAAADhIgAAAQAAAKxUAAABAAAAix4AAAAAAABUXAAAAAAAAM1jAAABAAAAQSIAAAEAAAAsCQAAAQAAACsMAAB+WwAAHTgAAJFAAAAnIAAAikQAAHdGAAB0QwAAE18AAOAtAABaLgAAHhsAAI8UAADSPwAAtS0AAFpdAAAvXwAASiAAAJcuAAB2LgAArhcAAHUXAAACOQAA5kAAAKETAAA3NQAA9y0AAHQnAADqOQAAQlIAAH86AAAwXAAAATsAADM9AACoWAAAIzsAAA1cAAAhXgAAaTUAAGYLAAD1UgAAbDkAABJQAABtHQAAGTsAAAFdAAAVVQAADRsAAPU5AABWXgAAkFMAAC9QAABLUAAA5joAAKk6AABtUgAA2U8AAPZPAABkUAAAbBQAAN8aAACkGwAAXygAACBVAAAAOgAAFjkAABcoAAA9OgAA0ToAAJE1AACSOwAAFV4AAINfAABDXAAAEzsAAKw7AADPFwAAoD8AAORlAADtFwAADlsAALAfAACiCQAAJz4AAE5FAADSCgAAUDsAABsMAABhDwAA4C4AAPhlAADWPQAA6xoAAMQ4AACnIwAAAS8AADIyAACQFwAAZ0QAABMuAACTKAAATSkAAKgoAAClOAAA/ywAAIQpAADKWgAA7RYAAJc4AABaQwAAaCkAAHIoAAC5CwAAvCgAAJ1EAAB+WAAA50YAALVSAADqVwAAj1QAAM88AACHYgAAfEcAAHJIAAAIUgAALDQAAOQ3AADTBwAAEDoAAKRTAACYPQAAjwUAAOEWAAC6OgAAEkkAAE8sAACFOwAAHUAAADQbAABikAAA3VsAALWQAAC5UwAARBUAAPwrAABqZgAAEQ8AAMcrAADzCwAAFWQAAORJAADGLgAAqysAAAVUAAD1BAAAuz8AAIs0AACFPwAA9D0AAC8sAAA8RgAAPBQAAFFHAADgKwAAVFIAAChTAACDSQAA3zsAAOk/AACZkAAAZ18AAKhiAADdBAAAPzkAAB5cAAAwXgAAxBMAACs6AADuEwAAYToAAK8TAAAZOgAA2RMAAE86AACUYwAACEcAABFdAABaVQAAOTsAAHsaAAC1CgAAxS8AAJZYAADIIwAASDUAAHZTAACmQAAArxUAAMEEAAByQAAABzgAAGUYAADFQAAAPkMAAIlDAACzLgAAZwoAAGZVAAClYQAA5hQAACwIAADIYAAAJS0AAChDAAAwLgAAnFwAAEQIAABPZgAASBgAAL9PAAA7SAAA/RYAABZmAADAFgAA6zcAAFYFAADjOAAAsDcAANBTAABhWgAASQoAABQsAACZFQAAcwUAAKRPAAD8YAAAgT0AABAfAACkFgAANWYAAI0KAAD6WwAAHhcAACw5AAAzOAAAGUUAAMlGAACTWgAAa2QAANonAABzOgAAVh0AACQvAABXNQAA/EgAANo6AADZWAAAkl8AAEldAADNHgAAfSEAAEBeAADNNwAAvkcAAM00AABsOwAAZUcAAJU6AAChXwAAS2QAABphAAAkMgAAnFIAAFpIAACwXwAACCgAAFQMAAA6DAAAW0AAAAchAAC0PQAAzUkAANlIAADhIwAABjUAAG0IAABeUwAAijoAAIE1AABFOwAA6lwAAEAFAADkYAAAxDoAAI0jAAALGAAAKhgAAPheAADKLQAAPy4AAFdEAADlMQAAwzsAAFU/AACAkAAAIl0AAIQFAACPUAAAgFoAAAk+AAA5RQAAjS8AAPwrAACkSAAAoFsAANM7AAD7FAAAJVIAAHFUAABUMAAAbDAAAHwPAADDWAAAkg8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQEBAQEBAQEBAQEBAQEBAQkJCQkJCQkJCQkJCQkJCQkHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwgIAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICCgMDAwMDAwMDAwMDAwQDAwsGBgYFCAgICAgICAgICAgAAQIDBQgHAQEBBAYBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEAAQABAQEBAQEBAgEBAQEBAgECAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQECAQEBAQEBAQIBAQEBAQEBAQEBAQEBAwEDAQEBAQEBAQMBAQEBAQMBAwEBAQEBAQEDAQEBAQEBAQEBAQEBAQEAAQAAwQIAAMYCAADRAgAA4AIAAOQCAADsAgAA7AIAAO4CAADuAgAARQMAAEUDAABjAwAAdAMAAHYDAAB3AwAAegMAAH0DAAB/AwAAfwMAAIYDAACGAwAAiAMAAIoDAACMAwAAjAMAAI4DAAChAwAAowMAAPUDAAD3AwAAgQQAAIoEAAAvBQAAMQUAAFYFAABZBQAAWQUAAGAFAACIBQAAsAUAAL0FAAC/BQAAvwUAAMEFAADCBQAAxAUAAMUFAADHBQAAxwUAANAFAADqBQAA7wUAAPIFAAAQBgAAGgYAACAGAABXBgAAWQYAAF8GAABuBgAA0wYAANUGAADcBgAA4QYAAOgGAADtBgAA7wYAAPoGAAD8BgAA/wYAAP8GAAAQBwAAPwcAAE0HAACxBwAAygcAAOoHAAD0BwAA9QcAAPoHAAD6BwAAAAgAABcIAAAaCAAALAgAAEAIAABYCAAAYAgAAGoIAABwCAAAhwgAAIkIAACPCAAAlwgAAJcIAACgCAAAyQgAANQIAADfCAAA4wgAAOkIAADwCAAAOwkAAD0JAABMCQAATgkAAFAJAABVCQAAYwkAAHEJAACDCQAAhQkAAIwJAACPCQAAkAkAAJMJAACoCQAAqgkAALAJAACyCQAAsgkAALYJAAC5CQAAvQkAAMQJAADHCQAAyAkAAMsJAADMCQAAzgkAAM4JAADXCQAA1wkAANwJAADdCQAA3wkAAOMJAADwCQAA8QkAAPwJAAD8CQAAAQoAAAMKAAAFCgAACgoAAA8KAAAQCgAAEwoAACgKAAAqCgAAMAoAADIKAAAzCgAANQoAADYKAAA4CgAAOQoAAD4KAABCCgAARwoAAEgKAABLCgAATAoAAFEKAABRCgAAWQoAAFwKAABeCgAAXgoAAHAKAAB1CgAAgQoAAIMKAACFCgAAjQoAAI8KAACRCgAAkwoAAKgKAACqCgAAsAoAALIKAACzCgAAtQoAALkKAAC9CgAAxQoAAMcKAADJCgAAywoAAMwKAADQCgAA0AoAAOAKAADjCgAA+QoAAPwKAAABCwAAAwsAAAULAAAMCwAADwsAABALAAATCwAAKAsAACoLAAAwCwAAMgsAADMLAAA1CwAAOQsAAD0LAABECwAARwsAAEgLAABLCwAATAsAAFYLAABXCwAAXAsAAF0LAABfCwAAYwsAAHELAABxCwAAggsAAIMLAACFCwAAigsAAI4LAACQCwAAkgsAAJULAACZCwAAmgsAAJwLAACcCwAAngsAAJ8LAACjCwAApAsAAKgLAACqCwAArgsAALkLAAC+CwAAwgsAAMYLAADICwAAygsAAMwLAADQCwAA0AsAANcLAADXCwAAAAwAAAwMAAAODAAAEAwAABIMAAAoDAAAKgwAADkMAAA9DAAARAwAAEYMAABIDAAASgwAAEwMAABVDAAAVgwAAFgMAABaDAAAXAwAAF0MAABgDAAAYwwAAIAMAACDDAAAhQwAAIwMAACODAAAkAwAAJIMAACoDAAAqgwAALMMAAC1DAAAuQwAAL0MAADEDAAAxgwAAMgMAADKDAAAzAwAANUMAADWDAAA3AwAAN4MAADgDAAA4wwAAPEMAADzDAAAAA0AAAwNAAAODQAAEA0AABINAAA6DQAAPQ0AAEQNAABGDQAASA0AAEoNAABMDQAATg0AAE4NAABUDQAAVw0AAF8NAABjDQAAeg0AAH8NAACBDQAAgw0AAIUNAACWDQAAmg0AALENAACzDQAAuw0AAL0NAAC9DQAAwA0AAMYNAADPDQAA1A0AANYNAADWDQAA2A0AAN8NAADyDQAA8w0AAAEOAAA6DgAAQA4AAEYOAABNDgAATQ4AAIEOAACCDgAAhA4AAIQOAACGDgAAig4AAIwOAACjDgAApQ4AAKUOAACnDgAAuQ4AALsOAAC9DgAAwA4AAMQOAADGDgAAxg4AAM0OAADNDgAA3A4AAN8OAAAADwAAAA8AAEAPAABHDwAASQ8AAGwPAABxDwAAgw8AAIgPAACXDwAAmQ8AALwPAAAAEAAANhAAADgQAAA4EAAAOxAAAD8QAABQEAAAjxAAAJoQAACdEAAAoBAAAMUQAADHEAAAxxAAAM0QAADNEAAA0BAAAPoQAAD8EAAASBIAAEoSAABNEgAAUBIAAFYSAABYEgAAWBIAAFoSAABdEgAAYBIAAIgSAACKEgAAjRIAAJASAACwEgAAshIAALUSAAC4EgAAvhIAAMASAADAEgAAwhIAAMUSAADIEgAA1hIAANgSAAAQEwAAEhMAABUTAAAYEwAAWhMAAIATAACPEwAAoBMAAPUTAAD4EwAA/RMAAAEUAABsFgAAbxYAAH8WAACBFgAAmhYAAKAWAADqFgAA7hYAAPgWAAAAFwAAExcAAB8XAAAzFwAAQBcAAFMXAABgFwAAbBcAAG4XAABwFwAAchcAAHMXAACAFwAAsxcAALYXAADIFwAA1xcAANcXAADcFwAA3BcAACAYAAB4GAAAgBgAAKoYAACwGAAA9RgAAAAZAAAeGQAAIBkAACsZAAAwGQAAOBkAAFAZAABtGQAAcBkAAHQZAACAGQAAqxkAALAZAADJGQAAABoAABsaAAAgGgAAXhoAAGEaAAB0GgAApxoAAKcaAAC/GgAAwBoAAMwaAADOGgAAABsAADMbAAA1GwAAQxsAAEUbAABMGwAAgBsAAKkbAACsGwAArxsAALobAADlGwAA5xsAAPEbAAAAHAAANhwAAE0cAABPHAAAWhwAAH0cAACAHAAAihwAAJAcAAC6HAAAvRwAAL8cAADpHAAA7BwAAO4cAADzHAAA9RwAAPYcAAD6HAAA+hwAAAAdAAC/HQAA0x0AAPQdAAAAHgAAFR8AABgfAAAdHwAAIB8AAEUfAABIHwAATR8AAFAfAABXHwAAWR8AAFkfAABbHwAAWx8AAF0fAABdHwAAXx8AAH0fAACAHwAAtB8AALYfAAC8HwAAvh8AAL4fAADCHwAAxB8AAMYfAADMHwAA0B8AANMfAADWHwAA2x8AAOAfAADsHwAA8h8AAPQfAAD2HwAA/B8AAHEgAABxIAAAfyAAAH8gAACQIAAAnCAAAAIhAAACIQAAByEAAAchAAAKIQAAEyEAABUhAAAVIQAAGSEAAB0hAAAkIQAAJCEAACYhAAAmIQAAKCEAACghAAAqIQAALSEAAC8hAAA5IQAAPCEAAD8hAABFIQAASSEAAE4hAABOIQAAYCEAAIghAAC2JAAA6SQAAAAsAADkLAAA6ywAAO4sAADyLAAA8ywAAAAtAAAlLQAAJy0AACctAAAtLQAALS0AADAtAABnLQAAby0AAG8tAACALQAAli0AAKAtAACmLQAAqC0AAK4tAACwLQAAti0AALgtAAC+LQAAwC0AAMYtAADILQAAzi0AANAtAADWLQAA2C0AAN4tAADgLQAA/y0AAC8uAAAvLgAABTAAAAcwAAAhMAAAKTAAADEwAAA1MAAAODAAADwwAABBMAAAljAAAJ0wAACfMAAAoTAAAPowAAD8MAAA/zAAAAUxAAAvMQAAMTEAAI4xAACgMQAAvzEAAPAxAAD/MQAAADQAAL9NAAAATgAAjKQAANCkAAD9pAAAAKUAAAymAAAQpgAAH6YAACqmAAArpgAAQKYAAG6mAAB0pgAAe6YAAH+mAADvpgAAF6cAAB+nAAAipwAAiKcAAIunAADcpwAA8acAAAWoAAAHqAAAJ6gAAECoAABzqAAAgKgAAMOoAADFqAAAxagAAPKoAAD3qAAA+6gAAPuoAAD9qAAA/6gAAAqpAAAqqQAAMKkAAFKpAABgqQAAfKkAAICpAACyqQAAtKkAAL+pAADPqQAAz6kAAOCpAADvqQAA+qkAAP6pAAAAqgAANqoAAECqAABNqgAAYKoAAHaqAAB6qgAAvqoAAMCqAADAqgAAwqoAAMKqAADbqgAA3aoAAOCqAADvqgAA8qoAAPWqAAABqwAABqsAAAmrAAAOqwAAEasAABarAAAgqwAAJqsAACirAAAuqwAAMKsAAFqrAABcqwAAaasAAHCrAADqqwAAAKwAAKPXAACw1wAAxtcAAMvXAAD71wAAAPkAAG36AABw+gAA2foAAAD7AAAG+wAAE/sAABf7AAAd+wAAKPsAACr7AAA2+wAAOPsAADz7AAA++wAAPvsAAED7AABB+wAAQ/sAAET7AABG+wAAsfsAANP7AAA9/QAAUP0AAI/9AACS/QAAx/0AAPD9AAD7/QAAcP4AAHT+AAB2/gAA/P4AACH/AAA6/wAAQf8AAFr/AABm/wAAvv8AAML/AADH/wAAyv8AAM//AADS/wAA1/8AANr/AADc/wAAAAABAAsAAQANAAEAJgABACgAAQA6AAEAPAABAD0AAQA/AAEATQABAFAAAQBdAAEAgAABAPoAAQBAAQEAdAEBAIACAQCcAgEAoAIBANACAQAAAwEAHwMBAC0DAQBKAwEAUAMBAHoDAQCAAwEAnQMBAKADAQDDAwEAyAMBAM8DAQDRAwEA1QMBAAAEAQCdBAEAsAQBANMEAQDYBAEA+wQBAAAFAQAnBQEAMAUBAGMFAQBwBQEAegUBAHwFAQCKBQEAjAUBAJIFAQCUBQEAlQUBAJcFAQChBQEAowUBALEFAQCzBQEAuQUBALsFAQC8BQEAwAUBAPMFAQAABgEANgcBAEAHAQBVBwEAYAcBAGcHAQCABwEAhQcBAIcHAQCwBwEAsgcBALoHAQAACAEABQgBAAgIAQAICAEACggBADUIAQA3CAEAOAgBADwIAQA8CAEAPwgBAFUIAQBgCAEAdggBAIAIAQCeCAEA4AgBAPIIAQD0CAEA9QgBAAAJAQAVCQEAIAkBADkJAQBACQEAWQkBAIAJAQC3CQEAvgkBAL8JAQAACgEAAwoBAAUKAQAGCgEADAoBABMKAQAVCgEAFwoBABkKAQA1CgEAYAoBAHwKAQCACgEAnAoBAMAKAQDHCgEAyQoBAOQKAQAACwEANQsBAEALAQBVCwEAYAsBAHILAQCACwEAkQsBAAAMAQBIDAEAgAwBALIMAQDADAEA8gwBAAANAQAnDQEASg0BAGUNAQBpDQEAaQ0BAG8NAQCFDQEAgA4BAKkOAQCrDgEArA4BALAOAQCxDgEAwg4BAMcOAQD6DgEA/A4BAAAPAQAcDwEAJw8BACcPAQAwDwEARQ8BAHAPAQCBDwEAsA8BAMQPAQDgDwEA9g8BAAAQAQBFEAEAcRABAHUQAQCAEAEAuBABAMIQAQDCEAEA0BABAOgQAQAAEQEAMhEBAEQRAQBHEQEAUBEBAHIRAQB2EQEAdhEBAIARAQC/EQEAwREBAMQRAQDOEQEAzxEBANoRAQDaEQEA3BEBANwRAQAAEgEAERIBABMSAQA0EgEANxIBADcSAQA+EgEAQRIBAIASAQCGEgEAiBIBAIgSAQCKEgEAjRIBAI8SAQCdEgEAnxIBAKgSAQCwEgEA6BIBAAATAQADEwEABRMBAAwTAQAPEwEAEBMBABMTAQAoEwEAKhMBADATAQAyEwEAMxMBADUTAQA5EwEAPRMBAEQTAQBHEwEASBMBAEsTAQBMEwEAUBMBAFATAQBXEwEAVxMBAF0TAQBjEwEAgBMBAIkTAQCLEwEAixMBAI4TAQCOEwEAkBMBALUTAQC3EwEAwBMBAMITAQDCEwEAxRMBAMUTAQDHEwEAyhMBAMwTAQDNEwEA0RMBANETAQDTEwEA0xMBAAAUAQBBFAEAQxQBAEUUAQBHFAEAShQBAF8UAQBhFAEAgBQBAMEUAQDEFAEAxRQBAMcUAQDHFAEAgBUBALUVAQC4FQEAvhUBANgVAQDdFQEAABYBAD4WAQBAFgEAQBYBAEQWAQBEFgEAgBYBALUWAQC4FgEAuBYBAAAXAQAaFwEAHRcBACoXAQBAFwEARhcBAAAYAQA4GAEAoBgBAN8YAQD/GAEABhkBAAkZAQAJGQEADBkBABMZAQAVGQEAFhkBABgZAQA1GQEANxkBADgZAQA7GQEAPBkBAD8ZAQBCGQEAoBkBAKcZAQCqGQEA1xkBANoZAQDfGQEA4RkBAOEZAQDjGQEA5BkBAAAaAQAyGgEANRoBAD4aAQBQGgEAlxoBAJ0aAQCdGgEAsBoBAPgaAQBgGwEAZxsBAMAbAQDgGwEAABwBAAgcAQAKHAEANhwBADgcAQA+HAEAQBwBAEAcAQByHAEAjxwBAJIcAQCnHAEAqRwBALYcAQAAHQEABh0BAAgdAQAJHQEACx0BADYdAQA6HQEAOh0BADwdAQA9HQEAPx0BAEEdAQBDHQEAQx0BAEYdAQBHHQEAYB0BAGUdAQBnHQEAaB0BAGodAQCOHQEAkB0BAJEdAQCTHQEAlh0BAJgdAQCYHQEAsB0BANsdAQDgHgEA9h4BAAAfAQAQHwEAEh8BADofAQA+HwEAQB8BALAfAQCwHwEAACABAJkjAQAAJAEAbiQBAIAkAQBDJQEAkC8BAPAvAQAAMAEALzQBAEE0AQBGNAEAYDQBAPpDAQAARAEARkYBAABhAQAuYQEAAGgBADhqAQBAagEAXmoBAHBqAQC+agEA0GoBAO1qAQAAawEAL2sBAEBrAQBDawEAY2sBAHdrAQB9awEAj2sBAEBtAQBsbQEAQG4BAH9uAQCgbgEAuG4BALtuAQDTbgEAAG8BAEpvAQBPbwEAh28BAI9vAQCfbwEA4G8BAOFvAQDjbwEA428BAPBvAQD2bwEAAHABANWMAQD/jAEAHo0BAICNAQDyjQEA8K8BAPOvAQD1rwEA+68BAP2vAQD+rwEAALABACKxAQAysQEAMrEBAFCxAQBSsQEAVbEBAFWxAQBksQEAZ7EBAHCxAQD7sgEAALwBAGq8AQBwvAEAfLwBAIC8AQCIvAEAkLwBAJm8AQCevAEAnrwBAADUAQBU1AEAVtQBAJzUAQCe1AEAn9QBAKLUAQCi1AEApdQBAKbUAQCp1AEArNQBAK7UAQC51AEAu9QBALvUAQC91AEAw9QBAMXUAQAF1QEAB9UBAArVAQAN1QEAFNUBABbVAQAc1QEAHtUBADnVAQA71QEAPtUBAEDVAQBE1QEARtUBAEbVAQBK1QEAUNUBAFLVAQCl1gEAqNYBAMDWAQDC1gEA2tYBANzWAQD61gEA/NYBABTXAQAW1wEANNcBADbXAQBO1wEAUNcBAG7XAQBw1wEAiNcBAIrXAQCo1wEAqtcBAMLXAQDE1wEAy9cBAADfAQAe3wEAJd8BACrfAQAA4AEABuABAAjgAQAY4AEAG+ABACHgAQAj4AEAJOABACbgAQAq4AEAMOABAG3gAQCP4AEAj+ABAADhAQAs4QEAN+EBAD3hAQBO4QEATuEBAJDiAQCt4gEAwOIBAOviAQDQ5AEA6+QBANDlAQDt5QEA8OUBAPDlAQDA5gEA3uYBAODmAQD15gEA/uYBAP/mAQDg5wEA5ucBAOjnAQDr5wEA7ecBAO7nAQDw5wEA/ucBAADoAQDE6AEAAOkBAEPpAQBH6QEAR+kBAEvpAQBL6QEAAO4BAAPuAQAF7gEAH+4BACHuAQAi7gEAJO4BACTuAQAn7gEAJ+4BACnuAQAy7gEANO4BADfuAQA57gEAOe4BADvuAQA77gEAQu4BAELuAQBH7gEAR+4BAEnuAQBJ7gEAS+4BAEvuAQBN7gEAT+4BAFHuAQBS7gEAVO4BAFTuAQBX7gEAV+4BAFnuAQBZ7gEAW+4BAFvuAQBd7gEAXe4BAF/uAQBf7gEAYe4BAGLuAQBk7gEAZO4BAGfuAQBq7gEAbO4BAHLuAQB07gEAd+4BAHnuAQB87gEAfu4BAH7uAQCA7gEAie4BAIvuAQCb7gEAoe4BAKPuAQCl7gEAqe4BAKvuAQC77gEAMPEBAEnxAQBQ8QEAafEBAHDxAQCJ8QEAAAACAN+mAgAApwIAHbgCACC4AgCtzgIAsM4CAODrAgDw6wIAXe4CAAD4AgAd+gIAAAADAEoTAwBQEwMAeTQDAAABAADBAgAAxgIAANECAADgAgAA5AIAAOwCAADsAgAA7gIAAO4CAABFAwAARQMAAGMDAAB0AwAAdgMAAHcDAAB6AwAAfQMAAH8DAAB/AwAAhgMAAIYDAACIAwAAigMAAIwDAACMAwAAjgMAAKEDAACjAwAA9QMAAPcDAACBBAAAigQAAC8FAAAxBQAAVgUAAFkFAABZBQAAYAUAAIgFAACwBQAAvQUAAL8FAAC/BQAAwQUAAMIFAADEBQAAxQUAAMcFAADHBQAA0AUAAOoFAADvBQAA8gUAABAGAAAaBgAAIAYAAFcGAABZBgAAaQYAAG4GAADTBgAA1QYAANwGAADhBgAA6AYAAO0GAAD8BgAA/wYAAP8GAAAQBwAAPwcAAE0HAACxBwAAwAcAAOoHAAD0BwAA9QcAAPoHAAD6BwAAAAgAABcIAAAaCAAALAgAAEAIAABYCAAAYAgAAGoIAABwCAAAhwgAAIkIAACPCAAAlwgAAJcIAACgCAAAyQgAANQIAADfCAAA4wgAAOkIAADwCAAAOwkAAD0JAABMCQAATgkAAFAJAABVCQAAYwkAAGYJAABvCQAAcQkAAIMJAACFCQAAjAkAAI8JAACQCQAAkwkAAKgJAACqCQAAsAkAALIJAACyCQAAtgkAALkJAAC9CQAAxAkAAMcJAADICQAAywkAAMwJAADOCQAAzgkAANcJAADXCQAA3AkAAN0JAADfCQAA4wkAAOYJAADxCQAA/AkAAPwJAAABCgAAAwoAAAUKAAAKCgAADwoAABAKAAATCgAAKAoAACoKAAAwCgAAMgoAADMKAAA1CgAANgoAADgKAAA5CgAAPgoAAEIKAABHCgAASAoAAEsKAABMCgAAUQoAAFEKAABZCgAAXAoAAF4KAABeCgAAZgoAAHUKAACBCgAAgwoAAIUKAACNCgAAjwoAAJEKAACTCgAAqAoAAKoKAACwCgAAsgoAALMKAAC1CgAAuQoAAL0KAADFCgAAxwoAAMkKAADLCgAAzAoAANAKAADQCgAA4AoAAOMKAADmCgAA7woAAPkKAAD8CgAAAQsAAAMLAAAFCwAADAsAAA8LAAAQCwAAEwsAACgLAAAqCwAAMAsAADILAAAzCwAANQsAADkLAAA9CwAARAsAAEcLAABICwAASwsAAEwLAABWCwAAVwsAAFwLAABdCwAAXwsAAGMLAABmCwAAbwsAAHELAABxCwAAggsAAIMLAACFCwAAigsAAI4LAACQCwAAkgsAAJULAACZCwAAmgsAAJwLAACcCwAAngsAAJ8LAACjCwAApAsAAKgLAACqCwAArgsAALkLAAC+CwAAwgsAAMYLAADICwAAygsAAMwLAADQCwAA0AsAANcLAADXCwAA5gsAAO8LAAAADAAADAwAAA4MAAAQDAAAEgwAACgMAAAqDAAAOQwAAD0MAABEDAAARgwAAEgMAABKDAAATAwAAFUMAABWDAAAWAwAAFoMAABcDAAAXQwAAGAMAABjDAAAZgwAAG8MAACADAAAgwwAAIUMAACMDAAAjgwAAJAMAACSDAAAqAwAAKoMAACzDAAAtQwAALkMAAC9DAAAxAwAAMYMAADIDAAAygwAAMwMAADVDAAA1gwAANwMAADeDAAA4AwAAOMMAADmDAAA7wwAAPEMAADzDAAAAA0AAAwNAAAODQAAEA0AABINAAA6DQAAPQ0AAEQNAABGDQAASA0AAEoNAABMDQAATg0AAE4NAABUDQAAVw0AAF8NAABjDQAAZg0AAG8NAAB6DQAAfw0AAIENAACDDQAAhQ0AAJYNAACaDQAAsQ0AALMNAAC7DQAAvQ0AAL0NAADADQAAxg0AAM8NAADUDQAA1g0AANYNAADYDQAA3w0AAOYNAADvDQAA8g0AAPMNAAABDgAAOg4AAEAOAABGDgAATQ4AAE0OAABQDgAAWQ4AAIEOAACCDgAAhA4AAIQOAACGDgAAig4AAIwOAACjDgAApQ4AAKUOAACnDgAAuQ4AALsOAAC9DgAAwA4AAMQOAADGDgAAxg4AAM0OAADNDgAA0A4AANkOAADcDgAA3w4AAAAPAAAADwAAIA8AACkPAABADwAARw8AAEkPAABsDwAAcQ8AAIMPAACIDwAAlw8AAJkPAAC8DwAAABAAADYQAAA4EAAAOBAAADsQAABJEAAAUBAAAJ0QAACgEAAAxRAAAMcQAADHEAAAzRAAAM0QAADQEAAA+hAAAPwQAABIEgAAShIAAE0SAABQEgAAVhIAAFgSAABYEgAAWhIAAF0SAABgEgAAiBIAAIoSAACNEgAAkBIAALASAACyEgAAtRIAALgSAAC+EgAAwBIAAMASAADCEgAAxRIAAMgSAADWEgAA2BIAABATAAASEwAAFRMAABgTAABaEwAAgBMAAI8TAACgEwAA9RMAAPgTAAD9EwAAARQAAGwWAABvFgAAfxYAAIEWAACaFgAAoBYAAOoWAADuFgAA+BYAAAAXAAATFwAAHxcAADMXAABAFwAAUxcAAGAXAABsFwAAbhcAAHAXAAByFwAAcxcAAIAXAACzFwAAthcAAMgXAADXFwAA1xcAANwXAADcFwAA4BcAAOkXAAAQGAAAGRgAACAYAAB4GAAAgBgAAKoYAACwGAAA9RgAAAAZAAAeGQAAIBkAACsZAAAwGQAAOBkAAEYZAABtGQAAcBkAAHQZAACAGQAAqxkAALAZAADJGQAA0BkAANkZAAAAGgAAGxoAACAaAABeGgAAYRoAAHQaAACAGgAAiRoAAJAaAACZGgAApxoAAKcaAAC/GgAAwBoAAMwaAADOGgAAABsAADMbAAA1GwAAQxsAAEUbAABMGwAAUBsAAFkbAACAGwAAqRsAAKwbAADlGwAA5xsAAPEbAAAAHAAANhwAAEAcAABJHAAATRwAAH0cAACAHAAAihwAAJAcAAC6HAAAvRwAAL8cAADpHAAA7BwAAO4cAADzHAAA9RwAAPYcAAD6HAAA+hwAAAAdAAC/HQAA0x0AAPQdAAAAHgAAFR8AABgfAAAdHwAAIB8AAEUfAABIHwAATR8AAFAfAABXHwAAWR8AAFkfAABbHwAAWx8AAF0fAABdHwAAXx8AAH0fAACAHwAAtB8AALYfAAC8HwAAvh8AAL4fAADCHwAAxB8AAMYfAADMHwAA0B8AANMfAADWHwAA2x8AAOAfAADsHwAA8h8AAPQfAAD2HwAA/B8AAHEgAABxIAAAfyAAAH8gAACQIAAAnCAAAAIhAAACIQAAByEAAAchAAAKIQAAEyEAABUhAAAVIQAAGSEAAB0hAAAkIQAAJCEAACYhAAAmIQAAKCEAACghAAAqIQAALSEAAC8hAAA5IQAAPCEAAD8hAABFIQAASSEAAE4hAABOIQAAYCEAAIghAAC2JAAA6SQAAAAsAADkLAAA6ywAAO4sAADyLAAA8ywAAAAtAAAlLQAAJy0AACctAAAtLQAALS0AADAtAABnLQAAby0AAG8tAACALQAAli0AAKAtAACmLQAAqC0AAK4tAACwLQAAti0AALgtAAC+LQAAwC0AAMYtAADILQAAzi0AANAtAADWLQAA2C0AAN4tAADgLQAA/y0AAC8uAAAvLgAABTAAAAcwAAAhMAAAKTAAADEwAAA1MAAAODAAADwwAABBMAAAljAAAJ0wAACfMAAAoTAAAPowAAD8MAAA/zAAAAUxAAAvMQAAMTEAAI4xAACgMQAAvzEAAPAxAAD/MQAAADQAAL9NAAAATgAAjKQAANCkAAD9pAAAAKUAAAymAAAQpgAAK6YAAECmAABupgAAdKYAAHumAAB/pgAA76YAABenAAAfpwAAIqcAAIinAACLpwAA3KcAAPGnAAAFqAAAB6gAACeoAABAqAAAc6gAAICoAADDqAAAxagAAMWoAADQqAAA2agAAPKoAAD3qAAA+6gAAPuoAAD9qAAAKqkAADCpAABSqQAAYKkAAHypAACAqQAAsqkAALSpAAC/qQAAz6kAANmpAADgqQAA/qkAAACqAAA2qgAAQKoAAE2qAABQqgAAWaoAAGCqAAB2qgAAeqoAAL6qAADAqgAAwKoAAMKqAADCqgAA26oAAN2qAADgqgAA76oAAPKqAAD1qgAAAasAAAarAAAJqwAADqsAABGrAAAWqwAAIKsAACarAAAoqwAALqsAADCrAABaqwAAXKsAAGmrAABwqwAA6qsAAPCrAAD5qwAAAKwAAKPXAACw1wAAxtcAAMvXAAD71wAAAPkAAG36AABw+gAA2foAAAD7AAAG+wAAE/sAABf7AAAd+wAAKPsAACr7AAA2+wAAOPsAADz7AAA++wAAPvsAAED7AABB+wAAQ/sAAET7AABG+wAAsfsAANP7AAA9/QAAUP0AAI/9AACS/QAAx/0AAPD9AAD7/QAAcP4AAHT+AAB2/gAA/P4AABD/AAAZ/wAAIf8AADr/AABB/wAAWv8AAGb/AAC+/wAAwv8AAMf/AADK/wAAz/8AANL/AADX/wAA2v8AANz/AAAAAAEACwABAA0AAQAmAAEAKAABADoAAQA8AAEAPQABAD8AAQBNAAEAUAABAF0AAQCAAAEA+gABAEABAQB0AQEAgAIBAJwCAQCgAgEA0AIBAAADAQAfAwEALQMBAEoDAQBQAwEAegMBAIADAQCdAwEAoAMBAMMDAQDIAwEAzwMBANEDAQDVAwEAAAQBAJ0EAQCgBAEAqQQBALAEAQDTBAEA2AQBAPsEAQAABQEAJwUBADAFAQBjBQEAcAUBAHoFAQB8BQEAigUBAIwFAQCSBQEAlAUBAJUFAQCXBQEAoQUBAKMFAQCxBQEAswUBALkFAQC7BQEAvAUBAMAFAQDzBQEAAAYBADYHAQBABwEAVQcBAGAHAQBnBwEAgAcBAIUHAQCHBwEAsAcBALIHAQC6BwEAAAgBAAUIAQAICAEACAgBAAoIAQA1CAEANwgBADgIAQA8CAEAPAgBAD8IAQBVCAEAYAgBAHYIAQCACAEAnggBAOAIAQDyCAEA9AgBAPUIAQAACQEAFQkBACAJAQA5CQEAQAkBAFkJAQCACQEAtwkBAL4JAQC/CQEAAAoBAAMKAQAFCgEABgoBAAwKAQATCgEAFQoBABcKAQAZCgEANQoBAGAKAQB8CgEAgAoBAJwKAQDACgEAxwoBAMkKAQDkCgEAAAsBADULAQBACwEAVQsBAGALAQByCwEAgAsBAJELAQAADAEASAwBAIAMAQCyDAEAwAwBAPIMAQAADQEAJw0BADANAQA5DQEAQA0BAGUNAQBpDQEAaQ0BAG8NAQCFDQEAgA4BAKkOAQCrDgEArA4BALAOAQCxDgEAwg4BAMcOAQD6DgEA/A4BAAAPAQAcDwEAJw8BACcPAQAwDwEARQ8BAHAPAQCBDwEAsA8BAMQPAQDgDwEA9g8BAAAQAQBFEAEAZhABAG8QAQBxEAEAdRABAIAQAQC4EAEAwhABAMIQAQDQEAEA6BABAPAQAQD5EAEAABEBADIRAQA2EQEAPxEBAEQRAQBHEQEAUBEBAHIRAQB2EQEAdhEBAIARAQC/EQEAwREBAMQRAQDOEQEA2hEBANwRAQDcEQEAABIBABESAQATEgEANBIBADcSAQA3EgEAPhIBAEESAQCAEgEAhhIBAIgSAQCIEgEAihIBAI0SAQCPEgEAnRIBAJ8SAQCoEgEAsBIBAOgSAQDwEgEA+RIBAAATAQADEwEABRMBAAwTAQAPEwEAEBMBABMTAQAoEwEAKhMBADATAQAyEwEAMxMBADUTAQA5EwEAPRMBAEQTAQBHEwEASBMBAEsTAQBMEwEAUBMBAFATAQBXEwEAVxMBAF0TAQBjEwEAgBMBAIkTAQCLEwEAixMBAI4TAQCOEwEAkBMBALUTAQC3EwEAwBMBAMITAQDCEwEAxRMBAMUTAQDHEwEAyhMBAMwTAQDNEwEA0RMBANETAQDTEwEA0xMBAAAUAQBBFAEAQxQBAEUUAQBHFAEAShQBAFAUAQBZFAEAXxQBAGEUAQCAFAEAwRQBAMQUAQDFFAEAxxQBAMcUAQDQFAEA2RQBAIAVAQC1FQEAuBUBAL4VAQDYFQEA3RUBAAAWAQA+FgEAQBYBAEAWAQBEFgEARBYBAFAWAQBZFgEAgBYBALUWAQC4FgEAuBYBAMAWAQDJFgEA0BYBAOMWAQAAFwEAGhcBAB0XAQAqFwEAMBcBADkXAQBAFwEARhcBAAAYAQA4GAEAoBgBAOkYAQD/GAEABhkBAAkZAQAJGQEADBkBABMZAQAVGQEAFhkBABgZAQA1GQEANxkBADgZAQA7GQEAPBkBAD8ZAQBCGQEAUBkBAFkZAQCgGQEApxkBAKoZAQDXGQEA2hkBAN8ZAQDhGQEA4RkBAOMZAQDkGQEAABoBADIaAQA1GgEAPhoBAFAaAQCXGgEAnRoBAJ0aAQCwGgEA+BoBAGAbAQBnGwEAwBsBAOAbAQDwGwEA+RsBAAAcAQAIHAEAChwBADYcAQA4HAEAPhwBAEAcAQBAHAEAUBwBAFkcAQByHAEAjxwBAJIcAQCnHAEAqRwBALYcAQAAHQEABh0BAAgdAQAJHQEACx0BADYdAQA6HQEAOh0BADwdAQA9HQEAPx0BAEEdAQBDHQEAQx0BAEYdAQBHHQEAUB0BAFkdAQBgHQEAZR0BAGcdAQBoHQEAah0BAI4dAQCQHQEAkR0BAJMdAQCWHQEAmB0BAJgdAQCgHQEAqR0BALAdAQDbHQEA4B0BAOkdAQDgHgEA9h4BAAAfAQAQHwEAEh8BADofAQA+HwEAQB8BAFAfAQBZHwEAsB8BALAfAQAAIAEAmSMBAAAkAQBuJAEAgCQBAEMlAQCQLwEA8C8BAAAwAQAvNAEAQTQBAEY0AQBgNAEA+kMBAABEAQBGRgEAAGEBAC5hAQAwYQEAOWEBAABoAQA4agEAQGoBAF5qAQBgagEAaWoBAHBqAQC+agEAwGoBAMlqAQDQagEA7WoBAABrAQAvawEAQGsBAENrAQBQawEAWWsBAGNrAQB3awEAfWsBAI9rAQBAbQEAbG0BAHBtAQB5bQEAQG4BAH9uAQCgbgEAuG4BALtuAQDTbgEAAG8BAEpvAQBPbwEAh28BAI9vAQCfbwEA4G8BAOFvAQDjbwEA428BAPBvAQD2bwEAAHABANWMAQD/jAEAHo0BAICNAQDyjQEA8K8BAPOvAQD1rwEA+68BAP2vAQD+rwEAALABACKxAQAysQEAMrEBAFCxAQBSsQEAVbEBAFWxAQBksQEAZ7EBAHCxAQD7sgEAALwBAGq8AQBwvAEAfLwBAIC8AQCIvAEAkLwBAJm8AQCevAEAnrwBAPDMAQD5zAEAANQBAFTUAQBW1AEAnNQBAJ7UAQCf1AEAotQBAKLUAQCl1AEAptQBAKnUAQCs1AEArtQBALnUAQC71AEAu9QBAL3UAQDD1AEAxdQBAAXVAQAH1QEACtUBAA3VAQAU1QEAFtUBABzVAQAe1QEAOdUBADvVAQA+1QEAQNUBAETVAQBG1QEARtUBAErVAQBQ1QEAUtUBAKXWAQCo1gEAwNYBAMLWAQDa1gEA3NYBAPrWAQD81gEAFNcBABbXAQA01wEANtcBAE7XAQBQ1wEAbtcBAHDXAQCI1wEAitcBAKjXAQCq1wEAwtcBAMTXAQDL1wEAztcBAP/XAQAA3wEAHt8BACXfAQAq3wEAAOABAAbgAQAI4AEAGOABABvgAQAh4AEAI+ABACTgAQAm4AEAKuABADDgAQBt4AEAj+ABAI/gAQAA4QEALOEBADfhAQA94QEAQOEBAEnhAQBO4QEATuEBAJDiAQCt4gEAwOIBAOviAQDw4gEA+eIBANDkAQDr5AEA8OQBAPnkAQDQ5QEA7eUBAPDlAQD65QEAwOYBAN7mAQDg5gEA9eYBAP7mAQD/5gEA4OcBAObnAQDo5wEA6+cBAO3nAQDu5wEA8OcBAP7nAQAA6AEAxOgBAADpAQBD6QEAR+kBAEfpAQBL6QEAS+kBAFDpAQBZ6QEAAO4BAAPuAQAF7gEAH+4BACHuAQAi7gEAJO4BACTuAQAn7gEAJ+4BACnuAQAy7gEANO4BADfuAQA57gEAOe4BADvuAQA77gEAQu4BAELuAQBH7gEAR+4BAEnuAQBJ7gEAS+4BAEvuAQBN7gEAT+4BAFHuAQBS7gEAVO4BAFTuAQBX7gEAV+4BAFnuAQBZ7gEAW+4BAFvuAQBd7gEAXe4BAF/uAQBf7gEAYe4BAGLuAQBk7gEAZO4BAGfuAQBq7gEAbO4BAHLuAQB07gEAd+4BAHnuAQB87gEAfu4BAH7uAQCA7gEAie4BAIvuAQCb7gEAoe4BAKPuAQCl7gEAqe4BAKvuAQC77gEAMPEBAEnxAQBQ8QEAafEBAHDxAQCJ8QEA8PsBAPn7AQAAAAIA36YCAACnAgAduAIAILgCAK3OAgCwzgIA4OsCAPDrAgBd7gIAAPgCAB36AgAAAAMAShMDAFATAwB5NAMAAAAAAAAAAAAAAQAAAAEAAAIBAAACAQAABAEAAAQBAAAGAQAABgEAAAgBAAAIAQAACgEAAAoBAAAMAQAADAEAAA4BAAAOAQAAEAEAABABAAASAQAAEgEAABQBAAAUAQAAFgEAABYBAAAYAQAAGAEAABoBAAAaAQAAHAEAABwBAAAeAQAAHgEAACABAAAgAQAAIgEAACIBAAAkAQAAJAEAACYBAAAmAQAAKAEAACgBAAAqAQAAKgEAACwBAAAsAQAALgEAAC4BAAAwAQAAMAEAADIBAAAyAQAANAEAADQBAAA2AQAANgEAADkBAAA5AQAAOwEAADsBAAA9AQAAPQEAAD8BAAA/AQAAQQEAAEEBAABDAQAAQwEAAEUBAABFAQAARwEAAEcBAABKAQAASgEAAEwBAABMAQAATgEAAE4BAABQAQAAUAEAAFIBAABSAQAAVAEAAFQBAABWAQAAVgEAAFgBAABYAQAAWgEAAFoBAABcAQAAXAEAAF4BAABeAQAAYAEAAGABAABiAQAAYgEAAGQBAABkAQAAZgEAAGYBAABoAQAAaAEAAGoBAABqAQAAbAEAAGwBAABuAQAAbgEAAHABAABwAQAAcgEAAHIBAAB0AQAAdAEAAHYBAAB2AQAAeAEAAHkBAAB7AQAAewEAAH0BAAB9AQAAgQEAAIIBAACEAQAAhAEAAIYBAACHAQAAiQEAAIsBAACOAQAAkQEAAJMBAACUAQAAlgEAAJgBAACcAQAAnQEAAJ8BAACgAQAAogEAAKIBAACkAQAApAEAAKYBAACnAQAAqQEAAKkBAACsAQAArAEAAK4BAACvAQAAsQEAALMBAAC1AQAAtQEAALcBAAC4AQAAvAEAALwBAADEAQAAxQEAAMcBAADIAQAAygEAAMsBAADNAQAAzQEAAM8BAADPAQAA0QEAANEBAADTAQAA0wEAANUBAADVAQAA1wEAANcBAADZAQAA2QEAANsBAADbAQAA3gEAAN4BAADgAQAA4AEAAOIBAADiAQAA5AEAAOQBAADmAQAA5gEAAOgBAADoAQAA6gEAAOoBAADsAQAA7AEAAO4BAADuAQAA8QEAAPIBAAD0AQAA9AEAAPYBAAD4AQAA+gEAAPoBAAD8AQAA/AEAAP4BAAD+AQAAAAIAAAACAAACAgAAAgIAAAQCAAAEAgAABgIAAAYCAAAIAgAACAIAAAoCAAAKAgAADAIAAAwCAAAOAgAADgIAABACAAAQAgAAEgIAABICAAAUAgAAFAIAABYCAAAWAgAAGAIAABgCAAAaAgAAGgIAABwCAAAcAgAAHgIAAB4CAAAgAgAAIAIAACICAAAiAgAAJAIAACQCAAAmAgAAJgIAACgCAAAoAgAAKgIAACoCAAAsAgAALAIAAC4CAAAuAgAAMAIAADACAAAyAgAAMgIAADoCAAA7AgAAPQIAAD4CAABBAgAAQQIAAEMCAABGAgAASAIAAEgCAABKAgAASgIAAEwCAABMAgAATgIAAE4CAABwAwAAcAMAAHIDAAByAwAAdgMAAHYDAAB/AwAAfwMAAIYDAACGAwAAiAMAAIoDAACMAwAAjAMAAI4DAACPAwAAkQMAAKEDAACjAwAAqwMAAM8DAADPAwAA0gMAANQDAADYAwAA2AMAANoDAADaAwAA3AMAANwDAADeAwAA3gMAAOADAADgAwAA4gMAAOIDAADkAwAA5AMAAOYDAADmAwAA6AMAAOgDAADqAwAA6gMAAOwDAADsAwAA7gMAAO4DAAD0AwAA9AMAAPcDAAD3AwAA+QMAAPoDAAD9AwAALwQAAGAEAABgBAAAYgQAAGIEAABkBAAAZAQAAGYEAABmBAAAaAQAAGgEAABqBAAAagQAAGwEAABsBAAAbgQAAG4EAABwBAAAcAQAAHIEAAByBAAAdAQAAHQEAAB2BAAAdgQAAHgEAAB4BAAAegQAAHoEAAB8BAAAfAQAAH4EAAB+BAAAgAQAAIAEAACKBAAAigQAAIwEAACMBAAAjgQAAI4EAACQBAAAkAQAAJIEAACSBAAAlAQAAJQEAACWBAAAlgQAAJgEAACYBAAAmgQAAJoEAACcBAAAnAQAAJ4EAACeBAAAoAQAAKAEAACiBAAAogQAAKQEAACkBAAApgQAAKYEAACoBAAAqAQAAKoEAACqBAAArAQAAKwEAACuBAAArgQAALAEAACwBAAAsgQAALIEAAC0BAAAtAQAALYEAAC2BAAAuAQAALgEAAC6BAAAugQAALwEAAC8BAAAvgQAAL4EAADABAAAwQQAAMMEAADDBAAAxQQAAMUEAADHBAAAxwQAAMkEAADJBAAAywQAAMsEAADNBAAAzQQAANAEAADQBAAA0gQAANIEAADUBAAA1AQAANYEAADWBAAA2AQAANgEAADaBAAA2gQAANwEAADcBAAA3gQAAN4EAADgBAAA4AQAAOIEAADiBAAA5AQAAOQEAADmBAAA5gQAAOgEAADoBAAA6gQAAOoEAADsBAAA7AQAAO4EAADuBAAA8AQAAPAEAADyBAAA8gQAAPQEAAD0BAAA9gQAAPYEAAD4BAAA+AQAAPoEAAD6BAAA/AQAAPwEAAD+BAAA/gQAAAAFAAAABQAAAgUAAAIFAAAEBQAABAUAAAYFAAAGBQAACAUAAAgFAAAKBQAACgUAAAwFAAAMBQAADgUAAA4FAAAQBQAAEAUAABIFAAASBQAAFAUAABQFAAAWBQAAFgUAABgFAAAYBQAAGgUAABoFAAAcBQAAHAUAAB4FAAAeBQAAIAUAACAFAAAiBQAAIgUAACQFAAAkBQAAJgUAACYFAAAoBQAAKAUAACoFAAAqBQAALAUAACwFAAAuBQAALgUAADEFAABWBQAAoBAAAMUQAADHEAAAxxAAAM0QAADNEAAAoBMAAPUTAACJHAAAiRwAAJAcAAC6HAAAvRwAAL8cAAAAHgAAAB4AAAIeAAACHgAABB4AAAQeAAAGHgAABh4AAAgeAAAIHgAACh4AAAoeAAAMHgAADB4AAA4eAAAOHgAAEB4AABAeAAASHgAAEh4AABQeAAAUHgAAFh4AABYeAAAYHgAAGB4AABoeAAAaHgAAHB4AABweAAAeHgAAHh4AACAeAAAgHgAAIh4AACIeAAAkHgAAJB4AACYeAAAmHgAAKB4AACgeAAAqHgAAKh4AACweAAAsHgAALh4AAC4eAAAwHgAAMB4AADIeAAAyHgAANB4AADQeAAA2HgAANh4AADgeAAA4HgAAOh4AADoeAAA8HgAAPB4AAD4eAAA+HgAAQB4AAEAeAABCHgAAQh4AAEQeAABEHgAARh4AAEYeAABIHgAASB4AAEoeAABKHgAATB4AAEweAABOHgAATh4AAFAeAABQHgAAUh4AAFIeAABUHgAAVB4AAFYeAABWHgAAWB4AAFgeAABaHgAAWh4AAFweAABcHgAAXh4AAF4eAABgHgAAYB4AAGIeAABiHgAAZB4AAGQeAABmHgAAZh4AAGgeAABoHgAAah4AAGoeAABsHgAAbB4AAG4eAABuHgAAcB4AAHAeAAByHgAAch4AAHQeAAB0HgAAdh4AAHYeAAB4HgAAeB4AAHoeAAB6HgAAfB4AAHweAAB+HgAAfh4AAIAeAACAHgAAgh4AAIIeAACEHgAAhB4AAIYeAACGHgAAiB4AAIgeAACKHgAAih4AAIweAACMHgAAjh4AAI4eAACQHgAAkB4AAJIeAACSHgAAlB4AAJQeAACeHgAAnh4AAKAeAACgHgAAoh4AAKIeAACkHgAApB4AAKYeAACmHgAAqB4AAKgeAACqHgAAqh4AAKweAACsHgAArh4AAK4eAACwHgAAsB4AALIeAACyHgAAtB4AALQeAAC2HgAAth4AALgeAAC4HgAAuh4AALoeAAC8HgAAvB4AAL4eAAC+HgAAwB4AAMAeAADCHgAAwh4AAMQeAADEHgAAxh4AAMYeAADIHgAAyB4AAMoeAADKHgAAzB4AAMweAADOHgAAzh4AANAeAADQHgAA0h4AANIeAADUHgAA1B4AANYeAADWHgAA2B4AANgeAADaHgAA2h4AANweAADcHgAA3h4AAN4eAADgHgAA4B4AAOIeAADiHgAA5B4AAOQeAADmHgAA5h4AAOgeAADoHgAA6h4AAOoeAADsHgAA7B4AAO4eAADuHgAA8B4AAPAeAADyHgAA8h4AAPQeAAD0HgAA9h4AAPYeAAD4HgAA+B4AAPoeAAD6HgAA/B4AAPweAAD+HgAA/h4AAAgfAAAPHwAAGB8AAB0fAAAoHwAALx8AADgfAAA/HwAASB8AAE0fAABZHwAAWR8AAFsfAABbHwAAXR8AAF0fAABfHwAAXx8AAGgfAABvHwAAiB8AAI8fAACYHwAAnx8AAKgfAACvHwAAuB8AALwfAADIHwAAzB8AANgfAADbHwAA6B8AAOwfAAD4HwAA/B8AAAIhAAACIQAAByEAAAchAAALIQAADSEAABAhAAASIQAAFSEAABUhAAAZIQAAHSEAACQhAAAkIQAAJiEAACYhAAAoIQAAKCEAACohAAAtIQAAMCEAADMhAAA+IQAAPyEAAEUhAABFIQAAYCEAAG8hAACDIQAAgyEAALYkAADPJAAAACwAAC8sAABgLAAAYCwAAGIsAABkLAAAZywAAGcsAABpLAAAaSwAAGssAABrLAAAbSwAAHAsAAByLAAAciwAAHUsAAB1LAAAfiwAAIAsAACCLAAAgiwAAIQsAACELAAAhiwAAIYsAACILAAAiCwAAIosAACKLAAAjCwAAIwsAACOLAAAjiwAAJAsAACQLAAAkiwAAJIsAACULAAAlCwAAJYsAACWLAAAmCwAAJgsAACaLAAAmiwAAJwsAACcLAAAniwAAJ4sAACgLAAAoCwAAKIsAACiLAAApCwAAKQsAACmLAAApiwAAKgsAACoLAAAqiwAAKosAACsLAAArCwAAK4sAACuLAAAsCwAALAsAACyLAAAsiwAALQsAAC0LAAAtiwAALYsAAC4LAAAuCwAALosAAC6LAAAvCwAALwsAAC+LAAAviwAAMAsAADALAAAwiwAAMIsAADELAAAxCwAAMYsAADGLAAAyCwAAMgsAADKLAAAyiwAAMwsAADMLAAAziwAAM4sAADQLAAA0CwAANIsAADSLAAA1CwAANQsAADWLAAA1iwAANgsAADYLAAA2iwAANosAADcLAAA3CwAAN4sAADeLAAA4CwAAOAsAADiLAAA4iwAAOssAADrLAAA7SwAAO0sAADyLAAA8iwAAECmAABApgAAQqYAAEKmAABEpgAARKYAAEamAABGpgAASKYAAEimAABKpgAASqYAAEymAABMpgAATqYAAE6mAABQpgAAUKYAAFKmAABSpgAAVKYAAFSmAABWpgAAVqYAAFimAABYpgAAWqYAAFqmAABcpgAAXKYAAF6mAABepgAAYKYAAGCmAABipgAAYqYAAGSmAABkpgAAZqYAAGamAABopgAAaKYAAGqmAABqpgAAbKYAAGymAACApgAAgKYAAIKmAACCpgAAhKYAAISmAACGpgAAhqYAAIimAACIpgAAiqYAAIqmAACMpgAAjKYAAI6mAACOpgAAkKYAAJCmAACSpgAAkqYAAJSmAACUpgAAlqYAAJamAACYpgAAmKYAAJqmAACapgAAIqcAACKnAAAkpwAAJKcAACanAAAmpwAAKKcAACinAAAqpwAAKqcAACynAAAspwAALqcAAC6nAAAypwAAMqcAADSnAAA0pwAANqcAADanAAA4pwAAOKcAADqnAAA6pwAAPKcAADynAAA+pwAAPqcAAECnAABApwAAQqcAAEKnAABEpwAARKcAAEanAABGpwAASKcAAEinAABKpwAASqcAAEynAABMpwAATqcAAE6nAABQpwAAUKcAAFKnAABSpwAAVKcAAFSnAABWpwAAVqcAAFinAABYpwAAWqcAAFqnAABcpwAAXKcAAF6nAABepwAAYKcAAGCnAABipwAAYqcAAGSnAABkpwAAZqcAAGanAABopwAAaKcAAGqnAABqpwAAbKcAAGynAABupwAAbqcAAHmnAAB5pwAAe6cAAHunAAB9pwAAfqcAAICnAACApwAAgqcAAIKnAACEpwAAhKcAAIanAACGpwAAi6cAAIunAACNpwAAjacAAJCnAACQpwAAkqcAAJKnAACWpwAAlqcAAJinAACYpwAAmqcAAJqnAACcpwAAnKcAAJ6nAACepwAAoKcAAKCnAACipwAAoqcAAKSnAACkpwAApqcAAKanAACopwAAqKcAAKqnAACupwAAsKcAALSnAAC2pwAAtqcAALinAAC4pwAAuqcAALqnAAC8pwAAvKcAAL6nAAC+pwAAwKcAAMCnAADCpwAAwqcAAMSnAADHpwAAyacAAMmnAADLpwAAzKcAAM6nAADOpwAA0KcAANCnAADSpwAA0qcAANSnAADUpwAA1qcAANanAADYpwAA2KcAANqnAADapwAA3KcAANynAAD1pwAA9acAACH/AAA6/wAAAAQBACcEAQCwBAEA0wQBAHAFAQB6BQEAfAUBAIoFAQCMBQEAkgUBAJQFAQCVBQEAgAwBALIMAQBQDQEAZQ0BAKAYAQC/GAEAQG4BAF9uAQCgbgEAuG4BAADUAQAZ1AEANNQBAE3UAQBo1AEAgdQBAJzUAQCc1AEAntQBAJ/UAQCi1AEAotQBAKXUAQCm1AEAqdQBAKzUAQCu1AEAtdQBANDUAQDp1AEABNUBAAXVAQAH1QEACtUBAA3VAQAU1QEAFtUBABzVAQA41QEAOdUBADvVAQA+1QEAQNUBAETVAQBG1QEARtUBAErVAQBQ1QEAbNUBAIXVAQCg1QEAudUBANTVAQDt1QEACNYBACHWAQA81gEAVdYBAHDWAQCJ1gEAqNYBAMDWAQDi1gEA+tYBABzXAQA01wEAVtcBAG7XAQCQ1wEAqNcBAMrXAQDK1wEAAOkBACHpAQAw8QEASfEBAFDxAQBp8QEAcPEBAInxAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAgICAgICAgICAAAAAAAAAAcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcABwAHBwAABwcHBwAHBwADAAMAAwMAAAMDAwMAAwMHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwAHBwcHBwcHAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAMDAwMDAwMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgICAgICAgICAgAAAAAAAAAHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHAAAAAAcAAAcHBwcAAAcAAwAAAAMDAAADAwMDAAADBwcHAAcHBwcHBwcHBwcHBwAHBwcHBwcABwcHBwcHBwMDAwMAAwMDAwMDAwMDAwMDAAMDAwMDAwADAwMDAwMDAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAICAgICAgICAgIAAAAAAAAABwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABwMHAAcHAAAHBwcHAAcAAAMAAwADAwAAAwMDAwcDAwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHAAcHBwcHBwcDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwMDAwMDAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAgICAgICAgICAAAAAAAAAAcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcHBwcHBwcHBwcHBwAHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwMDAwMDAwMDAwMDAAMDAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgICAgICAgICAgAAAAAAAAAHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHAAcHBwAHAAcHAwcHBwcHBwcHBwcHBwcHBwcHAAcHBwcHBwcHBwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAICAgICAgICAgIAAAAAAAAABwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABwcHBwcHAAcHBwcHAAcHAAMDAwMDAwADAwMDAwADAwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAgICAgICAgICAAAAAAAAAAcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcDAAcDBwAHAAcDBwAABwcDBwMHAwAHAwMDBwMHAwMHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgICAgICAgICAgAAAAAAAAAHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcAAwADAAAAAAAAAAAABwMAAAMAAwAHAwcABwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcABwcHBwcHBwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAwMDAwMDAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAICAgICAgICAgIAAAAAAAAABwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABwMHAAAHAAMABwAHAAMHAAAHAwcAAAADAwMABwMHAwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAgICAgICAgICAAAAAAAAAAcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgICAgICAgICAgAAAAAAAAAHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMDAAMDAAAAAAADAAAAAAAHBwAHBwAAAAAABwAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAICAgICAgICAgIAAAAAAAAABwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAgICAgICAgICAAAAAAAAAAcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAAAAAAAAAAAAAAHAAcHBwcAAAAAAAAAAAAAAwADAwMDAAAABwAHAAAAAAcAAAAABwAAAAMAAwAAAAMDAAcAAwMHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAMDAwMDAwMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgICAgICAgICAgAAAAAAAAAHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAHBwADAAAAAAAABwAHBwcHAwAAAAAAAAAAAAMAAwMDAwAHAwcABwAABwAHAAAAAAcAAAcDAwMAAAMAAwADBwMDBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAICAgICAgICAgIAAAAAAAAABwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAAAAAAAAAAAAAcABwAHAAAAAAAAAAAAAAADAAMAAwcAAAAAAAAAAAAAAwAAAAAAAAAAAAADAAAAAAMAAAAAAAcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwMDAwMDAwMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAgICAgICAgICAAAAAAAAAAcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHAAAAAAAAAAAAAAAAAAAAAAAAAwcABwcHAAcABwcDBwcHBwcHBwcHBwcHBwcHBwcABwcHBwcHBwcHAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgICAgICAgICAgAAAAAAAAAHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAAAAAAAAAAAABwAHAAAAAAAAAAAAAAAAAAMAAwAABwAAAAAAAAAAAAADAAAAAAAAAAAAAAMAAAAAAwAAAAAABwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcABwcHBwcHBwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAwMDAwMDAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAICAgICAgICAgIAAAAAAAAABwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAgICAgICAgICAAAAAAAAAAcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgICAgICAgICAgAAAAAAAAAHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABwAHAAAAAAcAAAAAAAMAAAMAAwAAAAADBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcABwcHBwcHBwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAwMDAwMDAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAICAgICAgICAgIAAAAAAAAABwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABYiQAAtokAAOmBAADLiQAAoH0AAA18AADTgQAA8YoAAIx9AAC1igAA3IIAAD58AAA7iQAAaoMAAMCAAABcfgAAeIMAAKuHAAAygwAA34UAAOmEAACufAAAGoIAAL6DAACdiAAAJX4AAOKHAAAghgAAHoUAACKKAAD0fAAAAIcAAJCHAAC/hQAAz4QAAMKHAACGgwAA+4UAAP+EAADXfAAA0IYAAAyKAACWfAAAoYQAAGuEAAD8iQAAgogAAOJ9AACOiQAAqogAAI+IAAAyggAApYEAAHB9AACwfgAAsn0AANiAAABkgQAAJIgAAGyGAABehQAAeYoAADB9AAA6hwAAnIMAAAWCAABghAAA+3sAAHB8AAAofAAA0YIAAHiHAACihQAAuIQAAIF8AABGiAAAk4YAAH+FAACWigAAT30AAFiHAACVgQAA0YgAAI+CAAAfhAAAFoMAAPKDAAA+igAAM34AAKmDAABogAAA/4oAAAOIAABGhgAAPoUAAF2KAAASfQAAHYcAALmIAABqiAAA5YkAAOyGAADRgwAACokAAMJ8AAC8hgAAG3wAAE2DAACHgAAAdX4AANGKAAD1gAAApYAAAKV+AABJfgAAkX4AALeCAAB2iQAAR4IAAF6CAAD3ggAAqIkAAFmDAAC3gQAAdIIAABiBAAA7gQAAfYEAAJKEAABRgAAA7XsAAMSBAABThAAAVXwAAA1+AAA7hAAAJ4kAAPaIAAB+fQAAz30AABCEAABWgQAAB4MAAIWEAAB3hAAA/n0AAD+DAADqggAAGYkAAOGDAADXiQAA1twB/AEAABABAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAgICAgICAgICAAAAAAAAAAcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAAAAAAAAAAAAAwAAAAADAAAAAAAHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwAHBwcHBwcHAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAMDAwMDAwMDDQpcAAAAAA0KXCMAAABcIAkMDQsKAAAAAAAAAAAAAAAAAAAAAAAAAAABAQEBAQAAAAAAAAAAAAAAAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAABACwAAAAEAAAADAABACwAABAAAAAALAAAAAQAAAAMAAAAAAQBACwAAQCEAAEAFAAAACwAAAAEAAAADAABACwAAAAsAAAABAAAAAwAAQAsAAAIAAAACAAAACIAAAAABAADAAQAAEAAAAAABAAAABAAAwAEAAAQAAAAACwAAAAEAAAADAABACwAAIBAAAAIAAAAACwAAAAEAAAADAABACwAAAgAAAACAAAAEAAAAAFACAAQAAAACAAAAAAsAAAABAAAAAwAAQAsAAAIAAABAAQAAAAEAAAABAAAAAAAArpEAADCRAADTkAAA848AAIGPAAAijwAAz44AAGqOAAA/jgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAABQAAAAIAAAAAAAAAAAAAAAAAAAAAAAAA/////wAAAAABAAAAAAAAAAAAAAD/////AAAAAAAAAAABAAAAAAAAAAYAAAALAAAACAAAAAkAAAALAAAACwAAALIPAAD4UQAA6lEAANpRAADOQgAA3UIAAPhRAADqUQAAUioAANpRAAC9UQAAsVEAADkzAAD4UQAA6lEAANpRAAAQNAAA+FEAAOpRAADaUQAAGx0AAH43AAA8SQAA6lEAAMtRAAAyNwAAWi8AAN0HAAAFEAAAcUIAAIdCAAD4UQAA6lEAANpRAACAUAAAGgkAAEozAAD4UQAA6lEAANpRAABqGgAAaiAAAP1CAACFUAAA70IAANpRAAAvMwAA+FEAAOpRAADaUQAApDUAAKEPAADCDwAAUhAAAAEAAAADAAAAAQAAAAIAAAABAAAAAQAAAAEAAAAEAAAABAAAAAoAAAAQAAAAFAAAACIAAAAoAAAAMgAAAAMAAAAIAAAADwAAABMAAAAhAAAAJwAAADEAAAACAAAABwAAAA4AAAASAAAAIAAAACYAAAAwAAAAAwAAAAEAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAMBAwMDAAAAAAAAAAAAAAAAAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD///z8/Pz8/PDwAAAAAAAAAMDAwMDAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKoAwMDAwMDAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA////////////////////////////////////////////////////////////////AAECAwQFBgcICf////////8KCwwNDg////////////////////////////////8A/woLDA0OD////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////w4AAAAPAAAAEAAAABEAAAC0jgAAAQAAABIAAAATAAAAFAAAABUAAABteAAAAAAAABYAAAATAAAAFAAAABUAAAB9cAAAAAAAABcAAAAYAAAAGQAAABoAAAA9dAAAAQAAABsAAAAcAAAAHQAAAB4AAABBeAAAAQAAAB8AAAAYAAAAGQAAACAAAAB8jwAAAQAAAB8AAAAYAAAAGQAAACAAAADecQAAAQAAAB8AAAAYAAAAGQAAACAAAACUdAAAAQAAACEAAAAiAAAAIwAAACQAAACtjgAAAQAAABcAAAAYAAAAGQAAABoAAACKkQAAAQAAABYAAAAlAAAAJgAAACcAAAAfkgAAAAAAABYAAAAoAAAAKQAAACoAAABAkQAAAAAAABYAAAArAAAALAAAAC0AAACejwAAAAAAAC4AAAAYAAAAGQAAACAAAABPjgAAAQAAAB8AAAAYAAAAGQAAACAAAAAZkgAAAQAAAB8AAAAYAAAAGQAAACAAAAC+kQAAAQAAAC8AAAAYAAAAGQAAACAAAADZVwAAAQAAABcAAAAYAAAAGQAAABoAAADEHgAAAQAAABcAAAAYAAAAGQAAABoAAABAkAAAAQAAADAAAAAYAAAAGQAAACAAAAAucgAAAQAAADEAAAAYAAAAGQAAACAAAABWbwAAAQAAADAAAAAYAAAAGQAAACAAAAC/jwAAAQAAADIAAAAYAAAAGQAAACAAAABAkgAAAQAAABYAAAAzAAAANAAAADUAAABtjgAAAAAAADAAAAAYAAAAGQAAACAAAACSkQAAAQAAADYAAAAYAAAAGQAAACAAAAAieAAAAQAAABYAAAA3AAAAOAAAADkAAAAGjwAAAAAAABYAAAA6AAAAOwAAADwAAABOkgAAAAAAABYAAAA9AAAAPgAAAD8AAAD5jgAAAAAAABYAAABAAAAAQQAAAEIAAACKjwAAAAAAABYAAABDAAAARAAAAEUAAABGkQAAAAAAABYAAABGAAAARwAAAEgAAACkjwAAAAAAABYAAABJAAAASgAAAEsAAADYjgAAAAAAABYAAABMAAAATQAAAE4AAAASkgAAAAAAABYAAABPAAAAUAAAAFEAAAC3kQAAAAAAABYAAABSAAAAUwAAAFQAAAA5kQAAAAAAABYAAABVAAAAVgAAAFcAAADckAAAAAAAABYAAABYAAAAWQAAAFoAAAAOkAAAAAAAABYAAABbAAAAXAAAAF0AAACXjwAAAAAAABYAAABeAAAAXwAAAGAAAAArjwAAAAAAABYAAABhAAAAYgAAAGMAAABIjgAAAAAAABYAAABkAAAAZQAAAGYAAAABkgAAAAAAABYAAABnAAAAaAAAAGkAAACjkQAAAAAAABYAAABqAAAAawAAAGwAAAAlkQAAAAAAABYAAABtAAAAbgAAAG8AAABXkAAAAAAAABYAAABwAAAAcQAAAHIAAADojwAAAAAAABYAAABzAAAAdAAAAHUAAABxjwAAAAAAABYAAAB2AAAAdwAAAHgAAAAXjwAAAAAAABYAAAB5AAAAegAAAHsAAADEjgAAAAAAABYAAAB8AAAAfQAAAH4AAABfjgAAAAAAABYAAAB/AAAAgAAAAIEAAABokgAAAAAAABYAAACCAAAAgwAAAIQAAADjkQAAAAAAABYAAACFAAAAhgAAAIcAAAAPkQAAAAAAABYAAACIAAAAiQAAAIoAAAA0kAAAAAAAABYAAACLAAAAjAAAAI0AAADSjwAAAAAAABYAAACOAAAAjwAAAJAAAABbjwAAAAAAABYAAACRAAAAkgAAAJMAAAAgdAAAAAAAABYAAACUAAAAlQAAAJYAAABdbwAAAAAAABYAAACXAAAAmAAAAJkAAAAeMAAAAAAAABYAAACaAAAAmwAAAJwAAADbOQAAAAAAABYAAACdAAAAngAAAJ8AAABfZAAAAAAAABYAAACgAAAAoQAAAKIAAABSQAAAAAAAABYAAACjAAAApAAAAKUAAABQXwAAAAAAABsAAAAcAAAAHQAAAB4AAADpUgAAAQAAABYAAACmAAAApwAAAKgAAADSOQAAAAAAABYAAACpAAAAqgAAAKsAAACGZgAAAAAAABYAAACsAAAArQAAAK4AAACfQwAAAAAAABYAAACvAAAAsAAAALEAAABCRAAAAAAAABYAAACyAAAAswAAALQAAAAKVQAAAAAAABsAAAAcAAAAHQAAAB4AAACocQAAAQAAABsAAAAcAAAAHQAAAB4AAAAvMAAAAQAAABsAAAAcAAAAHQAAAB4AAAB2eAAAAQAAABsAAAAcAAAAHQAAAB4AAAA2QAAAAQAAAC8AAAAYAAAAGQAAACAAAABEdAAAAQAAAC8AAAAYAAAAGQAAACAAAACAeAAAAQAAABYAAAC1AAAAtgAAALcAAABVkgAAAAAAAA4AAAAPAAAAEAAAABEAAABXjQAAAQAAAA4AAAAPAAAAEAAAABEAAAA7MAAAAQAAAA4AAAAPAAAAEAAAABEAAACbeAAAAQAAAA4AAAAPAAAAEAAAABEAAABEQAAAAQAAABYAAAC4AAAAuQAAALoAAAAzkgAAAAAAABYAAAC7AAAAvAAAAL0AAADLkQAAAAAAABYAAAC+AAAAvwAAAMAAAABUkQAAAAAAABYAAADBAAAAwgAAAMMAAADqkAAAAAAAABYAAADEAAAAxQAAAMYAAAAckAAAAAAAABYAAADHAAAAyAAAAMkAAACyjwAAAAAAABYAAADKAAAAywAAAMwAAAA5jwAAAAAAABYAAADNAAAAzgAAAM8AAADmjgAAAAAAABYAAADQAAAA0QAAANIAAACQjgAAAAAAABYAAADTAAAA1AAAANUAAAD8jwAAAAAAAABgAAAAIAAAAEAAAACAAAAAwAAAAMAAAACgAAAGAAAAAgAAAAAAAAADAAAAAAAAAAEAAAAAAAAABAAAAAAAAAAHAAAAAAAAABQAAAALlAAABB0BAAQdAQAEHQEABB0BAAQdAQAEHQEABB0BAAQdAQAEHQEAf39/f39/f39/f39/f38AAAAAAABwfwEAAAAAABkACgAZGRkAAAAABQAAAAAAAAkAAAAACwAAAAAAAAAAGQARChkZGQMKBwABGwkLGAAACQYLAAALAAYZAAAAGRkZAAAAAAAAAAAAAAAAAAAAAA4AAAAAAAAAABkACg0ZGRkADQAAAgAJDgAAAAkADgAADgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAAAAAAAAAAAAAATAAAAABMAAAAACQwAAAAAAAwAAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAADwAAAAQPAAAAAAkQAAAAAAAQAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABIAAAAAAAAAAAAAABEAAAAAEQAAAAAJEgAAAAAAEgAAEgAAGgAAABoaGgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAaAAAAGhoaAAAAAAAACQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFAAAAAAAAAAAAAAAFwAAAAAXAAAAAAkUAAAAAAAUAAAUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABYAAAAAAAAAAAAAABUAAAAAFQAAAAAJFgAAAAAAFgAAFgAAMDEyMzQ1Njc4OUFCQ0RFRlN1Y2Nlc3MASWxsZWdhbCBieXRlIHNlcXVlbmNlAERvbWFpbiBlcnJvcgBSZXN1bHQgbm90IHJlcHJlc2VudGFibGUATm90IGEgdHR5AFBlcm1pc3Npb24gZGVuaWVkAE9wZXJhdGlvbiBub3QgcGVybWl0dGVkAE5vIHN1Y2ggZmlsZSBvciBkaXJlY3RvcnkATm8gc3VjaCBwcm9jZXNzAEZpbGUgZXhpc3RzAFZhbHVlIHRvbyBsYXJnZSBmb3IgZGF0YSB0eXBlAE5vIHNwYWNlIGxlZnQgb24gZGV2aWNlAE91dCBvZiBtZW1vcnkAUmVzb3VyY2UgYnVzeQBJbnRlcnJ1cHRlZCBzeXN0ZW0gY2FsbABSZXNvdXJjZSB0ZW1wb3JhcmlseSB1bmF2YWlsYWJsZQBJbnZhbGlkIHNlZWsAQ3Jvc3MtZGV2aWNlIGxpbmsAUmVhZC1vbmx5IGZpbGUgc3lzdGVtAERpcmVjdG9yeSBub3QgZW1wdHkAQ29ubmVjdGlvbiByZXNldCBieSBwZWVyAE9wZXJhdGlvbiB0aW1lZCBvdXQAQ29ubmVjdGlvbiByZWZ1c2VkAEhvc3QgaXMgdW5yZWFjaGFibGUAQWRkcmVzcyBpbiB1c2UAQnJva2VuIHBpcGUASS9PIGVycm9yAE5vIHN1Y2ggZGV2aWNlIG9yIGFkZHJlc3MATm8gc3VjaCBkZXZpY2UATm90IGEgZGlyZWN0b3J5AElzIGEgZGlyZWN0b3J5AFRleHQgZmlsZSBidXN5AEV4ZWMgZm9ybWF0IGVycm9yAEludmFsaWQgYXJndW1lbnQAQXJndW1lbnQgbGlzdCB0b28gbG9uZwBTeW1ib2xpYyBsaW5rIGxvb3AARmlsZW5hbWUgdG9vIGxvbmcAVG9vIG1hbnkgb3BlbiBmaWxlcyBpbiBzeXN0ZW0ATm8gZmlsZSBkZXNjcmlwdG9ycyBhdmFpbGFibGUAQmFkIGZpbGUgZGVzY3JpcHRvcgBObyBjaGlsZCBwcm9jZXNzAEJhZCBhZGRyZXNzAEZpbGUgdG9vIGxhcmdlAFRvbyBtYW55IGxpbmtzAE5vIGxvY2tzIGF2YWlsYWJsZQBSZXNvdXJjZSBkZWFkbG9jayB3b3VsZCBvY2N1cgBTdGF0ZSBub3QgcmVjb3ZlcmFibGUAUHJldmlvdXMgb3duZXIgZGllZABPcGVyYXRpb24gY2FuY2VsZWQARnVuY3Rpb24gbm90IGltcGxlbWVudGVkAE5vIG1lc3NhZ2Ugb2YgZGVzaXJlZCB0eXBlAElkZW50aWZpZXIgcmVtb3ZlZABMaW5rIGhhcyBiZWVuIHNldmVyZWQAUHJvdG9jb2wgZXJyb3IAQmFkIG1lc3NhZ2UATm90IGEgc29ja2V0AERlc3RpbmF0aW9uIGFkZHJlc3MgcmVxdWlyZWQATWVzc2FnZSB0b28gbGFyZ2UAUHJvdG9jb2wgd3JvbmcgdHlwZSBmb3Igc29ja2V0AFByb3RvY29sIG5vdCBhdmFpbGFibGUAUHJvdG9jb2wgbm90IHN1cHBvcnRlZABOb3Qgc3VwcG9ydGVkAEFkZHJlc3MgZmFtaWx5IG5vdCBzdXBwb3J0ZWQgYnkgcHJvdG9jb2wAQWRkcmVzcyBub3QgYXZhaWxhYmxlAE5ldHdvcmsgaXMgZG93bgBOZXR3b3JrIHVucmVhY2hhYmxlAENvbm5lY3Rpb24gcmVzZXQgYnkgbmV0d29yawBDb25uZWN0aW9uIGFib3J0ZWQATm8gYnVmZmVyIHNwYWNlIGF2YWlsYWJsZQBTb2NrZXQgaXMgY29ubmVjdGVkAFNvY2tldCBub3QgY29ubmVjdGVkAE9wZXJhdGlvbiBhbHJlYWR5IGluIHByb2dyZXNzAE9wZXJhdGlvbiBpbiBwcm9ncmVzcwBTdGFsZSBmaWxlIGhhbmRsZQBRdW90YSBleGNlZWRlZABNdWx0aWhvcCBhdHRlbXB0ZWQAQ2FwYWJpbGl0aWVzIGluc3VmZmljaWVudAAAAHUCTgDWAeIEuQQYAY4F7QIWBPIAlwMBAzgFrwGCAU8DLwQeANQFogASAx4DwgHeAwgArAUAAWQC8QFlBTQCjALPAi0DTATjBZ8C+AQcBQgFsQJLBRUCeABSAjwD8QPkAMMDfQTMAKoDeQUkAm4BbQMiBKsERAD7Aa4AgwNgAOUBBwSUBF4EKwBYATkBkgDCBZsBQwJGAfYFAAAAAAAACgAAAGQAAADoAwAAECcAAKCGAQBAQg8AgJaYAADh9QX/////////////////////////////////////////////////////////////////AAECAwQFBgcICf////////8KCwwNDg8QERITFBUWFxgZGhscHR4fICEiI////////woLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIj/////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////wABAgQHAwYFAAAAAAAAAFG08LKWsUSw+a62rXmsQ6sUquuoyKeqppKlgKRzo2uiaKFqoHCfe56KnZ2ctZvRmvCZE5k6mGWXk5bElfiUMJRrk6mS6pEukXWQvo8Kj1mOqo3+jFSMrIsHi2SKxIkliYmI7odWh8CGK4aZhQiFeYTsg2GD2IJQgsmBRYHCgECAAv8O/SX7R/lz96r16vM08ofw4+5H7bPrJ+qj6CfnsuVD5NzieuEg4Mvefd003PHas9l72EjXGtbx1M3TrdKS0XvQac9bzlHNSsxIy0rKT8lYyGTHdMaHxZ3Et8PUwvTBFsE8wGW/kL6+ve+8I7xZu5G6zLkKuUq4jLfQthe2YLW+8/h57GH2P96qjID3e9W/PYivSu1x9T/bbcCn8L7Sv7AQ8PA5lfQ/ZzpRf64e0L+FA7iwlcnzP+kkgqbYMcu/pWSIDBkN8z9Yd8AKT1fGv6COC3siXvI/AIGcxyuqwb8/NBpKSrvxP14OjM52Trq/uuWK8Fgj8T/MHGFaPJexv6cAmUE/lfA/HgzhOPRSor8AAAAAAADwPwAAAAAAAAAArEea/Yxg7j+EWfJdqqWqP6BqAh+zpOw/tC42qlNevD/m/GpXNiDrPwjbIHflJsU/LaqhY9HC6T9wRyINhsLLP+1BeAPmhug/4X6gyIsF0T9iSFP13GfnPwnutlcwBNQ/7zn6/kIu5j80g7hIow7Qv2oL4AtbV9U/I0EK8v7/378AOPr+Qi7mPzBnx5NX8y49AQAAAAAA4L9bMFFVVVXVP5BF6////8+/EQHxJLOZyT+fyAbldVXFvwAAAAAAAOC/d1VVVVVV1T/L/f/////PvwzdlZmZmck/p0VnVVVVxb8w3kSjJEnCP2U9QqT//7+/ytYqKIRxvD//aLBD65m5v4XQr/eCgbc/zUXRdRNStb+f3uDD8DT3PwCQ5nl/zNe/H+ksangT9z8AAA3C7m/Xv6C1+ghg8vY/AOBRE+MT1799jBMfptH2PwB4KDhbuNa/0bTFC0mx9j8AeICQVV3Wv7oMLzNHkfY/AAAYdtAC1r8jQiIYn3H2PwCQkIbKqNW/2R6lmU9S9j8AUANWQ0/Vv8Qkj6pWM/Y/AEBrwzf21L8U3J1rsxT2PwBQqP2nndS/TFzGUmT29T8AqIk5kkXUv08skbVn2PU/ALiwOfTt07/ekFvLvLr1PwBwj0TOltO/eBrZ8mGd9T8AoL0XHkDTv4dWRhJWgPU/AIBG7+Lp0r/Ta+fOl2P1PwDgMDgblNK/k3+n4iVH9T8AiNqMxT7Sv4NFBkL/KvU/AJAnKeHp0b/fvbLbIg/1PwD4SCttldG/1940R4/z9D8A+LmaZ0HRv0Ao3s9D2PQ/AJjvlNDt0L/Io3jAPr30PwAQ2xilmtC/iiXgw3+i9D8AuGNS5kfQvzSE1CQFiPQ/APCGRSLrz78LLRkbzm30PwCwF3VKR8+/VBg509lT9D8AMBA9RKTOv1qEtEQnOvQ/ALDpRA0Czr/7+BVBtSD0PwDwdymiYM2/sfQ+2oIH9D8AkJUEAcDMv4/+V12P7vM/ABCJVikgzL/pTAug2dXzPwAQgY0Xgcu/K8EQwGC98z8A0NPMyeLKv7jadSskpfM/AJASLkBFyr8C0J/NIo3zPwDwHWh3qMm/HHqExVt18z8AMEhpbQzJv+I2rUnOXfM/AMBFpiBxyL9A1E2YeUbzPwAwFLSP1se/JMv/zlwv8z8AcGI8uDzHv0kNoXV3GPM/AGA3m5qjxr+QOT43yAHzPwCgt1QxC8a/QfiVu07r8j8AMCR2fXPFv9GpGQIK1fI/ADDCj3vcxL8q/beo+b7yPwAA0lEsRsS/qxsMehyp8j8AAIO8irDDvzC1FGByk/I/AABJa5kbw7/1oVdX+n3yPwBApJBUh8K/vzsdm7No8j8AoHn4ufPBv731j4OdU/I/AKAsJchgwb87CMmqtz7yPwAg91d/zsC/tkCpKwEq8j8AoP5J3DzAvzJBzJZ5FfI/AIBLvL1Xv7+b/NIdIAHyPwBAQJYIN76/C0hNSfTs8T8AQPk+mBe9v2llj1L12PE/AKDYTmf5u798flcRI8XxPwBgLyB53Lq/6SbLdHyx8T8AgCjnw8C5v7YaLAwBnvE/AMBys0amuL+9cLZ7sIrxPwAArLMBjbe/trzvJYp38T8AADhF8XS2v9oxTDWNZPE/AICHbQ5etb/dXyeQuVHxPwDgod5cSLS/TNIypA4/8T8AoGpN2TOzv9r5EHKLLPE/AGDF+Hkgsr8xtewoMBrxPwAgYphGDrG/rzSE2vsH8T8AANJqbPqvv7NrTg/u9fA/AEB3So3arb/OnypdBuTwPwAAheTsvKu/IaUsY0TS8D8AwBJAiaGpvxqY4nynwPA/AMACM1iIp7/RNsaDL6/wPwCA1mdecaW/OROgmNud8D8AgGVJilyjv9/nUq+rjPA/AEAVZONJob/7KE4vn3vwPwCA64LAcp6/GY81jLVq8D8AgFJS8VWavyz57KXuWfA/AICBz2I9lr+QLNHNSUnwPwAAqoz7KJK/qa3wxsY48D8AAPkgezGMv6kyeRNlKPA/AACqXTUZhL9Ic+onJBjwPwAA7MIDEni/lbEUBgQI8D8AACR5CQRgvxr6Jvcf4O8/AACQhPPvbz906mHCHKHvPwAAPTVB3Ic/LpmBsBBj7z8AgMLEo86TP82t7jz2Je8/AACJFMGfmz/nE5EDyOnuPwAAEc7YsKE/q7HLeICu7j8AwAHQW4qlP5sMnaIadO4/AIDYQINcqT+1mQqDkTruPwCAV+9qJ60/VppgCeAB7j8AwJjlmHWwP5i7d+UByu0/ACAN4/VTsj8DkXwL8pLtPwAAOIvdLrQ/zlz7Zqxc7T8AwFeHWQa2P53eXqosJ+0/AABqNXbatz/NLGs+bvLsPwBgHE5Dq7k/Anmnom2+7D8AYA27x3i7P20IN20mi+w/ACDnMhNDvT8EWF29lFjsPwBg3nExCr8/jJ+7M7Um7D8AQJErFWfAPz/n7O6D9es/ALCSgoVHwT/Bltt1/cTrPwAwys1uJsI/KEqGDB6V6z8AUMWm1wPDPyw+78XiZes/ABAzPMPfwz+LiMlnSDfrPwCAems2usQ/SjAdIUsJ6z8A8NEoOZPFP37v8oXo2+o/APAYJM1qxj+iPWAxHa/qPwCQZuz4QMc/p1jTP+aC6j8A8Br1wBXIP4tzCe9AV+o/AID2VCnpyD8nS6uQKizqPwBA+AI2u8k/0fKTE6AB6j8AACwc7YvKPxs82ySf1+k/ANABXFFbyz+QsccFJa7pPwDAvMxnKcw/L86X8i6F6T8AYEjVNfbMP3VLpO66XOk/AMBGNL3BzT84SOedxjTpPwDgz7gBjM4/5lJnL08N6T8AkBfACVXPP53X/45S5ug/ALgfEmwO0D98AMyfzr/oPwDQkw64cdA/DsO+2sCZ6D8AcIaea9TQP/sXI6ondOg/ANBLM4c20T8ImrOsAE/oPwBII2cNmNE/VT5l6Ekq6D8AgMzg//jRP2AC9JUBBug/AGhj119Z0j8po+BjJeLnPwCoFAkwudI/rbXcd7O+5z8AYEMQchjTP8Ill2eqm+c/ABjsbSZ30z9XBhfyB3nnPwAwr/tP1dM/DBPW28pW5z8A4C/j7jLUP2u2TwEAEOY/PFtCkWwCfjyVtE0DADDmP0FdAEjqv408eNSUDQBQ5j+3pdaGp3+OPK1vTgcAcOY/TCVUa+r8YTyuD9/+/4/mP/0OWUwnfny8vMVjBwCw5j8B2txIaMGKvPbBXB4A0OY/EZNJnRw/gzw+9gXr/+/mP1Mt4hoEgH68gJeGDgAQ5z9SeQlxZv97PBLpZ/z/L+c/JIe9JuIAjDxqEYHf/0/nP9IB8W6RAm68kJxnDwBw5z90nFTNcfxnvDXIfvr/j+c/gwT1nsG+gTzmwiD+/6/nP2VkzCkXfnC8AMk/7f/P5z8ci3sIcoCAvHYaJun/7+c/rvmdbSjAjTzoo5wEABDoPzNM5VHSf4k8jyyTFwAw6D+B8zC26f6KvJxzMwYAUOg/vDVla7+/iTzGiUIgAHDoP3V7EfNlv4u8BHn16/+P6D9Xyz2ibgCJvN8EvCIAsOg/CkvgON8AfbyKGwzl/8/oPwWf/0ZxAIi8Q46R/P/v6D84cHrQe4GDPMdf+h4AEOk/A7TfdpE+iTy5e0YTADDpP3YCmEtOgH88bwfu5v9P6T8uYv/Z8H6PvNESPN7/b+k/ujgmlqqCcLwNikX0/4/pP++oZJEbgIe8Pi6Y3f+v6T83k1qK4ECHvGb7Se3/z+k/AOCbwQjOPzxRnPEgAPDpPwpbiCeqP4q8BrBFEQAQ6j9W2liZSP90PPr2uwcAMOo/GG0riqu+jDx5HZcQAFDqPzB5eN3K/og8SC71HQBw6j/bq9g9dkGPvFIzWRwAkOo/EnbChAK/jrxLPk8qALDqP18//zwE/Wm80R6u1//P6j+0cJAS5z6CvHgEUe7/7+o/o94O4D4GajxbDWXb/w/rP7kKHzjIBlo8V8qq/v8v6z8dPCN0HgF5vNy6ldn/T+s/nyqGaBD/ebycZZ4kAHDrPz5PhtBF/4o8QBaH+f+P6z/5w8KWd/58PE/LBNL/r+s/xCvy7if/Y7xFXEHS/8/rPyHqO+63/2y83wlj+P/v6z9cCy6XA0GBvFN2teH/D+w/GWq3lGTBizzjV/rx/y/sP+3GMI3v/mS8JOS/3P9P7D91R+y8aD+EvPe5VO3/b+w/7OBT8KN+hDzVj5nr/4/sP/GS+Y0Gg3M8miElIQCw7D8EDhhkjv1ovJxGlN3/z+w/curHHL5+jjx2xP3q/+/sP/6In605vo48K/iaFgAQ7T9xWrmokX11PB33Dw0AMO0/2sdwaZDBiTzED3nq/0/tPwz+WMU3Dli85YfcLgBw7T9ED8FN1oB/vKqC3CEAkO0/XFz9lI98dLyDAmvY/6/tP35hIcUdf4w8OUdsKQDQ7T9Tsf+yngGIPPWQROX/7+0/icxSxtIAbjyU9qvN/w/uP9JpLSBAg3+83chS2/8v7j9kCBvKwQB7PO8WQvL/T+4/UauUsKj/cjwRXoro/2/uP1m+77Fz9le8Df+eEQCQ7j8ByAtejYCEvEQXpd//r+4/tSBD1QYAeDyhfxIaANDuP5JcVmD4AlC8xLy6BwDw7j8R5jVdRECFvAKNevX/D+8/BZHvOTH7T7zHiuUeADDvP1URc/KsgYo8lDSC9f9P7z9Dx9fUQT+KPGtMqfz/b+8/dXiYHPQCYrxBxPnh/4/vP0vnd/TRfXc8fuPg0v+v7z8xo3yaGQFvvJ7kdxwA0O8/sazOS+6BcTwxw+D3/+/vP1qHcAE3BW68bmBl9P8P8D/aChxJrX6KvFh6hvP/L/A/4LL8w2l/l7wXDfz9/0/wP1uUyzT+v5c8gk3NAwBw8D/LVuTAgwCCPOjL8vn/j/A/GnU3vt//bbxl2gwBALDwP+sm5q5/P5G8ONOkAQDQ8D/3n0h5+n2APP392vr/7/A/wGvWcAUEd7yW/boLABDxP2ILbYTUgI48XfTl+v8v8T/vNv1k+r+dPNma1Q0AUPE/rlAScHcAmjyaVSEPAHDxP+7e4+L5/Y08JlQn/P+P8T9zcjvcMACRPFk8PRIAsPE/iAEDgHl/mTy3nin4/8/xP2eMn6sy+WW8ANSK9P/v8T/rW6edv3+TPKSGiwwAEPI/Ilv9kWuAnzwDQ4UDADDyPzO/n+vC/5M8hPa8//9P8j9yLi5+5wF2PNkhKfX/b/I/YQx/drv8fzw8OpMUAJDyPytBAjzKAnK8E2NVFACw8j8CH/IzgoCSvDtS/uv/z/I/8txPOH7/iLyWrbgLAPDyP8VBMFBR/4W8r+J6+/8P8z+dKF6IcQCBvH9frP7/L/M/Fbe3P13/kbxWZ6YMAFDzP72CiyKCf5U8Iff7EQBw8z/M1Q3EugCAPLkvWfn/j/M/UaeyLZ0/lLxC0t0EALDzP+E4dnBrf4U8V8my9f/P8z8xEr8QOgJ6PBi0sOr/7/M/sFKxZm1/mDz0rzIVABD0PySFGV83+Gc8KYtHFwAw9D9DUdxy5gGDPGO0lef/T/Q/WomyuGn/iTzgdQTo/2/0P1TywpuxwJW858Fv7/+P9D9yKjryCUCbPASnvuX/r/Q/RX0Nv7f/lLzeJxAXAND0Pz1q3HFkwJm84j7wDwDw9D8cU4ULiX+XPNFL3BIAEPU/NqRmcWUEYDx6JwUWADD1PwkyI87Ov5a8THDb7P9P9T/XoQUFcgKJvKlUX+//b/U/EmTJDua/mzwSEOYXAJD1P5Dvr4HFfog8kj7JAwCw9T/ADL8KCEGfvLwZSR0A0PU/KUcl+yqBmLyJerjn/+/1PwRp7YC3fpS8vvP4eexh9j8ZMJZbxv7evz2Ir0rtcfU/pPzUMmgL27+wEPDwOZX0P3u3HwqLQde/hQO4sJXJ8z97z20a6Z3Tv6VkiAwZDfM/Mbby85sd0L+gjgt7Il7yP/B6OxsdfMm/PzQaSkq78T+fPK+T4/nCv7rlivBYI/E/XI14v8tgub+nAJlBP5XwP85fR7adb6q/AAAAAAAA8D8AAAAAAAAAAKxHmv2MYO4/PfUkn8o4sz+gagIfs6TsP7qROFSpdsQ/5vxqVzYg6z/S5MRKC4TOPy2qoWPRwuk/HGXG8EUG1D/tQXgD5oboP/ifGyycjtg/YkhT9dxn5z/Me7FOpODcP01+Cve2Ete/4DJoSb/K3j/e4/qfRxXnv7jINV9HFfc/AAAgZUcV9z8Aou8u/AXnPTmDK2VHFee/vgQ63AnH3j/7L3BkRxXXv0hMA1Bsd9I/vJLqKLPHzr8u+RfhJWLKP/6CK2VHFee/9wM63AnH3j8/fCtlRxXXv+Rb8FBsd9I/5Y923QnHzr8258QedmHKP5unZLw/Fce/ShvwVNGExD88OCyn5InCv2buWigvs8A/+Kyxaygk9z8AsM3uXwnhv6HM0mb34fY/ANB2vZSE4L+K1DAOPaH2PwD46K5DAeC/hWzQMuxh9j8AQAs2xf7ev/iYEZX6I/Y/AOC3Gtn93b9sAs+kW+f1PwCQxwyu/9y/uE8hWgWs9T8AoP0ROATcvx5uFg/tcfU/AOA6MmcL2781+AtZCTn1PwCwLVovFdq/3a1h7U8B9T8AYPhafyHZv9B7SI64yvQ/AJBxsE0w2L/uTzO0OZX0PwDgqfmJQde/adWv38tg9D8AkBm1K1XWv1O55E5mLfQ/ABCboiNr1b+m2B0RAfvzPwCgXw9lg9S/NlgMt5XJ8z8AoPY36Z3Tv0r9tkocmfM/AGCNU6G60r+1meAMjmnzPwBAykCD2dG/sucTguQ68z8A4EA6hfrQv7G9hRkZDfM/ADDnMpwd0L/XcbLKJeDyPwBg+qJ9hc6/gs0TzwS08j8AgD1jyNPMv1DLfCywiPI/AKAUTAMmy7/lTZRjIl7yPwDgTy8cfMm/sRWGPVY08j8AAIA/AtbHvzivPuNGC/I/AOAFGqczxr/do8397uLxPwAAV+n1lMS/MDkLWEq78T8AoOAk5PnCvwAif4RTlPE/AMD9Wlliwb8819XABm7xPwCAvXWanL+/wuS3R19I8T8AwPlbV3u8v9GFAK1YI/E/AID0D8Zgub8nIlMP8P7wPwAAtkfiTLa/jzrQdyDb8D8AQAGyeD+zv9mAWdbmt/A/AMBCGn04sL+NQHv+PpXwPwAAtQiSb6q/gzvFyiVz8D8AAHdPlXqkv1wbDeSXUfA/AAAMxagjnb+ijiDBkTDwPwAAeCkmapG/IX6zJRAQ8D8AAOjY+CB3v2unyvl+wO8/AABQsVP+hj+E8fbTZUTvPwCAD+HMHKE/fxCEnwfM7j8AgIuM/E2sP+hal5k6V+4/AEBXHjKqsz/mPb3w1uXtPwCAi9CgGLk/szj/gbZ37T8AQATa6XK+P0PpTXK1DO0/AGB/UNLcwT9jdQ7csqTsPwCg3gOrdsQ/UcvW6I4/7D8AIOJ3QwfHP0wMAk8r3es/AECpi96OyT/KFWAAbH3rPwDg0mq4Dcw/jzMubjYg6z8A4M6vCoTOPzlQKSZwxeo/AIBntAp50D/dMSe8AW3qPwDAAWgFrNE/i/E/vNMW6j8A4P7UEdvSP63+Z0nRwuk/AIDFTkYG1D8CmXz05HDpPwDwOgm+LdU/8ryCOfsg6T8A0FAgkFHWP/FZ94cB0+g/APDqzdJx1z9t9rnr5YboPwCQfYWcjtg/lLlYtpc86D8AYOFVAajZPyIQxv8F9Oc/ANDTbhi+2j/KFRQYIq3nPwDgoK7y0Ns/jP+e+dxn5z8AQL89pODcP44KuRIAIOY/BbZEBqsEiTymNFcEAGDmP6n3Yuqb/2E8xfIlw/+f5j+6kDzLz36CPARauTgA4OY/JpNzVoj/iDzjlJng/x/nP7GCXydA/Yo8EA5ZFQBg5z9BgyO0df1yvNVbZRIAoOc/diskfOYIeDym6VkyAODnP7ci9ibkCGK80rK07f8f6D8vyaUeRgKEvMP8+i0AYOg/H5ryovT3bTxQa4z3/5/oP/2VSQlTBI68ZhVnOQDg6D9Fe8e+8wSKvEUXv+L/H+k/PCAOQDT6d7zRn1zM/1/pP11poAWA/3a8Z0e6OwCg6T8DfuzExPhwPKUtuef/3+k/AkaMR9l/jjyv/S7X/x/qP36uzU1VDGq8lf8E3v9f6j9rsumMqX2GPCuNXsr/n+o/3hNMtcmEgrzqA63d/9/qPzwuYOrIElg8TT0N8f8f6z+ceCet3fqOvFoWIc7/X+s/NxLGGRfLUzx05lDZ/5/rPwDOlEHZ93M8r6icEwDg6z/Am10hxAp1PJnfRlsAIOw/ycHpU6buazyu97lAAGDsP9ZwSiefB3y8iv1VYgCg7D8fTOh2QAt6vF0JTNn/3+w/17Wa+TP5iDzP1nX5/x/tP77hX2YILFi8kxxWov9f7T/zldKbKAR7vAyLIp3/n+0/NqIPNFEChzwWfrxlAODtPwzYpBYeAXW8kUf2AgAg7j/gYu8JL4CJPNim11cAYO4/+vcMWHULfrwMwO0nAKDuPxGYRQmDhIy8fMv1bADg7j/0dhWVJ4CPvMx9K3gAIO8/j1N0ctmBj7wKRQwmAGDvP9z/JycAcUC8M9WM6P+f7z+wqP3h3BtYvImGD9X/3+8/bo6Ryxr5hzxnIykEACDwP4FGMmXzf5s8aNbj4/9f8D97la7dCPqGPFenhQoAoPA/kfvTgN7iV7zMP18aAODwPxTwxQUzgpG89bqv+P8f8T/CuoBmu/qLvK2RTeX/X/E/7+c3FxJ/nbzhNqwRAKDxP//1FgUKAJw8SELIGQDg8T+gXdrk+4KQvG5e/g8AIPI/Q/ucTND9iLyR2J8mAGDyP4LRlHkq/ow82uamKQCg8j/Fi15xcwJwvDk+KeD/3/I/+aay2jl8mzyC8Nz3/x/zP1RS3G4z8X08YIta8P9f8z/rMc1MVgOevMyuDi4AoPM/d6TTS+fwdTw2sjsEAODzPzOInRTLfZw8/4fRAgAg9D8oPS3Prwh+PLF8OA0AYPQ/ppllhTcIgjyJn1YEAKD0P9K8T5Bc+om880M1BADg9D8pUxftJRF4vA9/Asz/H/U/3FR3hNiDmDxvs4f9/1/1Pwco0DHnCYe8uvcd8v+f9T8Ce3Jon/eHPIE0/Ov/3/U/PukwLpCAkbzq32YT+7IIybzzZ+YJav4/3k4PgJlq1+6rvVAnAWz+P9TAG74sDiLvolHGI/tt/j+YHj5PG374PEgZld/3b/4/SLHwLg830j33xY5e93H+P3SwiuakydU7F1iKpPlz/j+oiaQzqun2i3wmZLX+df4/pJKFgAKuGfbT5f2UBnj+PxrLbD8CUX1tGLA+RxF6/j/eeJNFNJPEJxMME9AefP4/VpdXoSvQBSHm9GwzL37+P0I4mmRn3mAboeFDdUKA/j8oSbP6ivisKOHMlJlYgv4/TETGl2sv5cx6PGKkcYT+P2pVwgrZQQ7ILkm0mY2G/j/ATC3fvDBllmmmmH2siP4/SMaSoVV8urUNqiJUzor+P3rFYdEcqvK+SFRrIfOM/j/a7XJcdIK5YnNXkekaj/4/oLb2abRhilj8H7mwRZH+P+gKVPLDAUVPXtwMe3OT/j/+56CVNkib7iCFvEyklf4/to4e+SDpufjk5P0p2Jf+P0R4RoybEKObe6AMFw+a/j/eKB8Ha8THAQk/KhhJnP4/YsRkjqdMgjEyMp4xhp7+P6y7yriorSlLVt61Z8ag/j/0sQ13HxeMNdOixL4Jo/4/zIivHEkktMhV4iM7UKX+Px7zWLGy3/KGNQsz4Zmn/j+iU/+9Q7I+9NufV7Xmqf4/iGkSo2a5DZw3P/27Nqz+P4AccxdNc+jVOq2V+Ymu/j9O+8bfrEIIWWbbmHLgsP4/sEHZew79a69f8YQrOrP+PziHZBERiOOYk1XeKJe1/j/2P7UaCHuqbuS1L2/3t/4/TLf1ajzLQJhkEAoDW7r+P2zQs0UPukciHbwE6cG8/j/QDBklcI1AiOBxvSUsv/4/uhYJKrEMIsIpVdi9mcH+P+p98SD4TdGmB/3/tQrE/j8mKg/SfxOitBR95RJ/xv4/9sMFiMTLGlF7bkDZ9sj+PwqdlB69PFCRBvnODXLL/j8ST6yPlfhEnD/cVbXwzf4/kjehIS/y0LiXeKDUctD+Pw6lnpgj4a0Yn9iAcPjS/j/432brWqBdcki6z42B1f4/oAeIBJ1PuHs5mGwxDtj+PwxIbVsawAhXKLM9YJ7a/j/AMAY83pW2BEYbMB8y3f4/TCjtOayMluu1uTdzyd/+P3TceqEfdhKKElpPYWTi/j/QkjkVMNFzYv+zeO4C5f4/pHgjg7JItTTIdLwfpef+P7Ta9Rg691iYDUkq+krq/j9QnZT7EgPbCH/m2IL07P4/tqstqSH9cXeiFea+oe/+PySPY8Nvaeh0qbt2s1Ly/j+mYSh2S/h0BlTktmUH9f4/eL1y/ks7kTjhy9nav/f+P2BjsnR+CumCDekZGHz6/j8G0CuzpFuXEB/3uCI8/f4/AAAAAAAAAAAAAAAAAAD/P5huM65mSthWM7Of2mMB/z8Yek/KyvfmDgZ456PJAv8/QqQNovk410v454ZeMQT/P2qMto5UfK5DV1gxDZsF/z8ee9ipA8Rt3G3fnbIGB/8/ViiUXfI1jIC8WYdRdAj/P1xNWAwGHlI0OG+s7OMJ/z8AQhi3kosp9pCYz4ZVC/8/3tuTuAW3B3R/JLciyQz/P5T3ik8udCAgGj0twz4O/z+eFordkSAjrzHt/2q2D/8/HDLZrvG7Tgq1JQEdMBH/P4RvTTKtK7m/HMMG3KsS/z+OWLJDGRA0+92S6qopFP8/rmLVPVcNSBLlWIqMqRX/P2KxDsXI982tF9XHgysX/z+cJjyaC/e7m97IiJOvGP8/OCAtaY9py1O3/La+NRr/Pw6BQrRyHqs5zUVACL4b/z/oC5kogFuAp5qLFnNIHf8/vh8SYf8ZiMuRzS8C1R7/P/aTUCmw7rhjzSiGuGMg/z8gvJSS0i9VYsndF5n0If8/wFnBsa0fbIYjVuemhyP/P2KVnt63KljzYyr75Bwl/z9oMB0oc6ZX0s0nXla0Jv8/oJ888FzxbAk4Vh/+TSj/PyJQovUVXcIS7v1R3+kp/z8kyo9TRurd/5itDf2HK/8/PnPQNtWRALQwQG5aKC3/P6Q5Ul30oBxh9eKT+sou/z++YzBGWo3eUnEbo+BvMP8/MJMAw/GcUxODzcQPFzL/Pw5olg1hyMn0b0Emi8Az/z/kOzd2NGKUDP8p+VVsNf8/KkVFL1BFcaqcqnNzGjf/PzDVvtmwnFpYhl3Q5so4/z/+oeCZkryhbv9ZTrN9Ov8/8Iy1KPIBQEiOOjHcMjz/P+7XEz4iQVsjQiPBZOo9/z+ce0GqAfcLugHISlCkP/8/yro9j1syhJ/ich+iYEH/Pyi2EJRDBMdtiQqVXR9D/z8kB98J9DYx0JIYBobgRP8/Cp8iWfQSJXcF0NEepEb/PyYvBmk7GjwBzRNcK2pI/z+0mW/0vNhy5j19Da8ySv8/Ni7E/no51HGiYlOt/Uv/P94ZnhrvNjvW0N2fKctN/z+MC6ppiz3TasrSaSebT/8/ZmBNyFIvERxk9iyqbVH/P/Rr2Ek8qPAd+NRptUJT/z8MVEMCYuxS7CDZpUwaVf8/HuZkRwDLbqZ9Umtz9Fb/P1TVQ3MrvFLSf3xJLdFY/z+o6ZFRAZOMlUKF1H2wWv8/1H5pgRtLHHBrlKVoklz/PxKdOSBMvumGFNJa8XZe/z9mcEgqWW8Hi8BtlxteYP8/6tnSb6APH0tYpQPrR2L/PyLhTkxx+Hb8McxMYzRk/z+iLrkpnn0SSSJSJYgjZv8/nva5J3LFgTCXykRdFWj/PwAoLo0AgK6KAEjHDACgKYwA6I0MAAAjiwAgvYsAyOoMAMhqjQCAWAwAwAaLAIA1DACAT4sAAGIMAJBwDACA4IsAkE6MAADUCQAApgoAgMqKAIA0CwDolI0AMCYMANCJDACwLYwAIA6MAMDtDADQyAwAAG4LAGCiCwCIywwAsEMMAJBTjACQdgwA4KSMAABwiABQQwwAoBUMAADaiQBACQ4AbIGMAOhxjABAWIsAgHiKAGALiwDICIwA6dONACgaDADgM4sAwKULAHBijAAAsAkAsB+LAPjJCwDwLwsAwDcKAAC7igDwkAoAIJ2KAGCgiwAwTIsAoK6JALiOigCwEwsAAAAAAPGQCwCQyokAkKuKAAikigAAX4kAQAALAMCriQAwaosAoDCLABijCwCoVgwAcEELAJ4ODQCAMAoAGPYLAAD5CQCgBQwAMJsMAOhsDABogYwAOFgMAODcCwDgAIwA8G+MALCNCwBKV40AoJmLAOzZDAAgN4sAOBuMAKDgCwAgDA0AWI0MAADSiwCAjwsAwDiMAHCmDAAASQoAYCqMAMANCwAUDI0AkKsMADDQjQCwyAwAQNELAAAaCgCQlQwAALwJAOhnDQB4lwwAsBOOAMDZCwAkAA0AWLCMAObQDQAg04sAUASNADC/DABgEQwAALmKAHj4DACndQ4AcGMMlb/WM703hjWsxSc3F7fROG8SgzoK1yM8zczMPQAAgD8AACBBAADIQgAAekQAQBxGAFDDRwAkdEmAlhhLAAAAABZW556vA9I8myuhhpuEBj2CdklowiU8PRHqLYGZl3E9lWR54X/9pT27vdfZ33zbPZXWJugLLhE+Ooww4o55RT5Ir7ya8td6Po3ttaD3xrA+8WjjiLX45D4tQxzr4jYaP/yp8dJNYlA/exSuR+F6hD+amZmZmZm5PwAAAAAAAPA/AAAAAAAAJEAAAAAAAABZQAAAAAAAQI9AAAAAAACIw0AAAAAAAGr4QAAAAACAhC5BAAAAANASY0EAAAAAhNeXQQAAAABlzc1BAAAAIF+gAkIAAADodkg3QgAAAKKUGm1CAABA5ZwwokIAAJAexLzWQgAANCb1awxDAAAAAAAAAADslwJuOh+yWWF17vk6IM0/5z2DCQmnHrC5Emq4SWjQP2EN5EvLUCYcaJeEJlzC0z9diG4Pf/KXEaHeEph5Gdc/dCpK0x7v/VVJlhf+11/aPxG1HIjman2r23ud/c233T8q8REV0GIuS2ltgr7gEuE/dW1WGoT7+Z3DCCPumFfkP9II7CBleniF9MqrKX+t5z+DhZM0f0xr09heC3pvDOs/5Ga4AZ8fRgiPNo5Yi0/uP52AJsKGp1fKMsSxLm6j8T9iEFg5tMh2vp8aL90kBvU/exSuR+F6FK5H4XoUrkf4P5qZmZmZmZmZmZmZmZmZ+z8AAAAAAAAAAAAAAAAAAP8/AAAAAAAAAAAAAAAAAEACQAAAAAAAAAAAAAAAAACQBUAAAAAAAAAAAAAAAAAA9AhAAAAAAAAAAAAAAAAAgDgMQAAAAAAAAAAAAAAAAKCGD0AAAAAAAAAAAAAAAABI6BJAAAAAAAAAAAAAAAAALTEWQAAAAAAAAAAAAAAAQHh9GUAAAAAAAAAAAAAAAFDW3BxAAAAAAAAAAAAAAADyBSogQAAAAAAAAAAAAACAbod0I0AAAAAAAAAAAAAAIEqp0SZAAAAAAAAAAAAAAFTOCSMqQAAAAAAAAAAAAADpQcxrLUAAAAAAAAAAAABAY1K/xjBAAwAAAAQAAAAEAAAABgAAAIP5ogBETm4A/CkVANFXJwDdNPUAYtvAADyZlQBBkEMAY1H+ALveqwC3YcUAOm4kANJNQgBJBuAACeouAByS0QDrHf4AKbEcAOg+pwD1NYIARLsuAJzphAC0JnAAQX5fANaROQBTgzkAnPQ5AItfhAAo+b0A+B87AN7/lwAPmAUAES/vAApaiwBtH20Az342AAnLJwBGT7cAnmY/AC3qXwC6J3UA5evHAD178QD3OQcAklKKAPtr6gAfsV8ACF2NADADVgB7/EYA8KtrACC8zwA29JoA46kdAF5hkQAIG+YAhZllAKAUXwCNQGgAgNj/ACdzTQAGBjEAylYVAMmocwB74mAAa4zAABnERwDNZ8MACejcAFmDKgCLdsQAphyWAESv3QAZV9EApT4FAAUH/wAzfj8AwjLoAJhP3gC7fTIAJj3DAB5r7wCf+F4ANR86AH/yygDxhx0AfJAhAGokfADVbvoAMC13ABU7QwC1FMYAwxmdAK3EwgAsTUEADABdAIZ9RgDjcS0Am8aaADNiAAC00nwAtKeXADdV1QDXPvYAoxAYAE12/ABknSoAcNerAGN8+AB6sFcAFxXnAMBJVgA71tkAp4Q4ACQjywDWincAWlQjAAAfuQDxChsAGc7fAJ8x/wBmHmoAmVdhAKz7RwB+f9gAImW3ADLoiQDmv2AA78TNAGw2CQBdP9QAFt7XAFg73gDem5IA0iIoACiG6ADiWE0AxsoyAAjjFgDgfcsAF8BQAPMdpwAY4FsALhM0AIMSYgCDSAEA9Y5bAK2wfwAe6fIASEpDABBn0wCq3dgArl9CAGphzgAKKKQA05m0AAam8gBcd38Ao8KDAGE8iACKc3gAr4xaAG/XvQAtpmMA9L/LAI2B7wAmwWcAVcpFAMrZNgAoqNIAwmGNABLJdwAEJhQAEkabAMRZxADIxUQATbKRAAAX8wDUQ60AKUnlAP3VEAAAvvwAHpTMAHDO7gATPvUA7PGAALPnwwDH+CgAkwWUAMFxPgAuCbMAC0XzAIgSnACrIHsALrWfAEeSwgB7Mi8ADFVtAHKnkABr5x8AMcuWAHkWSgBBeeIA9N+JAOiUlwDi5oQAmTGXAIjtawBfXzYAu/0OAEiatABnpGwAcXJCAI1dMgCfFbgAvOUJAI0xJQD3dDkAMAUcAA0MAQBLCGgALO5YAEeqkAB05wIAvdYkAPd9pgBuSHIAnxbvAI6UpgC0kfYA0VNRAM8K8gAgmDMA9Ut+ALJjaADdPl8AQF0DAIWJfwBVUikAN2TAAG3YEAAySDIAW0x1AE5x1ABFVG4ACwnBACr1aQAUZtUAJwedAF0EUAC0O9sA6nbFAIf5FwBJa30AHSe6AJZpKQDGzKwArRRUAJDiagCI2YkALHJQAASkvgB3B5QA8zBwAAD8JwDqcagAZsJJAGTgPQCX3YMAoz+XAEOU/QANhowAMUHeAJI5nQDdcIwAF7fnAAjfOwAVNysAXICgAFqAkwAQEZIAD+jYAGyArwDb/0sAOJAPAFkYdgBipRUAYcu7AMeJuQAQQL0A0vIEAEl1JwDrtvYA2yK7AAoUqgCJJi8AZIN2AAk7MwAOlBoAUTqqAB2jwgCv7a4AXCYSAG3CTQAtepwAwFaXAAM/gwAJ8PYAK0CMAG0xmQA5tAcADCAVANjDWwD1ksQAxq1LAE7KpQCnN80A5qk2AKuSlADdQmgAGWPeAHaM7wBoi1IA/Ns3AK6hqwDfFTEAAK6hAAz72gBkTWYA7QW3ACllMABXVr8AR/86AGr5uQB1vvMAKJPfAKuAMABmjPYABMsVAPoiBgDZ5B0APbOkAFcbjwA2zQkATkLpABO+pAAzI7UA8KoaAE9lqADSwaUACz8PAFt4zQAj+XYAe4sEAIkXcgDGplMAb27iAO/rAACbSlgAxNq3AKpmugB2z88A0QIdALHxLQCMmcEAw613AIZI2gD3XaAAxoD0AKzwLwDd7JoAP1y8ANDebQCQxx8AKtu2AKMlOgAAr5oArVOTALZXBAApLbQAS4B+ANoHpwB2qg4Ae1mhABYSKgDcty0A+uX9AInb/gCJvv0A5HZsAAap/AA+gHAAhW4VAP2H/wAoPgcAYWczACoYhgBNveoAs+evAI9tbgCVZzkAMb9bAITXSAAw3xYAxy1DACVhNQDJcM4AMMu4AL9s/QCkAKIABWzkAFrdoAAhb0cAYhLSALlchABwYUkAa1bgAJlSAQBQVTcAHtW3ADPxxAATbl8AXTDkAIUuqQAdssMAoTI2AAi3pADqsdQAFvchAI9p5AAn/3cADAOAAI1ALQBPzaAAIKWZALOi0wAvXQoAtPlCABHaywB9vtAAm9vBAKsXvQDKooEACGpcAC5VFwAnAFUAfxTwAOEHhgAUC2QAlkGNAIe+3gDa/SoAayW2AHuJNAAF8/4Aub+eAGhqTwBKKqgAT8RaAC34vADXWpgA9MeVAA1NjQAgOqYApFdfABQ/sQCAOJUAzCABAHHdhgDJ3rYAv2D1AE1lEQABB2sAjLCsALLA0ABRVUgAHvsOAJVywwCjBjsAwEA1AAbcewDgRcwATin6ANbKyADo80EAfGTeAJtk2ADZvjEApJfDAHdY1ABp48UA8NoTALo6PABGGEYAVXVfANK99QBuksYArC5dAA5E7QAcPkIAYcSHACn96QDn1vMAInzKAG+RNQAI4MUA/9eNAG5q4gCw/cYAkwjBAHxddABrrbIAzW6dAD5yewDGEWoA98+pAClz3wC1yboAtwBRAOKyDQB0uiQA5X1gAHTYigANFSwAgRgMAH5mlAABKRYAn3p2AP39vgBWRe8A2X42AOzZEwCLurkAxJf8ADGoJwDxbsMAlMU2ANioVgC0qLUAz8wOABKJLQBvVzQALFaJAJnO4wDWILkAa16qAD4qnAARX8wA/QtKAOH0+wCOO20A4oYsAOnUhAD8tKkA7+7RAC41yQAvOWEAOCFEABvZyACB/AoA+0pqAC8c2ABTtIQATpmMAFQizAAqVdwAwMbWAAsZlgAacLgAaZVkACZaYAA/Uu4AfxEPAPS1EQD8y/UANLwtADS87gDoXcwA3V5gAGeOmwCSM+8AyRe4AGFYmwDhV7wAUYPGANg+EADdcUgALRzdAK8YoQAhLEYAWfPXANl6mACeVMAAT4b6AFYG/ADlea4AiSI2ADitIgBnk9wAVeiqAIImOADK55sAUQ2kAJkzsQCp1w4AaQVIAGWy8AB/iKcAiEyXAPnRNgAhkrMAe4JKAJjPIQBAn9wA3EdVAOF0OgBn60IA/p3fAF7UXwB7Z6QAuqx6AFX2ogAriCMAQbpVAFluCAAhKoYAOUeDAInj5gDlntQASftAAP9W6QAcD8oAxVmKAJT6KwDTwcUAD8XPANtargBHxYYAhUNiACGGOwAseZQAEGGHACpMewCALBoAQ78SAIgmkAB4PIkAqMTkAOXbewDEOsIAJvTqAPdnigANkr8AZaMrAD2TsQC9fAsApFHcACfdYwBp4d0AmpQZAKgplQBozigACe20AESfIABOmMoAcIJjAH58IwAPuTIAp/WOABRW5wAh8QgAtZ0qAG9+TQClGVEAtfmrAILf1gCW3WEAFjYCAMQ6nwCDoqEAcu1tADmNegCCuKkAazJcAEYnWwAANO0A0gB3APz0VQABWU0A4HGAAAAAAAAAAAAAAAAAQPsh+T8AAAAALUR0PgAAAICYRvg8AAAAYFHMeDsAAACAgxvwOQAAAEAgJXo4AAAAgCKC4zYAAAAAHfNpNbgBF8WMiWmE0UJEtR+S/z9k6rsgQMd8pojgJJASzYw/OGPtPtoPST9emHs/2g/JP2k3rDFoISIztA8UM2ghojNPu2EFZ6zdPxgtRFT7Iek/m/aB0gtz7z8YLURU+yH5P+JlLyJ/K3o8B1wUMyamgTy9y/B6iAdwPAdcFDMmppE8dXjZi8jfiva0G1Zwxtr9P7gBF8WMiWmE0UJEtR+S/j+UdxleD/EAsmkfKL0w9/4/uAEXxYyJaYTRQkS1H5L/P93c4lkc4JvD5LCCwm2giT9k6rsgQMd8pojgJJASzYs/bJEnrswbI5/amslm5euLv2TquyBAx3ymiOAkkBLNjD8AAAAAAADwP3SFFdOw2e8/D4n5bFi17z9RWxLQAZPvP3tRfTy4cu8/qrloMYdU7z84YnVuejjvP+HeH/WdHu8/FbcxCv4G7z/LqTo3p/HuPyI0Ekym3u4/LYlhYAjO7j8nKjbV2r/uP4JPnVYrtO4/KVRI3Qer7j+FVTqwfqTuP807f2aeoO4/dF/s6HWf7j+HAetzFKHuPxPOTJmJpe4/26AqQuWs7j/lxc2wN7fuP5Dwo4KRxO4/XSU+sgPV7j+t01qZn+juP0de+/J2/+4/nFKF3ZsZ7z9pkO/cIDfvP4ek+9wYWO8/X5t7M5d87z/akKSir6TvP0BFblt20O8/AAAAAAAA6EKUI5FL+GqsP/PE+lDOv84/1lIM/0Iu5j8AAAAAAAA4Q/6CK2VHFUdAlCORS/hqvD7zxPpQzr8uP9ZSDP9CLpY/vvP4eexh9j8ZMJZbxv7evz2Ir0rtcfU/pPzUMmgL27+wEPDwOZX0P3u3HwqLQde/hQO4sJXJ8z97z20a6Z3Tv6VkiAwZDfM/Mbby85sd0L+gjgt7Il7yP/B6OxsdfMm/PzQaSkq78T+fPK+T4/nCv7rlivBYI/E/XI14v8tgub+nAJlBP5XwP85fR7adb6q/AAAAAAAA8D8AAAAAAAAAAKxHmv2MYO4/PfUkn8o4sz+gagIfs6TsP7qROFSpdsQ/5vxqVzYg6z/S5MRKC4TOPy2qoWPRwuk/HGXG8EUG1D/tQXgD5oboP/ifGyycjtg/YkhT9dxn5z/Me7FOpODcPwtuSckWdtI/esZ1oGkZ17/duqdsCsfeP8j2vkhHFee/K7gqZUcV9z/+gitlRxVnQAAAAAAAADhDAAD6/kIudr86O568mvcMvb39/////98/PFRVVVVVxT+RKxfPVVWlPxfQpGcREYE/AAAAAAAAyELvOfr+Qi7mPyTEgv+9v84/tfQM1whrrD/MUEbSq7KDP4Q6Tpvg11U/AAAAAAAAAAAAAAAAAADwP26/iBpPO5s8NTP7qT327z9d3NicE2BxvGGAdz6a7O8/0WaHEHpekLyFf27oFePvPxP2ZzVS0ow8dIUV07DZ7z/6jvkjgM6LvN723Slr0O8/YcjmYU73YDzIm3UYRcfvP5nTM1vko5A8g/PGyj6+7z9te4NdppqXPA+J+WxYte8//O/9khq1jjz3R3IrkqzvP9GcL3A9vj48otHTMuyj7z8LbpCJNANqvBvT/q9mm+8/Dr0vKlJWlbxRWxLQAZPvP1XqTozvgFC8zDFswL2K7z8W9NW5I8mRvOAtqa6agu8/r1Vc6ePTgDxRjqXImHrvP0iTpeoVG4C8e1F9PLhy7z89Mt5V8B+PvOqNjDj5au8/v1MTP4yJizx1y2/rW2PvPybrEXac2Za81FwEhOBb7z9gLzo+9+yaPKq5aDGHVO8/nTiGy4Lnj7wd2fwiUE3vP43DpkRBb4o81oxiiDtG7z99BOSwBXqAPJbcfZFJP+8/lKio4/2Oljw4YnVuejjvP31IdPIYXoc8P6ayT84x7z/y5x+YK0eAPN184mVFK+8/XghxP3u4lryBY/Xh3yTvPzGrCW3h94I84d4f9Z0e7z/6v28amyE9vJDZ2tB/GO8/tAoMcoI3izwLA+SmhRLvP4/LzomSFG48Vi8+qa8M7z+2q7BNdU2DPBW3MQr+Bu8/THSs4gFChjwx2Ez8cAHvP0r401053Y88/xZksgj87j8EW447gKOGvPGfkl/F9u4/aFBLzO1KkrzLqTo3p/HuP44tURv4B5m8ZtgFba7s7j/SNpQ+6NFxvPef5TTb5+4/FRvOsxkZmbzlqBPDLePuP21MKqdIn4U8IjQSTKbe7j+KaSh6YBKTvByArARF2u4/W4kXSI+nWLwqLvchCtbuPxuaSWebLHy8l6hQ2fXR7j8RrMJg7WNDPC2JYWAIzu4/72QGOwlmljxXAB3tQcruP3kDodrhzG480DzBtaLG7j8wEg8/jv+TPN7T1/Aqw+4/sK96u86QdjwnKjbV2r/uP3fgVOu9HZM8Dd39mbK87j+Oo3EANJSPvKcsnXayue4/SaOT3Mzeh7xCZs+i2rbuP184D73G3ni8gk+dViu07j/2XHvsRhKGvA+SXcqkse4/jtf9GAU1kzzaJ7U2R6/uPwWbii+3mHs8/ceX1BKt7j8JVBzi4WOQPClUSN0Hq+4/6sYZUIXHNDy3RlmKJqnuPzXAZCvmMpQ8SCGtFW+n7j+fdplhSuSMvAncdrnhpe4/qE3vO8UzjLyFVTqwfqTuP67pK4l4U4S8IMPMNEaj7j9YWFZ43c6TvCUiVYI4ou4/ZBl+gKoQVzxzqUzUVaHuPygiXr/vs5O8zTt/Zp6g7j+CuTSHrRJqvL/aC3USoO4/7qltuO9nY7wvGmU8sp/uP1GI4FQ93IC8hJRR+X2f7j/PPlp+ZB94vHRf7Oh1n+4/sH2LwEruhrx0gaVImp/uP4rmVR4yGYa8yWdCVuuf7j/T1Aley5yQPD9d3k9poO4/HaVNudwye7yHAetzFKHuP2vAZ1T97JQ8MsEwAe2h7j9VbNar4etlPGJOzzbzou4/Qs+zL8WhiLwSGj5UJ6TuPzQ3O/G2aZO8E85MmYml7j8e/xk6hF6AvK3HI0Yap+4/bldy2FDUlLztkkSb2ajuPwCKDltnrZA8mWaK2ceq7j+06vDBL7eNPNugKkLlrO4//+fFnGC2ZbyMRLUWMq/uP0Rf81mD9ns8NncVma6x7j+DPR6nHwmTvMb/kQtbtO4/KR5si7ipXbzlxc2wN7fuP1m5kHz5I2y8D1LIy0S67j+q+fQiQ0OSvFBO3p+Cve4/S45m12zKhby6B8pw8cDuPyfOkSv8r3E8kPCjgpHE7j+7cwrhNdJtPCMj4xljyO4/YyJiIgTFh7xl5V17ZszuP9Ux4uOGHIs8My1K7JvQ7j8Vu7zT0buRvF0lPrID1e4/0jHunDHMkDxYszATntnuP7Nac26EaYQ8v/15VWve7j+0nY6Xzd+CvHrz079r4+4/hzPLkncajDyt01qZn+juP/rZ0UqPe5C8ZraNKQfu7j+6rtxW2cNVvPsVT7ii8+4/QPamPQ6kkLw6WeWNcvnuPzSTrTj01mi8R1778nb/7j81ilhr4u6RvEoGoTCwBe8/zd1fCtf/dDzSwUuQHgzvP6yYkvr7vZG8CR7XW8IS7z+zDK8wrm5zPJxShd2bGe8/lP2fXDLjjjx60P9fqyDvP6xZCdGP4IQ8S9FXLvEn7z9nGk44r81jPLXnBpRtL+8/aBmSbCxrZzxpkO/cIDfvP9K1zIMYioC8+sNdVQs/7z9v+v8/Xa2PvHyJB0otR+8/Sal1OK4NkLzyiQ0Ih0/vP6cHPaaFo3Q8h6T73BhY7z8PIkAgnpGCvJiDyRbjYO8/rJLB1VBajjyFMtsD5mnvP0trAaxZOoQ8YLQB8yFz7z8fPrQHIdWCvF+bezOXfO8/yQ1HO7kqibwpofUURobvP9OIOmAEtnQ89j+L5y6Q7z9xcp1R7MWDPINMx/tRmu8/8JHTjxL3j7zakKSir6TvP310I+KYro288WeOLUiv7z8IIKpBvMOOPCdaYe4buu8/Muupw5QrhDyXums3K8XvP+6F0TGpZIo8QEVuW3bQ7z/t4zvkujeOvBS+nK392+8/nc2RTTuJdzzYkJ6BwefvP4nMYEHBBVM88XGPK8Lz7z8AOPr+Qi7mPzBnx5NX8y49AAAAAAAA4L9gVVVVVVXlvwYAAAAAAOA/TlVZmZmZ6T96pClVVVXlv+lFSJtbSfK/wz8miysA8D8AAAAAAKD2PwAAAAAAAAAAAMi58oIs1r+AVjcoJLT6PAAAAAAAgPY/AAAAAAAAAAAACFi/vdHVvyD34NgIpRy9AAAAAABg9j8AAAAAAAAAAABYRRd3dtW/bVC21aRiI70AAAAAAED2PwAAAAAAAAAAAPgth60a1b/VZ7Ce5ITmvAAAAAAAIPY/AAAAAAAAAAAAeHeVX77Uv+A+KZNpGwS9AAAAAAAA9j8AAAAAAAAAAABgHMKLYdS/zIRMSC/YEz0AAAAAAOD1PwAAAAAAAAAAAKiGhjAE1L86C4Lt80LcPAAAAAAAwPU/AAAAAAAAAAAASGlVTKbTv2CUUYbGsSA9AAAAAACg9T8AAAAAAAAAAACAmJrdR9O/koDF1E1ZJT0AAAAAAID1PwAAAAAAAAAAACDhuuLo0r/YK7eZHnsmPQAAAAAAYPU/AAAAAAAAAAAAiN4TWonSvz+wz7YUyhU9AAAAAABg9T8AAAAAAAAAAACI3hNaidK/P7DPthTKFT0AAAAAAED1PwAAAAAAAAAAAHjP+0Ep0r922lMoJFoWvQAAAAAAIPU/AAAAAAAAAAAAmGnBmMjRvwRU52i8rx+9AAAAAAAA9T8AAAAAAAAAAACoq6tcZ9G/8KiCM8YfHz0AAAAAAOD0PwAAAAAAAAAAAEiu+YsF0b9mWgX9xKgmvQAAAAAAwPQ/AAAAAAAAAAAAkHPiJKPQvw4D9H7uawy9AAAAAACg9D8AAAAAAAAAAADQtJQlQNC/fy30nrg28LwAAAAAAKD0PwAAAAAAAAAAANC0lCVA0L9/LfSeuDbwvAAAAAAAgPQ/AAAAAAAAAAAAQF5tGLnPv4c8masqVw09AAAAAABg9D8AAAAAAAAAAABg3Mut8M6/JK+GnLcmKz0AAAAAAED0PwAAAAAAAAAAAPAqbgcnzr8Q/z9UTy8XvQAAAAAAIPQ/AAAAAAAAAAAAwE9rIVzNvxtoyruRuiE9AAAAAAAA9D8AAAAAAAAAAACgmsf3j8y/NISfaE95Jz0AAAAAAAD0PwAAAAAAAAAAAKCax/ePzL80hJ9oT3knPQAAAAAA4PM/AAAAAAAAAAAAkC10hsLLv4+3izGwThk9AAAAAADA8z8AAAAAAAAAAADAgE7J88q/ZpDNP2NOujwAAAAAAKDzPwAAAAAAAAAAALDiH7wjyr/qwUbcZIwlvQAAAAAAoPM/AAAAAAAAAAAAsOIfvCPKv+rBRtxkjCW9AAAAAACA8z8AAAAAAAAAAABQ9JxaUsm/49TBBNnRKr0AAAAAAGDzPwAAAAAAAAAAANAgZaB/yL8J+tt/v70rPQAAAAAAQPM/AAAAAAAAAAAA4BACiavHv1hKU3KQ2ys9AAAAAABA8z8AAAAAAAAAAADgEAKJq8e/WEpTcpDbKz0AAAAAACDzPwAAAAAAAAAAANAZ5w/Wxr9m4rKjauQQvQAAAAAAAPM/AAAAAAAAAAAAkKdwMP/FvzlQEJ9Dnh69AAAAAAAA8z8AAAAAAAAAAACQp3Aw/8W/OVAQn0OeHr0AAAAAAODyPwAAAAAAAAAAALCh4+Umxb+PWweQi94gvQAAAAAAwPI/AAAAAAAAAAAAgMtsK03Evzx4NWHBDBc9AAAAAADA8j8AAAAAAAAAAACAy2wrTcS/PHg1YcEMFz0AAAAAAKDyPwAAAAAAAAAAAJAeIPxxw786VCdNhnjxPAAAAAAAgPI/AAAAAAAAAAAA8B/4UpXCvwjEcRcwjSS9AAAAAABg8j8AAAAAAAAAAABgL9Uqt8G/lqMRGKSALr0AAAAAAGDyPwAAAAAAAAAAAGAv1Sq3wb+WoxEYpIAuvQAAAAAAQPI/AAAAAAAAAAAAkNB8ftfAv/Rb6IiWaQo9AAAAAABA8j8AAAAAAAAAAACQ0Hx+18C/9FvoiJZpCj0AAAAAACDyPwAAAAAAAAAAAODbMZHsv7/yM6NcVHUlvQAAAAAAAPI/AAAAAAAAAAAAACtuBye+vzwA8CosNCo9AAAAAAAA8j8AAAAAAAAAAAAAK24HJ76/PADwKiw0Kj0AAAAAAODxPwAAAAAAAAAAAMBbj1RevL8Gvl9YVwwdvQAAAAAAwPE/AAAAAAAAAAAA4Eo6bZK6v8iqW+g1OSU9AAAAAADA8T8AAAAAAAAAAADgSjptkrq/yKpb6DU5JT0AAAAAAKDxPwAAAAAAAAAAAKAx1kXDuL9oVi9NKXwTPQAAAAAAoPE/AAAAAAAAAAAAoDHWRcO4v2hWL00pfBM9AAAAAACA8T8AAAAAAAAAAABg5YrS8La/2nMzyTeXJr0AAAAAAGDxPwAAAAAAAAAAACAGPwcbtb9XXsZhWwIfPQAAAAAAYPE/AAAAAAAAAAAAIAY/Bxu1v1dexmFbAh89AAAAAABA8T8AAAAAAAAAAADgG5bXQbO/3xP5zNpeLD0AAAAAAEDxPwAAAAAAAAAAAOAbltdBs7/fE/nM2l4sPQAAAAAAIPE/AAAAAAAAAAAAgKPuNmWxvwmjj3ZefBQ9AAAAAAAA8T8AAAAAAAAAAACAEcAwCq+/kY42g55ZLT0AAAAAAADxPwAAAAAAAAAAAIARwDAKr7+RjjaDnlktPQAAAAAA4PA/AAAAAAAAAAAAgBlx3UKrv0xw1uV6ghw9AAAAAADg8D8AAAAAAAAAAACAGXHdQqu/THDW5XqCHD0AAAAAAMDwPwAAAAAAAAAAAMAy9lh0p7/uofI0RvwsvQAAAAAAwPA/AAAAAAAAAAAAwDL2WHSnv+6h8jRG/Cy9AAAAAACg8D8AAAAAAAAAAADA/rmHnqO/qv4m9bcC9TwAAAAAAKDwPwAAAAAAAAAAAMD+uYeeo7+q/ib1twL1PAAAAAAAgPA/AAAAAAAAAAAAAHgOm4Kfv+QJfnwmgCm9AAAAAACA8D8AAAAAAAAAAAAAeA6bgp+/5Al+fCaAKb0AAAAAAGDwPwAAAAAAAAAAAIDVBxu5l785pvqTVI0ovQAAAAAAQPA/AAAAAAAAAAAAAPywqMCPv5ym0/Z8Ht+8AAAAAABA8D8AAAAAAAAAAAAA/LCowI+/nKbT9nwe37wAAAAAACDwPwAAAAAAAAAAAAAQayrgf7/kQNoNP+IZvQAAAAAAIPA/AAAAAAAAAAAAABBrKuB/v+RA2g0/4hm9AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwO8/AAAAAAAAAAAAAIl1FRCAP+grnZlrxxC9AAAAAACA7z8AAAAAAAAAAACAk1hWIJA/0vfiBlvcI70AAAAAAEDvPwAAAAAAAAAAAADJKCVJmD80DFoyuqAqvQAAAAAAAO8/AAAAAAAAAAAAQOeJXUGgP1PX8VzAEQE9AAAAAADA7j8AAAAAAAAAAAAALtSuZqQ/KP29dXMWLL0AAAAAAIDuPwAAAAAAAAAAAMCfFKqUqD99JlrQlXkZvQAAAAAAQO4/AAAAAAAAAAAAwN3Nc8usPwco2EfyaBq9AAAAAAAg7j8AAAAAAAAAAADABsAx6q4/ezvJTz4RDr0AAAAAAODtPwAAAAAAAAAAAGBG0TuXsT+bng1WXTIlvQAAAAAAoO0/AAAAAAAAAAAA4NGn9b2zP9dO26VeyCw9AAAAAABg7T8AAAAAAAAAAACgl01a6bU/Hh1dPAZpLL0AAAAAAEDtPwAAAAAAAAAAAMDqCtMAtz8y7Z2pjR7sPAAAAAAAAO0/AAAAAAAAAAAAQFldXjO5P9pHvTpcESM9AAAAAADA7D8AAAAAAAAAAABgrY3Iars/5Wj3K4CQE70AAAAAAKDsPwAAAAAAAAAAAEC8AViIvD/TrFrG0UYmPQAAAAAAYOw/AAAAAAAAAAAAIAqDOce+P+BF5q9owC29AAAAAABA7D8AAAAAAAAAAADg2zmR6L8//QqhT9Y0Jb0AAAAAAADsPwAAAAAAAAAAAOAngo4XwT/yBy3OeO8hPQAAAAAA4Os/AAAAAAAAAAAA8CN+K6rBPzSZOESOpyw9AAAAAACg6z8AAAAAAAAAAACAhgxh0cI/obSBy2ydAz0AAAAAAIDrPwAAAAAAAAAAAJAVsPxlwz+JcksjqC/GPAAAAAAAQOs/AAAAAAAAAAAAsDODPZHEP3i2/VR5gyU9AAAAAAAg6z8AAAAAAAAAAACwoeTlJ8U/x31p5egzJj0AAAAAAODqPwAAAAAAAAAAABCMvk5Xxj94Ljwsi88ZPQAAAAAAwOo/AAAAAAAAAAAAcHWLEvDGP+EhnOWNESW9AAAAAACg6j8AAAAAAAAAAABQRIWNicc/BUORcBBmHL0AAAAAAGDqPwAAAAAAAAAAAAA566++yD/RLOmqVD0HvQAAAAAAQOo/AAAAAAAAAAAAAPfcWlrJP2//oFgo8gc9AAAAAAAA6j8AAAAAAAAAAADgijztk8o/aSFWUENyKL0AAAAAAODpPwAAAAAAAAAAANBbV9gxyz+q4axOjTUMvQAAAAAAwOk/AAAAAAAAAAAA4Ds4h9DLP7YSVFnESy29AAAAAACg6T8AAAAAAAAAAAAQ8Mb7b8w/0iuWxXLs8bwAAAAAAGDpPwAAAAAAAAAAAJDUsD2xzT81sBX3Kv8qvQAAAAAAQOk/AAAAAAAAAAAAEOf/DlPOPzD0QWAnEsI8AAAAAAAg6T8AAAAAAAAAAAAA3eSt9c4/EY67ZRUhyrwAAAAAAADpPwAAAAAAAAAAALCzbByZzz8w3wzK7MsbPQAAAAAAwOg/AAAAAAAAAAAAWE1gOHHQP5FO7RbbnPg8AAAAAACg6D8AAAAAAAAAAABgYWctxNA/6eo8FosYJz0AAAAAAIDoPwAAAAAAAAAAAOgngo4X0T8c8KVjDiEsvQAAAAAAYOg/AAAAAAAAAAAA+KzLXGvRP4EWpffNmis9AAAAAABA6D8AAAAAAAAAAABoWmOZv9E/t71HUe2mLD0AAAAAACDoPwAAAAAAAAAAALgObUUU0j/quka63ocKPQAAAAAA4Oc/AAAAAAAAAAAAkNx88L7SP/QEUEr6nCo9AAAAAADA5z8AAAAAAAAAAABg0+HxFNM/uDwh03riKL0AAAAAAKDnPwAAAAAAAAAAABC+dmdr0z/Id/GwzW4RPQAAAAAAgOc/AAAAAAAAAAAAMDN3UsLTP1y9BrZUOxg9AAAAAABg5z8AAAAAAAAAAADo1SO0GdQ/neCQ7DbkCD0AAAAAAEDnPwAAAAAAAAAAAMhxwo1x1D911mcJzicvvQAAAAAAIOc/AAAAAAAAAAAAMBee4MnUP6TYChuJIC69AAAAAAAA5z8AAAAAAAAAAACgOAeuItU/WcdkgXC+Lj0AAAAAAODmPwAAAAAAAAAAANDIU/d71T/vQF3u7a0fPQAAAAAAwOY/AAAAAAAAAAAAYFnfvdXVP9xlpAgqCwq9AEGw7wULsBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAAADQAAAAEBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAIQAAAAEAAAAAAAAAAAAAAAAAAAAiAAAAIwAAAAEAAAAaAAAAGwAAAAEAAAAuAAAAEgAAAAEAAAAyAAAAMgAAAAEAAAAuAAAAEgAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAuAAAALgAAAAAAAAAcAAAAHQAAAAEBAAAcAAAAHQAAAAEBAAAAAAAAAAAAAAAAAAAwAAAAMQAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAIQAAAAEAAAAuAAAAEgAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAyAAAAMgAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAyAAAAMgAAAAEAAAAWAAAAFwAAAAEBAAAWAAAAFwAAAAEBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAuAAAAEgAAAAEAAAAcAAAAHQAAAAEBAAAcAAAAHQAAAAEBAAAMAAAADQAAAAEBAAAcAAAAHQAAAAEBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAeAAAAHwAAAAEAAAAeAAAAHwAAAAEAAAAkAAAAJQAAAAEAAAAuAAAAEgAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAACQAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGAAAABwAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAACQAAAAEAAAAAAAAAAAAAAAAAAAAEAAAACAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGAAAABwAAAAEAAAAAAAAAAAAAAAAAAAAGAAAABwAAAAEAAAAAAAAAAAAAAAAAAAAGAAAABwAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAeAAAAHwAAAAEAAAAeAAAAHwAAAAEAAAAcAAAAHQAAAAEBAAAkAAAAJQAAAAEAAAAuAAAAEgAAAAEAAAAAAAAAAAAAAAAAAAAmAAAAJwAAAAEAAAAuAAAAEgAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAoAAAAKQAAAAEAAAAuAAAAEgAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAuAAAAEgAAAAEAAAAYAAAAGQAAAAEAAAAuAAAAEgAAAAEAAAAmAAAAJwAAAAEAAAAuAAAAEgAAAAEAAAAUAAAAFAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAoAAAAKQAAAAEAAAAuAAAAEgAAAAEAAAAoAAAAKQAAAAEAAAAuAAAAEgAAAAEAAAAsAAAALAAAAAEAAAAuAAAAEgAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAuAAAALgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYAAAAGAAAAAAAAAAYAAAAGAAAAAAAAAAqAAAAKgAAAAAAAAAqAAAANAAAAAAAAAAuAAAALgAAAAAAAAAoAAAAKAAAAAAAAAAuAAAALgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABwfwEABQAAAAAAAAAAAAAA1gAAAAAAAAAAAAAAAAAAAAAAAADXAAAA2AAAAASCAQAAAAAAAAAAAAAAAAACAAAAAAAAAP////8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==";

export { LocalVariableOrWriteNode as A, SourceFileNode as B, IfNode as C, KeywordHashNode as D, InterpolatedSymbolNode as E, NilNode as F, TrueNode as G, StatementsNode as H, OrNode as I, XStringNode as J, UnlessNode as K, ParenthesesNode as L, LocalVariableTargetNode as M, LocalVariableWriteNode as N, LocalVariableAndWriteNode as O, ModuleNode as P, RegularExpressionNode as R, HashNode as S, InterpolatedStringNode as T, StringNode as U, SplatNode as V, SymbolNode as W, DefNode as _, AssocNode as a, FalseNode as b, BlockNode as c, CallOperatorWriteNode as d, CaseNode as f, ConstantWriteNode as g, ConstantReadNode as h, ArrayNode as i, LocalVariableReadNode as j, LocalVariableOperatorWriteNode as k, BlockParametersNode as l, ConstantPathNode as m, parsePrism as n, BeginNode as o, ClassNode as p, WhenNode as q, AndNode as r, BlockArgumentNode as s, prism_default as t, CallNode as u, ElseNode as v, IntegerNode as w, GlobalVariableReadNode as x, EmbeddedStatementsNode as y, RequiredParameterNode as z };